import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert, findLibreOffice } from '../../../scripts/libreoffice';
import type { Book } from '../../../src/workbench/book/book';
import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { openBook } from '../../../src/workbench/book/open-node';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';
import { valuesOf } from '../files/content';

const ROWS = [['=SEQUENCE(3)', 'one'], [null, 'two'], [null, 'three'], ['=SUM(A1:A3)']];
const SHOWN = [[1, 'one'], [2, 'two'], [3, 'three'], [6]];

const openSpill = (): Promise<Book> => openBook(contentFromRows({ Sheet1: ROWS }));

describe('a formula that spills', () => {
  it('is saved with all its values, and the formula that reads them with its own', async () => {
    const book = await openSpill();
    expect(valuesOf(book.toContent())).toEqual(SHOWN);
    const again = await openBook(await readWorkbook(await writeXlsx(book.toContent()), 'saved.xlsx'));
    expect(valuesOf(again.toContent())).toEqual(SHOWN);
    expect(again.activeSheet.cell(0, 0)?.f).toBe('=SEQUENCE(3)');
  });

  it('is saved from a copy: the open workbook stays as it is, rows without a spill are not copied', async () => {
    const book = await openSpill();
    const saved = book.toContent().univer.sheets['sheet-1']!.cellData!;
    const open = book.workbook.getSnapshot().sheets['sheet-1']!.cellData!;
    expect(saved[0]![0]).toMatchObject({ f: '=SEQUENCE(3)', ref: 'A1:A3', v: 1 });
    expect(open[0]![0]).not.toHaveProperty('ref');
    expect(open[1]![0]?.v ?? null).toBe(null);
    expect(saved[3]).toBe(open[3]);
  });

  it('that finds no room is saved as #SPILL! and fills nothing', async () => {
    const book = await openBook(contentFromRows({ Sheet1: [['=SEQUENCE(3)'], ['mine']] }));
    const saved = book.toContent();
    expect(valuesOf(saved).slice(0, 2)).toEqual([['#SPILL!'], ['mine']]);
    expect(saved.univer.sheets['sheet-1']!.cellData![0]![0]).not.toHaveProperty('ref');
  });

  it('and was replaced after opening does not keep its old cells', async () => {
    const saved = await writeXlsx((await openSpill()).toContent());
    const book = await openBook(await readWorkbook(saved, 'saved.xlsx'));
    const cells = { 0: { 0: { f: '=B1', v: null } } };
    book.activeSheet.writeCells(cells, { row: 0, column: 0, rows: 1, columns: 1 }, true);
    await book.calculation.done();
    const content = book.toContent();
    expect(valuesOf(content)[0]).toEqual(['one', 'one']);
    expect(content.univer.sheets['sheet-1']!.cellData![0]![0]).not.toHaveProperty('ref');
  });

  it('shows its values in LibreOffice', { timeout: 180_000 }, async () => {
    if ((await findLibreOffice()) === null) {
      console.log('LibreOffice is not installed: its test was left out.');
      return;
    }
    const folder = await mkdtemp(join(tmpdir(), 'crm-tier-'));
    try {
      const file = join(folder, 'spill.xlsx');
      // An array formula is calculated by LibreOffice itself, and SEQUENCE is new to it.
      const book = await openBook(
        contentFromRows({ Sheet1: [['=B1:B3*2', 1], [null, 2], [null, 3], ['=SUM(A1:A3)']] }),
      );
      await writeFile(file, await writeXlsx(book.toContent()));
      const csv = await convert(
        file,
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
        folder,
      );
      expect((await readFile(csv, 'utf8')).trim().split(/\r?\n/)).toEqual(['2,1', '4,2', '6,3', '12,']);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
