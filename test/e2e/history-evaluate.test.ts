import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { backTestTexts } from '../../src/locales/back-test';
import { historyTexts } from '../../src/locales/history';
import { HISTORY_SHEET_NAME } from '../../src/locales/sheet-names';
import { message } from '../../src/locales/message';
import type { Locale } from '../../src/scheme/local-text';
import { expectNoObjections } from './harness/objections';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { gradeButton, openStep, runGrades, textsOf, valuesIn } from './pane-driver';

const ORDERS = 'test/data/rfm_data_orders.csv';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

async function openPage(pane: Frame, locale: Locale, page: 'history' | 'evaluate'): Promise<void> {
  const texts = textsOf[locale];
  await pane.getByRole('button', { name: texts.morePages, exact: true }).click();
  await pane.getByRole('menuitem', { name: texts.steps[page] }).click();
  const title = page === 'history' ? historyTexts[locale].pageTitle : backTestTexts[locale].title;
  await pane.getByRole('heading', { name: title, level: 1 }).waitFor();
}

async function gradeOnce(pane: Frame, locale: Locale): Promise<void> {
  const texts = textsOf[locale];
  await openStep(pane, texts.steps.data);
  await runGrades(pane);
  await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
}

/** What reaches beyond the page, scrolling tables apart. */
const beyond = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const unseen = getComputedStyle(element).clipPath !== 'none';
        const scrolls = element.closest('[role=group] table') !== null || element.closest('svg') !== null;
        return !unseen && !scrolls && width > 1 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );

async function picture(name: string): Promise<void> {
  const folder = process.env.CRM_TIER_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const frame = workbench.page.locator('.pane-frame');
  await frame.screenshot({ path: `${folder}/${name}.png` });
}

describe.each([
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const)('in %s, %s', (locale, theme) => {
  const texts = historyTexts[locale];
  const evaluate = backTestTexts[locale];

  test('the history: kept by two runs, shown, searched, and a run taken back', async () => {
    workbench = await openWorkbench({ file: ORDERS, locale, theme, viewport: { width: 1366, height: 1400 } });
    await workbench.page.addStyleTag({ content: '.pane-frame { width: 350px !important; }' });
    const pane = await workbench.pane();
    await gradeButton(pane);
    await openPage(pane, locale, 'history');
    await pane.getByText(texts.none).waitFor();
    await pane.getByRole('switch', { name: texts.keep }).click();
    await gradeOnce(pane, locale);
    await openPage(pane, locale, 'history');
    await pane.getByText(texts.oneRun).waitFor();
    await gradeOnce(pane, locale);
    await openPage(pane, locale, 'history');

    const changes = pane.getByRole('table', { name: texts.changesTitle });
    await changes.waitFor();
    const stayed = changes.getByRole('row').filter({ hasText: texts.changes.stayed });
    expect(await stayed.getByRole('cell').first().innerText()).toBe('995');
    await pane
      .getByRole('img', { name: texts.seriesTitle })
      .locator('svg')
      .first()
      .waitFor({ state: 'attached' });
    await expectNoObjections(pane);
    await expect.poll(() => beyond(pane)).toEqual([]);
    await picture(`history-${locale}`);
    await pane.getByRole('radio', { name: texts.asTable }).click();
    await pane.getByRole('table', { name: texts.seriesTitle }).waitFor();

    await pane.getByRole('searchbox', { name: texts.find }).fill('brion stark');
    const line = pane.getByRole('table', { name: /Brion Stark/ });
    await line.waitFor();
    expect(await line.getByRole('row').count()).toBe(3);

    await pane.getByRole('button', { name: texts.undo.open }).click();
    await pane.getByText(texts.undo.notEdited).waitFor();
    const asked = pane.getByRole('group', { name: texts.undo.title });
    await expect.poll(() => asked.evaluate((group) => group === document.activeElement)).toBe(true);
    await expectNoObjections(pane);
    await picture(`undo-${locale}`);
    await pane.getByRole('button', { name: texts.undo.confirm }).click();
    await pane.getByText(texts.undo.done).waitFor();
    const rows = (await valuesIn(await workbench.save()))[HISTORY_SHEET_NAME]!;
    expect(new Set(rows.slice(1).map(([run]) => run))).toEqual(new Set([1]));
  });

  test('does the scheme work: verdict, tiers, curve, another scheme, weights taken into the scheme', async () => {
    workbench = await openWorkbench({ file: ORDERS, locale, theme, viewport: { width: 1366, height: 1600 } });
    await workbench.page.addStyleTag({ content: '.pane-frame { width: 350px !important; }' });
    const pane = await workbench.pane();
    await gradeButton(pane);
    await openPage(pane, locale, 'evaluate');
    await pane.getByRole('combobox', { name: evaluate.against }).click();
    await pane.getByRole('option').nth(2).click();
    await pane.getByRole('button', { name: evaluate.run }).click();
    const tiers = pane.getByRole('table', { name: new RegExp(`^${evaluate.tiersCaption}`) }).first();
    await tiers.waitFor();
    expect(await tiers.getByRole('row').count()).toBe(6);
    await pane
      .getByRole('img', { name: evaluate.curveTitle })
      .locator('svg')
      .first()
      .waitFor({ state: 'attached' });
    await expectNoObjections(pane);
    await expect.poll(() => beyond(pane)).toEqual([]);
    const scroller = tiers.locator('..');
    expect(await scroller.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await picture(`evaluate-${locale}`);
    await pane.getByRole('radio', { name: evaluate.asTable }).click();
    await pane.getByRole('columnheader', { name: evaluate.curveSpent }).first().waitFor();

    await pane.getByRole('button', { name: evaluate.suggest }).click();
    const verdicts = Object.values(evaluate.weightsVerdict).map((verdict) => message(locale, verdict));
    await expect
      .poll(async () => {
        const shown = await pane.getByRole('main').innerText();
        return verdicts.some((verdict) => shown.includes(verdict));
      })
      .toBe(true);
    await expectNoObjections(pane);
    await picture(`weights-${locale}`);
  });
});
