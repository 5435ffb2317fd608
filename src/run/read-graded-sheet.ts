import { FunctionError } from '../functions/function-error';
import { functionMessage } from '../functions/function-locale';
import type { GradedSheet } from '../functions/graded-sheet';
import type { SavedRun } from '../grading/saved-run';
import { keyField, keyWriting } from '../intake/customer-key';
import { KEY_FIELDS } from '../intake/fields';
import type { CellValue, RawColumn } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { readIds } from '../intake/values/ids';
import { findHeaders, type FoundHeaders } from '../workbook/find-headers';
import { findOwnColumns } from '../workbook/find-own-columns';
import { readBlocks } from '../workbook/read-blocks';
import { readFacts } from './read-facts';

/** The graded sheet with the place that it was read from. */
export interface ReadGradedSheet extends GradedSheet {
  sheetId: string;
  /** Sheet columns that were read, from 0. */
  columns: ReadonlySet<number>;
}

/**
 * Reads what a run wrote from where it stands now: once, whole columns, for all formulas that ask by customer.
 * null = the sheet or its headers are gone.
 */
export async function readGradedSheet(run: SavedRun): Promise<ReadGradedSheet | null> {
  const part = run.written.find(({ what }) => what === 'gradedSheet' || what === 'columns');
  if (!part) return null;
  const graded = part.columns.map(({ header }) => header);
  const found = await findHeaders(part, graded);
  if (!found) return null;

  const own = await findOwnColumns(found, part.columns, []);
  const places = columnPlaces(run, part, found, own?.columns ?? []);
  if (places.key === undefined) return null;
  const wanted = [places.key, ...places.columns.values()];
  const read = run.write?.formulas ? await readAnswered(found, wanted) : await readColumns(found, wanted);
  const keys = read.get(places.key) ?? [];
  const cells = new Map([...places.columns].map(([id, column]) => [id, read.get(column) ?? []]));

  const write = keyWriting(places.keyField);
  const rowOf = new Map<string, number>();
  const ids = readIds(rawColumn(keys), 0);
  ids.codes.forEach((code, row) => {
    const key = code < 0 ? '' : write(ids.values[code] ?? '');
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, row);
  });
  const at = (id: string, row: number): CellValue => cells.get(id)?.[row] ?? '';
  let facts: ReturnType<typeof readFacts> | undefined;
  return {
    sheetId: found.sheetId,
    sheetName: found.sheetName,
    columns: new Set(read.keys()),
    find: (key) => {
      const [id] = readIds(rawColumn([key]), 0).values;
      return id === undefined ? undefined : rowOf.get(write(id));
    },
    has: (column) => cells.has(column),
    cell: (row, column) => at(column, row),
    facts: (row) => (facts ??= readFacts(run, cells, headersOf(run, part)))(row),
  };
}

/** A header of the user's may say what its amounts are counted in; ours count in whole ones. */
const headersOf = ({ source }: SavedRun, { what }: SavedRun['written'][number]) => {
  const header = (field: string): string => (what === 'columns' ? (source.headers[field] ?? '') : '');
  return {
    lastPurchase: header('lastPurchase'),
    orders: header('orderCount'),
    amount: header('totalAmount'),
  };
};

/** Columns of the sheet, counted from 0: the key, what was graded by, and what was written. */
function columnPlaces(
  { source }: SavedRun,
  part: SavedRun['written'][number],
  { headers, firstColumn }: FoundHeaders,
  own: readonly (number | undefined)[],
): { key: number | undefined; keyField: ReturnType<typeof keyField>; columns: Map<string, number> } {
  const columns = new Map<string, number>();
  for (const [index, { id }] of part.columns.entries()) {
    const at = own[index];
    if (at !== undefined) columns.set(id, at);
  }
  if (part.what === 'gradedSheet') {
    return { key: columns.get('customerId'), keyField: 'customerId', columns };
  }
  const place = (field: string): number | undefined => {
    const header = source.headers[field];
    const at = header ? headers.indexOf(header) : -1;
    if (at >= 0) return firstColumn + at;
    const asRead = source.columns[field];
    return asRead === undefined ? undefined : firstColumn + asRead;
  };
  for (const [id, field] of [
    ['lastPurchase', 'lastPurchase'],
    ['orders', 'orderCount'],
    ['amount', 'totalAmount'],
  ] as const) {
    const at = place(field);
    if (at !== undefined) columns.set(id, at);
  }
  const key = KEY_FIELDS.find((each) => each === source.key);
  const field = keyField({ columns: source.columns, ...(key ? { key } : {}) });
  return { key: field && place(field), keyField: field, columns };
}

/** Excel's words for a formula that has no answer yet. */
const WAITING = new Set<CellValue>(['#BUSY!', '#GETTING_DATA']);
const PAUSE_MS = 250;
const MOST_TRIES = 120;

/**
 * The same where the graded columns hold formulas of ours: they are answered at about the same time as those that ask.
 * @throws FunctionError #N/A when they are not answered within half a minute
 */
async function readAnswered(
  found: FoundHeaders,
  wanted: readonly number[],
): Promise<Map<number, CellValue[]>> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const read = await readColumns(found, wanted);
    if (![...read.values()].some((cells) => cells.some((cell) => WAITING.has(cell)))) return read;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new FunctionError('notAvailable', functionMessage('stillCalculating'));
}

/** The cells of these columns; those that stand side by side are read together. */
async function readColumns(
  { sheetId, sheetName, headerRow, rows }: FoundHeaders,
  wanted: readonly number[],
): Promise<Map<number, CellValue[]>> {
  const cells = new Map<number, CellValue[]>();
  const sorted = [...new Set(wanted)].sort((a, b) => a - b);
  while (sorted.length > 0) {
    const firstColumn = sorted[0]!;
    const apart = sorted.findIndex((column, index) => column !== firstColumn + index);
    const columns = sorted.splice(0, apart < 0 ? sorted.length : apart).length;
    for (let offset = 0; offset < columns; offset++) cells.set(firstColumn + offset, []);
    const area = { sheetId, sheetName, firstRow: headerRow + 1, firstColumn, rows, columns };
    await readBlocks(area, (_, values) => {
      for (const line of values) {
        for (let offset = 0; offset < columns; offset++)
          cells.get(firstColumn + offset)?.push(line[offset] ?? '');
      }
    });
  }
  return cells;
}

function rawColumn(values: readonly CellValue[]): RawColumn {
  const builder = new RawTableBuilder(values.length, 1, 1, []);
  builder.addBlock(
    0,
    values.map((value) => [value]),
  );
  return builder.build().columns[0]!;
}
