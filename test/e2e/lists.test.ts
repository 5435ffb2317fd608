import { afterEach, expect, test } from 'vitest';
import { listSettingsTexts } from '../../src/locales/list-settings';
import { LIST_SHEET_NAMES } from '../../src/locales/list-sheet-names';
import { listTexts } from '../../src/locales/lists';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { gradeButton, openStep, textsOf, toWrite, writeButton } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const openPart = async (locale: 'en-US' | 'zh-CN', title: string) => {
  const pane = await workbench.pane();
  await gradeButton(pane);
  await openStep(pane, textsOf[locale].steps.scheme);
  await pane.getByRole('button', { name: title }).first().click();
  await pane.getByRole('heading', { name: title }).first().waitFor();
  return pane;
};

test('a shorter win-back list is set on its page, ticked for writing, and stands in the workbook', async () => {
  const texts = listSettingsTexts['en-US'];
  workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
  const pane = await openPart('en-US', texts.title);
  const length = pane.getByLabel(texts.length, { exact: true });
  await length.fill('0');
  await pane.getByText('Write a whole number from 1 to 10,000.').waitFor();
  await length.fill('7');
  await pane.getByText('Write a whole number from 1 to 10,000.').waitFor({ state: 'detached' });

  // What is no product is a line; one begun is kept while it is typed.
  const ignored = pane.getByLabel(texts.ignore);
  await ignored.press('ControlOrMeta+End');
  await ignored.pressSequentially('\nGift wrap*\n');
  expect(await ignored.inputValue()).toMatch(/\nGift wrap\*\n$/);
  await length.focus();
  await expect.poll(() => ignored.inputValue()).toMatch(/\nGift wrap\*$/);

  await openStep(pane, textsOf['en-US'].steps.data);
  await toWrite(pane);
  await pane.getByRole('checkbox', { name: listTexts['en-US'].names['win-back'] }).check();
  await (await writeButton(pane)).click();
  await pane.getByRole('button', { name: LIST_SHEET_NAMES['win-back'] }).waitFor();
  const rows = await workbench.page.evaluate((name) => {
    const used = window.workbench.book?.sheetNamed(name)?.usedRange(true);
    return used?.rows;
  }, LIST_SHEET_NAMES['win-back']);
  // three lines, a blank one, the headers
  expect(rows).toBe(5 + 7);
}, 120_000);

test('a message shows its mistake beside the text, and then how a customer of the list reads it', async () => {
  const { messages: texts } = listSettingsTexts['zh-CN'];
  workbench = await openWorkbench({ sample: 'customers-zh', locale: 'zh-CN' });
  const pane = await openPart('zh-CN', texts.title);
  await pane.getByRole('button', { name: '挽回' }).first().click();
  const text = pane.getByLabel(texts.text['zh-CN']);
  await text.fill('您好，{性名}！');
  await pane.getByText(/“性名”不是可用的字段/).waitFor();
  await text.fill('您好[[，{不可能}]]');
  await pane.getByText(/“不可能”不是可用的字段/).waitFor();
  await text.fill('您的等级是');
  await text.press('End');
  await pane.getByRole('button', { name: texts.insert }).first().click();
  await pane.getByRole('menuitem', { name: '客户等级' }).click();
  await expect.poll(() => text.inputValue()).toBe('您的等级是{等级}');
  await pane
    .getByText(/^您的等级是[^{]+$/)
    .first()
    .waitFor();
}, 120_000);
