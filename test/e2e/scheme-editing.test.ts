import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { message } from '../../src/locales/message';
import { ruleBuilderTexts } from '../../src/locales/rule-builder';
import { schemeEditorTexts } from '../../src/locales/scheme-editor';
import { parseScheme, schemeText } from '../../src/scheme/parse-scheme';
import { TEMPLATES } from '../../src/scheme/templates/templates';
import { openWorkbench, type OpenWorkbench } from './harness/open-workbench';
import { customerList, gradeButton, openStep, textsOf } from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

async function openScheme(locale: 'zh-CN' | 'en-US'): Promise<Frame> {
  workbench = await openWorkbench({ file: customerList(120), locale });
  const pane = await workbench.pane();
  await gradeButton(pane);
  await openStep(pane, textsOf[locale].steps.scheme);
  return pane;
}
const openPart = (pane: Frame, id: string) => pane.locator(`[data-row="${id}"]`).click();
const path = (pane: Frame, name: string) => pane.locator(`[data-path="${name}"]`);
/** What has the focus, as its path, its row, its handle or its text. */
const focused = (pane: Frame): Promise<string> =>
  pane.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const { path: at, row, handle } = element?.dataset ?? {};
    return at ?? row ?? handle ?? element?.textContent ?? '';
  });
async function tabTo(pane: Frame, wanted: string, back = false): Promise<void> {
  // A part is downloaded when it is opened: until then there is nothing to come to.
  await pane
    .locator(`[data-path="${wanted}"], [data-row="${wanted}"], [data-handle="${wanted}"]`)
    .or(pane.getByRole('button', { name: wanted, exact: true }))
    .first()
    .waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(pane)) === wanted) return;
    await workbench.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`the focus never came to ${wanted}`);
}
/** The customers beside each tier, by the tier's name. */
const tierCounts = async (pane: Frame): Promise<[string, number][]> =>
  (await pane.locator('ol[aria-label] li').allInnerTexts()).map((text) => {
    const [name = '', count = ''] = text.split('\n').filter((line) => line.trim() !== '');
    return [name, Number(count.split('·')[0]!.replace(/\D/g, ''))];
  });
const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await workbench.page.keyboard.press(key);
};

