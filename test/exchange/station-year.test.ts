import { describe, expect, it } from 'vitest';
import type { Act } from '../office/year/story';
import { inventedYear } from '../office/year/year';
import { expectWholeFiles, expectYearEnd, expectYearSheets, liveThroughYear } from '../office/year/check-year';

// The same with three hundred cases runs in `npm run test:long`.

describe('a year of an invented station', () => {
  it('comes out the same at the station, at the street and with a pencil, month by month and at its end', async () => {
    const lived = await liveThroughYear(20, 2026);
    await expectYearEnd(lived);
    await expectYearSheets(lived);
    expect(await expectWholeFiles(lived, 1)).toBeGreaterThan(3);
  });

  it('is the same year each time, another with another seed, and holds every track and every end', () => {
    const wordsOf = (acts: readonly Act[]) => JSON.stringify(acts);
    const year = inventedYear(300, 7);
    expect(wordsOf(inventedYear(300, 7).acts)).toBe(wordsOf(year.acts));
    expect(wordsOf(inventedYear(300, 8).acts)).not.toBe(wordsOf(year.acts));
    const facts = year.factsAt('2026-12-31T23:59');
    expect(facts).toHaveLength(300);
    expect(new Set(facts.map(({ track }) => track))).toEqual(new Set(['RM', 'ZA', 'XC', 'MS', 'ZF']));
    const states = ['mediating', 'performing', 'eased', 'failed', 'terminated', 'refused', 'transferred', 'closed', 'archived'];
    expect(facts.map(({ state }) => state)).toEqual(expect.arrayContaining(states));
  });
});
