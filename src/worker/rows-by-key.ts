import type { Customers } from '../columns/customers';
import type { CellValue, RawTable } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { readIds } from '../intake/values/ids';

const NOT_SEEN = -1;

/**
 * Finds the customers of a key column as it stands now, block after block from the top: the first row of a customer
 * is its row; later rows of the same customer, and rows of nobody we graded, are -1. A block may be asked for again.
 */
export class RowsByKey {
  private readonly customerOf: Map<string, number>;
  private readonly firstRow: Int32Array;

  /** @param write how a cell of the key column is written as a key */
  constructor(
    customers: Pick<Customers, 'count' | 'id'>,
    private readonly write: (cell: string) => string = (cell) => cell,
  ) {
    this.customerOf = new Map();
    for (let row = 0; row < customers.count; row++) {
      const id = customers.id.values[customers.id.codes[row] ?? -1];
      if (id !== undefined) this.customerOf.set(id, row);
    }
    this.firstRow = new Int32Array(customers.count).fill(NOT_SEEN);
  }

  startOver(): void {
    this.firstRow.fill(NOT_SEEN);
  }

  /** One entry per key; `row` counts the keys above the first. */
  at(row: number, keys: CellValue[][]): Int32Array {
    const ids = readIds(singleColumn(keys).columns[0]!, 0);
    return Int32Array.from(ids.codes, (code, offset) => {
      const customer = code < 0 ? undefined : this.customerOf.get(this.write(ids.values[code]!));
      if (customer === undefined) return -1;
      if (this.firstRow[customer] === NOT_SEEN) this.firstRow[customer] = row + offset;
      return this.firstRow[customer] === row + offset ? customer : -1;
    });
  }
}

function singleColumn(keys: CellValue[][]): RawTable {
  const builder = new RawTableBuilder(keys.length, 1, 1, ['General']);
  builder.addBlock(0, keys);
  return builder.build();
}
