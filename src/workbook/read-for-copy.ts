import { inWorkbook } from './in-workbook';
import { readBlocks, type CellBlock } from './read-blocks';
import { sync } from './sync';

/** Rows whose look is read one by one: the rows of a summary; lists have one look below their header. */
const LOOKED_AT = 300;

export interface ReadSheetForCopy {
  cells: CellBlock;
  formats: string[][];
  widths: number[];
  hiddenColumns: ReadonlySet<number>;
  looks: { row: number; bold: boolean; size: number; color: string; fill: string }[];
}

/** A sheet from A1 to its last used cell: values, number formats, widths, and the look of the rows asked for. */
export async function readForCopy(
  sheetId: string,
  sheetName: string,
  size: { rows: number; columns: number },
  lookAt: (cells: CellBlock) => readonly number[],
): Promise<ReadSheetForCopy> {
  const area = { sheetId, sheetName, firstRow: 0, firstColumn: 0, ...size };
  const cells: CellBlock = [];
  await readBlocks(area, (_, values) => void cells.push(...values));
  const formats: string[][] = [];
  await readBlocks(
    area,
    (_, block) => void formats.push(...(block as string[][])),
    undefined,
    'numberFormat',
  );
  const looked = [...new Set(lookAt(cells))];
  const { widths, hiddenColumns, looks } = await inWorkbook(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const columns = Array.from({ length: size.columns }, (_, column) => {
        const range = sheet.getRangeByIndexes(0, column, 1, 1);
        range.load('columnHidden');
        range.format.load('columnWidth');
        return range;
      });
      const rows = looked
        .filter((row) => row < size.rows)
        .slice(0, LOOKED_AT)
        .map((row) => {
          const { format } = sheet.getRangeByIndexes(row, 0, 1, 1);
          format.font.load('bold,size,color');
          format.fill.load('color');
          return { row, format };
        });
      await sync(context);
      return {
        widths: columns.map(({ format }) => format.columnWidth),
        hiddenColumns: new Set(columns.flatMap((range, column) => (range.columnHidden ? [column] : []))),
        looks: rows.map(({ row, format: { font, fill } }) => ({
          row,
          bold: font.bold,
          size: font.size,
          color: font.color,
          fill: fill.color,
        })),
      };
    },
    { sheet: sheetName },
  );
  return { cells, formats, widths, hiddenColumns, looks };
}
