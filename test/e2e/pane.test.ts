import { afterEach, describe, expect, test } from 'vitest';
import { GRADED_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { schemeEditorTexts } from '../../src/locales/scheme-editor';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import {
  choose,
  customerList,
  field,
  gradeButton,
  holdNextRun,
  runGrades,
  hintOf,
  openStep,
  textsOf,
  valuesIn,
  writeButton,
} from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const activeSheet = () => workbench.page.evaluate(() => window.workbench.book?.activeSheet.name);

/** The numbers in a column of a graded sheet, counted by the tier beside them. */
const countsOf = (cells: unknown[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const cell of cells) if (typeof cell === 'string') counts[cell] = (counts[cell] ?? 0) + 1;
  return counts;
};

/** What the result's table says: customers by tier. */
const shownTiers = async (): Promise<Record<string, number>> => {
  const pane = await workbench.pane();
  const rows = await pane.locator('tbody tr').all();
  const tiers: Record<string, number> = {};
  for (const row of rows) {
    const name = await row.getByRole('rowheader').innerText();
    const customers = await row.getByRole('cell').first().innerText();
    tiers[name] = Number(customers.split('\n')[0]!.replace(/\D/g, ''));
  }
  return tiers;
};

describe('an order list, in English', () => {
  const texts = textsOf['en-US'];

  test('from opening to the saved file', async () => {
    workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
    const pane = await workbench.pane();
    const grade = await gradeButton(pane);

    expect(await field(pane, texts.kind).innerText()).toBe(texts.kinds.orders);
    expect(await field(pane, texts.fields.customerId).inputValue()).toBe('CustomerID');
    expect(await hintOf(pane, texts.fields.customerId)).toMatch(
      /^e\.g\. \d{5}, \d{5} · by its header · \d+% sure$/,
    );
    expect(await field(pane, texts.fields.amount).inputValue()).toBe(texts.quantityTimesPrice);
    expect(await field(pane, texts.fields.orderId).inputValue()).toBe('InvoiceNo');
    const customers = Number((await grade.innerText()).replace(/\D/g, ''));

    await pane.getByRole('button', { name: /rows set aside$/ }).click();
    await pane.getByText(texts.setAside['no-customer'], { exact: true }).waitFor();

    await choose(pane, texts.fields.customerId, 'Country');
    await expect.poll(() => grade.innerText()).not.toBe(`Preview ${customers} customers`);
    expect(await hintOf(pane, texts.fields.customerId)).toMatch(/your choice$/);
    await choose(pane, texts.fields.customerId, 'CustomerID');
    await pane.getByRole('button', { name: `Preview ${customers} customers` }).waitFor();
    await runGrades(pane);

    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    const tiers = await shownTiers();
    expect(Object.values(tiers).reduce((sum, count) => sum + count, 0)).toBe(customers);

    await pane.getByRole('button', { name: texts.showGrades }).click();
    await expect.poll(activeSheet).toBe(GRADED_SHEET_NAME);
    await pane.getByRole('button', { name: texts.openSummary }).click();
    await expect.poll(activeSheet).toBe(SUMMARY_SHEET_NAME);

    const saved = await valuesIn(await workbench.save());
    const [headers, ...rows] = saved[GRADED_SHEET_NAME]!;
    const tierColumn = headers!.indexOf('Tier');
    expect(rows).toHaveLength(customers);
    expect(countsOf(rows.map((row) => row[tierColumn]))).toEqual(tiers);
    expect(saved[SUMMARY_SHEET_NAME]!.flat()).toContain('A Key');
  });

  test('counting cancelled orders in changes what will be used', async () => {
    workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
    const pane = await workbench.pane();
    await gradeButton(pane);
    const used = pane.getByText(/^[\d,]+ of [\d,]+ rows used$/);
    const before = await used.innerText();
    await openStep(pane, texts.steps.check);
    await pane.getByRole('switch', { name: texts.leaveOutCancelled }).click();
    await expect.poll(() => used.innerText()).not.toBe(before);
  });
});

describe('a customer list, in Chinese', () => {
  const texts = textsOf['zh-CN'];

  test('from opening to the saved file, and graded a second time', async () => {
    workbench = await openWorkbench({ sample: 'customers-zh', locale: 'zh-CN', theme: 'dark' });
    const pane = await workbench.pane();
    const grade = await gradeButton(pane);

    expect(await field(pane, texts.kind).innerText()).toBe('客户列表');
    expect(await field(pane, texts.fields.customerId).inputValue()).toBe('客户编号');
    expect(await hintOf(pane, texts.fields.customerId)).toMatch(
      /^例如 \d{8}、\d{8} · 按表头识别 · 把握 \d+%$/,
    );
    expect(await field(pane, texts.fields.lastPurchase).inputValue()).toBe('最近下单日期');
    expect(await field(pane, texts.fields.orderCount).inputValue()).toBe('下单次数');
    expect(await field(pane, texts.fields.totalAmount).inputValue()).toBe('累计金额');
    const customers = Number((await grade.innerText()).replace(/\D/g, ''));

    await choose(pane, texts.fields.customerId, '客户名称');
    await expect.poll(() => grade.innerText()).not.toBe(`预览 ${customers} 位客户`);
    await choose(pane, texts.fields.customerId, '客户编号');
    await pane.getByRole('button', { name: `预览 ${customers} 位客户` }).waitFor();
    await runGrades(pane);

    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    const tiers = await shownTiers();

    await pane.getByRole('button', { name: texts.showGrades }).click();
    await expect.poll(activeSheet).toBe('客户名单');
    await pane.getByRole('button', { name: texts.openSummary }).click();
    await expect.poll(activeSheet).toBe(SUMMARY_SHEET_NAME);

    const once = await valuesIn(await workbench.save());
    const [, , headers, ...rows] = once['客户名单']!;
    expect(headers!.slice(-9)).toEqual('客户等级,生命周期,标签,R,F,M,RFM,细分,得分'.split(','));
    const tierColumn = headers!.indexOf('客户等级');
    expect(countsOf(rows.map((row) => row?.[tierColumn]))).toEqual(tiers);

    await pane.getByRole('button', { name: texts.gradeAgain }).click();
    await runGrades(pane);
    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    expect(await valuesIn(await workbench.save())).toEqual(once);
  });
});

test('another scheme gives other tiers, by name and by count', async () => {
  workbench = await openWorkbench({ sample: 'customers-zh', locale: 'zh-CN' });
  const pane = await workbench.pane();
  const texts = textsOf['zh-CN'];
  await gradeButton(pane);
  await openStep(pane, texts.steps.scheme);
  const { gallery } = schemeEditorTexts['zh-CN'];
  await pane.getByRole('button', { name: gallery.change }).click();
  await pane
    .getByRole('button', { name: gallery.use.replace('{name}', TEMPLATES.retail.name['zh-CN']) })
    .click();
  await runGrades(pane);
  await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
  const names = TEMPLATES.retail.tiers.levels.map(({ name }) => name['zh-CN']);
  expect(Object.keys(await shownTiers())).toEqual(names);
});

test('the language can be changed in the pane, and the results follow', async () => {
  workbench = await openWorkbench({ file: customerList(30), locale: 'zh-CN' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('heading', { name: 'Your data', level: 1 }).waitFor();
  await expect.poll(() => pane.locator('html').getAttribute('lang')).toBe('en-US');
  await runGrades(pane);
  await pane.getByRole('heading', { name: 'Done', level: 1 }).waitFor();
  expect(Object.keys(await shownTiers())).toContain('A Key');
});

test('the pane follows the sheet that the user brings to the front', async () => {
  workbench = await openWorkbench({ sample: 'customers-zh', locale: 'en-US' });
  const pane = await workbench.pane();
  const texts = textsOf['en-US'];
  await gradeButton(pane);
  await workbench.page.evaluate(() => {
    const { book } = window.workbench;
    book?.addSheet('Orders');
  });
  for (const [index, row] of ['Customer,Order date,Amount', 'a,2024-05-06,12', 'b,2024-05-07,7'].entries()) {
    for (const [column, text] of row.split(',').entries()) {
      await workbench.type('Orders', `${'ABC'[column]}${index + 1}`, text);
    }
  }
  await workbench.select('Orders', 'A1');
  await pane.locator('h1').hover();
  await expect.poll(() => field(pane, texts.sheet).innerText()).toBe('Orders');
  await pane.getByRole('button', { name: 'Preview 2 customers' }).waitFor();
});

test('cancelling leaves the workbook as it was, and says so', async () => {
  workbench = await openWorkbench({ file: customerList(3_000), locale: 'en-US' });
  const pane = await workbench.pane();
  const texts = textsOf['en-US'];
  const before = await valuesIn(await workbench.save());
  await gradeButton(pane);
  const goOn = await holdNextRun(workbench, 1);
  await runGrades(pane);
  await pane.getByText(texts.phases.writing).first().waitFor();
  expect(await workbench.cell('customers', 'E2')).not.toBeNull();
  await pane.getByRole('button', { name: texts.cancel }).click();
  await goOn();
  await pane.getByRole('main').getByText(texts.cancelledNote).first().waitFor();
  await pane.getByRole('heading', { name: texts.writeTitle, level: 1 }).waitFor();
  expect(await valuesIn(await workbench.save())).toEqual(before);
  await writeButton(pane);
});
