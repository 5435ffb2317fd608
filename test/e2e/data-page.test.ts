import { existsSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { dataCheckTexts } from '../../src/locales/data-check';
import { intakeTexts } from '../../src/locales/intake-texts';
import { message } from '../../src/locales/message';
import type { PlainCell } from '../../src/workbench/book/empty-content';
import { contentFromRows } from '../../src/workbench/book/empty-content';
import { writeXlsx } from '../../src/workbench/files/write';
import { WHOLE_EXPORTS } from '../intake/whole-exports';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import {
  choose,
  field,
  gradeButton,
  hintOf,
  keptDraft,
  keptIn,
  openStep,
  runGrades,
  textsOf,
  type OpenFile,
} from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const DAY = 45_000;
const book = async (sheets: Record<string, PlainCell[][]>): Promise<OpenFile> => ({
  name: 'lists.xlsx',
  bytes: await writeXlsx(contentFromRows(sheets)),
});
const orders: PlainCell[][] = [
  ['Order ID', 'Customer ID', 'Order Date', 'Amount'],
  ...Array.from({ length: 30 }, (_, row): PlainCell[] => [
    `O${row}`,
    `K${row % 6}`,
    DAY + row * 3,
    100 + row,
  ]),
];

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  const texts = textsOf[locale];
  const words = dataCheckTexts[locale];

  test('a date that can be read two ways asks, with both readings; the answer is kept and can be taken back', async () => {
    const rows: PlainCell[][] = [
      ['Customer ID', 'Order Date', 'Amount'],
      ...Array.from({ length: 9 }, (_, row): PlainCell[] => [`K${row}`, `0${row + 1}/04/2024`, 10]),
    ];
    workbench = await openWorkbench({ file: await book({ Orders: rows }), locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    const question = pane.getByRole('radiogroup');
    await question.waitFor();
    const labels = await question.getByRole('radio').count();
    expect(labels).toBe(2);
    expect(await pane.getByText('01/04/2024').count()).toBeGreaterThan(0);
    await question.getByRole('radio').nth(1).check();
    await pane.getByRole('heading', { name: words.takenTitle }).waitFor();
    await expect.poll(() => question.count()).toBe(0);
    await pane.getByRole('button', { name: words.takeBack }).click();
    await question.waitFor();
  });

  test('an answer that goes, and one that is taken back, leave the focus on what is in their place', async () => {
    const rows: PlainCell[][] = [
      ['Customer ID', 'Order Date', 'Amount'],
      ...Array.from({ length: 9 }, (_, row): PlainCell[] => [`K${row}`, `0${row + 1}/04/2024`, `1.${row}50`]),
    ];
    workbench = await openWorkbench({ file: await book({ Orders: rows }), locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    const questions = pane.getByRole('radiogroup');
    await expect.poll(() => questions.count()).toBe(2);
    const focused = () => pane.evaluate(() => document.activeElement?.outerHTML);
    const htmlOf = (element: Locator) => element.evaluate((each) => each.outerHTML);
    const heading = await htmlOf(pane.getByRole('heading', { level: 1 }));

    await questions.first().getByRole('radio').nth(1).check();
    await expect.poll(() => questions.count()).toBe(1);
    await expect.poll(focused).toBe(await htmlOf(questions.locator('input:checked')));
    await questions.getByRole('radio').nth(1).check();
    await expect.poll(() => questions.count()).toBe(0);
    await expect.poll(focused).toBe(heading);

    const takeBack = pane.getByRole('button', { name: words.takeBack });
    await takeBack.first().click();
    await questions.waitFor();
    expect(await focused()).toBe(await htmlOf(takeBack));
    await takeBack.click();
    await expect.poll(() => takeBack.count()).toBe(0);
    await expect.poll(focused).toBe(heading);
  });

  test('a customer list is found, added, joined, and gets the grades', async () => {
    const clients: PlainCell[][] = [
      ['Customer ID', 'Customer Name', 'City', 'Phone'],
      ...Array.from({ length: 8 }, (_, row): PlainCell[] => [
        `K${row}`,
        `Client ${row}`,
        'Oslo',
        `1380000000${row}`,
      ]),
    ];
    workbench = await openWorkbench({ file: await book({ Orders: orders, Clients: clients }), locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    await choose(pane, words.besideAddLabel, 'Clients');
    const used = pane.getByRole('group', { name: 'Clients' });
    await used.waitFor();
    const joined = message(locale, words.joined, { matched: 6, rows: 8, by: 'customerId' });
    await used.getByText(joined).waitFor();

    // Kept, closed and opened again.
    await expect.poll(async () => (await keptDraft(workbench))?.beside.length).toBe(1);
    await pane.evaluate(() => window.location.reload());
    await used.getByText(joined).waitFor();

    // A button that goes when it is pressed leaves the focus where its work goes on.
    await pane
      .getByRole('button', { name: message(locale, words.besideRemove, { name: 'Clients' }) })
      .click();
    const add = pane.getByRole('combobox', { name: words.besideAddLabel });
    await expect.poll(() => add.evaluate((field) => field === document.activeElement)).toBe(true);
    const day = pane.getByRole('textbox', { name: texts.asOf });
    await day.fill('2025-01-01');
    await pane.getByRole('button', { name: texts.asOfReset }).click();
    await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);

    await choose(pane, words.besideAddLabel, 'Clients');
    await used.getByText(joined).waitFor();
    await gradeButton(pane);
    await runGrades(pane);
    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    expect(await workbench.cell('Clients', 'E1')).toBe(locale === 'zh-CN' ? '客户等级' : 'Tier');
    expect(await workbench.cell('Clients', 'E9')).not.toBeNull();
  });

  test('choosing the other kind of list recognises the columns anew', async () => {
    workbench = await openWorkbench({ file: await book({ Orders: orders }), locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    await choose(pane, texts.kind, texts.kinds.customers);
    await expect.poll(() => field(pane, texts.fields.lastPurchase).inputValue()).toBe('Order Date');
    await expect.poll(() => field(pane, texts.fields.totalAmount).inputValue()).toBe('Amount');
  });

  test('a column is found by a part of its header, with the mouse and with the keyboard', async () => {
    const wide: PlainCell[][] = orders.map((cells, row) => [
      ...cells,
      ...(row === 0 ? ['Net total', 'Gross total', 'Region'] : [row, row * 2, 'North']),
    ]);
    workbench = await openWorkbench({ file: await book({ Orders: wide }), locale });
    const { page } = workbench;
    const pane = await workbench.pane();
    await gradeButton(pane);
    const amount = field(pane, texts.fields.amount);
    expect(await amount.inputValue()).toBe('Amount');
    await amount.click();
    await page.keyboard.type('TOTAL');
    const options = pane.getByRole('option');
    await expect.poll(() => options.count()).toBe(2);
    await options.filter({ hasText: 'Gross' }).click();
    await expect.poll(() => amount.inputValue()).toBe('Gross total');
    await gradeButton(pane);

    await amount.focus();
    await page.keyboard.type('total');
    await expect.poll(() => options.count()).toBe(2);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => amount.inputValue()).toBe('Net total');

    // A search that is left, or finds nothing, chooses nothing.
    await page.keyboard.type('xyz');
    await pane.getByText(message(locale, texts.noColumnFound, { text: 'xyz' })).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => amount.inputValue()).toBe('Net total');
    await expect.poll(() => hintOf(pane, texts.fields.amount)).toContain(texts.reasons.user);
  });

  test('an export is named, and a correction wins the next time', async () => {
    const youzan = WHOLE_EXPORTS.find((each) => each.export === 'youzan-orders')!;
    workbench = await openWorkbench({ file: await book({ 六月: youzan.rows, 七月: youzan.rows }), locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    const { looksLike, exports } = intakeTexts[locale];
    await pane.getByText(message(locale, looksLike, { name: exports['youzan-orders'] })).waitFor();
    const customer = field(pane, texts.fields.customerName);
    await customer.click();
    await pane.getByRole('option', { name: /手机/ }).first().click();
    const chosen = await customer.inputValue();
    expect(chosen).toContain('手机');
    await gradeButton(pane);
    await openStep(pane, texts.steps.check);
    await expect.poll(() => keptIn(workbench, 'mapping')).not.toBeNull();
    await expect.poll(async () => (await keptDraft(workbench))?.page).toBe('check');
    const saved = await workbench.save();
    await workbench.close();

    // Opened again it stands where it stood; the next export with the same columns is read as corrected.
    workbench = await openWorkbench({ file: { name: 'again.xlsx', bytes: saved }, locale });
    const again = await workbench.pane();
    await again.getByRole('heading', { name: texts.checkTitle, level: 1 }).waitFor();
    await openStep(again, texts.steps.data);
    const customerAgain = field(again, texts.fields.customerName);
    await expect.poll(() => customerAgain.inputValue()).toBe(chosen);
    await choose(again, texts.sheet, '七月');
    await expect.poll(() => hintOf(again, texts.fields.customerName)).toContain(texts.reasons.saved);
    expect(await customerAgain.inputValue()).toBe(chosen);
  });
});

test('superstore: the returns sheet is offered by itself and stays without effect until it is switched on', async () => {
  const file = '../shared/data/superstore_zh.xls';
  if (!existsSync(file)) {
    workbench = await openWorkbench();
    return;
  }
  workbench = await openWorkbench({ file, locale: 'zh-CN' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  const used = pane.getByRole('group', { name: '退货' });
  await used.waitFor();
  expect(await gradeButton(pane).then((button) => button.innerText())).toContain('790');
  await pane.getByText('16,117,548').first().waitFor();
  await openStep(pane, textsOf['zh-CN'].steps.check);
  const rule = pane.getByRole('switch', { name: intakeTexts['zh-CN'].rules['returns-list'] });
  expect(await rule.isChecked()).toBe(false);
  await rule.check();
  await expect.poll(() => pane.getByText('16,117,548').count()).toBe(0);
});
