import type { SavedRun } from '../../grading/saved-run';
import { keyField } from '../../intake/customer-key';
import type { Mapping } from '../../intake/mapping';
import { parseBlock } from '../../workbook/address';
import { readBlocks, type CellBlock } from '../../workbook/read-blocks';
import type { FoundSource } from './find-source';
import { findWritten } from './find-written';

export interface EarlierCustomers {
  /** A row for each customer that the run before graded: id, name. */
  rows: CellBlock;
  /** Whether the names are known. */
  named: boolean;
  /** Customers whose rows the user has taken out of the list since. */
  rowsGone: number;
}

/**
 * Who was graded before, told from what the run before wrote: the saved run itself knows no customer. Beside a customer
 * list only those are seen whose row still stands there, and a changed name cannot be told.
 */
export async function earlierCustomers(run: SavedRun, source: FoundSource): Promise<EarlierCustomers> {
  const written = await findWritten(run);
  const column = async (
    sheet: { sheetId: string; sheetName: string },
    row: number,
    at: number,
    rows: number,
  ) => {
    const cells: CellBlock = [];
    await readBlocks(
      { ...sheet, firstRow: row, firstColumn: at, rows, columns: 1 },
      (_, values) => void cells.push(...values),
    );
    return cells.map(([cell]) => cell!);
  };

  if (run.source.kind === 'orders') {
    const part = written.find(({ what }) => what === 'gradedSheet');
    const block = part && parseBlock(part.address);
    if (!block || block.rows < 2) return { rows: [], named: false, rowsGone: 0 };
    const at = (id: string): number => part.columns.findIndex((each) => each.id === id);
    const read = (index: number) => column(part, block.row + 1, block.column + index, block.rows - 1);
    if (at('customerId') < 0) return { rows: [], named: false, rowsGone: 0 };
    const ids = await read(at('customerId'));
    const names = at('customerName') < 0 ? undefined : await read(at('customerName'));
    return {
      rows: ids.map((id, row) => (names ? [id, names[row]!] : [id])).filter(([id]) => id !== ''),
      named: names !== undefined,
      rowsGone: 0,
    };
  }

  const { extent, headerRow, found } = source;
  const parts = written.filter(({ what }) => what === 'columns');
  const own = parts[0]?.columns[0]?.header;
  const key = keyField({ columns: found.columns as Mapping['columns'] });
  const keyColumn = key && found.columns[key];
  const rows = extent.rows - headerRow - 1;
  if (own === undefined || keyColumn === undefined || rows < 1)
    return { rows: [], named: false, rowsGone: 0 };
  const top = extent.firstRow + headerRow;
  const headers: CellBlock = [];
  await readBlocks({ ...extent, firstRow: top, rows: 1 }, (_, values) => void headers.push(...values));
  const ownColumn = (headers[0] ?? []).map(String).indexOf(own);
  if (ownColumn < 0) return { rows: [], named: false, rowsGone: 0 };
  const keys = await column(extent, top + 1, extent.firstColumn + keyColumn, rows);
  const grades = await column(extent, top + 1, extent.firstColumn + ownColumn, rows);
  const graded = keys.filter((_, row) => grades[row] !== '');
  return {
    rows: graded.map((id) => [id]),
    named: false,
    rowsGone: Math.max(0, run.counts.customers - graded.length),
  };
}
