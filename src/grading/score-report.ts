import { DIMENSIONS, type Dimension, type Scheme } from '../scheme/schema';
import type { Dimensions } from './dimensions';
import type { Grades } from './grades';

/** How the scores of one dimension came out. */
export interface ScoreReport {
  dimension: Dimension;
  /** Customers with each score, from 1. Empty = the data has no such dimension. */
  customers: number[];
  /** Scores that nobody has: ties left no value for them. */
  impossible: number[];
  /** Customers whose value several share, and equal customers that ranks gave different scores. */
  tied: number;
  divided: number;
}

/** What ties did to the scores of each dimension. */
export function scoreReport(
  dimensions: Dimensions,
  grades: Grades,
  { scores: { bins } }: Pick<Scheme, 'scores'>,
): ScoreReport[] {
  return DIMENSIONS.map((dimension) => {
    if (grades.fitted.cutoffs[dimension].length === 0) {
      return { dimension, customers: [], impossible: [], tied: 0, divided: 0 };
    }
    const customers = new Array<number>(bins).fill(0);
    const scoresOf = new Map<number, { count: number; scores: Set<number> }>();
    dimensions[dimension].forEach((value, row) => {
      const score = grades.scores[dimension][row] ?? 0;
      if (score === 0) return;
      customers[score - 1] = (customers[score - 1] ?? 0) + 1;
      if (Number.isNaN(value)) return;
      const same = scoresOf.get(value) ?? { count: 0, scores: new Set<number>() };
      same.count += 1;
      same.scores.add(score);
      scoresOf.set(value, same);
    });
    const groups = [...scoresOf.values()];
    const sum = (list: { count: number }[]): number => list.reduce((total, { count }) => total + count, 0);
    return {
      dimension,
      customers,
      impossible: customers.flatMap((count, index) => (count === 0 ? [index + 1] : [])),
      tied: sum(groups.filter(({ count }) => count > 1)),
      divided: sum(groups.filter(({ scores }) => scores.size > 1)),
    };
  });
}
