import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import type { JsonObject } from '../../../../renderer/domain/json';
import { WorkCalendar } from '../../../../renderer/domain/calendar/working-days';
import { holidayYears } from '../../../../renderer/rules/holidays';
import { checkTerms, dueDay, dueSchedules, type Due } from '../../../../renderer/domain/shapes/due';
import { samePlace } from '../../../../renderer/domain/shapes/event';
import { marksOn } from '../../../../renderer/domain/shapes/mark';
import { heldOn, registerSchedules, validities, validityOn } from '../../../../renderer/domain/shapes/register';

const part = { from: 'from', to: 'to', past: 'past', warnDays: 30 };
const values = { from: '2026-01-10', to: '2026-12-31', past: [{ id: 'v', from: '2024-01-01', to: '2025-12-31' }] };

describe('validity', () => {
  it('says each day how the object stands', () => {
    const on = (day: string) => validityOn(part, values, day);
    expect(on('2026-01-09')).toBe('ahead');
    expect(on('2026-01-10')).toBe('valid');
    expect(on('2026-11-30')).toBe('valid');
    expect(on('2026-12-01')).toBe('expiring');
    expect(on('2026-12-31')).toBe('expiring');
    expect(on('2027-01-01')).toBe('expired');
    expect(validityOn(part, { from: '2026-01-10' }, '2099-01-01')).toBe('valid');
  });

  it('is the same by its schedule as by asking for the day', () => {
    fc.assert(
      fc.property(fc.nat(900), fc.nat(500), fc.integer({ min: -100, max: 1600 }), (start, length, day) => {
        const [from, to, on] = [
          addDays('2026-01-01', start),
          addDays('2026-01-01', start + length),
          addDays('2026-01-01', day),
        ];
        const said = marksOn(registerSchedules(part, { from, to }), on).map(({ label }) => label);
        expect(said).toEqual([validities[validityOn(part, { from, to }, on)]]);
      }),
    );
  });

  it('remembers earlier validities', () => {
    expect(heldOn(part, values, '2025-06-01')).toBe(true);
    expect(heldOn(part, values, '2026-01-05')).toBe(false);
    expect(heldOn(part, values, '2026-06-01')).toBe(true);
  });
});

const calendar = new WorkCalendar(holidayYears);
const alone = (values: JsonObject) => ({ values, childrenOf: () => [] });

describe('a due day', () => {
  const due = {
    label: '答复期限',
    warnDays: 3,
    from: 'in',
    terms: [
      { from: '2020-01-01', term: { length: 15, unit: 'day' }, article: '测试第1条' },
      { from: '2026-01-01', term: { length: 5, unit: 'workingDay' }, article: '测试第2条' },
    ],
  } as const satisfies Due;

  it('is counted by the term in force on the day that starts the clock', () => {
    const found = (day: string) => {
      const reckoned = dueDay(due, alone({ in: day }), calendar);
      return reckoned?.day.ok === true ? [reckoned.day.value.due, reckoned.article] : undefined;
    };
    expect(found('2025-12-31')).toEqual(['2026-01-15', '测试第1条']);
    // New Year's days off do not count, the Sunday that is worked for them does.
    expect(found('2026-01-01T08:30')).toEqual(['2026-01-08', '测试第2条']);
    expect(found('2019-12-31')).toBeUndefined();
    expect(dueDay(due, alone({}), calendar)).toBeUndefined();
    expect(checkTerms({ ...due, terms: [...due.terms].reverse() })).toEqual(['terms: in order of their days']);
  });

  it('asks for attention before it comes and is late the day after', () => {
    const tone = (day: string) => marksOn(dueSchedules(due, alone({ in: '2026-01-01' }), calendar), day)[0]?.tone;
    expect([tone('2026-01-04'), tone('2026-01-05'), tone('2026-01-08'), tone('2026-01-09')]).toEqual([
      'quiet',
      'warn',
      'warn',
      'late',
    ]);
  });

  it('says why it is that day, and no day at all where the holidays of the year are not known', () => {
    const [schedule] = dueSchedules(due, alone({ in: '2026-01-01' }), calendar);
    expect(schedule?.why).toEqual(['2026年1月1日起算，当日不计入。', '期限5个工作日，到2026年1月8日。', '依据：测试第2条']);
    expect(dueSchedules(due, alone({ in: '2026-12-30' }), calendar)).toEqual([
      { what: '答复期限', spans: [{ label: '答复期限推算不出：还没有2027年的节假日安排', tone: 'warn' }] },
    ]);
  });

  it('runs only while its conditions hold', () => {
    const only = [{ field: 'track', in: ['RM'] }];
    expect(dueSchedules({ ...due, only }, alone({ in: '2026-01-01', track: 'ZA' }), calendar)).toEqual([]);
    expect(dueSchedules({ ...due, only }, alone({ in: '2026-01-01', track: 'RM' }), calendar)).toHaveLength(1);
  });
});

describe('a place', () => {
  it('is the same however it is spaced', () => {
    expect(samePlace('韩北村 村委会', '韩北村村委会')).toBe(true);
    expect(samePlace('韩北村', '韩北村文化广场')).toBe(true);
    expect(samePlace('韩北村', '北张村')).toBe(false);
    expect(samePlace('', '北张村')).toBe(false);
  });
});
