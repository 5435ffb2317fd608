import { Workbook } from '@cj-tech-master/excelts';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';

import { contentFromRows } from '../../../src/workbench/book/empty-content';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';
import { formatOf, valuesOf } from './content';

const ROWS = [
  ['客户编号', '名称', '金额'],
  ['00123', 'a\nb', 1234.5],
  ['00124', '😀 & <b>', -0.1],
];

describe('a saved file in other readers', () => {
  it('has the same values in SheetJS', async () => {
    const book = read(await writeXlsx(contentFromRows({ 客户: ROWS })), { type: 'array' });
    expect(book.SheetNames).toEqual(['客户']);
    expect(utils.sheet_to_json(book.Sheets['客户']!, { header: 1 })).toEqual(ROWS);
  });

  it('has the same cells, table and frozen rows in excelts', async () => {
    const content = contentFromRows({ 客户: ROWS });
    content.univer.sheets['sheet-1']!.freeze = { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 };
    content.univer.sheets['sheet-1']!.cellData![1]![2]!.s = { n: { pattern: '#,##0.00' }, bl: 1 };
    content.extras.tables.push({
      id: 't',
      sheetId: 'sheet-1',
      name: 'Customers',
      address: 'A1:C3',
      style: 'TableStyleLight9',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
    });
    const workbook = new Workbook();
    await workbook.xlsx.load((await writeXlsx(content)) as never);
    const sheet = workbook.getWorksheet('客户')!;
    expect(sheet.getCell('B2').value).toBe('a\nb');
    expect(sheet.getCell('C2').value).toBe(1234.5);
    expect(sheet.getCell('C2').numFmt).toBe('#,##0.00');
    expect(sheet.getCell('C2').font?.bold).toBe(true);
    expect(sheet.views?.[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getTable('Customers')).toBeDefined();
  });
});

describe('a file that excelts wrote', () => {
  it('opens with its values, formats, merges and links', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('客户', { views: [{ state: 'frozen', ySplit: 2 }] });
    sheet.getCell('A1').value = '客户名单';
    sheet.mergeCells('A1:C1');
    sheet.getCell('A2').value = new Date(Date.UTC(2024, 4, 6));
    sheet.getCell('A2').numFmt = 'yyyy-mm-dd';
    sheet.getCell('B2').value = { formula: 'SUM(1,2)', result: 3 };
    sheet.getCell('C2').value = { text: 'site', hyperlink: 'https://example.com/' };
    sheet.getCell('D2').value = true;
    sheet.getColumn(1).width = 30;
    sheet.autoFilter = 'A2:D9';
    const content = await readWorkbook(
      new Uint8Array((await workbook.xlsx.writeBuffer()) as never),
      'a.xlsx',
    );
    const read = content.univer.sheets[content.univer.sheetOrder[0]!]!;
    expect(valuesOf(content)).toEqual([expect.arrayContaining(['客户名单']), [45418, 3, 'site', 1]]);
    expect(formatOf(content, 1, 0)).toBe('yyyy-mm-dd');
    expect(read.cellData![1]![1]!.f).toBe('=SUM(1,2)');
    expect(read.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
    expect(read.freeze).toMatchObject({ ySplit: 2 });
    expect(read.columnData![0]!.w).toBeGreaterThan(200);
    expect(content.extras.hyperlinks[0]).toMatchObject({ address: 'C2', target: 'https://example.com/' });
    expect(content.extras.filters[0]!.address).toBe('A2:D9');
  });
});
