import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilDate,
  civilDateText,
  compareCivilDates,
  daysBetween,
  daysInMonth,
  isCivilDate,
  weekday,
} from '../../../../renderer/domain/calendar/civil-date';

const anyDate = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => civilDate(year, month, day)!);

describe('civil date', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-12-31'])('knows %s', (date) => {
    expect(isCivilDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20261123',
    '',
    '0000-01-01',
    '2026-11-23 ',
  ])('refuses "%s"', (date) => {
    expect(isCivilDate(date)).toBe(false);
  });

  it('counts days over the end of February and of the year', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-11-23', '2026-12-23')).toBe(30);
    expect(daysBetween('2026-12-23', '2026-11-23')).toBe(-30);
  });

  it('gives the day back that was counted to', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('orders dates as the days between them do', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareCivilDates(a, b)).toBe(Math.sign(daysBetween(b, a)) + 0);
      }),
    );
  });

  it('knows that 23 November 2026 is a Monday and the day before a Sunday', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-22')).toBe(7);
  });

  it('knows the length of months and writes dates as papers do', () => {
    expect([daysInMonth(2026, 2), daysInMonth(2024, 2), daysInMonth(2026, 11)]).toEqual([28, 29, 30]);
    expect(civilDateText('2026-01-05')).toBe('2026年1月5日');
  });
});
