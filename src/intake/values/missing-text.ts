/** Texts that exports put where there is no value: never a value that could not be read, never a customer. */
const PLACEHOLDERS = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '–',
  '/',
  '\\',
  '\\N',
  '.',
  '?',
  'NA',
  'N/A',
  'n/a',
  'n.a.',
  '#N/A',
  'NaN',
  'nan',
  'NAN',
  'NaT',
  'NULL',
  'null',
  'Null',
  '(null)',
  'None',
  'none',
  'NONE',
  'undefined',
  '(blank)',
  '无',
  '空',
  '暂无',
  '(空)',
  '(空白)',
]);

/** @param text already trimmed */
export function isMissingText(text: string): boolean {
  return text === '' || (text.length <= 9 && PLACEHOLDERS.has(text));
}
