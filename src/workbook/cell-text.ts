import type { Cell } from '../report/summary';

/** A formula of ours, which is written as it is. */
export class Formula {
  constructor(readonly text: `=${string}`) {}
}

/** Excel refuses a longer text. */
const MOST_CHARACTERS = 32_767;

/** Words without a digit, Chinese numerals counted as digits: nothing that typing could turn into something else. */
const PLAIN = /^\p{L}[^\p{N}〇一二三四五六七八九十百千万亿]*$/u;
const BOOLEAN = /^(true|false)$/i;

/**
 * A cell as `values` must carry it so that it stands in the sheet as meant. Excel reads what is written as if it
 * were typed: "=1+1", "00123", "1-2" or "May 5" would turn into a formula, a number or a date. A leading apostrophe
 * makes any text stay text; only the formula bar shows it, so plain words do without. Missing becomes "", which
 * clears (null would leave the cell as it was).
 */
export function cellToWrite(cell: Cell | Formula): string | number {
  if (cell instanceof Formula) return cell.text;
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  return textToWrite(cell);
}

export function textToWrite(text: string): string {
  if (text === '') return '';
  const kept = text.slice(0, MOST_CHARACTERS - 1);
  return PLAIN.test(kept) && !BOOLEAN.test(kept.trim()) ? kept : `'${kept}`;
}
