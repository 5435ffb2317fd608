import type { SavedRun } from '../../grading/saved-run';
import { keyColumns, keyField } from '../../intake/customer-key';
import type { Field } from '../../intake/fields';
import { listBeside } from '../../intake/list-beside';
import { parseBlock } from '../../workbook/address';
import { findOwnColumns } from '../../workbook/find-own-columns';
import { readColumn } from '../../workbook/read-column';
import { readKeyColumns } from '../../workbook/read-key-columns';
import type { EarlierCustomers } from '../../worker/calls/again';
import type { GradeRequest } from '../run-types';
import type { FoundSource } from './find-source';
import { findWritten } from './find-written';
import type { SavedList } from '../../grading/saved-list';

type WrittenPart = SavedRun['written'][number];

export interface Earlier {
  customers: EarlierCustomers;
  /** Customers whose rows the user has taken out of the list since. */
  rowsGone: number;
}

/**
 * Who was graded before, told from what the run before wrote: the saved run itself knows no customer. Beside a customer
 * list only those are seen whose row still stands there, and a changed name cannot be told.
 */
export async function earlierCustomers(
  run: SavedRun,
  request: GradeRequest,
  sources: readonly FoundSource<SavedList>[],
): Promise<Earlier> {
  const written = await findWritten(run);
  const list = listBeside(request);
  const sheet = written.find(({ what }) => what === 'gradedSheet');
  if (sheet && (!list || holdsAll(sheet, run))) return onSheet(sheet, request);
  const source = list && sources.find(({ saved }) => saved.kind === 'customers');
  const nobody = { customers: { keys: [], fields: [], beside: false }, rowsGone: 0 };
  if (!source) return nobody;

  const { extent, headerRow } = source;
  // By their marks: rows may have been inserted above the headers, and the sheet renamed.
  const part = run.written.find(({ what }) => what === 'columns');
  const own = part && (await findOwnColumns(part, part.columns, []));
  const ownColumn = own?.columns.find((column) => column !== undefined);
  const rows = extent.rows - headerRow - 1;
  const keys = keyColumns(list.mapping);
  if (ownColumn === undefined || Object.keys(keys).length === 0 || rows < 1) return nobody;
  const top = extent.firstRow + headerRow;
  const columns = Object.values(keys).map((column) => extent.firstColumn + column);
  const cells = await readKeyColumns(extent, columns, top + 1, rows);
  const grades = await readColumn(extent, ownColumn, top + 1, rows);
  const graded = cells.filter((_, row) => grades[row] !== '');
  const key = keyField(list.mapping);
  return {
    customers: {
      keys: graded,
      fields: Object.keys(keys) as Field[],
      ...(key ? { key } : {}),
      beside: true,
    },
    rowsGone: Math.max(0, run.counts.customers - graded.length),
  };
}

/** One of an earlier run may still stand there, and is not what this run wrote. */
const holdsAll = ({ address }: WrittenPart, { counts }: SavedRun): boolean =>
  parseBlock(address)?.rows === counts.customers + 1;

async function onSheet(part: WrittenPart, { mapping }: GradeRequest): Promise<Earlier> {
  const block = parseBlock(part.address);
  const at = (id: string): number => part.columns.findIndex((each) => each.id === id);
  const key = keyField(mapping) ?? 'customerId';
  const none = { customers: { keys: [], fields: [key], key, beside: false }, rowsGone: 0 };
  if (!block || block.rows < 2 || at('customerId') < 0) return none;
  const read = (index: number) => readColumn(part, block.column + index, block.row + 1, block.rows - 1);
  const ids = await read(at('customerId'));
  const names = at('customerName') < 0 ? undefined : await read(at('customerName'));
  const there = [...ids.keys()].filter((row) => ids[row] !== '');
  return {
    customers: {
      ...none.customers,
      keys: there.map((row) => [ids[row]!]),
      ...(names ? { names: there.map((row) => names[row]!) } : {}),
    },
    rowsGone: 0,
  };
}
