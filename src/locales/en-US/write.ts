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
  summaryLanguage: 'Language of the summary',
  languages: {
    'zh-CN': '中文',
    'en-US': 'English',
    'zh-CN,en-US': 'Both, Chinese first',
    'en-US,zh-CN': 'Both, English first',
  },
  summaryParts: 'Parts of the summary',
  partsCount: '{count, number} of {all, number}',
  partsHint: 'A part that your data has nothing for is left out by itself.',
  onePart: 'Choose at least one part, or switch off the summary.',
  timeLeft: '{seconds, plural, one {about # second left} other {about # seconds left}}',
  minutesLeft: '{minutes, plural, one {about # minute left} other {about # minutes left}}',
};

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type WriteTexts = Texts<typeof write>;
