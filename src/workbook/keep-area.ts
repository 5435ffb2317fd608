import { blockAddress, parseBlock } from './address';
import { textToWrite } from './cell-text';
import type { Changes } from './changes';
import { inWorkbook } from './in-workbook';
import { readBlocks, type CellBlock } from './read-blocks';
import { sync } from './sync';

/** Cells written back at once. */
const BLOCK_CELLS = 30_000;

/**
 * Remembers what an area holds, formulas as formulas, so that rolling back writes it again. For areas that an earlier
 * run of ours wrote: the user's formats need no keeping, because contents alone are changed.
 */
export async function keepArea(
  sheetId: string,
  sheetName: string,
  address: string,
  changes: Changes,
): Promise<void> {
  const block = parseBlock(address);
  if (!block) return;
  const area = {
    sheetId,
    sheetName,
    firstRow: block.row,
    firstColumn: block.column,
    rows: block.rows,
    columns: block.columns,
  };
  const kept: CellBlock = [];
  await readBlocks(area, (_, values) => void kept.push(...values));
  await readBlocks(
    area,
    (firstRow, formulas) =>
      formulas.forEach((line, row) => {
        kept[firstRow + row] = line.map((formula, column) =>
          restorable(kept[firstRow + row]![column]!, formula),
        );
      }),
    undefined,
    'formulas',
  );
  changes.keep({ sheetId, address, values: kept });
  changes.add(() =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const rows = Math.max(1, Math.floor(BLOCK_CELLS / block.columns));
      for (let row = 0; row < kept.length; row += rows) {
        const lines = kept.slice(row, row + rows);
        sheet.getRange(blockAddress(block.row + row, block.column, lines.length, block.columns)).values =
          lines;
        await sync(context);
      }
    }),
  );
}

/** A cell as it must be written to stand there again; a text that begins with "=" reads the same both ways. */
export function restorable(
  value: CellBlock[number][number],
  formula: CellBlock[number][number],
): typeof value {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return formula;
  return typeof value === 'string' ? textToWrite(value) : value;
}
