import type { GradeCounts } from '../../grading/grade-counts';
import type { Locale } from '../../scheme/local-text';
import type { GradeInput } from '../desk/tables';

/** A customer of the list as the scheme would grade them. */
export interface PreviewCustomer {
  /** Place in the worker's list, good until the mapping changes. */
  row: number;
  id: string;
  name: string;
  tier: string;
  stage: string;
}

/** A customer with the reasons for the grade. */
export interface ExplainedCustomer extends PreviewCustomer {
  /** Sentences: the tier, the scores, the stage, each tag, and the way to the next tier. */
  why: string[];
  tags: string[];
}

/** How customers stand against the grades that an earlier run wrote. */
export interface PreviewChanges {
  /** Customers in a better, a worse and the same tier. */
  up: number;
  down: number;
  same: number;
  /** Customers whom the earlier run did not have, and those it had that are gone. */
  joined: number;
  gone: number;
  /** The moves from tier to tier with most customers first; both by id. */
  moves: { from: string; to: string; customers: number }[];
}

/** Customers wanted by where they stand: best examples of each tier, a text in their id or name, or their key. */
export type CustomerWish = { samples: true } | { text: string; limit: number };

/** What grading would give; nothing is written, and the worker's list stays. */
export interface PreviewCalls {
  previewCounts: (request: GradeInput) => GradeCounts;
  previewCustomers: (request: GradeInput & { locale: Locale; wish: CustomerWish }) => {
    customers: PreviewCustomer[];
    found: number;
  };
  /** By row of the list, or by key as the sheet shows it; null = nobody. */
  previewCustomer: (
    request: GradeInput & { locale: Locale; which: { row: number } | { key: string } },
  ) => ExplainedCustomer | null;
  /** Against keys and tiers (by id) of an earlier run, row by row; `best` lists its tiers, best first. */
  previewChanges: (
    request: GradeInput & { before: { keys: string[]; tiers: string[]; best: string[] } },
  ) => PreviewChanges;
}
