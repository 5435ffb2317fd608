import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { previewTexts } from '../../src/locales/preview';
import { historyTexts } from '../../src/locales/history';
import { reportTexts } from '../../src/locales/report';
import { GRADED_SHEET_NAME, HISTORY_SHEET_NAME, SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { summaryTexts } from '../../src/locales/summary';
import { writeTexts } from '../../src/locales/write';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import {
  choose,
  gradeButton,
  keptDraft,
  openStep,
  runGrades,
  textsOf,
  toWrite,
  valuesIn,
  writeButton,
} from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const title = (pane: Frame, name: string): Promise<void> =>
  pane.getByRole('heading', { name, level: 1 }).waitFor();

/** The first number in a text. */
const numberIn = (text: string): number => Number(/\d[\d,]*/.exec(text)![0].replaceAll(',', ''));

describe.each(['en-US', 'zh-CN'] as const)('in %s', (locale) => {
  const texts = textsOf[locale];
  const preview = previewTexts[locale];
  const write = writeTexts[locale];
  const headers = reportTexts[locale].columns;
  const best = TEMPLATES.general.tiers.levels[0]!.name[locale];

  test('preview: nothing is written, a moved line is counted anew, and a customer is found with the reasons', async () => {
    workbench = await openWorkbench({ sample: 'orders-en', locale });
    const pane = await workbench.pane();
    const before = await valuesIn(await workbench.save());
    const customers = numberIn(await (await gradeButton(pane)).innerText());
    await (await gradeButton(pane)).click();
    await title(pane, texts.previewTitle);

    const tiers = pane.getByRole('region', { name: preview.tiers });
    await tiers.getByRole('button', { name: texts.asTable }).click();
    const inBest = async () =>
      numberIn(await tiers.getByRole('row', { name: best }).getByRole('cell').first().innerText());
    await tiers.getByRole('table').waitFor();
    expect(numberIn(await tiers.locator('tfoot').getByRole('cell').first().innerText())).toBe(customers);
    const first = await inBest();
    await pane.getByRole('slider', { name: best }).focus();
    for (let steps = 0; steps < 20; steps++) await workbench.page.keyboard.press('ArrowLeft');
    await expect.poll(inBest).toBeGreaterThan(first);

    const rf = pane.getByRole('region', { name: preview.rf });
    await rf.getByRole('listbox', { name: preview.rf }).waitFor();
    await rf.getByRole('button', { name: texts.asTable }).click();
    expect(await rf.getByRole('rowheader').allInnerTexts()).toEqual(['R5', 'R4', 'R3', 'R2', 'R1']);

    await pane.getByRole('searchbox', { name: preview.search }).fill('13117');
    await pane.getByRole('button', { name: /^13117/ }).click();
    await pane.getByRole('listitem').filter({ hasText: best }).first().waitFor();
    expect(await valuesIn(await workbench.save())).toEqual(before);
  });

  test('write and result: columns by choice, the way to them, and why the selected customer has the tier', async () => {
    workbench = await openWorkbench({ sample: 'orders-en', locale });
    const { page } = workbench;
    const pane = await workbench.pane();
    await toWrite(pane);
    await title(pane, texts.writeTitle);
    await pane.getByRole('checkbox', { name: write.include.replace('{column}', headers.tags) }).uncheck();
    await pane.getByRole('textbox', { name: write.nameOf.replace('{column}', headers.tier) }).fill('Class');
    await pane.getByRole('button', { name: /RFM/ }).focus();
    await page.keyboard.press('ArrowUp');
    await pane.getByRole('checkbox', { name: write.summary }).uncheck();
    await (await writeButton(pane)).click();
    await title(pane, texts.resultTitle);

    const saved = await valuesIn(await workbench.save());
    expect(Object.keys(saved)).toEqual(['orders-en', GRADED_SHEET_NAME]);
    expect(saved[GRADED_SHEET_NAME]![0]!.slice(-8)).toEqual(
      ['Class', headers.lifecycle, 'R', 'F', 'RFM', 'M', headers.segment, headers.score].slice(0, 8),
    );

    await pane.getByRole('button', { name: texts.written.gradedSheet }).click();
    await expect
      .poll(() => page.evaluate(() => window.workbench.book?.activeSheet.name))
      .toBe(GRADED_SHEET_NAME);
    const why = pane.getByRole('region', { name: texts.whyTitle });
    for (const row of [3, 40]) {
      await workbench.select(GRADED_SHEET_NAME, `C${row}`);
      const id = String(await workbench.cell(GRADED_SHEET_NAME, `A${row}`));
      await why.getByText(id, { exact: true }).waitFor();
      const tier = String(await workbench.cell(GRADED_SHEET_NAME, `${letterOf(saved, 'Class')}${row}`));
      await why.getByText(tier, { exact: true }).waitFor();
    }
    const [, order] = saved['orders-en']!;
    const customer = saved['orders-en']![0]!.indexOf('CustomerID');
    await workbench.select('orders-en', 'B2');
    if (order?.[customer]) await why.getByText(String(order[customer]), { exact: true }).waitFor();
    await workbench.select('orders-en', 'B1');
    await why.getByText(texts.whyHint).waitFor();
  });

  test('the summary by choice of languages and parts, and the run kept in the history', async () => {
    const other = locale === 'en-US' ? 'zh-CN' : 'en-US';
    workbench = await openWorkbench({ sample: 'orders-en', locale });
    const pane = await workbench.pane();
    await toWrite(pane);
    await title(pane, texts.writeTitle);
    await choose(
      pane,
      write.summaryLanguage,
      write.languages[locale === 'en-US' ? 'zh-CN,en-US' : 'en-US,zh-CN'],
    );
    await pane.getByRole('button', { name: write.summaryParts }).click();
    await pane.getByRole('checkbox', { name: summaryTexts[locale].parts.heatMap }).uncheck();
    await pane.getByRole('checkbox', { name: historyTexts[locale].keep }).check();
    await (await writeButton(pane)).click();
    await title(pane, texts.resultTitle);

    const saved = await valuesIn(await workbench.save());
    expect(saved[HISTORY_SHEET_NAME]!.length).toBeGreaterThan(100);
    const said = saved[SUMMARY_SHEET_NAME]!.flat().filter((value) => typeof value === 'string');
    const titles = ([other, locale] as const).map((language) => summaryTexts[language].concentration.title);
    const both = said.find((text) => titles.every((each) => text.includes(each))) ?? '';
    expect(both).not.toBe('');
    expect(both.indexOf(titles[0]!)).toBeLessThan(both.indexOf(titles[1]!));
    expect(said.filter((text) => text.includes(summaryTexts[locale].heatMap.title))).toEqual([]);
  });
});

const letterOf = (saved: Record<string, unknown[][]>, header: string): string =>
  String.fromCharCode(65 + saved[GRADED_SHEET_NAME]![0]!.indexOf(header));

test('a pane that is opened again stands where it stood', async () => {
  const texts = textsOf['en-US'];
  workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await openStep(pane, texts.steps.check);
  await pane.getByRole('switch', { name: texts.leaveOutCancelled }).click();
  await openStep(pane, texts.steps.preview);
  const slider = pane.getByRole('slider').first();
  await slider.focus();
  for (let steps = 0; steps < 5; steps++) await workbench.page.keyboard.press('ArrowLeft');
  await expect.poll(() => slider.inputValue()).toBe('75');
  await expect
    .poll(async () => {
      const method = (await keptDraft(workbench))?.scheme.tiers.method;
      return method?.by === 'score' ? method.atLeast[0] : method;
    })
    .toBe(75);
  await pane.evaluate(() => window.location.reload());
  await title(pane, texts.previewTitle);
  await expect.poll(() => slider.inputValue()).toBe('75');
  await openStep(pane, texts.steps.check);
  expect(await pane.getByRole('switch', { name: texts.leaveOutCancelled }).isChecked()).toBe(false);
});

test('a second run says who moved since the first', async () => {
  const preview = previewTexts['en-US'];
  const texts = textsOf['en-US'];
  workbench = await openWorkbench({ sample: 'customers-zh', locale: 'en-US' });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await runGrades(pane);
  await title(pane, texts.resultTitle);
  await openStep(pane, texts.steps.preview);
  const changes = pane.getByRole('region', { name: preview.changes });
  await changes.getByText(preview.changesNone).waitFor();
  await pane.getByRole('slider').first().focus();
  for (let steps = 0; steps < 15; steps++) await workbench.page.keyboard.press('ArrowLeft');
  const row = changes.getByRole('row', { name: preview.changesUp });
  await row.waitFor();
  expect(numberIn(await row.getByRole('cell').innerText())).toBeGreaterThan(0);
});
