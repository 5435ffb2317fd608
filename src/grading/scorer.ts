import type { Dimension } from '../scheme/schema';
import type { ScoreSettings } from '../scheme/settings/scores';
import { nestedGroup, type FittedScores } from './cutoffs';
import type { Dimensions } from './dimensions';
import { tiePlaces, type Line } from './divided-ties';
import { scoreOf } from './score';
import type { Scores } from './weighted-score';

/** Scores of one customer's values; `row` finds the customer's place among equals where ranks divide them. */
export type Scorer = (recency: number, frequency: number, monetary: number, row: number) => Scores;

/** The scorer of a run's customers. */
export function scorer(
  fitted: FittedScores,
  settings: ScoreSettings,
  dimensions: Dimensions,
  keyOrder: () => Int32Array,
): Scorer {
  if (settings.method !== 'by-rank') return valueScorer(fitted, settings);
  const rank = (dimension: Dimension) => {
    const lines = rankLines(fitted, dimension);
    const places = tiePlaces(dimensions[dimension], lines, keyOrder);
    return (value: number, row: number) => rankScore(value, lines, dimension, places?.[row] ?? 0);
  };
  const [r, f, m] = [rank('recency'), rank('frequency'), rank('monetary')];
  return (recency, frequency, monetary, row) => ({
    recency: r(recency, row),
    frequency: f(frequency, row),
    monetary: m(monetary, row),
  });
}

/** The scorer of values alone; ranks that divide equals need `scorer`. */
export function valueScorer({ cutoffs, nested, ties }: FittedScores, settings: ScoreSettings): Scorer {
  const { method, bins } = settings;
  if (ties) {
    const lines = (dimension: Dimension) => rankLines({ cutoffs, ties }, dimension);
    const [r, f, m] = [lines('recency'), lines('frequency'), lines('monetary')];
    return (recency, frequency, monetary) => ({
      recency: rankScore(recency, r, 'recency', 0),
      frequency: rankScore(frequency, f, 'frequency', 0),
      monetary: rankScore(monetary, m, 'monetary', 0),
    });
  }
  return (recency, frequency, monetary) => {
    const r = scoreOf(recency, cutoffs.recency, 'recency', method);
    const f = scoreOf(frequency, nested?.frequency[r] ?? cutoffs.frequency, 'frequency', method);
    const within = nested?.monetary[nestedGroup(r, f, bins)] ?? cutoffs.monetary;
    return { recency: r, frequency: f, monetary: scoreOf(monetary, within, 'monetary', method) };
  };
}

/** Whether a value stands at a line that divides equals: then the customer's key decides, not the value. */
export const isDivided = (
  { cutoffs, ties }: Pick<FittedScores, 'cutoffs' | 'ties'>,
  dimension: Dimension,
  value: number,
): boolean =>
  ties !== null &&
  rankLines({ cutoffs, ties }, dimension).some((line) => line.split !== null && line.value === value);

const rankLines = ({ cutoffs, ties }: Pick<FittedScores, 'cutoffs' | 'ties'>, dimension: Dimension): Line[] =>
  cutoffs[dimension].map((value, index) => ({ value, split: ties?.[dimension][index] ?? null }));

function rankScore(value: number, lines: readonly Line[], dimension: Dimension, place: number): number {
  if (lines.length === 0) return 0;
  if (Number.isNaN(value)) return 1;
  let passed = 0;
  for (const line of lines) {
    if (value > line.value || (value === line.value && line.split !== null && place >= line.split)) passed++;
  }
  return dimension === 'recency' ? lines.length + 1 - passed : 1 + passed;
}
