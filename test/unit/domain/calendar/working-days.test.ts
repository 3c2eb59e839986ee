import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { WorkCalendar } from '../../../../renderer/domain/calendar/working-days';
import { fail, ok } from '../../../../renderer/domain/result';
import { holidayYears } from '../../../../renderer/rules/holidays';

const calendar = new WorkCalendar(holidayYears);
const dayOf2026 = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-01-01', days));

describe('the working days of an office', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-02-14', true, 'a Saturday that is worked for the Spring Festival'],
    ['2026-02-23', false, 'a Monday off'],
    ['2026-10-10', true, 'a Saturday that is worked for the National Day'],
    ['2025-10-08', false, 'the last day of a long holiday'],
  ])('%s is a working day: %s (%s)', (date, works) => {
    expect(calendar.isWorkingDay(date)).toEqual(ok(works));
  });

  it('jump over the Spring Festival and count the days that are made up', () => {
    // Saturday 14 and Saturday 28 are worked, 15 to 23 are off.
    expect(calendar.addWorkingDays('2026-02-13', 1)).toEqual(ok('2026-02-14'));
    expect(calendar.addWorkingDays('2026-02-13', 2)).toEqual(ok('2026-02-24'));
    expect(calendar.addWorkingDays('2026-02-27', 1)).toEqual(ok('2026-02-28'));
  });

  it('are not guessed for a year nobody imported', () => {
    expect(calendar.isWorkingDay('2031-03-03')).toEqual(fail({ year: 2031 }));
    expect(calendar.addWorkingDays('2026-12-30', 3)).toEqual(fail({ year: 2027 }));
  });

  it('follow what an office typed in over what came with the app', () => {
    const own = new WorkCalendar([...holidayYears, { year: 2026, source: '本单位', off: [], work: [] }]);
    expect(own.isWorkingDay('2026-02-23')).toEqual(ok(true));
  });

  it('add up: n days and then m days are n + m days', () => {
    const count = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(dayOf2026, count, count, (date, n, m) => {
        const first = calendar.addWorkingDays(date, n);
        const both = first.ok ? calendar.addWorkingDays(first.value, m) : first;
        expect(both).toEqual(calendar.addWorkingDays(date, n + m));
      }),
    );
  });
});

describe('the holidays that come with the app', () => {
  it.each(holidayYears)('of $year lie in their year, and only days at the weekend are made up', ({ year, off, work }) => {
    for (const { first, last } of off) {
      expect([first.slice(0, 4), last.slice(0, 4)]).toEqual([String(year), String(year)]);
      expect(first <= last).toBe(true);
    }
    const plain = new WorkCalendar([{ year, source: '', off: [], work: [] }]);
    for (const date of work) expect(plain.isWorkingDay(date)).toEqual(ok(false));
  });
});
