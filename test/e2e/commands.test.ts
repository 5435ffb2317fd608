import { afterEach, expect, test } from 'vitest';
import { commandTexts } from '../../src/locales/commands';
import { GRADED_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { gradeButton, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const activeSheet = () => workbench.page.evaluate(() => window.workbench.book?.activeSheet.name);

test('the CRM tab: graded, asked why, summed up, graded again and frozen by its buttons', async () => {
  workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
  const { page } = workbench;
  const pane = await workbench.pane();
  const { labels, noRun } = commandTexts['en-US'];
  const tab = page.getByRole('group', { name: 'CRM Tier' });
  const button = (name: string) => tab.getByRole('button', { name, exact: true });
  const grade = await gradeButton(pane);

  await button(labels.summary).click();
  await pane.getByText(noRun).waitFor();
  await grade.click();
  await pane.getByRole('heading', { name: textsOf['en-US'].resultTitle, level: 1 }).waitFor();

  await button(labels.summary).click();
  await expect.poll(activeSheet).toBe(SUMMARY_SHEET_NAME);

  await workbench.select(GRADED_SHEET_NAME, 'E3');
  const tier = String(await workbench.cell(GRADED_SHEET_NAME, 'E3'));
  await button(labels.why).click();
  await pane.getByText(new RegExp(`Tier ${tier}:`)).waitFor();

  await workbench.type('orders-en', 'L2', '=CRM.TIER(40880,30,9000)');
  await workbench.type('orders-en', 'L4', '=CRM.SCORES(40880,30,9000)');
  await expect.poll(() => workbench.cell('orders-en', 'N4')).toBe(5);
  await button('Freeze').click();
  await page.getByRole('button', { name: labels.freezeWorkbook }).click();
  await pane.getByText('2 CRM formulas are values now, 4 cells on 1 sheet.').waitFor();
  const formula = (row: number) =>
    page.evaluate((at) => window.workbench.book?.sheetNamed('orders-en')?.cell(at, 11)?.f ?? null, row);
  expect(await formula(1)).toBeNull();
  expect(await workbench.cell('orders-en', 'L2')).toBe('A Key');
  await pane.getByRole('button', { name: commandTexts['en-US'].undo }).click();
  await expect.poll(() => formula(1)).toBe('=CRM.TIER(40880,30,9000)');

  await workbench.select('orders-en', 'A1');
  await page.keyboard.press('Control+Alt+Shift+G');
  await pane.getByText(/customers were graded again/).waitFor({ state: 'attached' });
  await expect.poll(activeSheet).toBe(SUMMARY_SHEET_NAME);
});

test('the menu of a cell asks why, in Chinese', async () => {
  workbench = await openWorkbench({ sample: 'customers-zh', locale: 'zh-CN' });
  const { page } = workbench;
  const pane = await workbench.pane();
  await (await gradeButton(pane)).click();
  await pane.getByRole('heading', { name: textsOf['zh-CN'].resultTitle, level: 1 }).waitFor();
  await workbench.select('客户名单', 'A6');
  await page
    .locator('.cells canvas')
    .first()
    .click({ button: 'right', position: { x: 90, y: 160 } });
  await page.getByText('为何如此分级', { exact: true }).click();
  await pane
    .getByText(/得分 [\d.]+，|从未购买|依据规则/)
    .first()
    .waitFor();
});
