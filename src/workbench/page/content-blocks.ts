import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { BookContent } from '../book/book-content';

/**
 * A workbook on its way between the page and the file worker. Cells travel some thousand rows at a time, because
 * a message is unpacked in one go: the cells of a whole order list would hold the page up for seconds.
 */
export type ContentBlock =
  | { kind: 'frame'; content: BookContent; rows: number }
  | { kind: 'rows'; sheetId: string; rows: IObjectMatrixPrimitiveType<ICellData>; count: number };

/** Rows with cells in one block. */
export const rowsPerBlock = 4000;

/** Splits a workbook: first everything but the cells, then the cells in blocks of rows. */
export function* toBlocks(content: BookContent): Generator<ContentBlock> {
  const sheets = Object.entries(content.univer.sheets);
  const bare = sheets.map(([id, sheet]) => [id, { ...sheet, cellData: {} }] as const);
  const rows = sheets.reduce((sum, [, sheet]) => sum + Object.keys(sheet.cellData ?? {}).length, 0);
  yield {
    kind: 'frame',
    content: { ...content, univer: { ...content.univer, sheets: Object.fromEntries(bare) } },
    rows,
  };
  for (const [sheetId, sheet] of sheets) {
    const cells = sheet.cellData ?? {};
    const rowNumbers = Object.keys(cells).map(Number);
    for (let start = 0; start < rowNumbers.length; start += rowsPerBlock) {
      const block: IObjectMatrixPrimitiveType<ICellData> = {};
      const taken = rowNumbers.slice(start, start + rowsPerBlock);
      for (const row of taken) block[row] = cells[row] ?? {};
      yield { kind: 'rows', sheetId, rows: block, count: taken.length };
    }
  }
}

/** Puts blocks together again: the frame first, then rows in any order. */
export class ContentAssembly {
  private content: BookContent | null = null;
  private rowsTaken = 0;
  private rowsExpected = 0;

  /** @throws Error when rows arrive before the frame. */
  add(block: ContentBlock): void {
    if (block.kind === 'frame') {
      this.content = block.content;
      this.rowsExpected = block.rows;
      return;
    }
    const sheet = this.content?.univer.sheets[block.sheetId];
    if (sheet === undefined) throw new Error(`rows of an unknown sheet: ${block.sheetId}`);
    Object.assign((sheet.cellData ??= {}), block.rows);
    this.rowsTaken += block.count;
  }

  get rows(): number {
    return this.rowsTaken;
  }

  /** The whole workbook. @throws Error while blocks are missing. */
  finish(): BookContent {
    if (this.content === null || this.rowsTaken !== this.rowsExpected) {
      throw new Error(`${this.rowsTaken} of ${this.rowsExpected} rows have arrived`);
    }
    return this.content;
  }
}
