import { afterEach, expect, test } from 'vitest';
import { commandTexts } from '../../src/locales/commands';
import { GRADED_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { shareTexts } from '../../src/locales/share';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { runGrades, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const activeSheet = () => workbench.page.evaluate(() => window.workbench.book?.activeSheet.name);
const formulaAt = (sheet: string, row: number, column: number) =>
  workbench.page.evaluate(
    ([name, down, across]) => window.workbench.book?.sheetNamed(name)?.cell(down, across)?.f ?? null,
    [sheet, row, column] as const,
  );

/** Every button of the CRM tab, the menu of a cell and the keyboard, in one workbook for each language. */
test.each([
  {
    locale: 'en-US' as const,
    sample: 'orders-en',
    tab: 'CRM Tier',
    freeze: 'Freeze',
    whyHere: 'Why this grade',
    explained: /Tier .+: score [\d.]+/,
    frozen: '2 CRM formulas are values now, 4 cells on 1 sheet.',
    again: '206 customers were graded again.',
  },
  {
    locale: 'zh-CN' as const,
    sample: 'orders-en',
    tab: '客户分级',
    freeze: '固定为值',
    whyHere: '为何如此分级',
    explained: /：得分 [\d.]+/,
    frozen: '已将 2 个 CRM 公式固定为值，涉及 1 个工作表的 4 个单元格。',
    again: '已为 206 位客户重新分级。',
  },
])(
  '$locale: graded, asked why, summed up, frozen and graded again by buttons, cell menu and keys',
  async (given) => {
    const { locale, sample } = given;
    workbench = await openWorkbench({ sample, locale });
    const { page } = workbench;
    const pane = await workbench.pane();
    const { labels, noRun, undo, undone, dismiss } = commandTexts[locale];
    const button = (name: string) =>
      page.getByRole('group', { name: given.tab, exact: true }).getByRole('button', { name, exact: true });
    const cells = page.locator('#univer-sheet-main-canvas_workbook');
    const close = () => pane.getByRole('button', { name: dismiss }).click();

    await button(labels.summary).click();
    await pane.getByText(noRun).waitFor();
    await close();
    await runGrades(pane);
    await pane.getByRole('heading', { name: textsOf[locale].resultTitle, level: 1 }).waitFor();
    await button(labels.grade).click();
    await pane
      .getByRole('heading', { name: textsOf[locale].resultTitle, level: 1 })
      .waitFor({ state: 'detached' });

    await button(labels.summary).click();
    await expect.poll(activeSheet).toBe(SUMMARY_SHEET_NAME);
    await workbench.select(GRADED_SHEET_NAME, 'E3');
    await button(labels.why).click();
    await pane.getByText(given.explained).first().waitFor();
    await close();
    await cells.click({ button: 'right', position: { x: 90, y: 160 } });
    await page.getByText(given.whyHere, { exact: true }).click();
    await pane.getByText(given.explained).first().waitFor();
    await close();

    const column = 11;
    await workbench.type(sample, 'L2', '=CRM.TIER(40880,30,9000)');
    await workbench.type(sample, 'L4', '=CRM.SCORES(40880,30,9000)');
    await expect.poll(() => workbench.cell(sample, 'N4')).toBe(5);
    await expect.poll(() => workbench.cell(sample, 'L2')).not.toMatch(/^#/);
    const tier = await workbench.cell(sample, 'L2');
    await button(given.freeze).click();
    await page.getByRole('button', { name: labels.freezeWorkbook }).click();
    await pane.getByText(given.frozen).waitFor();
    expect(await formulaAt(sample, 1, column)).toBeNull();
    expect(await workbench.cell(sample, 'L2')).toBe(tier);
    await pane.getByRole('button', { name: undo }).click();
    await pane.getByText(undone).waitFor();
    await expect.poll(() => formulaAt(sample, 1, column)).toBe('=CRM.TIER(40880,30,9000)');

    // Only the selected cell, by the keyboard.
    await workbench.select(sample, 'L2');
    await cells.click({ position: { x: 90, y: 60 } });
    await workbench.select(sample, 'L2');
    await page.keyboard.press('Control+Alt+Shift+V');
    await expect.poll(() => formulaAt(sample, 1, column)).toBeNull();
    expect(await formulaAt(sample, 3, column)).toBe('=CRM.SCORES(40880,30,9000)');

    await button(labels.share).click();
    await pane.getByRole('heading', { name: shareTexts[locale].title, level: 1 }).waitFor();
    await button(labels.gradeAgain).click();
    await expect.poll(activeSheet, { timeout: 30_000 }).toBe(SUMMARY_SHEET_NAME);
    await pane.getByText(given.again).waitFor();
    await workbench.select(sample, 'A1');
    await cells.click({ position: { x: 90, y: 60 } });
    await page.keyboard.press('Control+Alt+Shift+U');
    await expect.poll(activeSheet).toBe(SUMMARY_SHEET_NAME);
  },
);
