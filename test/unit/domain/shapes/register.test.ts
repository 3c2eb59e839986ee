import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { dueDay, dueSchedules, checkTerms, type Due } from '../../../../renderer/domain/shapes/due';
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

describe('a due day', () => {
  const due: Due = {
    label: '答复期限',
    warnDays: 3,
    from: 'in',
    terms: [
      { from: '2020-01-01', days: 15, article: '测试第1条' },
      { from: '2026-01-01', days: 10, article: '测试第2条' },
    ],
  };

  it('is counted by the term in force on the day that starts the clock', () => {
    expect(dueDay(due, { in: '2025-12-31' })).toEqual({ on: '2026-01-15', article: '测试第1条' });
    expect(dueDay(due, { in: '2026-01-01T08:30' })).toEqual({ on: '2026-01-11', article: '测试第2条' });
    expect(dueDay(due, { in: '2019-12-31' })).toBeUndefined();
    expect(dueDay(due, {})).toBeUndefined();
    expect(checkTerms({ ...due, terms: [...due.terms].reverse() })).toEqual(['terms: in order of their days']);
  });

  it('asks for attention before it comes and is late the day after', () => {
    const tone = (day: string) => marksOn(dueSchedules(due, { in: '2026-01-01' }), day)[0]?.tone;
    expect([tone('2026-01-07'), tone('2026-01-08'), tone('2026-01-11'), tone('2026-01-12')]).toEqual([
      'quiet',
      'warn',
      'warn',
      'late',
    ]);
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
