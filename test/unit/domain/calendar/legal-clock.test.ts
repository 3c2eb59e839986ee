import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { reckonClock } from '../../../../renderer/domain/calendar/legal-clock';
import { WorkCalendar } from '../../../../renderer/domain/calendar/working-days';
import { fail } from '../../../../renderer/domain/result';
import { holidayYears } from '../../../../renderer/rules/holidays';

const calendar = new WorkCalendar(holidayYears);

function dueOf(input: Omit<Parameters<typeof reckonClock>[0], 'calendar'>): string {
  const reckoned = reckonClock({ ...input, calendar });
  if (!reckoned.ok) throw new Error(`no holidays of ${String(reckoned.error.year)}`);
  return reckoned.value.due;
}

/** As a clerk counts with a finger on the calendar on the wall; nothing where the finger leaves the years that hang there. */
function dayByDay({ start, length, unit, pauses }: DayByDay): string | undefined {
  const last = '2026-12-31';
  const works = (day: string) => {
    const known = calendar.isWorkingDay(day);
    return known.ok && known.value;
  };
  let day = start;
  let left = length;
  while (left > 0) {
    day = addDays(day, 1);
    if (day > last) return undefined;
    const stands = pauses.some(({ first, last: end }) => first <= day && day <= end);
    if (!stands && (unit === 'day' || works(day))) left -= 1;
  }
  while (!works(day)) {
    day = addDays(day, 1);
    if (day > last) return undefined;
  }
  return day;
}

interface DayByDay {
  readonly start: string;
  readonly length: number;
  readonly unit: 'day' | 'workingDay';
  readonly pauses: readonly { readonly first: string; readonly last: string }[];
}

describe('a legal clock', () => {
  it('does not count the day that starts it', () => {
    expect(dueOf({ start: '2026-11-02', term: { length: 1, unit: 'day' } })).toBe('2026-11-03');
    expect(dueOf({ start: '2026-11-02', term: { length: 30, unit: 'day' } })).toBe('2026-12-02');
  });

  it('ends on the next working day where its last day is a day off', () => {
    // 30 days after 2 September is 2 October, in the holiday of the National Day; the 8th is a Thursday.
    expect(dueOf({ start: '2026-09-02', term: { length: 30, unit: 'day' } })).toBe('2026-10-08');
    // A Saturday that is worked is no day off.
    expect(dueOf({ start: '2026-10-09', term: { length: 1, unit: 'day' } })).toBe('2026-10-10');
  });

  it('ends a term of months on the day of the same number, or on the last of the month', () => {
    expect(dueOf({ start: '2026-03-12', term: { length: 1, unit: 'month' } })).toBe('2026-04-13');
    expect(dueOf({ start: '2026-10-31', term: { length: 1, unit: 'month' } })).toBe('2026-11-30');
  });

  it('counts working days from working day to working day', () => {
    // The second sitting within seven working days of the first (程序规定 183), over the National Day.
    expect(dueOf({ start: '2026-09-28', term: { length: 7, unit: 'workingDay' } })).toBe('2026-10-13');
  });

  it('adds extensions at the end of the term, and days that are not counted after them', () => {
    const term = { length: 30, unit: 'day' } as const;
    expect(dueOf({ start: '2026-03-02', term, extensions: [term] })).toBe('2026-05-06');
    const pauses = [{ why: '伤情鉴定', first: '2026-03-10', last: '2026-03-19' }];
    expect(dueOf({ start: '2026-03-02', term, pauses })).toBe('2026-04-13');
  });

  it('counts of a pause only what lies behind the start', () => {
    const pauses = [{ why: '伤情鉴定', first: '2026-10-25', last: '2026-11-04' }];
    expect(dueOf({ start: '2026-11-02', term: { length: 1, unit: 'day' }, pauses })).toBe('2026-11-05');
    expect(dueOf({ start: '2026-11-05', term: { length: 1, unit: 'day' }, pauses })).toBe('2026-11-06');
  });

  it('says why it ends on that day', () => {
    const reckoned = reckonClock({ start: '2026-09-02', term: { length: 30, unit: 'day' }, calendar });
    expect(reckoned.ok && reckoned.value.why).toEqual([
      '2026年9月2日起算，当日不计入。',
      '期限30日，到2026年10月2日。',
      '末日逢休息日，顺延到2026年10月8日。',
    ]);
  });

  it('gives no working day where the holidays of its year are not known, and of other terms a day that is never too late', () => {
    const start = '2026-12-20';
    expect(reckonClock({ start, term: { length: 30, unit: 'workingDay' }, calendar })).toEqual(fail({ year: 2027 }));
    const reckoned = reckonClock({ start, term: { length: 30, unit: 'day' }, calendar });
    expect(reckoned.ok && reckoned.value).toMatchObject({ due: '2027-01-19', unsure: 2027 });
    expect(reckoned.ok && reckoned.value.why.at(-1)).toBe('还没有2027年的节假日安排，末日逢休息日的再往后顺延。');
  });

  it('does not move for a pause that begins after its last day', () => {
    const pauses = [{ why: '', first: '2026-04-10', last: '2026-04-20' }];
    expect(dueOf({ start: '2026-03-02', term: { length: 30, unit: 'day' }, pauses })).toBe('2026-04-01');
  });

  it('is the day a person finds who goes through the calendar day by day', () => {
    const pause = fc.record({ from: fc.integer({ min: -10, max: 60 }), length: fc.integer({ min: 1, max: 15 }) });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('day', 'workingDay'),
        fc.array(pause, { maxLength: 3 }),
        (offset, length, unit, stretches) => {
          const start = addDays('2026-01-01', offset);
          const pauses = stretches.map(({ from, length: days }) => {
            const first = addDays(start, from);
            return { why: '', first, last: addDays(first, days - 1) };
          });
          const found = dayByDay({ start, length, unit, pauses });
          if (found === undefined) return;
          expect(dueOf({ start, term: { length, unit }, pauses })).toBe(found);
        },
      ),
    );
  });

  it('never ends before its term, nor on a day off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 1, max: 90 }), (offset, length) => {
        const start = addDays('2026-01-01', offset);
        const reckoned = reckonClock({ start, term: { length, unit: 'day' }, calendar });
        if (!reckoned.ok) return;
        expect(reckoned.value.due >= addDays(start, length)).toBe(true);
        expect(calendar.isWorkingDay(reckoned.value.due)).toEqual({ ok: true, value: true });
      }),
    );
  });
});
