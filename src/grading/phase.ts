import { PHASES, STAGES, type Phase, type Stage } from '../scheme/stages';

/** The CRM phase of each stage in both wordings; the older one has no word for a lost customer. */
const PHASE_OF: {
  [wording in keyof typeof PHASES]: Record<Stage, (typeof PHASES)[wording][number] | null>;
} = {
  acquire: {
    prospect: 'acquire',
    new: 'acquire',
    growing: 'develop',
    mature: 'retain',
    declining: 'winBack',
    lost: 'winBack',
    wonBack: 'winBack',
  },
  identify: {
    prospect: 'identify',
    new: 'attract',
    growing: 'raiseValue',
    mature: 'keep',
    declining: 'keep',
    lost: null,
    wonBack: 'raiseValue',
  },
};

/** Index into `PHASES[wording]` of an index into STAGES; -1 = no phase. */
export function phaseIndex(stage: number, wording: keyof typeof PHASES): number {
  const name = STAGES[stage];
  const phase = name && PHASE_OF[wording][name];
  return phase ? (PHASES[wording] as readonly Phase[]).indexOf(phase) : -1;
}
