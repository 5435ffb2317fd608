import type { Frame, Locator } from 'playwright-core';
import { pane as enUS } from '../../src/locales/en-US/pane';
import type { PaneTexts } from '../../src/locales/pane-texts';
import { pane as zhCN } from '../../src/locales/zh-CN/pane';
import type { Draft } from '../../src/run/draft';
import type { Locale } from '../../src/scheme/local-text';
import { emptyContent } from '../../src/workbench/book/empty-content';
import { readWorkbook } from '../../src/workbench/files/read';
import { writeXlsx } from '../../src/workbench/files/write';
import { STATE_NAMESPACES, type StatePart } from '../../src/workbook/state-part';
import type { OpenWorkbench } from './harness/open-workbench';

/** The pane's words, by which a user finds things. */
export const textsOf: Record<Locale, PaneTexts> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The primary button of the pages before a run once it can be pressed: it then says how many customers there are. */
export async function gradeButton(pane: Frame): Promise<Locator> {
  const button = pane.getByRole('button', {
    name: /^(Preview [\d,]+ customers?|预览 [\d,]+ 位客户)$/,
    disabled: false,
  });
  await button.waitFor();
  return button;
}

/** From a page before the preview to the page of the columns to write. */
export async function toWrite(pane: Frame): Promise<void> {
  await (await gradeButton(pane)).click();
  await pane.getByRole('button', { name: /^(Write|写入)…$/, disabled: false }).click();
}

/** The primary button of the page of the columns to write, once it can be pressed. */
export async function writeButton(pane: Frame): Promise<Locator> {
  const names = Object.values(textsOf).map(({ writeGrades }) => writeGrades);
  const button = pane.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`), disabled: false });
  await button.waitFor();
  return button;
}

/** The three clicks from a sheet to its grades; the run is then under way. */
export async function runGrades(pane: Frame): Promise<void> {
  await toWrite(pane);
  await (await writeButton(pane)).click();
}

/** Goes to a step of the path by its name. */
export const openStep = (pane: Frame, step: string): Promise<void> =>
  pane.getByRole('navigation').getByRole('button', { name: step, exact: true }).click();

export const field = (pane: Frame, label: string): Locator =>
  pane.getByRole('combobox', { name: label, exact: true });

/** Chooses from one of the pane's lists with the mouse. */
export async function choose(pane: Frame, label: string, option: string): Promise<void> {
  await field(pane, label).click();
  await pane.getByRole('option', { name: option }).first().click();
}

/** What is said below a field: its sample and why it was taken. */
export const hintOf = (pane: Frame, label: string): Promise<string> =>
  field(pane, label).evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

/** What the open workbook keeps of the add-in, as it was written; null = nothing yet. */
export const keptIn = (workbench: OpenWorkbench, part: StatePart): Promise<string | null> =>
  workbench.page.evaluate((namespace) => {
    const parts = window.workbench.book?.extras.customXml ?? [];
    const found = parts.find(({ xml }) => xml.includes(`"${namespace}"`));
    return found ? new DOMParser().parseFromString(found.xml, 'text/xml').documentElement.textContent : null;
  }, STATE_NAMESPACES[part]);

/** Where the user stands, as the pane has kept it in the workbook. */
export async function keptDraft(workbench: OpenWorkbench): Promise<Draft | null> {
  const text = await keptIn(workbench, 'draft');
  return text === null ? null : (JSON.parse(text) as Draft);
}

/**
 * Stops the next run in the midst of its writing, whatever the machine's speed, until the returned function is called:
 * the host answers no more once the run has noted that it writes and, where a row is given, has graded the first
 * sheet down to it (0-based, in column E).
 */
export async function holdNextRun(workbench: OpenWorkbench, row?: number): Promise<() => Promise<void>> {
  await workbench.page.evaluate(
    ([note, graded]) => {
      const { host } = window.workbench;
      if (!host) throw new Error('no workbook is open');
      const goOn = new Promise<void>((resolve) => (window.goOn = resolve));
      const act = () => {
        const book = window.workbench.book!;
        const writes = book.extras.customXml.some(({ xml }) => xml.includes(note));
        const there = graded === null || book.sheets()[0]!.cell(graded, 4)?.v !== undefined;
        return writes && there ? goOn : undefined;
      };
      for (let sync = host.syncs + 1; sync <= host.syncs + 1_000; sync++) host.faults.push({ sync, act });
    },
    [STATE_NAMESPACES.begun, row ?? null] as const,
  );
  return () => workbench.page.evaluate(() => window.goOn());
}

declare global {
  interface Window {
    goOn: () => void;
  }
}

export interface OpenFile {
  name: string;
  bytes: Uint8Array;
}

export const csv = (name: string, ...rows: (string | number)[][]): OpenFile => ({
  name,
  bytes: new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')),
});

/** A workbook with one sheet and nothing in it. */
export const emptyXlsx = async (sheetName: string): Promise<OpenFile> => ({
  name: `${sheetName}.xlsx`,
  bytes: await writeXlsx(emptyContent(sheetName)),
});

/** The same table in an .xlsx whose sheet is protected. */
export async function protectedXlsx({ name, bytes }: OpenFile): Promise<OpenFile> {
  const book = await readWorkbook(bytes, name);
  book.extras.protections = book.univer.sheetOrder.map((sheetId) => ({ sheetId }));
  return { name: name.replace('.csv', '.xlsx'), bytes: await writeXlsx(book) };
}

/** Every sheet's values by its name, rows of cells; what a colleague would see on opening the file. */
export async function valuesIn(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const { univer } = await readWorkbook(bytes, 'saved.xlsx');
  return Object.fromEntries(
    univer.sheetOrder.map((id) => {
      const { name, cellData } = univer.sheets[id]!;
      const rows: unknown[][] = [];
      for (const row of Object.keys(cellData ?? {}).map(Number)) {
        rows[row] = [];
        for (const [column, cell] of Object.entries(cellData?.[row] ?? {}))
          rows[row][Number(column)] = cell?.v;
      }
      return [name ?? '', rows];
    }),
  );
}

/** A customer list with as many customers, all different. */
export const customerList = (customers: number): OpenFile =>
  csv(
    'customers.csv',
    ['Customer ID', 'Last purchase', 'Orders', 'Total amount'],
    ...Array.from({ length: customers }, (_, index) => [
      `C${String(index).padStart(6, '0')}`,
      `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      1 + (index % 9),
      10 + ((index * 37) % 1000),
    ]),
  );
