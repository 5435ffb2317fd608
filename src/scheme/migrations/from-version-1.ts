import type { Migration } from '../migrate';
import { NO_ALLOCATION } from '../settings/allocation';
import type { Play } from '../settings/playbook';
import { STAGES, type Stage } from '../stages';

/**
 * Version 1 had one text for a tier, for a stage or for both; version 2 has a play for each tier and stage. The texts
 * become the objectives of the plays they were meant for, the nearest text first. There was nothing to divide yet.
 */
export const fromVersion1: Migration = ({ playbook, ...scheme }) => ({
  ...scheme,
  // What is no playbook of version 1 stays what it is, so that the schema names it.
  playbook: Array.isArray(playbook) ? asCells(playbook, tierIds(scheme.tiers)) : playbook,
  allocation: structuredClone(NO_ALLOCATION),
});

function asCells(entries: unknown[], tiers: string[]) {
  const cells: Record<string, Partial<Record<Stage, Play>>> = Object.create(null) as typeof cells;
  for (const tier of tiers) {
    const plays: Partial<Record<Stage, Play>> = {};
    for (const stage of STAGES) {
      const text = textFor(entries, tier, stage);
      if (text !== undefined) plays[stage] = playOf(text);
    }
    cells[tier] = plays;
  }
  return { cells: { ...cells }, tags: {}, segments: {} };
}

/** Both named before the tier alone, the tier before the stage alone. */
function textFor(entries: unknown[], tier: string, stage: Stage): Play['objective'] | undefined {
  const found = entries
    .filter(isRecord)
    .filter((entry) => (entry.tier ?? tier) === tier && (entry.stage ?? stage) === stage)
    .sort((a, b) => nearness(b) - nearness(a))[0];
  return found?.text as Play['objective'] | undefined;
}

const nearness = ({ tier, stage }: Record<string, unknown>): number =>
  (typeof tier === 'string' ? 2 : 0) + (typeof stage === 'string' ? 1 : 0);

function playOf(objective: Play['objective']): Play {
  const silent = (): Play['objective'] => ({ 'zh-CN': '', 'en-US': '' });
  return {
    objective,
    offer: silent(),
    service: silent(),
    channel: silent(),
    rhythm: silent(),
    owner: silent(),
    measure: silent(),
    holdOut: 0,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function tierIds(tiers: unknown): string[] {
  if (!isRecord(tiers) || !Array.isArray(tiers.levels)) return [];
  return tiers.levels.filter(isRecord).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
}
