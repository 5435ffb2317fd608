import { afterEach, expect, test } from 'vitest';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const orders = {
  name: 'orders.csv',
  bytes: new TextEncoder().encode('tier,customers\nA,12\nB,30\nC,58\n'),
};
/** Somewhere in column D, below the data. */
const emptyCell = { x: 400, y: 400 };

test('the add-in in the pane reads and writes the sheet through Microsoft’s client library', async () => {
  workbench = await openWorkbench({ file: orders });
  const pane = await workbench.pane();
  const address = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange().load('address');
      sheet.getRange('D1').values = [['written']];
      await context.sync();
      return used.address;
    }),
  );
  expect(address).toBe('orders!A1:B4');
  expect(await workbench.cell('orders', 'D1')).toBe('written');
});

test('selecting a cell in the sheet is told to the add-in', async () => {
  workbench = await openWorkbench({ file: orders });
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
        document.title = address;
      });
      await context.sync();
    }),
  );
  // A sheet that has only just been drawn may miss the first click; two quick ones would open the cell for typing.
  const titleAfterClick = async (): Promise<string> => {
    await workbench.page.mouse.click(emptyCell.x, emptyCell.y);
    await workbench.page.waitForTimeout(800);
    return pane.title();
  };
  await expect.poll(titleAfterClick, { timeout: 15_000, interval: 500 }).toMatch(/^[A-Z]+\d+$/);
  const selected = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe(`orders!${await pane.title()}`);
});

test('while the user types into a cell the add-in is refused, and served again afterwards', async () => {
  workbench = await openWorkbench({ file: orders });
  const { page } = workbench;
  const pane = await workbench.pane();
  const write = (): Promise<string> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('F1').values = [['x']];
        await context.sync();
        return 'written';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
  // A sheet that has only just been drawn may miss the first keys.
  const writeWhileTyping = async (): Promise<string> => {
    await page.mouse.click(emptyCell.x, emptyCell.y);
    await page.keyboard.type('half a wo');
    return write();
  };
  await expect.poll(writeWhileTyping, { timeout: 15_000 }).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.press('Enter');
  await expect.poll(write).toBe('written');
});

test('a chart that the add-in adds is drawn over its cells, follows them, and shows what they hold', async () => {
  workbench = await openWorkbench({ file: orders });
  const { page } = workbench;
  const pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      chart.name = 'Tiers';
      chart.title.text = 'Customers per tier';
      chart.setPosition('D6', 'H18');
      await context.sync();
    }),
  );
  const chart = page.locator('[data-chart="Tiers"]');
  await chart.waitFor();
  const picture = (): Promise<string> =>
    chart.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  const top = async (): Promise<number> => (await chart.boundingBox())?.y ?? Number.NaN;

  const before = await picture();
  await workbench.type('orders', 'B2', '90');
  await expect.poll(picture).not.toBe(before);

  const start = await top();
  await page.mouse.move(emptyCell.x, emptyCell.y);
  await page.mouse.wheel(0, 60);
  await expect.poll(top).toBeLessThan(start);
});

test('what the add-in adds, merges and inserts moves neither the user’s sheet nor his cell', async () => {
  workbench = await openWorkbench({ file: orders });
  const { page } = workbench;
  const pane = await workbench.pane();
  await workbench.select('orders', 'B3');
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.add('Added');
      added.getRange('A1').values = [['Title']];
      added.getRange('A1').format.font.size = 18;
      added.getRange('A1:R1').merge();
      added.getRange('A3:F3').merge();
      added.getRange('2:2').insert('Down');
      context.workbook.worksheets.getFirst().getRange('D6:F6').merge();
      await context.sync();
    }),
  );
  const place = (): Promise<[string, number, number]> =>
    page.evaluate(() => {
      const { sheet, range } = window.workbench.book!.selection();
      return [sheet.name, range.row, range.column];
    });
  expect(await place()).toEqual(['orders', 2, 1]);
  const height = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Added');
      const title = sheet.getRange('A1').load('height');
      sheet.activate();
      await context.sync();
      return title.height;
    }),
  );
  expect(height).toBeGreaterThanOrEqual(24);
  // Never selected by the user, it has A1 selected, here a part of a merged cell.
  expect(await place()).toEqual(['Added', 0, 0]);
});
