import type { ListId } from '../scheme/list-ids';
import type { ColumnChoice } from '../report/chosen-columns';
import type { SummaryOptions } from '../report/summary-parts';

/** What a run writes and how; what is left out is written in the default way. */
export interface WriteOptions {
  columns?: ColumnChoice;
  /** Where the columns of a customer list go: beside it (default), or onto the sheet of graded customers. */
  place?: 'beside' | 'sheet';
  /** Live formulas in the columns that a function can give, where it gives what the column says; values elsewhere. */
  formulas?: boolean;
  /** false = no summary sheet; one of an earlier run stays as it is. */
  summary?: boolean;
  /** Adds a row for every customer to the sheet of past runs. */
  keepHistory?: boolean;
  /** How many of the oldest runs may be taken out of a history that is full; none when left out. */
  leaveOldestRuns?: number;
  /** Languages and parts of the summary; names of the parts stand in src/locales/summary.ts. */
  summaryOptions?: SummaryOptions;
  /** Lists to write; none when left out. Lists of an earlier run that are not asked for stay as they are. */
  lists?: readonly ListId[];
}
