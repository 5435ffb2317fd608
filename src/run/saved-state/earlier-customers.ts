import type { SavedList } from '../../grading/saved-list';
import type { SavedRun } from '../../grading/saved-run';
import { keyColumns, keyField } from '../../intake/customer-key';
import type { Field } from '../../intake/fields';
import { listBeside } from '../../intake/list-beside';
import type { Cell } from '../../report/summary';
import { parseBlock } from '../../workbook/address';
import { findOwnColumns } from '../../workbook/find-own-columns';
import { readColumn } from '../../workbook/read-column';
import { readKeyColumns } from '../../workbook/read-key-columns';
import type { EarlierCustomers } from '../../worker/calls/again';
import { PAST_COLUMNS } from '../../worker/calls/history';
import { keptRun } from '../history/kept-run';
import { readHistory } from '../history/read-history';
import type { Watch } from '../progress';
import type { GradeRequest } from '../run-types';
import { worker } from '../worker-client';
import type { FoundSource } from './find-source';
import { findWritten } from './find-written';

type WrittenPart = SavedRun['written'][number];

export interface Earlier {
  customers: EarlierCustomers;
  /**
   * Customers whose rows the user has taken out of the list since. Present where only rows tell who was graded: they
   * are taken for whom they name today, and a changed name cannot be told.
   */
  rowsGone?: number;
}

/**
 * Who was graded before, told from what the run before wrote, for the saved run itself knows no customer: by the sheet
 * of grades, else by the history, else by the rows of the customer list that bear a grade; null = nothing tells.
 */
export async function earlierCustomers(
  run: SavedRun,
  request: GradeRequest,
  sources: readonly FoundSource<SavedList>[],
  watch: Watch,
): Promise<Earlier | null> {
  const written = await findWritten(run);
  const list = listBeside(request);
  const sheet = written.find(({ what }) => what === 'gradedSheet');
  const seen =
    (sheet && (!list || holdsAll(sheet, run)) ? await onSheet(sheet, request) : null) ??
    (written.some(({ what }) => what === 'history') ? await inHistory(run, request, watch) : null);
  if (seen) return { customers: seen };
  const source = list && sources.find(({ saved }) => saved.kind === 'customers');
  if (!source) return null;

  const { extent, headerRow } = source;
  // By their marks: rows may have been inserted above the headers, and the sheet renamed.
  const part = run.written.find(({ what }) => what === 'columns');
  const own = part && (await findOwnColumns(part, part.columns, []));
  const ownColumn = own?.columns.find((column) => column !== undefined);
  const rows = extent.rows - headerRow - 1;
  const keys = keyColumns(list.mapping);
  if (ownColumn === undefined || Object.keys(keys).length === 0 || rows < 1) return null;
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

/** Customers by the ids that our own sheets show. */
const byId = ({ mapping }: GradeRequest) => {
  const key = keyField(mapping) ?? 'customerId';
  return { fields: [key], key, beside: false };
};

async function onSheet(part: WrittenPart, request: GradeRequest): Promise<EarlierCustomers | null> {
  const block = parseBlock(part.address);
  const at = (id: string): number => part.columns.findIndex((each) => each.id === id);
  if (!block || block.rows < 2 || at('customerId') < 0) return null;
  const read = (index: number) => readColumn(part, block.column + index, block.row + 1, block.rows - 1);
  const ids = await read(at('customerId'));
  const names = at('customerName') < 0 ? undefined : await read(at('customerName'));
  const there = [...ids.keys()].filter((row) => ids[row] !== '');
  return {
    ...byId(request),
    keys: there.map((row) => [ids[row]!]),
    ...(names ? { names: there.map((row) => names[row]!) } : {}),
  };
}

/** The history may lack the run: it was switched off then, or the user has taken its rows out. */
async function inHistory(
  run: SavedRun,
  request: GradeRequest,
  watch: Watch,
): Promise<EarlierCustomers | null> {
  const history = await readHistory(request.locale, request.scheme, watch);
  const kept = history && keptRun(history.overview, run);
  if (!kept) return null;
  const cells = await worker().call('pastGrades', { run: kept.number });
  const [id, name] = (['customerId', 'customerName'] as const).map((column) => PAST_COLUMNS.indexOf(column));
  const text = (row: Cell[], column: number | undefined): string => String(row[column ?? -1] ?? '');
  return {
    ...byId(request),
    keys: cells.map((row) => [text(row, id)]),
    // Where there was no name, the id stands in for it.
    names: cells.map((row) => (text(row, name) === text(row, id) ? '' : text(row, name))),
  };
}
