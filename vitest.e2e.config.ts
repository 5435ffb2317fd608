import { defineConfig } from 'vitest/config';

/** Browser tests: the built workbench and add-in in Chromium, one test after another on one server and browser. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'Asia/Shanghai' },
    globalSetup: ['test/e2e/harness/global-setup.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
