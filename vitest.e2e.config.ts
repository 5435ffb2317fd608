import { defineConfig } from 'vitest/config';

/** Browser tests: the built workbench and add-in in Chromium, on one server and browser. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'Asia/Shanghai' },
    globalSetup: ['test/e2e/harness/global-setup.ts'],
    // Each keeps a page with a spreadsheet and the pane beside it, in processes of their own; while one waits for what
    // a page shows, the others fill two cores.
    maxWorkers: 3,
    // Modules, and the page that opens the others, are made once for all files of a worker.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a page shows comes when the machine gets to it.
    expect: { poll: { timeout: 30_000 } },
  },
});
