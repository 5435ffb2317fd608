import type { ColumnChoice } from '../report/chosen-columns';

/** What a run writes and how; what is left out is written in the default way. */
export interface WriteOptions {
  columns?: ColumnChoice;
  /** Adds a row for every customer to the sheet of past runs. */
  keepHistory?: boolean;
  /** How many of the oldest runs may be taken out of a history that is full; none when left out. */
  leaveOldestRuns?: number;
}
