/** Scores of one group of customers; NaN where nobody has one. */
export interface GroupSatisfaction {
  answers: number;
  average: number;
  npsAnswers: number;
  /** Shares of those with an NPS answer, 0 to 1. */
  promoters: number;
  passives: number;
  detractors: number;
  /** Points, -100 to 100. */
  nps: number;
  complaints: number;
}

const PROMOTER = 9;
const DETRACTOR = 6;

/**
 * Average score and Net Promoter Score (Reichheld 2003: 9–10 promote, 0–6 detract) of some customers. Where a
 * customer gave several NPS answers, the mean counts once: 9 and above promotes, below 7 detracts.
 */
export function groupSatisfaction(
  rows: readonly number[],
  columns: { satisfaction?: Float64Array; nps?: Float64Array; complaints?: Float64Array },
): GroupSatisfaction {
  const known = (column: Float64Array | undefined): number[] =>
    column ? rows.map((row) => column[row]!).filter((value) => !Number.isNaN(value)) : [];
  const scores = known(columns.satisfaction);
  const nps = known(columns.nps);
  const share = (test: (value: number) => boolean): number =>
    nps.length === 0 ? Number.NaN : nps.filter(test).length / nps.length;
  const promoters = share((value) => value >= PROMOTER);
  const detractors = share((value) => value < DETRACTOR + 1);
  return {
    answers: scores.length,
    average: scores.length === 0 ? Number.NaN : scores.reduce((sum, value) => sum + value, 0) / scores.length,
    npsAnswers: nps.length,
    promoters,
    passives: share((value) => value >= DETRACTOR + 1 && value < PROMOTER),
    detractors,
    nps: (promoters - detractors) * 100,
    complaints: known(columns.complaints).reduce((sum, value) => sum + value, 0),
  };
}
