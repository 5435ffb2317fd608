import type { ListKind } from '../intake/fields';
import type { Recognition } from '../intake/mapping';
import { ProblemError } from '../scheme/problem';
import { usesDate1904 } from '../workbook/date-system';
import { findSheets, type SheetExtent } from '../workbook/find-sheets';
import { readBlocks, readFormats } from '../workbook/read-blocks';
import { ownColumns } from '../workbook/own-columns';
import { readHiddenRows } from '../workbook/read-hidden-rows';
import type { RecogniseInput } from '../worker/calls/reading';
import { readCurrencyFormats } from './currency-formats';
import { inSheet } from './in-sheet';
import { ownHeaders } from './own-headers';
import type { Watch } from './progress';
import { loadCorrections } from './remembered';
import type { Source } from './source';
import { worker } from './worker-client';

/** Rows below the headers whose number formats are looked at. */
const FORMAT_ROWS = 12;

/** A sheet that keeps changing while it is read is read this often; half of it would be read from other cells. */
const MOST_READS = 3;

/** A list whose cells lie in the worker. */
export interface ReadList {
  extent: SheetExtent;
  recognition: Recognition<ListKind>;
  /** How it was recognised, to do it again as another kind of list. */
  known: Omit<RecogniseInput, 'kind'>;
  /** The kind it was taken for before the user said another. */
  guessed?: ListKind;
  /** The workbook's corrections could not be read and were ignored. */
  correctionsDamaged: boolean;
}

/**
 * Reads a list's cells into the worker: as the one that is graded, or into a slot of its own.
 * @throws ProblemError sheet-not-found, sheet-empty, cells-changed, cancelled, and what Excel refuses
 */
export async function readSource(
  source: Source,
  slot: string | undefined,
  watch: Watch = {},
): Promise<Omit<ReadList, 'recognition'>> {
  let extent = await extentOf(source);
  for (let reads = 1; reads <= MOST_READS; reads++) {
    const known = await readOnce(extent, slot, watch);
    const now = await extentOf(source);
    if (sameCells(extent, now)) return { extent: now, ...known };
    extent = now;
  }
  throw new ProblemError({ code: 'cells-changed', place: { sheet: source.sheetName } });
}

async function extentOf(source: Source): Promise<SheetExtent> {
  const extent = (await findSheets()).find(({ id }) => id === source.id);
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

async function readOnce(
  extent: SheetExtent,
  slot: string | undefined,
  watch: Watch,
): Promise<Pick<ReadList, 'known' | 'correctionsDamaged'>> {
  const [formats, hidden, date1904, corrections, own, marked] = await Promise.all([
    readFormats(extent, Math.min(FORMAT_ROWS, extent.rows)),
    readHiddenRows(extent),
    usesDate1904(),
    loadCorrections(),
    ownHeaders(),
    ownColumns(extent.sheetId),
  ]);
  const currencies = await readCurrencyFormats(extent, formats ?? [], watch.signal);
  // Our own columns are no input, whatever the user calls them by now.
  const ownCells = [...marked].map((column) => column - extent.firstColumn);
  await worker().call('begin', {
    ...(slot === undefined ? {} : { slot }),
    rows: extent.rows,
    columns: extent.columns,
    firstSheetRow: extent.firstRow + 1,
    firstSheetColumn: extent.firstColumn + 1,
    formats: typicalFormats(formats ?? [], extent.columns),
    date1904,
    ...(hidden ? { hidden } : {}),
    ...(currencies.size > 0 ? { cellFormats: currencies } : {}),
  });
  watch.onProgress?.({ phase: 'reading', done: 0, total: extent.rows });
  await readBlocks(
    extent,
    async (firstRow, values) => {
      for (const row of values) for (const column of ownCells) if (column in row) row[column] = '';
      await worker().call('addBlock', { firstRow, values });
      watch.onProgress?.({ phase: 'reading', done: firstRow + values.length, total: extent.rows });
    },
    watch.signal,
  );
  const known = {
    remembered: corrections.saved,
    own,
    ...(extent.tableName === undefined ? {} : { headerRow: 0 }),
  };
  return { known, correctionsDamaged: corrections.damaged };
}

/** The list that is graded. */
export async function readMain(
  source: Source,
  watch?: Watch,
  headerRow?: number,
): Promise<ReadList & { recognition: Recognition }> {
  const list = withHeaderRow(await readSource(source, undefined, watch), headerRow);
  const recognition = await inSheet(list.extent.sheetName, worker().call('recognise', list.known));
  return { ...list, recognition };
}

/** A list beside it, in the slot of its source. */
export async function readBeside(
  source: Source,
  kind?: ListKind,
  watch?: Watch,
  headerRow?: number,
): Promise<ReadList> {
  const list = withHeaderRow(await readSource(source, source.id, watch), headerRow);
  const recognition = await inSheet(
    list.extent.sheetName,
    worker().call('recogniseList', { slot: source.id, ...list.known, ...(kind ? { kind } : {}) }),
  );
  return { ...list, recognition };
}

const withHeaderRow = (
  read: Omit<ReadList, 'recognition'>,
  headerRow: number | undefined,
): Omit<ReadList, 'recognition'> =>
  headerRow === undefined ? read : { ...read, known: { ...read.known, headerRow } };

/** The format that says most of each column: the first that is not "General", from the last row up. */
export function typicalFormats(rows: string[][], columns: number): string[] {
  return Array.from(
    { length: columns },
    (_, column) =>
      rows.findLast((row) => row[column] !== 'General' && row[column] !== '@')?.[column] ?? 'General',
  );
}
