/** The parts of the summary, in the order in which they stand; names in src/locales (summary.ts, `parts`). */
export const SUMMARY_PARTS = [
  'headlines',
  'tiers',
  'matrix',
  'atRisk',
  'concentration',
  'segments',
  'heatMap',
  'keyAccounts',
  'groups',
  'history',
  'clusters',
  'allocation',
  'satisfaction',
  'dataHealth',
  'scheme',
] as const;
export type SummaryPartId = (typeof SUMMARY_PARTS)[number];

/** How the summary is written; what is left out takes its default. */
export interface SummaryOptions {
  /** Two languages: both in one sheet, the first one first. Default: the language of the run. */
  languages?: readonly ('zh-CN' | 'en-US')[];
  /** Default: all parts. */
  parts?: readonly SummaryPartId[];
}
