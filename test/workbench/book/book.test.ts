import { describe, expect, it } from 'vitest';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { openBook } from '../../../src/workbench/book/open-node';

describe('a book over headless Univer', () => {
  it('opens rows, calculates their formulas and gives them back', async () => {
    const book = await openBook(contentFromRows({ Sheet1: [[1, 2, '=A1+B1'], ['x']] }));
    expect(book.activeSheet.cell(0, 2)?.v).toBe(3);
    expect(book.activeSheet.usedRange(true)).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
    expect(book.toContent().univer.sheets['sheet-1']?.cellData?.[1]?.[0]).toEqual({ v: 'x', t: 1 });
  });

  it('adds, activates and deletes sheets', async () => {
    const book = await openBook(contentFromRows({ One: [], Two: [] }));
    const three = book.addSheet('Three');
    expect(book.sheets().map((sheet) => sheet.name)).toEqual(['One', 'Two', 'Three']);
    expect(book.activeSheet.name).toBe('One');
    book.activate(three);
    book.select(three, { row: 1, column: 1, rows: 2, columns: 2 });
    expect(book.selection()).toMatchObject({
      sheet: { name: 'Three' },
      range: { row: 1, column: 1, rows: 2, columns: 2 },
    });
    book.deleteSheet(three);
    expect(book.activeSheet.name).toBe('Two');
    expect(book.sheets()).toHaveLength(2);
  });

  it('writes many cells at once and calculates what depends on them', async () => {
    const book = await openBook(contentFromRows({ Sheet1: [[1, '=SUM(A1:A3)']] }));
    const sheet = book.activeSheet;
    sheet.writeCells(
      { 1: { 0: { v: 10, t: 2 } }, 2: { 0: { v: 100, t: 2 } } },
      { row: 1, column: 0, rows: 2, columns: 1 },
      false,
    );
    await book.calculation.done();
    expect(sheet.cell(0, 1)?.v).toBe(111);
  });

  it('tells when charts, tables or names changed', async () => {
    const book = await openBook(contentFromRows({ Sheet1: [] }));
    let calls = 0;
    book.onExtrasChanged(() => calls++);
    book.changeExtras((extras) =>
      extras.names.push({ name: 'x', formula: '=1', sheetId: null, comment: '' }),
    );
    expect(calls).toBe(1);
  });
});
