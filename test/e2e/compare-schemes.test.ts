import { mkdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { schemeComparisonTexts } from '../../src/locales/scheme-comparison';
import { shareTexts } from '../../src/locales/share';
import { message } from '../../src/locales/message';
import { LOCALES } from '../../src/scheme/local-text';
import { schemeText } from '../../src/scheme/parse-scheme';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { customerList, gradeButton, openStep, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});
const pictures = process.env.SHARE_PICTURES;

test.each(LOCALES)(
  '%s: the scheme stands beside a template, a file and what is saved, without being changed',
  async (locale) => {
    const texts = shareTexts[locale].compare;
    workbench = await openWorkbench({ file: customerList(30), locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    await openStep(pane, textsOf[locale].steps.scheme);
    const choose = async (item: string) => {
      await pane.getByRole('button', { name: texts.button }).click();
      await pane.getByRole('menuitem', { name: item }).click();
    };
    const table = pane.getByRole('table', { name: texts.title });
    const { general, retail } = TEMPLATES;

    await choose(message(locale, texts.withTemplate, { name: retail.name[locale] }));
    await table.waitFor();
    const [here, there] = [
      [texts.fromHere, general.name[locale]],
      [texts.fromTemplate, retail.name[locale]],
    ].map(([from, name]) => message(locale, texts.column, { from: from!, name: name! }));
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([here, there]);
    // It reads in a narrow pane: nothing is cut off at its side.
    const [wide, room] = await table.evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(wide).toBeLessThanOrEqual(room!);
    if (pictures !== undefined) {
      mkdirSync(pictures, { recursive: true });
      await table.scrollIntoViewIfNeeded();
      await workbench.page.screenshot({ path: `${pictures}/compare-${locale}.png` });
    }

    // One setting differs in a file: it alone is shown, with both values in their columns.
    const changed = { ...general, scores: { ...general.scores, bins: general.scores.bins - 1 } };
    const input = pane.getByLabel(texts.withFile);
    const file = (name: string, text: string) =>
      input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await file('ours.json', schemeText(changed));
    await pane.getByText(message(locale, texts.differences, { count: 1 })).waitFor();
    const { parts, bins } = schemeComparisonTexts[locale];
    await table
      .getByRole('rowheader', {
        name: message(locale, texts.settingOf, { part: parts.scores, setting: bins }),
      })
      .waitFor();
    expect(await table.getByRole('cell').allInnerTexts()).toEqual(
      [general.scores.bins, changed.scores.bins].map(String),
    );

    await file('broken.json', '{');
    await pane.getByRole('alert').getByText('broken.json').waitFor();
    await expect.poll(() => table.count()).toBe(0);
    await choose(texts.withSaved);
    await pane.getByText(texts.nothingSaved).waitFor();
  },
  120_000,
);
