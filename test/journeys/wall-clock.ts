import { expect, type Page } from '@playwright/test';

/**
 * Puts the clock on the wall back by so many days, in the window and in the worker that keeps the office. What it is asked
 * about comes from the clock alone, so a year of an office can be walked through in a minute. Set while nobody is in.
 */
export async function setClockBack(page: Page, days: number) {
  const shift = days * 24 * 60 * 60_000;
  // A window that has only just opened, or was just locked, may not have started it; the browser edition has other workers.
  await expect.poll(() => page.workers().some((worker) => worker.url().includes('office-worker'))).toBe(true);
  await page.evaluate(putBack, shift);
  for (const worker of page.workers()) await worker.evaluate(putBack, shift);
}

/** The clock of the computer stays under it, so that the next call counts from the present again. */
function putBack(shift: number) {
  const kept = 'clockOfTheComputer';
  const real = (Reflect.get(globalThis, kept) as DateConstructor | undefined) ?? Date;
  Reflect.set(globalThis, kept, real);
  class Shifted extends real {
    constructor(...parts: readonly unknown[]) {
      super(...((parts.length === 0 ? [real.now() - shift] : parts) as [number]));
    }
    static override now() {
      return real.now() - shift;
    }
  }
  Reflect.set(globalThis, 'Date', Shifted);
}
