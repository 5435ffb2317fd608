import { blockAddress, parseBlock } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { readBlocks } from './read-blocks';
import { sync } from './sync';

/**
 * Remembers what an area holds, so that rolling back writes it again. For areas that an earlier run of ours wrote:
 * their cells are values, so formulas and the user's formats need no keeping.
 */
export async function keepArea(
  sheetId: string,
  sheetName: string,
  address: string,
  changes: Changes,
): Promise<void> {
  const block = parseBlock(address);
  if (!block) return;
  const blocks: { firstRow: number; values: (string | number | boolean)[][] }[] = [];
  await readBlocks(
    {
      sheetId,
      sheetName,
      firstRow: block.row,
      firstColumn: block.column,
      rows: block.rows,
      columns: block.columns,
    },
    (firstRow, values) => void blocks.push({ firstRow, values }),
  );
  changes.keep({ sheetId, address, values: blocks.flatMap(({ values }) => values) });
  changes.add(() =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { firstRow, values } of blocks) {
        sheet.getRange(
          blockAddress(block.row + firstRow, block.column, values.length, block.columns),
        ).values = values.map((cells) =>
          cells.map((cell) => (typeof cell === 'string' ? textToWrite(cell) : cell)),
        );
        await sync(context);
      }
    }),
  );
}
