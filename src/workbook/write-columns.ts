import type { Cell, CellFormat } from '../report/summary';
import { ProblemError } from '../scheme/problem';
import { blockAddress, columnLetters } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { clearArea } from './clear-area';
import { formatColumn } from './format-column';
import { inWorkbook } from './in-workbook';
import { keepArea } from './keep-area';
import { cancelled, readBlocks, type CellBlock } from './read-blocks';
import { styleHeader } from './style-header';
import { sync } from './sync';
import { writeBlocks } from './write-blocks';

const MOST_COLUMNS = 16_384;

export interface ColumnsTarget {
  sheetId: string;
  sheetName: string;
  /** 0-based sheet row of the headers; the data stand right below. */
  headerRow: number;
  rows: number;
  /** 0-based sheet columns that name the customer: one, or first and last name. */
  keyColumns: number[];
  columns: { header: string; format: CellFormat }[];
  /** Headers that the run before wrote on this sheet, in order; they are written over where they stand now. */
  previousHeaders?: string[];
  /** The cells beside the given keys, which are those of the rows from `row` on, counted from the first data row. */
  cellsFor: (row: number, keys: CellBlock) => Promise<Cell[][]>;
}

/**
 * Writes columns beside a customer list, each row by the key that stands in it at the time of writing. Afterwards
 * the keys are read again: if someone sorted or inserted rows meanwhile, "cells-changed" is thrown and the caller
 * rolls back. Returns the address and the headers, which step aside for the user's own of the same name.
 */
export async function writeColumns(
  target: ColumnsTarget,
  changes: Changes,
  onRows: (done: number) => void,
  signal?: AbortSignal,
): Promise<{ address: string; headers: string[] }> {
  const place = await findPlace(target);
  const address = blockAddress(target.headerRow, place.column, target.rows + 1, target.columns.length);
  if (place.reused) await keepArea(target.sheetId, target.sheetName, address, changes);
  else changes.add(() => clearArea(target.sheetId, address, 'All'));
  if (signal?.aborted) throw cancelled();

  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      const header = sheet.getRange(blockAddress(target.headerRow, place.column, 1, target.columns.length));
      header.values = [place.headers.map(textToWrite)];
      styleHeader(header);
      await sync(context);
    },
    { sheet: target.sheetName },
  );

  const seen: string[] = [];
  await writeBlocks(
    {
      sheetId: target.sheetId,
      sheetName: target.sheetName,
      firstRow: target.headerRow + 1,
      firstColumn: place.column,
      rows: target.rows,
      columns: target.columns.length,
    },
    async (row, count) => {
      const block = await readKeys(target, row, count);
      block.forEach((key, offset) => (seen[row + offset] = JSON.stringify(key)));
      return target.cellsFor(row, block);
    },
    onRows,
    signal,
  );

  await formatColumns(target, place.column);

  const after = await readKeys(target, 0, target.rows);
  if (after.some((key, row) => JSON.stringify(key) !== seen[row])) {
    throw new ProblemError({ code: 'cells-changed', place: { sheet: target.sheetName } });
  }
  return { address, headers: place.headers };
}

/** The cells of the key columns, from data row `row` on. */
async function readKeys(
  { sheetId, sheetName, headerRow, keyColumns }: ColumnsTarget,
  row: number,
  rows: number,
): Promise<CellBlock> {
  const keys: CellBlock = Array.from({ length: rows }, () => []);
  for (const firstColumn of keyColumns) {
    const area = { sheetId, sheetName, firstRow: headerRow + 1 + row, firstColumn, rows, columns: 1 };
    await readBlocks(area, (first, values) => {
      values.forEach(([cell], offset) => keys[first + offset]!.push(cell ?? ''));
    });
  }
  return keys;
}

/** Where the columns go: over our own of the run before, else right of everything that stands on the sheet. */
async function findPlace(
  target: ColumnsTarget,
): Promise<{ column: number; headers: string[]; reused: boolean }> {
  const right = await usedColumns(target);
  const { sheetId, sheetName, headerRow } = target;
  const headers: string[] = [];
  await readBlocks(
    { sheetId, sheetName, firstRow: headerRow, firstColumn: 0, rows: 1, columns: right },
    (_, values) => {
      headers.push(...(values[0] ?? []).map(String));
    },
  );

  const wanted = target.columns.map((column) => column.header);
  const previous = target.previousHeaders ?? [];
  const own = previous.length === wanted.length ? findRun(headers, previous) : -1;
  if (own >= 0) {
    const others = headers.filter((_, column) => column < own || column >= own + previous.length);
    return { column: own, headers: freeNames(wanted, others), reused: true };
  }
  if (right + wanted.length > MOST_COLUMNS) {
    throw new ProblemError({
      code: 'sheet-full',
      place: { sheet: sheetName, column: columnLetters(right - 1) },
      details: { columns: wanted.length },
    });
  }
  return { column: right, headers: freeNames(wanted, headers), reused: false };
}

/** Columns from A to the last in use, formats included. */
function usedColumns({ sheetId, sheetName }: ColumnsTarget): Promise<number> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const used = sheet.getUsedRange(false);
      used.load('columnIndex,columnCount');
      sheet.protection.load('protected');
      await sync(context);
      if (sheet.protection.protected) {
        throw new ProblemError({ code: 'sheet-protected', place: { sheet: sheetName } });
      }
      return used.columnIndex + used.columnCount;
    },
    { sheet: sheetName },
  );
}

/** First index at which `run` stands in `texts` without a gap, or -1. */
function findRun(texts: string[], run: string[]): number {
  if (run.length === 0) return -1;
  return texts.findIndex((_, start) => run.every((text, offset) => texts[start + offset] === text));
}

/** Each wanted name, with the next free number behind it when the user has a column of that name. */
function freeNames(wanted: string[], taken: string[]): string[] {
  const used = new Set(taken.map((text) => text.trim().toLocaleLowerCase('en-US')));
  return wanted.map((name) => {
    let free = name;
    for (let n = 2; used.has(free.toLocaleLowerCase('en-US')); n++) free = `${name} ${n}`;
    used.add(free.toLocaleLowerCase('en-US'));
    return free;
  });
}

function formatColumns(target: ColumnsTarget, firstColumn: number): Promise<void> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(target.sheetId);
      target.columns.forEach(({ format }, offset) =>
        formatColumn(
          sheet,
          { row: target.headerRow, column: firstColumn + offset, rows: target.rows + 1 },
          format,
        ),
      );
      sheet
        .getRange(blockAddress(target.headerRow, firstColumn, target.rows + 1, target.columns.length))
        .format.autofitColumns();
      await sync(context);
    },
    { sheet: target.sheetName },
  );
}
