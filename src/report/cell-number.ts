import type { Cell } from './summary';

/** A missing number is an empty cell, never NaN. */
export const cellNumber = (value: number | undefined): Cell =>
  value === undefined || !Number.isFinite(value) ? null : value;