describe('tiers', () => {
  const texts = schemeEditorTexts['en-US'];

  test('counts follow the cut-off; a mistake stands at the field, blocks the run and leads back; undo', async () => {
    const pane = await openScheme('en-US');
    await openPart(pane, 'tiers');
    await expect
      .poll(async () => (await tierCounts(pane)).reduce((sum, [, count]) => sum + count, 0))
      .toBe(120);
    const before = await tierCounts(pane);

    await path(pane, 'tiers.method.atLeast.0').fill('60.5');
    await expect.poll(async () => (await tierCounts(pane))[0]![1]).toBeGreaterThan(before[0]![1]);

    await path(pane, 'tiers.method.atLeast.1').fill('abc');
    await pane.getByText(texts.notANumber).waitFor();
    await openStep(pane, textsOf['en-US'].steps.data);
    await pane.getByText(texts.problemsTitle).waitFor();
    await expect
      .poll(() =>
        pane
          .getByRole('button', { name: /^Preview/ })
          .last()
          .getAttribute('aria-disabled'),
      )
      .toBe('true');
    await pane.getByRole('button', { name: texts.problemsShow }).click();
    await expect.poll(() => focused(pane)).toBe('tiers.method.atLeast.1');
    expect(await path(pane, 'tiers.method.atLeast.1').inputValue()).toBe('abc');

    await press('Control+z');
    await expect.poll(() => path(pane, 'tiers.method.atLeast.1').inputValue()).toBe('60');
    await press('Control+z');
    await expect.poll(() => tierCounts(pane)).toEqual(before);
    await press('Control+y');
    await expect.poll(() => path(pane, 'tiers.method.atLeast.0').inputValue()).toBe('60.5');
    await gradeButton(pane);
  });

  test('are put in another order by keyboard and by dragging, renamed, added, deleted', async () => {
    const pane = await openScheme('en-US');
    await openPart(pane, 'tiers');
    const names = async () => (await tierCounts(pane)).map(([name]) => name);
    await tabTo(pane, 'a');
    await press('ArrowDown');
    await expect.poll(names).toEqual(['B Preferred', 'A Key', 'C Standard', 'D Basic']);
    await expect.poll(() => focused(pane)).toBe('a');
    await pane.getByText(message('en-US', texts.moved, { name: 'A Key', place: 2, count: 4 })).waitFor();
    await press('End', 'Home');
    await expect.poll(names).toEqual(['A Key', 'B Preferred', 'C Standard', 'D Basic']);

    const handle = (await pane.locator('[data-handle="d"]').boundingBox())!;
    const first = (await pane.locator('[data-handle="a"]').boundingBox())!;
    await workbench.page.mouse.move(handle.x + 5, handle.y + 5);
    await workbench.page.mouse.down();
    await workbench.page.mouse.move(first.x + 5, first.y + 40, { steps: 5 });
    await workbench.page.mouse.move(first.x + 5, first.y - 10, { steps: 5 });
    await workbench.page.mouse.up();
    await expect.poll(names).toEqual(['D Basic', 'A Key', 'B Preferred', 'C Standard']);

    await pane.getByRole('button', { name: texts.tiers.add }).click();
    await expect.poll(async () => (await names()).length).toBe(5);
    await openPart(pane, 'tier');
    await path(pane, 'tiers.levels.4.name.en-US').fill('E Dormant');
    await pane.getByRole('radio', { name: texts.colors['#c4314b']! }).click();
    await pane.getByRole('button', { name: texts.parts.tiers.title, exact: true }).click();
    await expect.poll(() => focused(pane)).toBe('tier');
    await expect.poll(names).toContain('E Dormant');
    await openPart(pane, 'd');
    await pane.getByRole('button', { name: 'Delete D Basic' }).click();
    await expect.poll(names).toEqual(['A Key', 'B Preferred', 'C Standard', 'E Dormant']);
    await gradeButton(pane);
  });
});

test('a rule is written with the keyboard alone, and counted as it is written', async () => {
  const pane = await openScheme('zh-CN');
  const texts = schemeEditorTexts['zh-CN'];
  const rule = ruleBuilderTexts['zh-CN'];
  await workbench.page.locator('.pane-frame iframe').focus();
  await tabTo(pane, 'tiers');
  await tabTo(pane, 'tags');
  await press('Enter');
  await pane.getByRole('heading', { level: 1, name: texts.parts.tags.title }).waitFor();
  await tabTo(pane, texts.tags.add);
  await press('Enter');
  await pane.getByRole('heading', { level: 1, name: '新标签' }).waitFor();

  const when = 'tags.3.when';
  await tabTo(pane, `${when}.of.0.field`);
  // The list of the system: its letters choose, here by the arrow keys from "orders" to "amount".
  await press('ArrowDown');
  await expect.poll(() => path(pane, `${when}.of.0.field`).inputValue()).toBe('monetary');
  await tabTo(pane, `${when}.of.0.operator`);
  await press('ArrowDown', 'ArrowDown');
  await expect.poll(() => path(pane, `${when}.of.0.operator`).inputValue()).toBe('moreThan');
  await tabTo(pane, `${when}.of.0.value`);
  await press('Control+a');
  await workbench.page.keyboard.type('500');
  await pane
    .getByText(/累计金额高于 500/)
    .last()
    .waitFor();
  const hits = async () =>
    Number(/目前：([\d,]+)/.exec(await pane.locator('main').innerText())?.[1]?.replace(/\D/g, ''));
  await expect.poll(hits).toBeGreaterThan(0);
  const alone = await hits();

  await tabTo(pane, rule.addGroup);
  await press('Enter');
  await expect.poll(() => focused(pane)).toBe(`${when}.of.1.of.0.field`);
  await tabTo(pane, `${when}.of.1.operator`, true);
  await press('ArrowDown');
  await expect.poll(() => path(pane, `${when}.of.1.operator`).inputValue()).toBe('none');
  await tabTo(pane, `${when}.of.1.of.0.value`);
  await press('Control+a');
  await workbench.page.keyboard.type('x');
  await pane.getByText(texts.notANumber).waitFor();
  await press('Control+a');
  await workbench.page.keyboard.type('60');
  await expect.poll(hits).toBeLessThan(alone);
  await press('Control+z');
  await expect.poll(() => path(pane, `${when}.of.1.of.0.value`).inputValue()).toBe('90');
});

