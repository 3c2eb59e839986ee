import { describe, expect, it } from 'vitest';
import { batchesOf, closingLine, readCounts } from '../../../build/steps.mjs';

describe('the closing line', () => {
  it('adds up what the steps counted', () => {
    const counts = [
      { passed: 40, failed: 0 },
      { passed: 2, failed: 1 },
    ];
    expect(closingLine(counts)).toBe('42 passed, 1 failed');
  });
});

describe('steps side by side', () => {
  const step = (name: string, oneCore?: true) => ({
    name,
    chinese: '',
    english: '',
    commands: [],
    ...(oneCore && { oneCore }),
  });

  it('are neighbours that need one core each; what needs all cores stands alone', () => {
    const steps = [step('lint', true), step('types', true), step('rules'), step('screens'), step('build', true)];
    expect(batchesOf(steps).map((batch) => batch.map(({ name }) => name))).toEqual([
      ['lint', 'types'],
      ['rules'],
      ['screens'],
      ['build'],
    ]);
  });
});

describe('reading the reports', () => {
  it('takes the counts of Vitest', () => {
    expect(readCounts(vitest({ numTotalTests: 5, numPassedTests: 5, success: true }))).toEqual({ passed: 5, failed: 0 });
    expect(readCounts(vitest({ numTotalTests: 5, numPassedTests: 3, success: false }))).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a skipped test as failed', () => {
    expect(readCounts(vitest({ numTotalTests: 5, numPassedTests: 4, success: true }))).toEqual({ passed: 4, failed: 1 });
    expect(readCounts(playwright({ expected: 4, skipped: 1 }))).toEqual({ passed: 4, failed: 1 });
  });

  it('counts a test file that could not be read as failed', () => {
    expect(readCounts(vitest({ numTotalTests: 5, numPassedTests: 5, success: false }))).toEqual({ passed: 5, failed: 1 });
  });

  it('takes the counts of Playwright, a lucky second try and an error outside the tests as failed', () => {
    expect(readCounts(playwright({ expected: 9, unexpected: 2, flaky: 1 }))).toEqual({ passed: 9, failed: 3 });
    expect(readCounts(playwright({ expected: 9 }, 1))).toEqual({ passed: 9, failed: 1 });
  });
});

function vitest(report: {
  readonly numTotalTests: number;
  readonly numPassedTests: number;
  readonly success: boolean;
}): string {
  return JSON.stringify(report);
}

function playwright(stats: Readonly<Record<string, number>>, errors = 0): string {
  return JSON.stringify({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors: Array.from({ length: errors }, () => ({})),
  });
}
