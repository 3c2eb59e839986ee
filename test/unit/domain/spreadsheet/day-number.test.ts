import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber, timeNumber } from '../../../../renderer/domain/spreadsheet/day-number';

const anyDay = fc.integer({ min: 61, max: 100_000 });

describe('the number of a day', () => {
  it('is what every spreadsheet counts', () => {
    expect(dayNumber('1900-03-01')).toBe(61);
    expect(dayNumber('2026-11-23')).toBe(46_349);
    expect(dayNumber('2024-02-29')).toBe(45_351);
    expect(timeNumber('2026-11-23T06:00')).toBe(46_349.25);
  });

  it('leads back to the day', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const date = dateOfDayNumber(number) ?? '';
        expect(date).toBe(new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10));
        expect(dayNumber(date)).toBe(number);
      }),
    );
  });

  it.each(['1899-12-31', '2023-02-29', '2023-13-01', '2023-1-1', '很久以前'])('does not exist for %s', (date) => {
    expect(dayNumber(date)).toBeUndefined();
  });
});
