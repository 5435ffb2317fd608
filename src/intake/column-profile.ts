import { CellKind, type RawColumn } from './raw-column';
import { cleanId } from './values/ids';
import { isMasked, phoneKey } from './values/contacts';
import { readDates, dayOfNumber } from './values/dates';
import { readNumbers } from './values/numbers';

/** What the cells of a column look like, whatever its header says. Shares are of the filled cells. */
export interface ColumnProfile {
  /** Cells that hold something; error cells are left out. */
  filled: number;
  /** Filled cells of all rows looked at. */
  filledShare: number;
  /** Texts that are dates, and numbers that are shown as dates or written yyyymmdd. */
  dateShare: number;
  /** Numbers that could be serial days of 1990 to 2050, whatever their format. */
  serialShare: number;
  /** Numbers and texts that read as numbers. */
  numberShare: number;
  wholeNumberShare: number;
  negativeShare: number;
  /** Distinct ids by filled cells: 1 = no value comes twice. */
  distinctShare: number;
  /** Texts with an @ in them. */
  atSignShare: number;
  /** Texts with stars in the middle: 186******05. */
  maskedShare: number;
  /** Numbers that somebody could be called by: no extensions, none with gaps. */
  phoneShare: number;
  /** Shown with a currency or with decimals, or written with a currency sign. */
  looksLikeMoney: boolean;
}

const DATE_FORMAT = /[ymd年月日]+[-/.年\s]+[ymd月]|^m+\/d|yy/i;
const MONEY_FORMAT = /[$¥€£￥₩₹]|0\.00(?!%)/;
const MONEY_TEXT = /[$¥€£￥₩₹元]/;

/** Looks at rows `firstRow` to `firstRow + count - 1`. */
export function profileColumn(
  column: RawColumn,
  format: string,
  firstRow: number,
  count: number,
): ColumnProfile {
  const end = Math.min(column.kind.length, firstRow + count);
  const slice: RawColumn = {
    kind: column.kind.subarray(firstRow, end),
    number: column.number.subarray(firstRow, end),
    ...textsOf(column, firstRow, end),
  };
  const rows = slice.kind.length;
  const shownAsDate = DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
  const { days } = readDates(slice, 0);
  const { numbers } = readNumbers(slice, 0);

  let filled = 0;
  let dates = 0;
  let serials = 0;
  let read = 0;
  let whole = 0;
  let negative = 0;
  let withCurrency = 0;
  let withAtSign = 0;
  let masked = 0;
  let phones = 0;
  const distinct = new Set<string | number>();
  for (let row = 0; row < rows; row++) {
    const kind = slice.kind[row]!;
    if (kind === CellKind.empty || kind === CellKind.error) continue;
    const text = kind === CellKind.text ? slice.texts[slice.text[row]!]! : '';
    const id = kind === CellKind.text ? cleanId(text) : slice.number[row]!;
    if (id === '') continue;
    filled++;
    if (phoneKey(String(id)) !== '') phones++;
    distinct.add(typeof id === 'number' ? String(id) : id);
    const number = numbers[row]!;
    if (!Number.isNaN(number)) {
      read++;
      if (Number.isInteger(number)) whole++;
      if (number < 0) negative++;
    }
    if (kind === CellKind.text) {
      if (!Number.isNaN(days[row]!)) {
        // a text of five digits is a serial day only in a column that is one of dates for other reasons
        if (Number.isNaN(number) || number > 19_000_000) dates++;
        else if (isSerialOfOurTime(number)) serials++;
      }
      if (MONEY_TEXT.test(text)) withCurrency++;
      if (text.includes('@')) withAtSign++;
      if (isMasked(text)) masked++;
    } else if (kind === CellKind.number) {
      const value = slice.number[row]!;
      if (isSerialOfOurTime(value)) serials++;
      if (Number.isNaN(days[row]!)) continue;
      if (shownAsDate || dayOfNumber(value) !== value) dates++;
    }
  }
  const share = (part: number): number => (filled === 0 ? 0 : part / filled);
  return {
    filled,
    filledShare: rows === 0 ? 0 : filled / rows,
    dateShare: share(dates),
    serialShare: share(serials),
    numberShare: share(read),
    wholeNumberShare: share(whole),
    negativeShare: share(negative),
    distinctShare: share(distinct.size),
    atSignShare: share(withAtSign),
    maskedShare: share(masked),
    phoneShare: share(phones),
    looksLikeMoney:
      !shownAsDate && (MONEY_FORMAT.test(format) || share(withCurrency) > 0.5 || share(read - whole) > 0.3),
  };
}

function isSerialOfOurTime(number: number): boolean {
  return number >= 32_874 && number < 54_789;
}

/** Only the texts of the rows looked at: a column of a million texts is not parsed for a few hundred rows. */
function textsOf(column: RawColumn, from: number, to: number): Pick<RawColumn, 'text' | 'texts'> {
  const texts: string[] = [];
  const codeOf = new Map<number, number>();
  const text = column.text.slice(from, to);
  for (let row = 0; row < text.length; row++) {
    const old = text[row]!;
    if (old < 0) continue;
    let code = codeOf.get(old);
    if (code === undefined) {
      code = texts.push(column.texts[old]!) - 1;
      codeOf.set(old, code);
    }
    text[row] = code;
  }
  return { text, texts };
}
