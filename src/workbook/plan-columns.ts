import type { CellFormat } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress, columnLetters } from './address';
import { isKeyMark, markedId } from './column-marks';
import { inWorkbook } from './in-workbook';
import { readBlocks } from './read-blocks';
import { sync } from './sync';

const MOST_COLUMNS = 16_384;

export interface ColumnToWrite {
  /** Stable and language-free. */
  id: string;
  header: string;
  format: CellFormat;
}

export interface PlannedColumn extends ColumnToWrite {
  /** 0-based sheet column when the run began; from then on the column's mark says where it is. */
  column: number;
  /** Ours of an earlier run, found again. */
  reused: boolean;
  /** What stood in its header cell when the run began. */
  headerBefore: string;
  /** The header that its mark knows: the one that we wrote, whatever the user made of it. */
  markedHeader: string;
  /** The user gave our column another header: the cells decide whether it is still ours. */
  renamed: boolean;
}

export interface ColumnPlan {
  columns: PlannedColumn[];
  /** Rows below the headers as they stand now. */
  rows: number;
  /** Columns of an earlier run that this one does not write: they are emptied. */
  dropped: { id: string; column: number; headerBefore: string; markedHeader: string }[];
  /** Marks that stand on the sheet, those of cells that are gone included. */
  marks: string[];
  /** The table whose last column stands left of ours: it grows over them, so that its sorting takes them along. */
  table?: string;
}

export interface ColumnsPlace {
  sheetId: string;
  sheetName: string;
  /** 0-based sheet row of the headers; the data stand right below. */
  headerRow: number;
  rows: number;
  /** What names the customer: 0-based sheet columns, with what their header cells showed when the list was read. */
  keys: { column: number; header: string }[];
  columns: ColumnToWrite[];
  /** What the run before wrote on this sheet. */
  previous?: { id: string; header: string }[];
}

interface SheetNow {
  /** Columns from A to the last in use, formats included. */
  right: number;
  /** Rows with values below the headers: someone may have inserted or deleted some since the list was read. */
  rows: number;
  marks: Map<string, { column: number | undefined; header: string }>;
  table: { name: string; right: number; headerRow: number } | undefined;
}

/**
 * Where each column goes: over our own of the run before, found by its mark, or by its header where the marks are
 * lost; new ones right of everything that stands on the sheet. Marked columns in `foreign` are the user's by now.
 */
export async function planColumns(
  place: ColumnsPlace,
  foreign: ReadonlySet<string> = new Set(),
): Promise<ColumnPlan> {
  const { sheetId, sheetName, headerRow } = place;
  const now = await lookAt(place);
  const headers: string[] = [];
  await readBlocks(
    { sheetId, sheetName, firstRow: headerRow, firstColumn: 0, rows: 1, columns: now.right },
    (_, values) => void headers.push(...(values[0] ?? []).map(String)),
  );

  // The list has moved since it was read: no address can be trusted.
  const moved = place.keys.some(({ column, header }) => {
    const shown = (headers[column] ?? '').trim();
    // A header merged down from the row above leaves its own cell blank.
    return shown !== '' && shown !== header.trim();
  });
  if (moved) {
    throw new ProblemError({ code: 'cells-changed', place: { sheet: sheetName } });
  }

  const taken = new Set<number>();
  const own = new Map<string, Pick<PlannedColumn, 'column' | 'renamed' | 'headerBefore' | 'markedHeader'>>();
  for (const [id, { column, header }] of now.marks) {
    if (column === undefined || isKeyMark(id) || foreign.has(id) || taken.has(column)) continue;
    const headerBefore = headers[column] ?? '';
    own.set(id, { column, renamed: headerBefore !== header, headerBefore, markedHeader: header });
    taken.add(column);
  }
  for (const { id, header } of place.previous ?? []) {
    if (own.has(id) || header === '') continue;
    const column = headers.findIndex((text, index) => text === header && !taken.has(index));
    if (column < 0) continue;
    own.set(id, { column, renamed: false, headerBefore: header, markedHeader: header });
    taken.add(column);
  }

  const wanted = new Set(place.columns.map(({ id }) => id));
  const dropped = [...own]
    // A column that the user has renamed and that is no longer wanted is left to the user.
    .filter(([id, { renamed }]) => !wanted.has(id) && !renamed)
    .map(([id, { column, headerBefore, markedHeader }]) => ({ id, column, headerBefore, markedHeader }));
  const others = headers.filter((_, column) => !taken.has(column));
  let next = now.right;
  const columns = place.columns.map((column): PlannedColumn => {
    const found = own.get(column.id);
    const { header } = column;
    if (found?.renamed) return { ...column, ...found, header: found.headerBefore, reused: true };
    const free = freeName(header, others);
    others.push(free);
    if (found) return { ...column, ...found, header: free, reused: true };
    return {
      ...column,
      header: free,
      column: next++,
      reused: false,
      renamed: false,
      headerBefore: '',
      markedHeader: '',
    };
  });
  if (next > MOST_COLUMNS) {
    throw new ProblemError({
      code: 'sheet-full',
      place: { sheet: sheetName, column: columnLetters(now.right - 1) },
      details: { columns: next - now.right },
    });
  }
  await refuseMerged({ ...place, rows: now.rows }, columns);
  const grows =
    now.table?.headerRow === headerRow &&
    now.table.right === now.right &&
    columns.some(({ reused }) => !reused);
  return {
    columns,
    rows: now.rows,
    dropped,
    marks: [...now.marks.keys()],
    ...(grows ? { table: now.table!.name } : {}),
  };
}

