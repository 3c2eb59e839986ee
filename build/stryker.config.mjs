/**
 * Mutation tests of the counting rules, in `npm run test:long`: each rule is changed in one place after another, and a test must
 * notice. Words are left alone; what a sentence says is no counting.
 */
const config = {
  testRunner: 'vitest',
  vitest: { configFile: 'build/vitest-mutants.config.ts', related: false },
  mutate: ['renderer/domain/election/counting/*.ts'],
  ignorePatterns: ['out', 'dist', 'docs', 'renderer/public'],
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: 'test-results/mutants.json' },
  htmlReporter: { fileName: 'test-results/mutants.html' },
  tempDirName: 'test-results/mutants',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  allowConsoleColors: false,
  thresholds: { high: 100, low: 97, break: 95 },
};

export default config;
