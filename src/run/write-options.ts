import type { ColumnChoice } from '../report/chosen-columns';
import type { SummaryOptions } from '../report/summary-parts';

/** What a run writes and how; what is left out is written in the default way. */
export interface WriteOptions {
  columns?: ColumnChoice;
  /** Languages and parts of the summary; names of the parts stand in src/locales/summary.ts. */
  summary?: SummaryOptions;
}
