import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../src/workbench/files/read';
import { writeXlsx } from '../../../src/workbench/files/write';
import { openHost, type Opened } from './open-host';

/** Points of rows 1 to `count`. */
const heights = ({ run }: Opened, count: number): Promise<number[]> =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const rows = Array.from({ length: count }, (_, row) => sheet.getCell(row, 0).load('height'));
    await context.sync();
    return rows.map((row) => row.height);
  });

const setSize = ({ run }: Opened, address: string, size: number): Promise<void> =>
  run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).format.font.size = size;
    await context.sync();
  });

describe('a row', () => {
  it('grows with its largest font and shrinks with it', async () => {
    const opened = await openHost({ Sheet1: [['Title', 'x'], ['text']] });
    await setSize(opened, 'A1', 18);
    expect(await heights(opened, 2)).toEqual([24, 15]);
    await setSize(opened, 'B1', 24);
    expect(await heights(opened, 2)).toEqual([31.5, 15]);
    await setSize(opened, 'B1', 11);
    expect(await heights(opened, 2)).toEqual([24, 15]);
    await setSize(opened, 'A1', 8);
    expect(await heights(opened, 2)).toEqual([15, 15]);
  });

  it('keeps a height that was set', async () => {
    const opened = await openHost({ Sheet1: [['Title']] });
    await opened.run(async (context) => {
      const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      format.rowHeight = 18;
      format.font.size = 36;
      await context.sync();
    });
    expect(await heights(opened, 1)).toEqual([18]);
  });

  it('that grew moves the charts below it, and is as high in the saved file', async () => {
    const opened = await openHost({ Sheet1: [['Title'], ['a', 1]] });
    await setSize(opened, 'A1', 18);
    const top = await opened.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('Pie', sheet.getRange('A2:B2'), 'Columns');
      chart.setPosition('A4', 'D9');
      chart.load('top');
      await context.sync();
      return chart.top;
    });
    expect(top).toBe(24 + 2 * 15);
    const saved = await readWorkbook(await writeXlsx(opened.book.toContent()), 'saved.xlsx');
    const sheetId = saved.univer.sheetOrder[0]!;
    expect(saved.univer.sheets[sheetId]!.rowData?.[0]?.h).toBe(32);
    expect(saved.extras.charts[0]?.top).toBeCloseTo(top, 1);
  });
});
