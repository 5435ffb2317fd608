import { afterEach, expect, test } from 'vitest';
import { readWorkbook } from '../../src/workbench/files/read';
import type { Sample } from '../../src/workbench/page/samples';
import samples from '../../assets/samples/samples.json';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const list = samples as readonly Sample[];

const drop = (name: string, bytes: readonly number[]): Promise<void> =>
  workbench.page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, bytes] as const,
  );

test.each([
  ['en-US', 'Stands in for Excel', 'Open your own file'],
  ['zh-CN', '代替 Excel', '打开自己的文件'],
] as const)(
  'the start page in %s says what it is and offers two samples and a file',
  async (locale, note, own) => {
    workbench = await openWorkbench({ locale });
    const { page } = workbench;
    await page.getByText(note).waitFor();
    await page.getByText(own).waitFor();
    expect(await page.locator('.choice').count()).toBe(3);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  },
);

test.each(list.map((sample) => [sample.id, sample] as const))(
  'the sample %s opens with the pane beside it',
  async (id, sample) => {
    workbench = await openWorkbench({ sample: id, locale: sample.locale });
    const { page } = workbench;
    await page.getByRole('banner').getByText(sample.file, { exact: true }).waitFor();
    const pane = await workbench.pane();
    expect(new URL(pane.url()).hostname).toBe('127.0.0.1');
    const width = await page.locator('.pane').evaluate((element) => element.getBoundingClientRect().width);
    expect(width).toBe(350);
  },
);

test('a dropped .csv is shown, and saved as an .xlsx that holds the same', async () => {
  workbench = await openWorkbench();
  const csv = new TextEncoder().encode('﻿客户编号,客户名称,金额\nC001,"张三, 李四",12.5\nC002,王五,7\n');
  await drop('客户.csv', [...csv]);
  await expect.poll(() => workbench.cell('客户', 'B2').catch(() => null)).toBe('张三, 李四');
  expect(await workbench.cell('客户', 'C3')).toBe(7);

  const saved = await readWorkbook(await workbench.save(), '客户.xlsx');
  const [sheet] = Object.values(saved.univer.sheets);
  const row = sheet?.cellData?.[1];
  expect([row?.[0]?.v, row?.[1]?.v, row?.[2]?.v]).toEqual(['C001', '张三, 李四', 12.5]);
});

test('Save gives a download named after the file', async () => {
  workbench = await openWorkbench({
    file: { name: 'orders.csv', bytes: new TextEncoder().encode('a,b\n1,2\n') },
  });
  const { page } = workbench;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as .xlsx' }).click();
  expect((await download).suggestedFilename()).toBe('orders.xlsx');
});

test.each([
  ['en-US', 'picture.png', 'This kind of file is not supported'],
  ['zh-CN', 'picture.png', '不支持这种文件'],
] as const)(
  'in %s a file that is no table gets a plain message, and the open workbook stays',
  async (locale, name, text) => {
    const csv = new TextEncoder().encode('a,b\n1,2\n');
    workbench = await openWorkbench({ locale, file: { name: 'orders.csv', bytes: csv } });
    await drop(name, [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]);
    await workbench.page.getByText(text).waitFor();
    expect(await workbench.cell('orders', 'B2')).toBe(2);
  },
);

test('changing the language keeps the workbook and speaks it in page, sheet and pane', async () => {
  const csv = new TextEncoder().encode('a,b\n1,2\n');
  workbench = await openWorkbench({ file: { name: 'orders.csv', bytes: csv } });
  await workbench.type('orders', 'C2', '=A2+B2');
  await workbench.page.getByLabel('Language').selectOption('zh-CN');
  await workbench.page.getByRole('button', { name: '另存为 .xlsx' }).waitFor();
  await expect.poll(() => workbench.cell('orders', 'C2').catch(() => null)).toBe(3);
  const pane = await workbench.pane();
  expect(new URL(pane.url()).searchParams.get('displayLanguage')).toBe('zh-CN');
});

test('the pane closes and opens again without being loaded anew, and its edge moves with the arrow keys', async () => {
  const csv = new TextEncoder().encode('a,b\n1,2\n');
  workbench = await openWorkbench({ file: { name: 'orders.csv', bytes: csv } });
  const { page } = workbench;
  // The cells take the focus as the file opens, not a moment later, out of the hands of whoever went elsewhere.
  expect(await page.evaluate(() => document.activeElement?.closest('[contenteditable]') !== null)).toBe(true);
  const pane = await workbench.pane();
  await pane.evaluate(() => (document.title = 'the same page'));
  await page.getByRole('button', { name: 'Close the pane' }).click();
  await page.locator('.pane').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'CRM Tier' }).click();
  await page.locator('.pane').waitFor();
  expect(await pane.title()).toBe('the same page');

  await page.getByRole('separator').focus();
  await page.keyboard.press('ArrowLeft');
  const width = () => page.locator('.pane').evaluate((element) => element.getBoundingClientRect().width);
  await expect.poll(width).toBe(360);
});
