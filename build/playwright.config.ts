import { defineConfig } from '@playwright/test';

const grounds = ['stand-in/**/*.spec.ts', 'browser-host/**/*.spec.ts'];
/** What rests on nothing of the browser edition's own: walked there only in the long run, which names the packed files. */
const sameInBrowser = [
  'case-by-keyboard.spec.ts',
  'spreadsheets.spec.ts',
  'two-pcs.spec.ts',
  'instructor-visit.spec.ts',
  'instructor-month.spec.ts',
  'election-count.spec.ts',
];
/** Whole cases, whole elections, a month of reports, many screens in two sizes of type: minutes each. */
const longOnly = [
  'instructor-screens.spec.ts',
  'month.spec.ts',
  'late-wages.spec.ts',
  'many-parties.spec.ts',
  'rubbish-case.spec.ts',
  'election-party.spec.ts',
  'election-residents.spec.ts',
  'election-village.spec.ts',
  'election-void.spec.ts',
];
const longRun = process.env['YUEZHANG_APP'] !== undefined;

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
    { name: 'desktop', testIgnore: [...grounds, 'browser-only/**', ...(longRun ? [] : longOnly)] },
    { name: 'browser', testIgnore: [...grounds, 'desktop-only/**', ...(longRun ? [] : [...sameInBrowser, ...longOnly])] },
  ],
});