function lookAt({ sheetId, sheetName, headerRow, keys }: ColumnsPlace): Promise<SheetNow> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const used = sheet.getUsedRange(false);
      used.load('columnIndex,columnCount');
      const filled = sheet.getUsedRange(true);
      filled.load('rowIndex,rowCount');
      sheet.protection.load('protected');
      sheet.names.load('items/name,items/comment');
      const tables = sheet.getRange(blockAddress(headerRow, keys[0]!.column, 1, 1)).getTables(false);
      tables.load('items/name');
      await sync(context);
      if (sheet.protection.protected) {
        throw new ProblemError({ code: 'sheet-protected', place: { sheet: sheetName } });
      }
      const marks = sheet.names.items.flatMap(({ name, comment }) => {
        const id = markedId(name);
        if (id === undefined) return [];
        const range = sheet.names.getItem(name).getRangeOrNullObject();
        range.load('columnIndex,rowIndex');
        return [{ id, comment, range }];
      });
      const table = tables.items[0];
      const area = table?.getRange();
      area?.load('rowIndex,columnIndex,columnCount');
      await sync(context);
      return {
        right: used.columnIndex + used.columnCount,
        rows: Math.max(0, filled.rowIndex + filled.rowCount - headerRow - 1),
        marks: new Map(
          marks.map(({ id, comment, range }) => {
            // A mark whose header has left the header row marks nothing: the cells were moved elsewhere.
            const here = !range.isNullObject && range.rowIndex === headerRow;
            return [id, { column: here ? range.columnIndex : undefined, header: comment }];
          }),
        ),
        table:
          table && area
            ? { name: table.name, right: area.columnIndex + area.columnCount, headerRow: area.rowIndex }
            : undefined,
      };
    },
    { sheet: sheetName },
  );
}

/** A value written into a merged cell would vanish behind its first one. New columns stand on untouched cells. */
function refuseMerged(
  { sheetId, sheetName, headerRow, rows }: ColumnsPlace,
  columns: readonly PlannedColumn[],
): Promise<void> {
  const reused = columns.filter((column) => column.reused);
  if (reused.length === 0) return Promise.resolve();
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const merged = reused.map(({ column }) =>
        sheet.getRange(blockAddress(headerRow, column, rows + 1, 1)).getMergedAreasOrNullObject(),
      );
      for (const areas of merged) areas.load('address');
      await sync(context);
      const first = merged.find((areas) => !areas.isNullObject);
      if (!first) return;
      const column = first.address.replace(/^.*!/, '').split(',')[0]!;
      throw new ProblemError({ code: 'cells-merged', place: { sheet: sheetName, column } });
    },
    { sheet: sheetName },
  );
}

/** The name, with the next free number behind it when the user has a column of that name. */
function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((text) => text.trim().toLocaleLowerCase('en-US')));
  let free = name;
  for (let n = 2; used.has(free.toLocaleLowerCase('en-US')); n++) free = `${name} ${n}`;
  return free;
}
