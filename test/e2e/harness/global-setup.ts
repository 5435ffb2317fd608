import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumArguments, ensureChromium } from '../../../scripts/chromium.mjs';
import { ensureBuilt, root } from '../../../scripts/ensure.mjs';
import { startServer } from '../../../src/workbench/server/workbench-server';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the workbench's page. */
    workbenchOrigin: string;
    /** Where Playwright reaches the browser. */
    browserEndpoint: string;
  }
}

/** Before all browser tests: builds what is stale, starts one server and one browser with a new profile. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  ensureBuilt();
  const server = await startServer({ root, port: 0 });
  const browser = await chromium.launchServer({
    executablePath: await ensureChromium(),
    args: [...chromiumArguments],
  });
  project.provide('workbenchOrigin', server.pageOrigin);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}
