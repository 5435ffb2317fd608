import type { ColumnChoice } from '../../report/chosen-columns';
import { GRADED_COLUMN_IDS, type GradedColumnId } from '../../report/graded-columns';
import { EXTRA_COLUMNS, type ExtraColumn, type Scheme } from '../../scheme/schema';

/** A column as the page lists it. */
export interface ColumnRow {
  id: GradedColumnId;
  on: boolean;
  /** The user's own name; undefined = the usual one. */
  header?: string;
}

const isExtra = (id: GradedColumnId): id is ExtraColumn => (EXTRA_COLUMNS as readonly string[]).includes(id);

/** All columns, those that are written first, in their order. Without a choice the usual ones and those of the scheme. */
export function columnRows(choice: ColumnChoice | undefined, scheme: Scheme): ColumnRow[] {
  const usual = (id: GradedColumnId): boolean => !isExtra(id) || scheme.extraColumns.includes(id);
  const chosen: ColumnRow[] = choice
    ? choice.map((column) => ({ ...column, on: true }))
    : GRADED_COLUMN_IDS.filter(usual).map((id) => ({ id, on: true }));
  const rest = GRADED_COLUMN_IDS.filter((id) => !chosen.some((column) => column.id === id));
  return [...chosen, ...rest.map((id) => ({ id, on: false }))];
}

/** What is written by these rows, and the scheme that has the columns made. */
export function chosenBy(
  rows: readonly ColumnRow[],
  scheme: Scheme,
): { choice: ColumnChoice; scheme: Scheme } {
  const on = rows.filter((row) => row.on);
  const extraColumns = on.map(({ id }) => id).filter(isExtra);
  const same =
    extraColumns.length === scheme.extraColumns.length &&
    extraColumns.every((id) => scheme.extraColumns.includes(id));
  return {
    choice: on.map(({ id, header }) => (header === undefined ? { id } : { id, header })),
    scheme: same ? scheme : { ...scheme, extraColumns },
  };
}

/**
 * Whether another column that is written has the name. Capitals make no difference, as when the columns are written: the
 * second would get a number behind it.
 * @param nameOf the header of a row
 */
export function nameTaken(
  rows: readonly ColumnRow[],
  id: GradedColumnId,
  name: string,
  nameOf: (row: ColumnRow) => string,
): boolean {
  const wanted = name.toLocaleLowerCase('en-US');
  return rows.some(
    (other) => other.on && other.id !== id && nameOf(other).toLocaleLowerCase('en-US') === wanted,
  );
}

/** The rows with one of them elsewhere; a place beyond the ends is the end. */
export function moved(rows: readonly ColumnRow[], from: number, to: number): ColumnRow[] {
  const row = rows[from];
  if (!row) return [...rows];
  return rows.toSpliced(from, 1).toSpliced(Math.max(0, Math.min(rows.length - 1, to)), 0, row);
}
