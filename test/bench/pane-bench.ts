/**
 * `npm run bench -- pane [rows]`: the longest task of the pane's own thread while it starts, reads, counts and grades, by
 * the browser's long-task observer; beside it what the processor worked on it, by Chromium's trace. The two differ by
 * what other programs took meanwhile, the workbook's own process first of all.
 */
import { chromium, type Frame } from 'playwright-core';
import { chromiumArguments, ensureChromium } from '../../scripts/chromium.mjs';
import { ensureBuilt, root } from '../../scripts/ensure.mjs';
import { startServer } from '../../src/workbench/server/workbench-server';
import type { TestHooks } from '../../src/workbench/page/test-hooks';
import { HEADERS, orderLineBlocks } from './order-lines';
import { TaskTrace } from './task-trace';

declare global {
  interface Window {
    workbench: TestHooks;
    longTasks: number[];
  }
}

const ROWS = Number(process.argv[2] ?? 1_000_000);
const BLOCK = 20_000;
/** A task longer than this is felt as a jerk, and is what the browser calls long. */
const MOST_MS = 50;
const MINUTES = 60_000;
const LIMIT = 30 * MINUTES;

ensureBuilt();
const lines = [HEADERS.join(',')];
for (const block of orderLineBlocks(ROWS, BLOCK)) for (const cells of block) lines.push(cells.join(','));
const bytes = Buffer.from(lines.join('\n'));

const server = await startServer({ root, port: 0 });
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [...chromiumArguments, '--js-flags=--max-old-space-size=8192'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(LIMIT);
  // In every frame from its first line on: the pane is a site of its own, its tasks are not the spreadsheet's.
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(`${server.pageOrigin}/?locale=en-US&theme=light&platform=web`);
  await page.waitForFunction(() => window.workbench?.ready);
  const trace = await TaskTrace.start(browser);
  const start = performance.now();
  const seconds = (): string => `${((performance.now() - start) / 1000).toFixed(0)} s`;
  await page.evaluate(([name, base64]) => window.workbench.open(name, base64), [
    'orders.csv',
    bytes.toString('base64'),
  ] as const);
  console.log(`${ROWS.toLocaleString('en-US')} order lines opened in the workbench after ${seconds()}`);
  const element = await page.waitForSelector('.pane-frame iframe', { state: 'attached' });
  const pane = (await element.contentFrame()) as Frame;

  /** Prints the tasks since the last call. */
  const report = async (step: string): Promise<void> => {
    await trace.endStep(pane, step);
    const tasks = await pane.evaluate(() => window.longTasks.splice(0));
    const longest = Math.round(Math.max(0, ...tasks));
    const verdict = longest > MOST_MS ? `${tasks.length} over ${MOST_MS} ms` : `none over ${MOST_MS} ms`;
    console.log(
      `${step.padEnd(28)} longest task ${String(longest).padStart(5)} ms (${verdict}), ${seconds()}`,
    );
  };
  const press = (name: RegExp): Promise<void> =>
    pane.getByRole('button', { name, disabled: false }).click({ timeout: LIMIT });
  const preview = pane.getByRole('button', { name: /^Preview [\d,]+ customers?$/, disabled: false });
  await pane.getByRole('heading', { level: 1 }).first().waitFor();
  await report('start');
  await preview.waitFor();
  await report('read and check');
  await preview.click();
  await pane.getByRole('slider').first().waitFor();
  await report('preview');
  const slider = pane.getByRole('slider').first();
  await slider.focus();
  for (let steps = 0; steps < 20; steps++) await page.keyboard.press('ArrowLeft');
  await report('a cut-off moved by 20 steps');
  await press(/^Write…$/);
  await press(/^Write grades$/);
  await pane.getByRole('heading', { name: 'Done', level: 1 }).waitFor();
  await report('grade and write');
  await press(/^Write$/);
  await press(/^Write grades$/);
  await pane.getByRole('heading', { name: 'Done', level: 1 }).waitFor();
  await report('grade over the run before');
  console.log('\nWhat the processor worked on the longest task of each step:');
  for (const [step, tasks] of await trace.stop()) {
    // Of a task that the trace cut in two, the processor's part is not known.
    const worked = tasks.map(({ cpu }) => cpu).filter(Number.isFinite);
    const longest = Math.round(Math.max(0, ...worked));
    const over = worked.filter((cpu) => cpu > MOST_MS).length;
    console.log(`${step.padEnd(28)} ${String(longest).padStart(5)} ms, ${over} over ${MOST_MS} ms`);
  }
} finally {
  await browser.close();
  await server.close();
}
