/** Texts of the page of what is written, ICU MessageFormat. */
export const write = {
  columns: 'Columns',
  columnsHint: 'Drag a handle, or use the arrow keys on it, to change the order.',
  include: 'Write {column}',
  nameOf: 'Name of the column {column}',
  move: 'Move {column}, {place, number} of {count, number}',
  nameTaken: 'Another column has this name already.',
  none: 'Choose at least one column.',
  reset: 'Back to the usual columns',
  where: 'Where',
  places: { beside: 'Beside your list', sheet: 'On a sheet of its own' },
  sheet: 'The graded customers get a sheet of their own; your order list stays as it is.',
  alsoWrite: 'Also write',
  summary: 'Strategy summary sheet',
  timeLeft: '{seconds, plural, one {about # second left} other {about # seconds left}}',
  minutesLeft: '{minutes, plural, one {about # minute left} other {about # minutes left}}',
};

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type WriteTexts = Texts<typeof write>;
