import { fileURLToPath } from 'node:url';
import type { Loss } from '../book/loss';
import { openBook } from '../book/open-node';
import { readWorkbook } from '../files/read';
import { writeXlsx } from '../files/write';
import { createHost } from '../host/create-host';
import { openClient } from './client';
import { CommandFailure } from './command-failure';
import type { CommandLocale } from './command-options';
import type { ReadingArguments } from './reading-arguments';

/** The built add-in's script for a host without a pane, and its worker. */
const addin = (file: string): string =>
  fileURLToPath(new URL(`../../../dist/addin/${file}`, import.meta.url));

/** What the built add-in offers automation: `globalThis.crmTier` of automation.js. */
interface Automation {
  start: (locale: CommandLocale) => Promise<void>;
  grade: (options: GradeFileOptions) => Promise<AutomationAnswer>;
  gradeAgain: (options: { history?: boolean }) => Promise<AutomationAnswer>;
}

type AutomationAnswer =
  | {
      ok: true;
      report: ReportJson;
      written: { what: string; sheetName: string; address: string; headers: string[] }[];
      lists?: ListJson[];
      left: LeftJson[];
      reading?: object;
      again?: AgainJson;
      timings: { step: string; seconds: number }[];
    }
  | { ok: false; problem: { code: string; place?: object; details?: Record<string, string | number> } };

/** What is different from the run before; null = nothing in the workbook tells. */
export interface AgainJson {
  customers: { added: number | null; gone: number | null; renamed: number | null; atLeast: boolean };
  renamedColumns: { from: string; to: string }[];
}

export interface GradeFileOptions extends ReadingArguments {
  /** JSON text. */
  intake?: string;
  scheme?: string;
  template?: string;
  asOf?: string;
  budget?: number;
  hours?: number;
  bilingual?: boolean;
  lists?: string;
  locale: CommandLocale;
  sheet?: string;
  /** Repeats the run that the workbook has saved. */
  again?: boolean;
  /** Keeps the run in the workbook's history. */
  history?: boolean;
}

/** What came of a list that was asked for; `text` says it in words. */
interface ListJson {
  list: string;
  rows: number;
  candidates: number;
  refused: number;
  text: string;
}

/** A sheet of an earlier run that this one did not write anew. */
interface LeftJson {
  what: string;
  sheetName: string;
}

/** The report as JSON; src/report/run-report.ts of the add-in says what each key means. */
interface ReportJson {
  source: string;
  rows: number;
  customers: number;
  /** null = the list has no such column. */
  orders: number | null;
  revenue: number | null;
  setAside: { reason: string; rows: number }[];
  asOf: string | null;
  tiers: { name: string; customers: number; revenue: number }[];
  lists?: ListJson[];
  left?: LeftJson[];
  [key: string]: unknown;
}

/**
 * Opens, grades, calculates and saves in memory. `timings` of the report: seconds per step, in order;
 * `losses`: what of the opened file is not in the saved one.
 */
export async function gradeFile(
  bytes: Uint8Array,
  fileName: string,
  options: GradeFileOptions,
): Promise<{
  report: ReportJson & { again?: AgainJson; timings: { step: string; seconds: number }[] };
  saved: Uint8Array;
  losses: Loss[];
}> {
  const timings: { step: string; seconds: number }[] = [];
  const begin = performance.now();
  const timed = async <T>(step: string, work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const result = await work();
    timings.push({ step, seconds: (performance.now() - start) / 1000 });
    return result;
  };

  const content = await timed('openFile', () => readWorkbook(bytes, fileName));
  const book = await timed('openBook', () => openBook(content));
  const host = createHost(book, { platform: 'desktop' });
  const client = await timed('startAddin', () =>
    openClient(host, {
      locale: options.locale,
      scripts: [addin('automation.js')],
      functions: addin('functions.json'),
      workers: addin(''),
    }),
  );
  const automation = client.global.crmTier as Automation;
  await automation.start(options.locale);
  const result = options.again ? await automation.gradeAgain(options) : await automation.grade(options);
  if (!result.ok) throw new CommandFailure(result.problem);
  timings.push(...result.timings);

  await timed('calculate', () => host.recalculate({ full: true }));
  const saved = await timed('save', () => writeXlsx(book.toContent()));
  timings.push({ step: 'total', seconds: (performance.now() - begin) / 1000 });
  const written = result.written.map(({ what, sheetName, address, headers }) => ({
    what,
    sheetName,
    address,
    headers,
  }));
  const { reading, again, lists, left } = result;
  return {
    report: {
      ...result.report,
      ...(reading ? { reading } : {}),
      ...(lists ? { lists } : {}),
      ...(left.length > 0 ? { left } : {}),
      ...(again ? { again } : {}),
      written,
      timings,
    },
    saved,
    losses: content.losses ?? [],
  };
}
