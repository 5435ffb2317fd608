import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import {
  read,
  type CellObject,
  type ColInfo,
  type DenseWorkSheet,
  type Range,
  type WorkBook,
} from '@e965/xlsx';

import { noExtras, type BookContent } from '../../book/book-content';
import { isErrorText, type TypedLocale } from '../../host/coerce';
import { bookOfSheets, type CellMatrix, type SheetContent } from '../book-of-sheets';
import { FileError } from '../file-error';
import { LossTally } from '../loss-tally';
import { builtInFormat } from '../xlsx/number-formats';
import { formulaFromFile } from '../xlsx/formula-text';

/** Reads the old .xls and its XML form. Values, formulas and number formats; the library knows no other looks. */
export function readXls(bytes: Uint8Array, _sheetName: string, locale: TypedLocale): BookContent {
  const book = parse(bytes);
  const styles: Record<string, IStyleData> = {};
  const tally = new LossTally();
  tally.add('xlsLooks');
  const sheets = book.SheetNames.flatMap((name, i): SheetContent[] => {
    const sheet = book.Sheets[name] as DenseWorkSheet | undefined;
    if (sheet?.['!type'] === 'chart' || sheet?.['!data'] === undefined) {
      tally.add(sheet?.['!type'] === 'chart' ? 'chartSheets' : 'otherSheets');
      return [];
    }
    for (const row of sheet['!data'])
      tally.add('comments', row?.filter((cell) => cell?.c?.length).length ?? 0);
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0;
    return [
      {
        id: `sheet-${i + 1}`,
        name,
        cellData: readCells(sheet['!data'], styles, locale),
        columnData: Object.fromEntries(
          ((sheet['!cols'] ?? []) as (ColInfo | undefined)[]).flatMap((column, at) =>
            column?.wpx ? [[at, { w: Math.round(column.wpx) }]] : [],
          ),
        ),
        mergeData: ((sheet['!merges'] ?? []) as Range[]).map(({ s, e }) => ({
          startRow: s.r,
          startColumn: s.c,
          endRow: e.r,
          endColumn: e.c,
        })),
        ...(hidden ? { hidden: BooleanNumber.TRUE } : {}),
      },
    ];
  });
  if (sheets.length === 0) throw new Error('a workbook without worksheets');
  const extras = { ...noExtras(), date1904: book.Workbook?.WBProps?.date1904 === true };
  return { univer: bookOfSheets(sheets, styles), extras, losses: tally.losses() };
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch (cause) {
    if (/password|encrypt/i.test(String(cause)))
      throw new FileError('file-password-protected', 'an encrypted workbook', { cause });
    throw cause;
  }
}

function readCells(
  rows: (CellObject[] | undefined)[],
  styles: Record<string, IStyleData>,
  locale: TypedLocale,
): CellMatrix {
  const cellData: CellMatrix = {};
  rows.forEach((cells, row) =>
    cells?.forEach((source, column) => {
      const cell = readCell(source, styles, locale);
      if (cell !== null) (cellData[row] ??= {})[column] = cell;
    }),
  );
  return cellData;
}

function readCell(
  source: CellObject,
  styles: Record<string, IStyleData>,
  locale: TypedLocale,
): ICellData | null {
  const cell = valueOf(source);
  if (source.f !== undefined) cell.f = formulaFromFile(source.f);
  const pattern = source.z === undefined ? 'General' : shortDate(String(source.z), locale);
  if (pattern !== 'General') {
    styles[pattern] = { n: { pattern } };
    cell.s = pattern;
  }
  return cell.v === undefined && cell.f === undefined && cell.s === undefined ? null : cell;
}

/** The library spells the system's short date, which has no spelling of its own in the file, in its own way. */
const shortDate = (pattern: string, locale: TypedLocale): string =>
  pattern.replace(/^m\/d\/yy(?= h:mm$|$)/, builtInFormat(14, locale));

function valueOf({ t, v, w }: CellObject): ICellData {
  if (t === 'n') return { v: v as number, t: CellValueType.NUMBER };
  if (t === 'b') return { v: v ? 1 : 0, t: CellValueType.BOOLEAN };
  if (t === 's' && v !== undefined && v !== '')
    return { v: String(v), t: isErrorText(String(v)) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  if (t === 'e') return { v: w ?? ERROR_OF_CODE[Number(v)] ?? '#VALUE!', t: CellValueType.STRING };
  return {};
}

/** BIFF's numbers for errors. */
const ERROR_OF_CODE: Record<number, string> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};
