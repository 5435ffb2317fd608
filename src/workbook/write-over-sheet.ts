import { blockAddress } from './address';
import type { Changes } from './changes';
import { clearArea } from './clear-area';
import { inWorkbook } from './in-workbook';
import { keepArea } from './keep-area';
import type { CellBlock } from './read-blocks';
import type { OwnSheet } from './remove-sheet';
import { sync } from './sync';

const BLOCK_CELLS = 50_000;

/** Writes other contents over our area of a sheet, from A1; cells come as they must be written. */
export async function writeOverSheet(sheet: OwnSheet, values: CellBlock, changes: Changes): Promise<void> {
  const { sheetId, sheetName, address } = sheet;
  const width = values[0]?.length ?? 0;
  await keepArea(sheetId, sheetName, address, changes);
  changes.add(() => clearArea(sheetId, blockAddress(0, 0, values.length, width), 'Contents'));
  await clearArea(sheetId, address, 'Contents');
  const rows = Math.max(1, Math.floor(BLOCK_CELLS / width));
  await inWorkbook(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheetId);
      for (let row = 0; row < values.length; row += rows) {
        const block = values.slice(row, row + rows);
        worksheet.getRange(blockAddress(row, 0, block.length, width)).values = block;
        await sync(context);
      }
    },
    { sheet: sheetName },
  );
}
