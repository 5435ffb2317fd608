import type { GradedSheet } from '../functions/graded-sheet';
import type { SavedRun } from '../grading/saved-run';
import { keyField, keyWriting } from '../intake/customer-key';
import type { Mapping } from '../intake/mapping';
import type { CellValue, RawColumn } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { readIds } from '../intake/values/ids';
import { findHeaders, type FoundHeaders } from '../workbook/find-headers';
import { readBlocks } from '../workbook/read-blocks';

/**
 * Reads what a run wrote from where it stands now: once, whole columns, for all formulas that ask by customer.
 * null = the sheet or its headers are gone.
 */
export async function readGradedSheet(run: SavedRun): Promise<(GradedSheet & { sheetId: string }) | null> {
  const part = run.written.find(({ what }) => what === 'gradedSheet' || what === 'columns');
  if (!part) return null;
  const graded = part.columns.map(({ header }) => header);
  const found = await findHeaders(part, graded);
  if (!found) return null;

  const places = columnPlaces(run, part, found);
  if (places.key === undefined) return null;
  const [keys, cells] = [await readColumn(found, places.key), new Map<string, CellValue[]>()];
  for (const [id, column] of places.columns) cells.set(id, await readColumn(found, column));

  const write = keyWriting(places.keyField);
  const rowOf = new Map<string, number>();
  const ids = readIds(rawColumn(keys), 0);
  ids.codes.forEach((code, row) => {
    const key = code < 0 ? '' : write(ids.values[code] ?? '');
    if (key !== '' && !rowOf.has(key)) rowOf.set(key, row);
  });
  const at = (id: string, row: number): CellValue => cells.get(id)?.[row] ?? '';
  const number = (id: string, row: number): unknown => (cells.has(id) ? at(id, row) : null);
  return {
    sheetId: found.sheetId,
    sheetName: found.sheetName,
    find: (key) => {
      const [id] = readIds(rawColumn([key]), 0).values;
      return id === undefined ? undefined : rowOf.get(write(id));
    },
    has: (column) => cells.has(column),
    cell: (row, column) => at(column, row),
    numbers: (row) =>
      cells.has('lastPurchase')
        ? [at('lastPurchase', row), number('orders', row), number('amount', row)]
        : null,
  };
}

/** Columns of the sheet, counted from 0: the key, what was graded by, and what was written. */
function columnPlaces(
  { source }: SavedRun,
  part: SavedRun['written'][number],
  { headers, firstColumn }: FoundHeaders,
): { key: number | undefined; keyField: ReturnType<typeof keyField>; columns: Map<string, number> } {
  const columns = new Map<string, number>();
  // Ours stand right of the user's own: of two with one header the last is ours.
  for (const { id, header } of part.columns) {
    const at = headers.lastIndexOf(header);
    if (at >= 0) columns.set(id, firstColumn + at);
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
  const mapping: Pick<Mapping, 'key' | 'columns'> = source.key
    ? { key: source.key, columns: source.columns }
    : { columns: source.columns };
  const field = keyField(mapping);
  return { key: field && place(field), keyField: field, columns };
}

async function readColumn(
  { sheetId, sheetName, headerRow, rows }: FoundHeaders,
  column: number,
): Promise<CellValue[]> {
  const cells: CellValue[] = [];
  await readBlocks(
    { sheetId, sheetName, firstRow: headerRow + 1, firstColumn: column, rows, columns: 1 },
    (_, values) => {
      for (const [value = ''] of values) cells.push(value);
    },
  );
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
