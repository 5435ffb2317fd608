/** Comparisons with one value: SpreadsheetML's word beside Office.js's. */
export const OPERATOR_WORDS: readonly (readonly [string, string])[] = [
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThan', 'LessThan'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
];
