/** The one place that says what a missing value is. */
export const MISSING_CODE = -1;
export const MISSING_NUMBER = Number.NaN;

export const isMissing = (value: number): boolean => Number.isNaN(value);
export const isMissingCode = (code: number): boolean => code < 0;
