import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { schemeEditorTexts } from '../../src/locales/scheme-editor';
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

async function objections(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: workbench.page })
    .include(['.pane-frame iframe', 'html'])
    // Fluent UI's own guards around a dialog or a grid of colours: the focus passes through them at once.
    .exclude(['.pane-frame iframe', '[data-tabster-dummy]'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
const cutOff = (pane: Frame) =>
  pane.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => {
        const { left, right, width: wide } = element.getBoundingClientRect();
        const unseen = getComputedStyle(element).clipPath !== 'none';
        return !unseen && wide > 1 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test.each([
  ['zh-CN', 'dark'],
  ['en-US', 'light'],
] as const)('axe finds nothing on any page of the scheme in %s, %s', async (locale, theme) => {
  const pane = await openScheme(locale, theme);
  await everyPage(pane, locale, async (name) => {
    expect([name, await objections()]).toEqual([name, []]);
  });
});

test('axe finds nothing in high contrast', async () => {
  const pane = await openScheme('en-US', 'light');
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  await everyPage(pane, 'en-US', async (name) => {
    expect([name, await objections()]).toEqual([name, []]);
  });
});

test('nothing is cut off or beside the page at 300, 350 and 450 px and at 200 % zoom', async () => {
  const pane = await openScheme('en-US', 'light');
  await everyPage(pane, 'en-US', async (name) => {
    // 175 px are 350 px at 200 % zoom.
    for (const width of [300, 350, 450, 175]) {
      await workbench.page
        .locator('.pane-frame')
        .evaluate(
          (frame, px) => (frame as HTMLElement).style.setProperty('width', `${px}px`, 'important'),
          width,
        );
      await expect.poll(() => pane.evaluate(() => window.innerWidth)).toBe(width);
      expect([name, width, await cutOff(pane)]).toEqual([name, width, []]);
    }
    await workbench.page
      .locator('.pane-frame')
      .evaluate((frame) => (frame as HTMLElement).style.setProperty('width', '350px', 'important'));
  });
});
