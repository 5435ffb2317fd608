import type { Frame } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { schemeEditorTexts } from '../../src/locales/scheme-editor';
import { expectNoObjections } from './harness/objections';
import { expectNothingCutOff, setWidth, WIDTHS } from './harness/widths';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { customerList, gradeButton, openStep, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

async function openScheme(locale: 'zh-CN' | 'en-US', theme: 'light' | 'dark'): Promise<Frame> {
  workbench = await openWorkbench({ file: customerList(60), locale, theme });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await openStep(pane, textsOf[locale].steps.scheme);
  return pane;
}
const PARTS = [
  'tiers',
  'scores',
  'segments',
  'lifecycle',
  'tags',
  'overrides',
  'playbook',
  'key-accounts',
  'groups',
  'extras',
] as const;

/** Opens every part, and in some of them a thing; `look` is called on each page. */
async function everyPage(
  pane: Frame,
  locale: 'zh-CN' | 'en-US',
  look: (name: string) => Promise<void>,
): Promise<void> {
  const texts = schemeEditorTexts[locale];
  const row = (id: string) => pane.locator(`[data-row="${id}"]`);
  const backTo = async (title: string) => {
    await pane.getByRole('button', { name: title, exact: true }).click();
  };
  await pane.getByRole('button', { name: texts.gallery.change }).click();
  await look('list');
  for (const part of PARTS) {
    const { title } = texts.parts[part];
    await row(part).click();
    await pane.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    // The page itself is fetched when it is first opened.
    await pane.locator('main button, main select').nth(9).waitFor();
    const closed = pane.locator('main button[aria-expanded=false]:not([aria-haspopup]):not([role=combobox])');
    for (const button of (await closed.all()).toReversed()) {
      if ((await button.getAttribute('aria-label')) === null) await button.click();
    }
    await look(part);
    for (const item of { tiers: ['b'], tags: ['dormant', '+ready'] }[part as 'tiers'] ?? []) {
      await row(item).click();
      await pane.getByRole('button', { name: title, exact: true }).waitFor();
      await look(`${part} ${item}`);
      await backTo(title);
    }
    await backTo(texts.back);
  }
}

test.each([
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const)('axe finds nothing on any page of the scheme in %s, %s', async (locale, theme) => {
  const pane = await openScheme(locale, theme);
  await everyPage(pane, locale, async (name) => {
    await expectNoObjections(pane, name);
  });
});

test('axe finds nothing in high contrast', async () => {
  const pane = await openScheme('en-US', 'light');
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  await everyPage(pane, 'en-US', async (name) => {
    await expectNoObjections(pane, name);
  });
});

test('nothing is cut off or beside the page at 300, 350 and 450 px and at 200 % zoom', async () => {
  const pane = await openScheme('en-US', 'light');
  await everyPage(pane, 'en-US', async (name) => {
    for (const width of WIDTHS) {
      await expectNothingCutOff(workbench, pane, width, name);
    }
    await setWidth(workbench, pane, 350);
  });
  // A name may be one long word.
  await pane.locator('[data-row="tiers"]').click();
  await pane.locator('[data-row="a"]').click();
  await pane.locator('[data-path="tiers.levels.0.name.en-US"]').fill('W'.repeat(80));
  await pane.getByRole('button', { name: /^Delete W/ }).waitFor();
  await expectNothingCutOff(workbench, pane, 350, 'a long name');
});
