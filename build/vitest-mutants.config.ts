import { defineConfig } from 'vitest/config';

/** The tests of the counting rules alone, as mutation testing runs them again for every mutant. */
export default defineConfig({
  // Stryker works in a copy of the house.
  root: process.cwd(),
  test: {
    environment: 'node',
    include: ['test/unit/domain/election/counting/**/*.test.ts', 'test/scenarios/elections-*.test.ts'],
    env: { YUEZHANG_CONTESTS: '60' },
  },
});
