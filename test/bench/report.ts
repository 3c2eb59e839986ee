import { expect } from '@playwright/test';

/** The middle of all runs, so that one slow breath of the machine does not count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Prints one line of the bench and holds it to its goal. */
export function report(line: {
  readonly what: string;
  readonly found: number;
  readonly goal: number;
  readonly unit: string;
}): void {
  const { what, found, goal, unit } = line;
  const mark = found <= goal ? '✓' : '✗';
  console.log(`${mark} ${what}: ${found.toFixed(unit === '×' ? 2 : 0)} ${unit} (goal ≤ ${goal} ${unit})`);
  expect.soft(found, what).toBeLessThanOrEqual(goal);
}
