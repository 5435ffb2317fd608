import type { ICellData } from '@univerjs/core';

import type { BookContent } from '../../../src/workbench/book/book-content';
import { contentFromRows, type PlainCell } from '../../../src/workbench/book/empty-content';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';

/** A workbook with one sheet, its cells as Univer keeps them. */
export function contentOfCells(rows: (ICellData | null)[][]): BookContent {
  const content = contentFromRows({ Sheet1: [] });
  content.univer.sheets['sheet-1']!.cellData = Object.fromEntries(
    rows.map((row, r) => [
      r,
      Object.fromEntries(row.flatMap((cell, c) => (cell === null ? [] : [[c, cell]]))),
    ]),
  );
  return content;
}

export const saveAndOpen = async (content: BookContent): Promise<BookContent> =>
  readWorkbook(await writeXlsx(content), 'saved.xlsx');

/** The values of a sheet's rows, blank cells as null; the first sheet when none is named. */
export function valuesOf(content: BookContent, sheetName?: string): PlainCell[][] {
  const id = content.univer.sheetOrder.find(
    (sheetId) => sheetName === undefined || content.univer.sheets[sheetId]?.name === sheetName,
  )!;
  const cells = content.univer.sheets[id]?.cellData ?? {};
  const rows = Object.keys(cells).map(Number);
  return Array.from({ length: rows.length === 0 ? 0 : Math.max(...rows) + 1 }, (_, r) => {
    const columns = Object.keys(cells[r] ?? {}).map(Number);
    return Array.from(
      { length: columns.length === 0 ? 0 : Math.max(...columns) + 1 },
      (_, c) => cells[r]?.[c]?.v ?? null,
    );
  });
}

/** The number format of a cell of the first sheet. */
export function formatOf(content: BookContent, row: number, column: number): string {
  const { univer } = content;
  const style = univer.sheets[univer.sheetOrder[0]!]?.cellData?.[row]?.[column]?.s;
  return (typeof style === 'string' ? univer.styles[style] : style)?.n?.pattern ?? 'General';
}
