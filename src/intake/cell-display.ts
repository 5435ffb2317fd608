import { CellKind, type RawColumn } from './raw-column';
import { dayOfNumber } from './values/dates';
import { isoDay } from './values/serial-day';

const LONGEST = 60;

/** A cell as the pane shows it; "" when empty. In a date column numbers are shown as yyyy-mm-dd. */
export function cellDisplay(column: RawColumn, row: number, asDate: boolean, date1904 = false): string {
  const kind = column.kind[row];
  if (kind === CellKind.text || kind === CellKind.error) {
    const text = column.texts[column.text[row]!]!.replace(/\s+/g, ' ').trim();
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  }
  const number = column.number[row]!;
  if (kind === CellKind.boolean) return number === 1 ? 'TRUE' : 'FALSE';
  if (kind !== CellKind.number) return '';
  const day = asDate ? dayOfNumber(number, date1904) : Number.NaN;
  // 12 digits: more shows the float noise that Excel hides
  return Number.isNaN(day) ? String(Number(number.toPrecision(12))) : isoDay(day);
}
