import type { Field } from './fields';
import type { Fixable } from './fix';
import { serialDay } from './values/serial-day';
import { swappedBesideTexts, swappedDays } from './values/swapped-days';
import type { RawColumn } from './raw-column';

const FIRST_PLAUSIBLE = serialDay(1990, 1, 1);
const OUTLIER_QUANTILE = 0.999;
const OUTLIER_FACTOR = 10;
/** Fewer amounts than this have no tail to stand out from. */
const ENOUGH_AMOUNTS = 20;

export interface OddContext {
  field: Field;
  today?: number | undefined;
  /** First purchases, for last purchases that lie before them. */
  first?: Float64Array | undefined;
  /** Where the values come from: dates beside texts that could not become dates give a swap away. */
  raw?: { column: RawColumn; firstRow: number } | undefined;
}

/**
 * 1 for each value of a date or number column that is odd in the given way; undefined when none is. The data check
 * counts by it and a fix acts by it, so that both mean the same cells.
 */
export function oddCells(values: Float64Array, cells: Fixable, context: OddContext): Uint8Array | undefined {
  switch (cells) {
    case 'future': {
      const end = (context.today ?? Number.NaN) + 1;
      return context.field === 'expires' ? undefined : flagged(values, (day) => day >= end);
    }
    case 'before-1990':
      return context.field === 'birthDate' ? undefined : flagged(values, (day) => day < FIRST_PLAUSIBLE);
    case 'before-first': {
      const { first } = context;
      return first && flagged(values, (day, row) => Math.floor(day) < Math.floor(first[row]!));
    }
    case 'negative':
      return flagged(values, (amount) => amount < 0);
    case 'outlier': {
      const limit = outlierLimit(values);
      return flagged(values, (amount) => amount > limit);
    }
    case 'swapped':
      return (
        swappedDays(values) ??
        (context.raw && swappedBesideTexts(context.raw.column, context.raw.firstRow, values))
      );
  }
}

/** Ten times the 99.9th percentile of the amounts above 0, the lower value where it lies between two. */
function outlierLimit(amounts: Float64Array): number {
  const positive = amounts.filter((amount) => amount > 0).sort();
  if (positive.length < ENOUGH_AMOUNTS) return Number.POSITIVE_INFINITY;
  // a small list's percentile is its largest amount but one: what stands out must not set its own limit
  const place = Math.min(Math.floor((positive.length - 1) * OUTLIER_QUANTILE), positive.length - 2);
  return OUTLIER_FACTOR * positive[place]!;
}

function flagged(
  values: Float64Array,
  isOdd: (value: number, row: number) => boolean,
): Uint8Array | undefined {
  let flags: Uint8Array | undefined;
  for (let row = 0; row < values.length; row++) {
    if (!isOdd(values[row]!, row)) continue;
    flags ??= new Uint8Array(values.length);
    flags[row] = 1;
  }
  return flags;
}
