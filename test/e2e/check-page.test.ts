import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { dataCheckTexts } from '../../src/locales/data-check';
import { intakeTexts } from '../../src/locales/intake-texts';
import { message } from '../../src/locales/message';
import { rulesOffTexts } from '../../src/locales/rules-off';
import { FINDINGS_SHEET_NAME } from '../../src/locales/sheet-names';
import { contentFromRows, type PlainCell } from '../../src/workbench/book/empty-content';
import { writeXlsx } from '../../src/workbench/files/write';
import { expectNoObjections } from './harness/objections';
import { expectNothingCutOff, WIDTHS } from './harness/widths';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { gradeButton, openStep, textsOf, type OpenFile } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const DAY = 45_000;
/** 60 orders: two in the far future, a cancelled one, an exact duplicate, a row of nobody, a note and a total. */
async function dirty(): Promise<OpenFile> {
  const rows: PlainCell[][] = Array.from({ length: 60 }, (_, row) => [
    `O${row}`,
    `K${row % 9}`,
    DAY + row * 2 + (row === 7 || row === 8 ? 40_000 : 0),
    100,
    row === 20 ? 'Cancelled' : 'Completed',
  ]);
  rows.splice(31, 0, [...rows[30]!]);
  rows.push(['O99', null, DAY, 55, 'Completed'], ['Total', null, null, 6155, null]);
  return {
    name: 'dirty.xlsx',
    bytes: await writeXlsx(
      contentFromRows({ Orders: [['Order ID', 'Customer ID', 'Order Date', 'Amount', 'Status'], ...rows] }),
    ),
  };
}

async function openCheck(options: Parameters<typeof openWorkbench>[0]): Promise<Frame> {
  workbench = await openWorkbench(options);
  const pane = await workbench.pane();
  await gradeButton(pane);
  const { locale = 'en-US' } = options ?? {};
  await openStep(pane, textsOf[locale].steps.check);
  await pane.getByRole('heading', { name: textsOf[locale].checkTitle, level: 1 }).waitFor();
  await pane.getByRole('heading', { name: dataCheckTexts[locale].findingsTitle }).waitFor();
  return pane;
}

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  const words = dataCheckTexts[locale];
  const intake = intakeTexts[locale];

  test('a finding shows its cells, says what a fix would change, and the fix can be taken back', async () => {
    const pane = await openCheck({ file: await dirty(), locale });
    await pane.getByText(intake.health, { exact: true }).first().waitFor();
    const jump = pane.getByRole('button', { name: message(locale, words.showCell, { address: 'C9' }) });
    await jump.click();
    await expect
      .poll(() =>
        workbench.page.evaluate(() => {
          const sheet = window.workbench.book?.activeSheet;
          return `${sheet?.name}`;
        }),
      )
      .toBe('Orders');

    const finding = pane.getByRole('listitem').filter({ has: jump });
    await finding.getByRole('button', { name: intake.fixes['leave-out'] }).click();
    await finding.getByText(words.effectTitle).waitFor();
    expect(await finding.getByText('200').count()).toBeGreaterThan(0);
    await finding.getByRole('button', { name: words.apply }).click();
    await pane.getByRole('heading', { name: words.takenTitle }).waitFor();
    await expect.poll(() => jump.count()).toBe(0);
    // The finding went, and the one in its place has the focus.
    await expect
      .poll(() => pane.evaluate(() => (document.activeElement as HTMLElement).dataset.finding))
      .toBeTruthy();
    await pane.getByRole('button', { name: words.takeBack }).click();
    await jump.waitFor();
  });

  test('a rule is switched with its count in view, and rows set aside can be looked at', async () => {
    const pane = await openCheck({ file: await dirty(), locale });
    const rule = pane.getByRole('switch', { name: intake.rules['duplicate-line'] });
    expect(await rule.isChecked()).toBe(false);
    await rule.click();
    expect(await rule.isChecked()).toBe(true);
    await pane.getByRole('button', { name: rulesOffTexts[locale]['duplicate-line'] }).waitFor();
    await pane
      .getByRole('button', { name: message(locale, textsOf[locale].rowsSetAside, { rows: 4 }) })
      .click();
    await pane.getByText(intake.setAside['duplicate-line'], { exact: true }).waitFor();
    await pane.getByRole('button', { name: message(locale, words.showRow, { row: '33' }) }).click();
    await pane.getByRole('switch', { name: textsOf[locale].leaveOutCancelled }).click();
    await pane
      .getByRole('button', { name: message(locale, textsOf[locale].rowsSetAside, { rows: 3 }) })
      .waitFor();
  });

  test('the findings go to a sheet of ours, in place when listed again, and it is no list to grade', async () => {
    const pane = await openCheck({ file: await dirty(), locale });
    const list = pane.getByRole('button', { name: words.listFindings });
    await list.click();
    await pane.getByText(message(locale, words.listed, { sheet: FINDINGS_SHEET_NAME })).waitFor();
    expect(await workbench.cell(FINDINGS_SHEET_NAME, 'A1')).toBe(intake.findingColumns.severity);
    expect(await workbench.cell(FINDINGS_SHEET_NAME, 'B2')).not.toBeNull();
    await list.click();
    await expect
      .poll(() => workbench.page.evaluate(() => window.workbench.book?.sheets().map(({ name }) => name)))
      .toEqual(['Orders', FINDINGS_SHEET_NAME]);
    await openStep(pane, textsOf[locale].steps.data);
    await pane.getByRole('combobox', { name: textsOf[locale].sheet, exact: true }).click();
    await expect.poll(() => pane.getByRole('option').count()).toBe(1);
  });
});

async function openAll(pane: Frame): Promise<void> {
  const closed = pane.locator('main button[aria-expanded=false]:not([role=combobox]):not(.fui-InfoButton)');
  while ((await closed.count()) > 0) await closed.first().click();
}

test.each([
  ['light', 'zh-CN'],
  ['dark', 'en-US'],
] as const)('axe finds nothing in the %s theme, everything open', async (theme, locale) => {
  const pane = await openCheck({ file: await dirty(), locale, theme });
  await openAll(pane);
  await pane.getByRole('button', { name: dataCheckTexts[locale].apply }).first().waitFor();
  await expectNoObjections(pane);
});

test('with forced colours every finding and switch is still there to see, and axe finds nothing', async () => {
  workbench = await openWorkbench({ file: await dirty() });
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await openStep(pane, textsOf['en-US'].steps.check);
  await pane.getByRole('heading', { name: dataCheckTexts['en-US'].findingsTitle }).waitFor();
  await expectNoObjections(pane);
});

test('the keyboard alone reaches a fix and takes it', async () => {
  const texts = dataCheckTexts['en-US'];
  const pane = await openCheck({ file: await dirty() });
  const fix = pane.getByRole('button', { name: intakeTexts['en-US'].fixes['leave-out'] }).first();
  await fix.focus();
  await workbench.page.keyboard.press('Enter');
  await pane.getByText(texts.effectTitle).waitFor();
  await workbench.page.keyboard.press('Tab');
  await workbench.page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: texts.takenTitle }).waitFor();
});

test('at 300, 350 and 450 px and at 200 % zoom nothing is cut off or beside the page', async () => {
  const pane = await openCheck({ file: await dirty() });
  await openAll(pane);
  for (const width of WIDTHS) {
    await expectNothingCutOff(workbench, pane, width);
  }
});
