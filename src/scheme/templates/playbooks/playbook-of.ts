import type { Play, Playbook } from '../../settings/playbook';
import { STAGES, type Stage } from '../../stages';

/** A text in Chinese and English. */
export type Pair = readonly [zh: string, en: string];

/** What one cell of the matrix says of its own; `target` fills the stage's measure, both percent. */
export type CellRow = readonly [
  objectiveZh: string,
  objectiveEn: string,
  offerZh: string,
  offerEn: string,
  rhythmZh: string,
  rhythmEn: string,
  target: number,
  holdOut: number,
  /** Where this stage is served, reached or owned in another way than the rest of its tier. */
  own?: { service?: Pair; channel?: Pair; owner?: Pair },
];

export interface TierRows {
  service: Pair;
  channel: Pair;
  owner: Pair;
  stages: Record<Stage, CellRow>;
}

/** A template's playbook: what its trade measures in each stage, and a row of cells for every tier. */
export function playbookOf(
  measures: Record<Stage, Pair>,
  tiers: Record<string, TierRows>,
  more: Pick<Playbook, 'tags' | 'segments'>,
): Playbook {
  const cells = Object.fromEntries(
    Object.entries(tiers).map(([tier, rows]) => [
      tier,
      Object.fromEntries(STAGES.map((stage) => [stage, cellOf(rows, stage, measures[stage])])),
    ]),
  );
  return { cells, ...more };
}

function cellOf({ service, channel, owner, stages }: TierRows, stage: Stage, measure: Pair): Play {
  const [objectiveZh, objectiveEn, offerZh, offerEn, rhythmZh, rhythmEn, target, holdOut, own] =
    stages[stage];
  const aimed = (text: string): string => text.replace('{target}', String(target));
  return {
    objective: local([objectiveZh, objectiveEn]),
    offer: local([offerZh, offerEn]),
    service: local(own?.service ?? service),
    channel: local(own?.channel ?? channel),
    rhythm: local([rhythmZh, rhythmEn]),
    owner: local(own?.owner ?? owner),
    measure: local([aimed(measure[0]), aimed(measure[1])]),
    holdOut,
  };
}

export const local = ([zh, en]: Pair): Play['objective'] => ({ 'zh-CN': zh, 'en-US': en });
