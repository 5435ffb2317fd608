import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { SUMMARY_SHEET_NAME } from '../../src/locales/sheet-names';
import { expectNoObjections } from './harness/objections';
import { expectNothingCutOff, setWidth, WIDTHS } from './harness/widths';
import { openWorkbench, type OpenOptions, type OpenWorkbench } from './harness/open-workbench';
import {
  csv,
  customerList,
  emptyXlsx,
  field,
  gradeButton,
  openStep,
  runGrades,
  textsOf,
  writeButton,
} from './pane-driver';

let workbench: OpenWorkbench;
afterEach(async () => {
  expect(workbench.errors).toEqual([]);
  await workbench.close();
});

const openAll = async (pane: Frame): Promise<void> => {
  const closed = pane.locator('button[aria-expanded=false]:not([role=combobox]):not(.fui-InfoButton)');
  while ((await closed.count()) > 0) await closed.first().click();
};

/** Opens in a theme; high contrast is the system's own colours. */
async function openIn(theme: 'light' | 'dark' | 'contrast', options: OpenOptions): Promise<Frame> {
  workbench = await openWorkbench({ ...options, ...(theme === 'contrast' ? {} : { theme }) });
  if (theme === 'contrast') await workbench.page.emulateMedia({ forcedColors: 'active' });
  return workbench.pane();
}

describe.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in the %s theme', (theme) => {
  test.each(['zh-CN', 'en-US'] as const)('on every page and on an open list, in %s', async (locale) => {
    const texts = textsOf[locale];
    const pane = await openIn(theme, { sample: 'orders-en', locale });
    await gradeButton(pane);
    await openAll(pane);
    await expectNoObjections(pane);
    await field(pane, texts.fields.orderDate).click();
    await pane.getByRole('listbox').waitFor();
    await expectNoObjections(pane);
    await workbench.page.keyboard.press('Escape');
    for (const step of ['check', 'scheme', 'preview', 'write'] as const) {
      await openStep(pane, texts.steps[step]);
      if (step === 'preview') await pane.getByRole('listbox').nth(5).waitFor();
      await expectNoObjections(pane, step);
    }
    await (await writeButton(pane)).click();
    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    await expectNoObjections(pane);
  });

  test('on problems with the sheet and with the columns, and while it runs', async () => {
    const pane = await openIn(theme, { file: await emptyXlsx('Empty') });
    await pane.getByRole('alert').first().waitFor();
    await expectNoObjections(pane);

    await workbench.open(csv('Weather.csv', ['Temperature', 'Rain'], [21.5, 0], [19.25, 3.5], [22.75, 1.5]));
    const columns = await workbench.pane();
    await columns.getByRole('alert').filter({ hasText: 'Weather' }).first().waitFor();
    await expectNoObjections(columns);

    await workbench.open(customerList(40_000));
    const running = await workbench.pane();
    await runGrades(running);
    await running.getByRole('progressbar').first().waitFor();
    await expectNoObjections(running);
  });
});

describe('with the keyboard alone', () => {
  /** The name of what has the focus. */
  const focused = (pane: Frame): Promise<string> =>
    pane.evaluate(() => {
      const element = document.activeElement;
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLButtonElement
          ? element.labels?.[0]
          : null;
      return (label ?? element)?.textContent ?? '';
    });

  /** Presses Tab until the focus is on what carries this name. */
  async function tabTo(pane: Frame, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      if (name.test(await focused(pane))) return;
      await workbench.page.keyboard.press('Tab');
    }
    throw new Error(`the focus never came to ${name}`);
  }

  test('from the data to the summary, a column changed on the way', async () => {
    const texts = textsOf['en-US'];
    workbench = await openWorkbench({ file: customerList(60), locale: 'en-US' });
    const { page } = workbench;
    const pane = await workbench.pane();
    const grade = await gradeButton(pane);
    const outline = () =>
      grade.evaluate((element) => {
        const { outlineStyle, boxShadow, borderColor } = getComputedStyle(element);
        return { outlineStyle, boxShadow, borderColor };
      });
    const unfocused = await outline();
    await page.locator('.pane-frame iframe').focus();

    await tabTo(pane, /^Number of orders$/);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(() => field(pane, texts.fields.orderCount).inputValue()).toBe(texts.noColumn);
    expect(await focused(pane)).toBe(texts.fields.orderCount);
    await gradeButton(pane);

    await tabTo(pane, /^Preview 60 customers$/);
    expect(await outline()).not.toEqual(unfocused);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: texts.previewTitle, level: 1 }).waitFor();
    expect(await focused(pane)).toBe(texts.previewTitle);
    await tabTo(pane, new RegExp(`^${texts.goToWrite}$`));
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: texts.writeTitle, level: 1 }).waitFor();
    expect(await focused(pane)).toBe(texts.writeTitle);
    await tabTo(pane, new RegExp(`^${texts.writeGrades}$`));
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    expect(await focused(pane)).toBe(texts.resultTitle);

    await tabTo(pane, new RegExp(`^${texts.openSummary}$`));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => window.workbench.book?.activeSheet.name))
      .toBe(SUMMARY_SHEET_NAME);
  });
});

/** Tiers whose name beside its slider takes more than a line. */
const squeezedNames = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('main input[type=range]')]
      .flatMap(({ labels }) => [...(labels ?? [])])
      .filter((label) => label.getBoundingClientRect().height > 24)
      .map(({ innerText }) => innerText),
  );

/** Columns to write whose box does not stand beside the middle of their handle. */
const boxesOffTheirLine = (pane: Frame): Promise<number> =>
  pane.evaluate(() => {
    const middle = (element: Element) => {
      const { top, height } = element.getBoundingClientRect();
      return top + height / 2;
    };
    return [...document.querySelectorAll('main li:has(> [draggable])')].filter(
      (row) =>
        Math.abs(
          middle(row.querySelector('[draggable]')!) - middle(row.querySelector('input[type=checkbox]')!),
        ) > 1,
    ).length;
  });

describe.each([
  ['300, 350 and 450 px', WIDTHS.filter((width) => width >= 300)],
  // At 200 % the charts begin as tables: there is no room for names beside bars.
  ['200 % zoom', WIDTHS.filter((width) => width < 300)],
] as const)('at %s', (_, widths) => {
  test('nothing is cut off or beside the page', async () => {
    const texts = textsOf['en-US'];
    workbench = await openWorkbench({ sample: 'orders-en', locale: 'en-US' });
    const pane = await workbench.pane();
    await setWidth(workbench, pane, widths[0]!);
    await gradeButton(pane);
    await openAll(pane);
    const look = async (name: string) => {
      for (const width of widths) {
        await expectNothingCutOff(workbench, pane, width, name);
      }
    };
    await look('data');
    for (const step of ['check', 'scheme', 'preview', 'write'] as const) {
      await openStep(pane, texts.steps[step]);
      if (step === 'preview' && widths[0]! < 300) await pane.getByRole('table').nth(3).waitFor();
      else if (step === 'preview') await pane.getByRole('listbox').nth(5).waitFor();
      await look(step);
      if (step === 'preview') expect(await squeezedNames(pane)).toEqual([]);
      if (step === 'write') expect(await boxesOffTheirLine(pane)).toBe(0);
    }
    await (await writeButton(pane)).click();
    await pane.getByRole('heading', { name: texts.resultTitle, level: 1 }).waitFor();
    await look('result');
  });
});
