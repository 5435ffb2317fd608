import type { Frame } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { messageTexts } from '../../src/locales/messages';
import { schemeEditorTexts } from '../../src/locales/scheme-editor';
import { helpTexts } from '../../src/locales/help';
import type { Locale } from '../../src/scheme/local-text';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { setWidth } from './harness/widths';
import { customerList, gradeButton, openStep, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

/**
 * The settings that nothing explains: neither a help button at the field itself nor a sentence below it, nor a sentence
 * above all the fields of its part, nor, for one of several in a list or a group, the help of those. What only searches
 * is no setting.
 */
const unexplained = (pane: Frame, locale: Locale): Promise<string[]> =>
  pane.evaluate((about) => {
    const explains = (part: Element | null | undefined): boolean =>
      [...(part?.querySelectorAll('button.fui-InfoButton') ?? [])].some((button) =>
        button.getAttribute('aria-label')?.startsWith(about),
      );
    const controls = document.querySelectorAll<HTMLElement>(
      'main :is(input, select, textarea, [role=combobox])',
    );
    return [...controls]
      .filter((control) => control.offsetParent !== null && !control.closest('[role=search], .fui-SearchBox'))
      .filter((control) => {
        const field = control.closest('.fui-Field') ?? control.closest('.fui-Switch, .fui-Checkbox');
        if (explains(field) || field?.querySelector('.fui-Field__hint')) return false;
        const alone = field?.querySelector('.fui-Field__label') && !control.closest('li, [role=group]');
        const groups = [];
        for (let at: Element | null = control; at; at = at.parentElement) {
          if (at.matches('section, [role=group], [aria-expanded=true] + div')) groups.push(at);
        }
        return !groups.some(
          (group) => group.querySelector(':scope > p') !== null || (!alone && explains(group)),
        );
      })
      .map(
        (control) =>
          control.dataset.path ?? control.getAttribute('aria-label') ?? control.outerHTML.slice(0, 90),
      );
  }, helpTexts[locale].label);

test.each(['zh-CN', 'en-US'] as const)(
  'help stands beside the last word of its title, in %s',
  async (locale) => {
    const texts = textsOf[locale];
    workbench = await openWorkbench({ sample: 'orders-en', locale });
    const pane = await workbench.pane();
    await gradeButton(pane);
    for (const step of ['preview', 'write'] as const) {
      await openStep(pane, texts.steps[step]);
      await pane.getByRole('heading', { level: 2 }).nth(1).waitFor();
      // Some width makes each title as wide as its line.
      for (let width = 280; width <= 360; width += 8) {
        await setWidth(workbench, pane, width);
        const [found, alone] = await pane.evaluate(() => {
          const titles = [...document.querySelectorAll('main h2')].flatMap((title) => {
            const button = title.nextElementSibling?.querySelector('button.fui-InfoButton');
            return button ? [{ title, button }] : [];
          });
          const apart = titles.filter(({ title, button }) => {
            const last = [...title.getClientRects()].at(-1)!;
            const { top, bottom, left } = button.getBoundingClientRect();
            return (top + bottom) / 2 < last.top || (top + bottom) / 2 > last.bottom || left < last.left;
          });
          return [titles.length, apart.map(({ title }) => title.textContent)] as const;
        });
        expect(found).toBeGreaterThan(0);
        expect(alone, `${step}, ${width} px`).toEqual([]);
      }
    }
  },
);

test('every setting has a help beside it, in both languages', async () => {
  workbench = await openWorkbench({ file: customerList(60) });
  const pane = await workbench.pane();
  await gradeButton(pane);
  let locale: Locale = 'en-US';
  const missing: string[] = [];
  const row = (id: string) => pane.locator(`[data-row="${id}"]`);
  const path = (name: string) => pane.locator(`[data-path="${name}"]`);
  /** Looks at the page in the one language, then in the other, which it leaves on. */
  const look = async (name: string): Promise<void> => {
    for (const closed of await pane
      .locator(
        'main button[aria-expanded=false][aria-controls], main button[aria-expanded=false]:not([aria-haspopup], .fui-InfoButton, [role])',
      )
      .all()) {
      await closed.click();
    }
    for (let languages = 0; languages < 2; languages++) {
      const found = await unexplained(pane, locale);
      missing.push(...found.map((setting) => `${name}, ${locale}: ${setting}`));
      await pane.getByRole('button', { name: textsOf[locale].languageSwitch, exact: true }).click();
      locale = locale === 'en-US' ? 'zh-CN' : 'en-US';
      await pane.getByRole('button', { name: textsOf[locale].languageSwitch, exact: true }).waitFor();
    }
  };
  const texts = schemeEditorTexts['en-US'];
  const back = async () => {
    await pane.getByRole('button', { name: texts.back, exact: true }).click();
    await row('scores').waitFor();
  };
  const open = async (part: string, control: string) => {
    await row(part).click();
    await path(control).first().waitFor();
  };

  await look('data');
  await openStep(pane, textsOf['en-US'].steps.check);
  await pane.getByRole('heading', { level: 1, name: textsOf['en-US'].checkTitle }).waitFor();
  await look('check');
  await openStep(pane, textsOf['en-US'].steps.scheme);
  await row('tiers').waitFor();

  await open('tiers', 'tiers.method.by');
  for (const by of ['percentile', 'revenue-share', 'thresholds', 'segment', 'score']) {
    await path('tiers.method.by').selectOption(by);
    await look(`tiers by ${by}`);
  }
  await row('a').click();
  await path('tiers.levels.0.name.en-US').waitFor();
  await look('one tier');
  await pane.getByRole('button', { name: texts.parts.tiers.title, exact: true }).click();
  await back();

  await open('scores', 'scores.method');
  await path('scores.method').selectOption('fixed');
  await look('scores');
  await back();
  await open('segments', 'segments.map');
  await path('segments.map').selectOption('eight');
  await path('segments.reference.kind').selectOption('fixed');
  await look('eight segments');
  await path('segments.map').selectOption('own');
  await look('own segments');
  await back();
  await open('lifecycle', 'lifecycle.basis');
  await look('lifecycle');
  await back();
  await row('tags').click();
  await row('dormant').click();
  await path('tags.2.group').waitFor();
  await look('one tag');
  await pane.getByRole('button', { name: texts.parts.tags.title, exact: true }).click();
  await look('tags');
  await back();
  await row('overrides').click();
  await pane.getByRole('button', { name: texts.overrides.add }).click();
  await path('tiers.overrides.0.tier').waitFor();
  await look('one special rule');
  await pane.getByRole('button', { name: texts.parts.overrides.title, exact: true }).click();
  await back();
  await row('playbook').click();
  await pane.getByRole('combobox', { name: texts.playbook.whom, exact: true }).waitFor();
  await look('playbook');
  await back();
  await open('budget', 'allocation.budget.total');
  await look('budget');
  await back();
  await open('lists', 'lists.length');
  await look('lists');
  await back();
  await open('messages', 'messages.inLists');
  await look('messages');
  await pane.getByRole('button', { name: messageTexts['en-US'].occasions.birthday, exact: true }).click();
  await pane.locator('textarea').first().waitFor();
  await look('one message');
  await pane.getByRole('button', { name: 'Messages', exact: true }).click();
  await back();
  await open('key-accounts', 'keyAccounts.on');
  await path('keyAccounts.on').check();
  await path('keyAccounts.frequency').selectOption('value');
  await look('key accounts');
  await back();
  await open('groups', 'regions.home');
  await look('groups');
  await back();
  await open('extras', 'clusters.on');
  await path('clusters.on').check();
  await look('extras');
  await back();

  await openStep(pane, textsOf['en-US'].steps.preview);
  await pane.getByRole('slider').first().waitFor();
  await look('preview');
  await openStep(pane, textsOf['en-US'].steps.write);
  await pane.getByRole('radio').first().waitFor();
  await look('write');
  expect(missing).toEqual([]);
});

test('a mistake on the pages of the budget and the messages leads to its field', async () => {
  workbench = await openWorkbench({ file: customerList(60) });
  const pane = await workbench.pane();
  await gradeButton(pane);
  const texts = schemeEditorTexts['en-US'];
  const path = (name: string) => pane.locator(`[data-path="${name}"]`);
  const focused = () => pane.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.path);
  const showMistake = async () => {
    await openStep(pane, textsOf['en-US'].steps.data);
    await pane.getByRole('button', { name: texts.problemsShow }).click();
  };
  await openStep(pane, textsOf['en-US'].steps.scheme);
  await pane.locator('[data-row="budget"]').click();
  for (const weight of ['revenue', 'atRisk', 'customers']) {
    await path(`allocation.weights.${weight}`).fill('0');
  }
  await showMistake();
  await expect.poll(focused).toBe('allocation.weights.revenue');
  await path('allocation.weights.revenue').fill('6');
  await gradeButton(pane);

  await pane.getByRole('button', { name: texts.back, exact: true }).click();
  await pane.locator('[data-row="messages"]').click();
  await pane.getByRole('button', { name: messageTexts['en-US'].occasions.birthday, exact: true }).click();
  const text = pane.locator('textarea').first();
  const field = await text.getAttribute('data-path');
  await text.fill('Dear {nobody}');
  await showMistake();
  await expect.poll(focused).toBe(field);
  expect(await path(field!).inputValue()).toBe('Dear {nobody}');
});
