import { blockAddress } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { findOwnTable, resizeOwnTable, type OwnTable, type OwnTableSpec } from './own-table';
import { readBlocks, type CellBlock } from './read-blocks';
import { refuseProtected } from './refuse-protected';
import { sync } from './sync';

/** Rows next to each other, counted from the first below the headers. */
interface Segment {
  row: number;
  cells: CellBlock;
}

/**
 * Takes the rows that `isMeant` picks out of a table of ours; cells below the table stay where they are. A table that
 * would be left without rows keeps one blank row. Gives how many rows were taken out.
 * @throws ProblemError sheet-protected
 */
export async function removeRows(
  spec: OwnTableSpec,
  isMeant: (cells: CellBlock[number]) => boolean,
  changes: Changes,
): Promise<number> {
  const table = await findOwnTable(spec);
  if (!table || table.rows === 0) return 0;
  const segments: Segment[] = [];
  await readBlocks(bodyOf(table), (firstRow, values) => {
    values.forEach((cells, offset) => {
      if (!isMeant(cells)) return;
      const row = firstRow + offset;
      const last = segments.at(-1);
      if (last && last.row + last.cells.length === row) last.cells.push(cells);
      else segments.push({ row, cells: [cells] });
    });
  });
  const count = segments.reduce((sum, { cells }) => sum + cells.length, 0);
  if (count === 0) return 0;
  await refuseProtected(table);
  changes.add(() => putBack(spec, table, segments, count));
  await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      const first = table.headerRow + 1;
      for (const { row, cells } of [...segments].reverse()) {
        sheet
          .getRange(blockAddress(first + row, table.firstColumn, cells.length, table.columns))
          .delete('Up');
      }
      // What stands below the table has moved up with it: back to where it stood.
      const left = table.rows - count;
      sheet.getRange(blockAddress(first + left, table.firstColumn, count, table.columns)).insert('Down');
      if (table.isTable) resizeOwnTable(context, spec.tableName, table, Math.max(1, left));
      await sync(context);
    },
    { sheet: table.sheetName },
  );
  return count;
}

const bodyOf = (table: OwnTable) => ({ ...table, firstRow: table.headerRow + 1 });

async function putBack(
  spec: OwnTableSpec,
  table: OwnTable,
  segments: Segment[],
  count: number,
): Promise<void> {
  const now = await findOwnTable(spec);
  // Nothing was taken out: the table is as long as it was.
  if (!now || now.rows >= table.rows) return;
  await inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(table.sheetId);
    const first = table.headerRow + 1;
    sheet
      .getRange(blockAddress(first + table.rows - count, table.firstColumn, count, table.columns))
      .delete('Up');
    for (const { row, cells } of segments) {
      const range = sheet.getRange(blockAddress(first + row, table.firstColumn, cells.length, table.columns));
      range.insert('Down');
      sheet.getRange(blockAddress(first + row, table.firstColumn, cells.length, table.columns)).values =
        cells.map((line) => line.map((cell) => (typeof cell === 'string' ? textToWrite(cell) : cell)));
    }
    if (table.isTable) resizeOwnTable(context, spec.tableName, table, table.rows);
    await sync(context);
  });
}
