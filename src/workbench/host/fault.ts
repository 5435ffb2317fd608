import type { Book } from '../book/book';
import type { ErrorCode } from './host-error';

/**
 * Something that goes wrong on purpose. `sync` counts the add-in's `context.sync()`s from 1, over the host's life.
 */
export type Fault =
  /** The sync is refused; with `action`, only from that action of the batch on: those before it have taken effect. */
  | { sync: number; refuse: ErrorCode; action?: number }
  /** The sync is never answered. */
  | { sync: number; hang: true }
  /** The user does something to the workbook just before the sync. */
  | { sync: number; act: (book: Book) => void | Promise<void> };
