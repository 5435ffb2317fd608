import { inWorkbook } from './in-workbook';
import type { Area } from './read-blocks';
import { sync } from './sync';

/** Rows asked about at once where some are hidden and some are not. */
const BLOCK_ROWS = 20_000;

/** 1 for each row of the area that is hidden by hand or by a filter; undefined when none is. */
export function readHiddenRows(area: Area): Promise<Uint8Array | undefined> {
  return inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(area.sheetId);
      const blocks = Array.from({ length: Math.ceil(area.rows / BLOCK_ROWS) }, (_, block) => {
        const row = block * BLOCK_ROWS;
        const rows = Math.min(BLOCK_ROWS, area.rows - row);
        return { row, rows, range: sheet.getRangeByIndexes(area.firstRow + row, area.firstColumn, rows, 1) };
      });
      for (const { range } of blocks) range.load('rowHidden');
      await sync(context);
      if (blocks.every(({ range }) => range.rowHidden === false)) return undefined;

      const hidden = new Uint8Array(area.rows);
      for (const { row, rows, range } of blocks) {
        if (range.rowHidden === false) continue;
        // Excel gives null where some rows of the block are hidden, although its types promise a boolean.
        if ((range.rowHidden as boolean | null) === true) {
          hidden.fill(1, row, row + rows);
          continue;
        }
        const properties = range.getRowProperties({ rowHidden: true });
        await sync(context);
        properties.value.forEach(({ rowHidden }, offset) => {
          if (rowHidden) hidden[row + offset] = 1;
        });
      }
      return hidden;
    },
    { sheet: area.sheetName },
  );
}
