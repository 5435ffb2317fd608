import type { Field } from './fields';

/** What a fix of the data check does; the user takes it, `prepare` applies it. */
export type FixAction =
  /** The cells count as missing. */
  | 'missing'
  /** The rows are set aside. */
  | 'leave-out'
  /** Day and month of dates that can be read both ways are exchanged. */
  | 'swap';

/** What is wrong with the cells that a fix is for. */
export const FIXABLE = ['future', 'before-1990', 'negative', 'outlier', 'before-first', 'swapped'] as const;
export type Fixable = (typeof FIXABLE)[number];

/** Plain JSON, saved with the scheme: the cells of one field that are odd in one way, and what to do about them. */
export interface Fix {
  field: Field;
  cells: Fixable;
  action: FixAction;
}
