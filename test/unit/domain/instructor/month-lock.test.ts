import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { lastDayToChange } from '../../../../renderer/domain/instructor/month-lock';
import { handInFacts } from '../../../../renderer/domain/instructor/report';
import type { JsonObject } from '../../../../renderer/domain/json';

it('a day may be changed until some days after its month, in a leap February as well', () => {
  expect(lastDayToChange('2028-02-29', 0)).toBe('2028-02-29');
  expect(lastDayToChange('2028-02-01', 5)).toBe('2028-03-05');
  expect(lastDayToChange('2026-12-31', 5)).toBe('2027-01-05');
});

it('all days of one month are locked on the same day', () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.nat(31), (offset, lockDays) => {
      const day = addDays('1990-01-01', offset);
      expect(lastDayToChange(day, lockDays)).toBe(lastDayToChange(`${day.slice(0, 7)}-01`, lockDays));
      expect(lastDayToChange(day, lockDays) >= day).toBe(true);
    }),
  );
});

it('a monthly report is in time up to the day of the next month, and other reports are not judged', () => {
  const facts = (values: JsonObject) => handInFacts(5)({ values, eventAt: '2026-07-09T09:00' });
  const month = { length: 'month', month: '2026-06' };
  expect(facts({ ...month, handedInOn: '2026-07-05' })).toEqual({ coversLast: '2026-06-30', inTime: true });
  expect(facts(month)).toEqual({ coversLast: '2026-06-30', inTime: false });
  expect(facts({ length: 'year', year: '2026' })).toEqual({});
});
