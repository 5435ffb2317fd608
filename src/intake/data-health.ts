import type { Finding, FindingCode } from './intake-result';

export const HEALTH_PARTS = [
  'completeness',
  'validity',
  'uniqueness',
  'consistency',
  'plausibility',
] as const;
export type HealthPart = (typeof HEALTH_PARTS)[number];

export interface DataHealth {
  /** 0 to 100, whole. */
  score: number;
  /** Each from 0 to 100, with the points it can give to the score. */
  parts: { part: HealthPart; score: number; weight: number }[];
}

/** How much of the score each part makes; together 100. */
const WEIGHTS: Record<HealthPart, number> = {
  completeness: 30,
  validity: 25,
  uniqueness: 15,
  consistency: 15,
  plausibility: 15,
};

/** The part a finding takes from; the rest are facts about the data and no faults. */
const PART_OF: Partial<Record<FindingCode, HealthPart>> = {
  'rows-without-customer': 'completeness',
  'purchase-date-missing': 'completeness',
  'mostly-empty-column': 'completeness',
  'dates-not-read': 'validity',
  'amounts-not-read': 'validity',
  'amounts-ambiguous': 'validity',
  'ids-shortened': 'uniqueness',
  'headers-look-like-data': 'validity',
  'counts-not-read': 'validity',
  'column-not-read': 'validity',
  'error-cells': 'validity',
  'dates-ambiguous': 'validity',
  'unknown-status': 'validity',
  'duplicate-lines': 'uniqueness',
  'duplicate-ids': 'uniqueness',
  'keys-alike': 'uniqueness',
  'orders-shared-by-customers': 'consistency',
  'names-differ-for-id': 'consistency',
  'names-masked': 'consistency',
  'mixed-currencies': 'consistency',
  'last-before-first': 'consistency',
  'future-dates': 'plausibility',
  'dates-before-1990': 'plausibility',
  'swapped-day-month': 'plausibility',
  outliers: 'plausibility',
};

/** An empty column is a lesser gap than a missing customer. */
const EMPTY_COLUMN = 0.1;

/**
 * Each part starts at 100 and loses the share of rows, customers or orders that its findings concern; the score is
 * their weighted mean.
 */
export function dataHealth(findings: readonly Finding[]): DataHealth {
  const parts = HEALTH_PARTS.map((part) => {
    const lost = findings
      .filter(({ code }) => PART_OF[code] === part)
      .reduce((sum, { code, share }) => sum + share * (code === 'mostly-empty-column' ? EMPTY_COLUMN : 1), 0);
    return { part, score: 100 * (1 - Math.min(1, lost)), weight: WEIGHTS[part] };
  });
  const score = Math.round(parts.reduce((sum, { score: own, weight }) => sum + (own * weight) / 100, 0));
  return { score, parts: parts.map((part) => ({ ...part, score: Math.round(part.score) })) };
}
