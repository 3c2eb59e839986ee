import { defineConfig } from '@playwright/test';

/** One measurement at a time: two at once would measure each other. */
export default defineConfig({
  testDir: '../test/bench',
  testMatch: '**/*.bench.ts',
  outputDir: '../test-results/bench',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  reporter: [['list']],
});
