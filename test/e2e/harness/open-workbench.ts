import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { TestHooks } from '../../../src/workbench/page/test-hooks';

export interface OpenOptions {
  /** Default "en-US". */
  locale?: 'zh-CN' | 'en-US';
  theme?: 'light' | 'dark';
  /** Which Excel the host behaves like. Default "web". */
  platform?: 'web' | 'desktop';
  /** Path of a file to open, or a name with its bytes. */
  file?: string | { name: string; bytes: Uint8Array };
  /** Id of a sample to open, "" for the language's own. */
  sample?: string;
  /** Default 1366 by 768, the size Microsoft asks add-ins to be designed for. */
  viewport?: { width: number; height: number };
}

export interface OpenWorkbench {
  page: Page;
  /** The add-in's pane; waits for it. @throws Error when no workbook is open. */
  pane(): Promise<Frame>;
  open(file: string | { name: string; bytes: Uint8Array }): Promise<void>;
  /** The open workbook as the bytes of an .xlsx file. */
  save(): Promise<Uint8Array>;
  cell(sheetName: string, address: string): Promise<string | number | boolean | null>;
  /** Selects cells as a user would. */
  select(sheetName: string, address: string): Promise<void>;
  /** Types into a cell, formulas included. */
  type(sheetName: string, address: string, text: string): Promise<void>;
  /** Errors of scripts on the page and in the pane so far. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

declare global {
  interface Window {
    workbench: TestHooks;
  }
}

/** One for all tests of a worker. Nothing moves on its pages: no test sees a colour or a place on its way to another. */
let shared: Promise<Page> | null = null;
const openFirst = async (): Promise<Page> => {
  const browser = await chromium.connect(inject('browserEndpoint'));
  const context = await browser.newContext({ acceptDownloads: true, reducedMotion: 'reduce' });
  const first = await context.newPage();
  const origin = inject('workbenchOrigin');
  await first.goto(`${origin}/samples.json`);
  // The pane's site has a process of its own.
  await first.evaluate(
    (address) => {
      document.body.appendChild(document.createElement('iframe')).src = address;
    },
    `${paneOrigin(origin)}/functions.json`,
  );
  return first;
};

const paneOrigin = (origin: string): string => origin.replace('localhost', '127.0.0.1');

/** A page that the first one opens: the browser keeps it in the same process, where the scripts are compiled already. */
async function openPage(): Promise<Page> {
  const first = await (shared ??= openFirst());
  const [page] = await Promise.all([first.waitForEvent('popup'), first.evaluate(() => void window.open())]);
  return page;
}

/** Opens the workbench as on a first visit: no cookies, no storage, no earlier choices. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenWorkbench> {
  const page = await openPage();
  await forget(page);
  await page.setViewportSize(options.viewport ?? { width: 1366, height: 768 });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));

  const workbench: OpenWorkbench = {
    page,
    pane: async () => {
      const frame = await page.waitForSelector('.pane-frame iframe', { state: 'attached' });
      const pane = await frame.contentFrame();
      if (pane === null) throw new Error('the pane has no page');
      await pane.waitForURL('**/taskpane.html*');
      return pane;
    },
    open: async (file) => {
      const { name, bytes } =
        typeof file === 'string' ? { name: basename(file), bytes: await readFile(file) } : file;
      await page.evaluate(([fileName, base64]) => window.workbench.open(fileName, base64), [
        name,
        Buffer.from(bytes).toString('base64'),
      ] as const);
    },
    save: async () => Buffer.from(await page.evaluate(() => window.workbench.save()), 'base64'),
    cell: (sheetName, address) =>
      page.evaluate(([sheet, cell]) => window.workbench.cell(sheet, cell), [sheetName, address] as const),
    select: (sheetName, address) =>
      page.evaluate(([sheet, cell]) => window.workbench.select(sheet, cell), [sheetName, address] as const),
    type: (sheetName, address, text) =>
      page.evaluate(([sheet, cell, typed]) => window.workbench.type(sheet, cell, typed), [
        sheetName,
        address,
        text,
      ] as const),
    errors,
    close: () => page.close(),
  };

  await page.goto(pageAddress(options));
  await page.waitForFunction(() => window.workbench?.ready);
  if (options.file !== undefined) await workbench.open(options.file);
  return workbench;
}

/** Takes away what earlier pages kept in the browser, compiled scripts apart. */
async function forget(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const origin = inject('workbenchOrigin');
  for (const each of [origin, paneOrigin(origin)]) {
    await session.send('Storage.clearDataForOrigin', { origin: each, storageTypes: 'all' });
  }
  await session.detach();
}

function pageAddress({ locale = 'en-US', theme = 'light', platform = 'web', sample }: OpenOptions): string {
  const address = new URL(inject('workbenchOrigin'));
  address.searchParams.set('locale', locale);
  address.searchParams.set('theme', theme);
  address.searchParams.set('platform', platform);
  if (sample !== undefined) address.searchParams.set('sample', sample);
  return address.href;
}
