import { defineConfig } from 'vitest/config';

// A long run invents many more examples, so each test may take its time.
const longRun = process.env['YUEZHANG_RUNS'] !== undefined;

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          // Reading the ledgers anew for each of some hundred files takes longer than many of the tests.
          isolate: false,
          include: [
            'test/{unit,scenarios,migrations,exchange,print}/**/*.test.{ts,tsx}',
            ...(longRun ? ['test/long/**/*.test.ts'] : []),
          ],
          exclude: ['test/unit/build/packed/**'],
          setupFiles: ['build/fast-check-runs.ts'],
          // Papers are tested with their look; Vitest would hand out an empty sheet.
          css: { include: [/paper(-fonts)?\.css/] },
          // Nothing here measures time, and a busy machine may take its own.
          testTimeout: longRun ? 600_000 : 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'screens',
          environment: 'jsdom',
          isolate: false,
          include: ['test/screens/**/*.test.tsx'],
          setupFiles: ['test/screens/set-up.ts'],
        },
      },
      {
        // Looks into what `npm run build` left in out/, and packs it.
        test: {
          name: 'packed',
          environment: 'node',
          include: ['test/unit/build/packed/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
