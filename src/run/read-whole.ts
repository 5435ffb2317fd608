import type { Watch } from './progress';
import type { Source } from './source';
import { ProblemError } from '../scheme/problem';
import { findSheets, type SheetExtent } from '../workbook/find-sheets';
import { ownColumns } from '../workbook/own-columns';
import { readBlocks, readFormats } from '../workbook/read-blocks';
import { worker } from './worker-client';

/** Rows below the headers whose number formats are looked at. */
const FORMAT_ROWS = 12;

/** A sheet that keeps changing while it is read is read this often. */
const MOST_READS = 3;

/** Reads a sheet into the worker, again when its size changed meanwhile: half of it would be read from other cells. */
export async function readWhole(source: Source, watch: Watch | undefined): Promise<SheetExtent> {
  const place = { sheet: source.sheetName };
  let extent = await extentOf(source);
  for (let reads = 1; reads <= MOST_READS; reads++) {
    await readOnce(extent, watch);
    const now = await extentOf(source);
    if (sameCells(extent, now)) return now;
    extent = now;
  }
  throw new ProblemError({ code: 'cells-changed', place });
}

async function extentOf(source: Source): Promise<SheetExtent> {
  const extent = (await findSheets()).find((sheet) => sheet.sheetId === source.sheetId);
  const place = { sheet: source.sheetName };
  if (!extent) throw new ProblemError({ code: 'sheet-not-found', place });
  if (extent.rows === 0) throw new ProblemError({ code: 'sheet-empty', place });
  return extent;
}

const sameCells = (a: SheetExtent, b: SheetExtent): boolean =>
  a.firstRow === b.firstRow &&
  a.firstColumn === b.firstColumn &&
  a.rows === b.rows &&
  a.columns === b.columns;

async function readOnce(extent: SheetExtent, watch: Watch | undefined): Promise<void> {
  const own = await ownColumns(extent.sheetId);
  const ownCells = [...own].map((column) => column - extent.firstColumn);
  const formats = await readFormats(extent, Math.min(FORMAT_ROWS, extent.rows));
  await worker().call('begin', {
    rows: extent.rows,
    columns: extent.columns,
    firstSheetRow: extent.firstRow + 1,
    firstSheetColumn: extent.firstColumn + 1,
    formats: typicalFormats(formats ?? [], extent.columns),
  });
  watch?.onProgress?.({ phase: 'reading', done: 0, total: extent.rows });
  await readBlocks(
    extent,
    async (firstRow, values) => {
      for (const row of values) for (const column of ownCells) if (column in row) row[column] = '';
      await worker().call('addBlock', { firstRow, values });
      watch?.onProgress?.({ phase: 'reading', done: firstRow + values.length, total: extent.rows });
    },
    watch?.signal,
  );
}

function typicalFormats(rows: string[][], columns: number): string[] {
  return Array.from(
    { length: columns },
    (_, column) =>
      rows.findLast((row) => row[column] !== 'General' && row[column] !== '@')?.[column] ?? 'General',
  );
}
