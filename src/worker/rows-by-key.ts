import type { TextColumn } from '../columns/columns';
import { readKeys } from '../intake/customer-key';
import type { Field, KeyField } from '../intake/fields';
import type { CellValue } from '../intake/raw-column';
import { RawTableBuilder } from '../intake/raw-table-builder';
import { sourceColumns } from '../intake/source-columns';

const NOT_SEEN = -1;

/**
 * Finds the customers of key columns as they stand now, block after block from the top: the first row of a customer
 * is its row; later rows of the same customer, and rows of nobody we graded, are -1. A block may be asked for again.
 */
export class RowsByKey {
  private readonly customerOf: Map<string, number>;
  private readonly firstRow: Int32Array;

  /**
   * @param ids the key of each customer; -1 = has no row
   * @param key how the cells make a key
   * @param fields what stands in the columns of a block, left to right: one field, or first and last name
   */
  constructor(
    ids: TextColumn,
    private readonly key: KeyField,
    private readonly fields: readonly Field[],
  ) {
    this.customerOf = new Map();
    ids.codes.forEach((code, customer) => {
      const id = ids.values[code];
      if (id !== undefined) this.customerOf.set(id, customer);
    });
    this.firstRow = new Int32Array(ids.codes.length).fill(NOT_SEEN);
  }

  startOver(): void {
    this.firstRow.fill(NOT_SEEN);
  }

  /** One entry per key; `row` counts the keys above the first. */
  at(row: number, keys: CellValue[][]): Int32Array {
    const { codes, values } = this.read(keys);
    const customers = values.map((id) => this.customerOf.get(id));
    return Int32Array.from(codes, (code, offset) => {
      const customer = customers[code];
      if (customer === undefined) return -1;
      if (this.firstRow[customer] === NOT_SEEN) this.firstRow[customer] = row + offset;
      return this.firstRow[customer] === row + offset ? customer : -1;
    });
  }

  /** Read exactly as intake read them, so that the same cells give the same key. */
  private read(keys: CellValue[][]): TextColumn {
    const builder = new RawTableBuilder(keys.length, this.fields.length, 1, []);
    builder.addBlock(0, keys);
    const columns = Object.fromEntries(this.fields.map((field, column) => [field, column]));
    return readKeys(sourceColumns(builder.build(), { headerRow: -1, columns }), this.key);
  }
}
