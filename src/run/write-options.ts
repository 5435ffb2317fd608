import type { ColumnChoice } from '../report/chosen-columns';

/** What a run writes and how; what is left out is written in the default way. */
export interface WriteOptions {
  columns?: ColumnChoice;
}
