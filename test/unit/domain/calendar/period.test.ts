import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../renderer/domain/calendar/civil-date';
import { findPeriodBounds, isPeriod, periodOf, periodText } from '../../../../renderer/domain/calendar/period';

describe('period', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', '2026年'],
    ['2026-H1', '2026-01-01', '2026-06-30', '2026年上半年'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026年下半年'],
    ['2026-Q3', '2026-07-01', '2026-09-30', '2026年第3季度'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026年第4季度'],
    ['2024-02', '2024-02-01', '2024-02-29', '2024年2月'],
    ['2026-11', '2026-11-01', '2026-11-30', '2026年11月'],
  ])('%s lasts from %s to %s and is called %4$s', (period, first, last, text) => {
    expect(findPeriodBounds(period)).toEqual({ first, last });
    expect(periodText(period)).toBe(text);
  });

  it.each(['2026-H3', '2026-Q5', '2026-13', '2026-00', '26', '2026-1', '0000', '2026-11-23', ''])('refuses "%s"', (period) => {
    expect(findPeriodBounds(period)).toBeUndefined();
  });

  it('does not take a quarter for a month', () => {
    expect(isPeriod('2026-Q3', 'quarter')).toBe(true);
    expect(isPeriod('2026-Q3', 'month')).toBe(false);
  });

  it('holds every day in exactly one period of each length', () => {
    const lengths = fc.constantFrom('year', 'half-year', 'quarter', 'month');
    fc.assert(
      fc.property(lengths, fc.integer({ min: 0, max: 80_000 }), (of, days) => {
        const date = addDays('1950-01-01', days);
        const { first, last } = findPeriodBounds(periodOf(date, of))!;
        expect(first <= date && date <= last).toBe(true);
        expect(periodOf(addDays(last, 1), of)).not.toBe(periodOf(date, of));
        expect(daysBetween(first, last)).toBeLessThan(366);
      }),
    );
  });
});
