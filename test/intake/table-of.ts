import { RawTableBuilder } from '../../src/intake/raw-table-builder';
import type { CellValue, RawTable } from '../../src/intake/raw-column';

/** A used range as Office.js hands it over, from rows of cells; short rows are filled up with empty cells. */
export function tableOf(rows: readonly (readonly CellValue[])[], formats: readonly string[] = []): RawTable {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const builder = new RawTableBuilder(rows.length, width, 1, formats);
  builder.addBlock(0, rows);
  return builder.build();
}