test('a group of tags that is deleted does not take the focus along', async () => {
  const pane = await openScheme('en-US');
  const { tags } = schemeEditorTexts['en-US'];
  await openPart(pane, 'tags');
  await pane.getByRole('button', { name: tags.groups, exact: true }).click();
  await pane.getByRole('button', { name: tags.addGroup }).click();
  const last = pane.getByRole('button', { name: /^Delete / }).last();
  const before = await pane.getByRole('button', { name: /^Delete / }).count();
  await last.click();
  await expect.poll(() => pane.getByRole('button', { name: /^Delete / }).count()).toBe(before - 1);
  expect(await focused(pane)).toBe(tags.addGroup);
});

test('the scheme goes to a file and comes back; a wrong file is refused with its place; a template asks first', async () => {
  const pane = await openScheme('en-US');
  const texts = schemeEditorTexts['en-US'];
  const input = pane.getByLabel(texts.file.import, { exact: true });
  const give = (name: string, text: string) =>
    input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

  const retail = { ...TEMPLATES.retail, name: { 'zh-CN': '我的', 'en-US': 'Mine' } };
  await give('mine.json', schemeText(retail));
  await pane.getByRole('heading', { level: 2, name: 'Mine' }).waitFor();
  await pane.getByText(message('en-US', texts.unsaved, { name: 'General' })).waitFor();

  const broken = JSON.parse(schemeText(retail)) as typeof retail;
  broken.tiers.levels[1]!.name['en-US'] = '';
  await give('broken.json', JSON.stringify(broken));
  await pane.getByText(/broken\.json was not taken: Tiers › .*Name must not be empty/).waitFor();
  await give('notes.txt', 'hello');
  await pane.getByText(/notes\.txt was not taken\./).waitFor();

  const download = workbench.page.waitForEvent('download');
  await pane.getByRole('button', { name: texts.file.export }).click();
  const file = join(await mkdtemp(join(tmpdir(), 'scheme-')), 'scheme.json');
  await (await download).saveAs(file);
  expect(parseScheme(await readFile(file, 'utf8'))).toEqual(retail);

  await pane.getByRole('button', { name: texts.gallery.change }).click();
  const bank = pane.getByRole('button', { name: 'Use Bank' });
  await bank.click();
  await pane.getByRole('button', { name: texts.gallery.keep }).click();
  await pane.getByRole('heading', { level: 2, name: 'Mine' }).waitFor();
  await expect.poll(() => focused(pane)).toBe('Use Bank');
  await press('Enter');
  await pane.getByRole('button', { name: texts.gallery.replace }).waitFor();
  await press('Escape');
  await expect.poll(() => focused(pane)).toBe('Use Bank');
  await bank.click();
  await pane.getByRole('button', { name: texts.gallery.replace }).click();
  await pane.getByRole('heading', { level: 2, name: 'Bank' }).waitFor();
  await expect.poll(() => focused(pane)).toBe(texts.gallery.current);
  await pane.getByRole('button', { name: texts.undo }).click();
  await pane.getByRole('heading', { level: 2, name: 'Mine' }).waitFor();
  // Its template came back with it.
  await pane.getByText(message('en-US', texts.unsaved, { name: 'General' })).waitFor();
  await pane.getByRole('button', { name: texts.undo }).click();
  await pane.getByText(message('en-US', texts.saved, { name: 'General' })).waitFor();
  expect(await pane.getByRole('button', { name: texts.gallery.current }).count()).toBe(1);
});
