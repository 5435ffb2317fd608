import type { Field } from './fields';
import { CellKind } from './raw-column';
import type { SourceColumns } from './source-columns';

/**
 * Excel keeps 15 digits of a number, and shows long ones as 6.92E+17: the rest of the id is lost, and in a file saved
 * as shown so are all digits but the first few.
 */
const SHORTENED = /^\d(?:\.\d+)?E\+\d{2}$/i;
const DIGITS_KEPT = 1e15;
/** Twelve digits and more are shown with an exponent, and with six of them at most. */
const SHOWN_SHORT = 1e11;
const DIGITS_SHOWN = 6;

function isShortened(number: number): boolean {
  if (!(number >= SHOWN_SHORT)) return false;
  return number >= DIGITS_KEPT || number % 10 ** (String(number).length - DIGITS_SHOWN) === 0;
}

/** 1 for each id that has lost digits; undefined when none has. */
export function shortenedIds(source: SourceColumns, field: Field): Uint8Array | undefined {
  const raw = source.raw(field)!;
  const shortened = raw.texts.map((text) => SHORTENED.test(text.trim()));
  let found = false;
  const flags = Uint8Array.from({ length: source.rows }, (_, row) => {
    const at = row + source.firstDataRow;
    const flag =
      raw.kind[at] === CellKind.number
        ? isShortened(raw.number[at]!)
        : raw.kind[at] === CellKind.text && shortened[raw.text[at]!] === true;
    found ||= flag;
    return Number(flag);
  });
  return found ? flags : undefined;
}
