import type { TextColumn } from '../columns/columns';
import type { KeyField, ListKind } from './fields';
import type { IntakeResult } from './intake-result';
import type { SetAside } from './set-aside';

/** A list beside the one that is graded. */
export interface JoinedList {
  list: ListKind;
  /** rows = used + the sum of setAside. */
  rows: number;
  used: number;
  setAside: SetAside[];
  /** What its customers were found by; undefined = nobody was found. */
  joinedBy: KeyField | undefined;
  /** Rows that belong to a customer of the graded list. */
  matched: number;
}

export interface AllPrepared extends IntakeResult {
  lists: JoinedList[];
  /** For each customer the 0-based data row of the customer list beside the orders; -1 = not in it. */
  listRow?: Int32Array;
  /** For each customer the key that stands in that row, as the list writes it; missing = not in it. */
  listId?: TextColumn;
}
