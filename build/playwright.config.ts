import { defineConfig } from '@playwright/test';

const grounds = ['stand-in/**/*.spec.ts', 'browser-host/**/*.spec.ts'];

/** Journeys drive the built app in an installed browser; `npm test` builds first and names the browser. */
export default defineConfig({
  testDir: '../test/journeys',
  outputDir: '../test-results/journeys',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/journeys.json' }]],
  projects: [
    // What the journeys stand on: the test host and the browser edition's own host, each alone.
    { name: 'grounds', testMatch: grounds },
    { name: 'desktop', testIgnore: [...grounds, 'browser-only/**'] },
    { name: 'browser', testIgnore: [...grounds, 'desktop-only/**'] },
  ],
});
