import { CellKind, type RawColumn } from '../raw-column';
import { isMissingText } from './missing-text';
import { decimalSignOf, parseNumberText, type DecimalSign } from './number-text';

/** Beyond this a cell in a number column is an account or a phone number that got there by mistake. */
export const LARGEST_NUMBER = 1e15;

export interface ReadNumbers {
  /** NaN = missing or not read. */
  numbers: Float64Array;
  /** 1 where a cell holds something that is not read as a number; blanks, placeholders and error cells are 0. */
  unread: Uint8Array;
  /** Cells such as "1.234" that can be read with thousands or with decimals; 0 = it is clear. */
  ambiguous: number;
  /** One of them, as it stands there. */
  openText?: string;
  /** How the texts were read. */
  decimal: DecimalSign;
}

export interface ReadNumbersOptions {
  /** Amounts and counts: three digits behind a point are thousands rather than decimals. */
  grouped?: boolean;
  /** The sign the user has chosen where the column leaves it open. */
  decimal?: DecimalSign | undefined;
  /** Power of ten of the unit that the column counts in (4 = 万); 0 when left out. */
  unit?: number | undefined;
}

/** Reads the cells of a money or count column from row `firstRow` on. The whole column decides the decimal sign. */
export function readNumbers(
  column: RawColumn,
  firstRow: number,
  { grouped = false, decimal: chosen, unit = 0 }: ReadNumbersOptions = {},
): ReadNumbers {
  const pointsOpen = grouped && !chosen ? pointsLeftOpen(column.texts) : undefined;
  const decimal = chosen ?? (pointsOpen ? ',' : decideDecimalSign(column.texts));
  const open =
    pointsOpen ?? (grouped && !chosen && decimal === ',' ? commasLeftOpen(column.texts) : undefined);
  const numberOfText = column.texts.map((text) => inBounds(parseNumberText(text, decimal, unit)));

  const rows = column.kind.length;
  const length = Math.max(0, rows - firstRow);
  const numbers = new Float64Array(length).fill(Number.NaN);
  const unread = new Uint8Array(length);
  let ambiguous = 0;
  for (let row = firstRow; row < rows; row++) {
    const kind = column.kind[row]!;
    let number = Number.NaN;
    if (kind === CellKind.number) number = inBounds(column.number[row]!);
    else if (kind === CellKind.text) {
      const code = column.text[row]!;
      number = numberOfText[code]!;
      if (open?.has(code)) ambiguous++;
      if (Number.isNaN(number) && isMissingText(column.texts[code]!.trim())) continue;
    } else if (kind !== CellKind.boolean) continue;
    numbers[row - firstRow] = number;
    if (Number.isNaN(number)) unread[row - firstRow] = 1;
  }
  const [code] = open ?? [];
  return {
    numbers,
    unread,
    ambiguous,
    decimal,
    ...(ambiguous > 0 && code !== undefined ? { openText: column.texts[code]! } : {}),
  };
}

/** With fewer texts such as "1.234" the point is what a point usually is. */
const ENOUGH_OPEN = 2;

/**
 * The texts such as "1.234" in a column where no text shows a decimal sign beyond doubt: amounts with three decimals
 * are rare, thousands with a point are how half of Europe writes. Undefined where the column is clear.
 */
function pointsLeftOpen(texts: readonly string[]): Set<number> | undefined {
  const open = new Set<number>();
  for (const [code, text] of texts.entries()) {
    if (decimalSignOf(text) !== undefined) return undefined;
    if (/\d\.\d{3}(?!\d)/.test(text) && !Number.isNaN(parseNumberText(text, ','))) open.add(code);
    else if (/\d,\d{3}(?!\d)/.test(text)) return undefined;
  }
  return open.size >= ENOUGH_OPEN ? open : undefined;
}

/**
 * The texts such as "1,200" among "99,90" and "88,5": as decimals they would be three where all others are two at
 * most, and thousands with a comma are how most of the world writes. Undefined where there is none, or others have
 * three as well.
 */
function commasLeftOpen(texts: readonly string[]): Set<number> | undefined {
  const open = new Set<number>();
  for (const [code, text] of texts.entries()) {
    const decimals = /,(\d*)\D*$/.exec(text)?.[1]?.length ?? 0;
    if (decimals > 2 && decimalSignOf(text) === ',') return undefined;
    if (decimals === 3 && !Number.isNaN(parseNumberText(text, ','))) open.add(code);
  }
  return open.size > 0 ? open : undefined;
}

/** The sign that more texts show beyond doubt; the point when they show none. */
function decideDecimalSign(texts: readonly string[]): DecimalSign {
  let points = 0;
  let commas = 0;
  for (const text of texts) {
    const sign = decimalSignOf(text);
    if (sign === '.') points++;
    else if (sign === ',') commas++;
  }
  return commas > points ? ',' : '.';
}

function inBounds(number: number): number {
  return Math.abs(number) <= LARGEST_NUMBER ? number : Number.NaN;
}
