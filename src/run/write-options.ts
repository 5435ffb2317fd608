import type { ListId } from '../scheme/list-ids';
import type { ColumnChoice } from '../report/chosen-columns';

/** What a run writes and how; what is left out is written in the default way. */
export interface WriteOptions {
  columns?: ColumnChoice;
  /** Lists to write; none when left out. Lists of an earlier run that are not asked for stay as they are. */
  lists?: readonly ListId[];
}
