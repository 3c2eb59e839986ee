import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { closedCodeList } from '../../../../renderer/domain/fields/code-list';
import { daysFaces, daysField, daysOfMonth, presentHalfDays } from '../../../../renderer/domain/shapes/days';
import { halfDaysOf, judgeLeave, leaveText } from '../../../../renderer/domain/shapes/leave';

const statuses = closedCodeList({
  name: 'test.day',
  label: '状态',
  source: '测试',
  codes: { here: { label: '在岗' }, out: { label: '公出' }, ill: { label: '病假' } },
});
const field = daysField({
  label: '考勤',
  disclosure: 'work',
  month: 'month',
  statuses,
  signs: { here: { sign: '✓', key: 'z' }, out: { sign: '公', key: 'g' }, ill: { sign: '病', key: 'b' } },
  usual: 'here',
  present: ['here', 'out'],
  expected: { days: '20', source: '建议' },
});
const sheet = field.sheet?.shape === 'days' ? field.sheet : undefined;

describe('a month of half-days', () => {
  it('knows the days of its month', () => {
    expect(daysOfMonth('2028-02')).toHaveLength(29);
    expect(daysOfMonth('2026-02').at(-1)).toBe('2026-02-28');
    expect(daysOfMonth('2026')).toEqual([]);
  });

  it('counts half-days of each status and the days somebody was there', () => {
    const rows = [
      { id: '2026-11-02', am: 'here', pm: 'out' },
      { id: '2026-11-03', am: 'here', pm: 'ill' },
    ];
    if (sheet === undefined) throw new Error('no sheet');
    expect(presentHalfDays(rows, sheet)).toBe(3);
    expect(daysFaces.sums(rows, sheet, '2026-11-23').map(({ text }) => text)).toEqual([
      '1.5 天，应在岗 20 天（建议）',
      '2 个半天（1 天）',
      '1 个半天（0.5 天）',
      '1 个半天（0.5 天）',
    ]);
  });

  it('refuses a day of another month', () => {
    if (sheet === undefined) throw new Error('no sheet');
    expect(daysFaces.judge([{ id: '2026-11-02' }, { id: '2026-12-01' }], sheet)).toHaveLength(1);
    expect(daysFaces.judge([{ id: '2026-11-02' }, { id: '2026-11-30' }], sheet)).toEqual([]);
  });
});

describe('leave', () => {
  const part = { from: 'from', to: 'to', void: ['withdrawn'] };
  const leave = (first: number, length: number) => ({ from: halfDay(first), to: halfDay(first + length - 1) });

  it('counts both ends', () => {
    expect(halfDaysOf(part, { from: '2026-11-23/pm', to: '2026-11-25/am' })).toBe(4);
    expect(leaveText(part, { from: '2026-11-23/am', to: '2026-11-23/am' })).toBe('0.5 天（1 个半天）');
  });

  it('clashes with other leave exactly where they share a half-day', () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(40),
        fc.integer({ min: 1, max: 9 }),
        (a, long, b, other) => {
          const taken = halves(b, other);
          const shares = halves(a, long).some((half) => taken.includes(half));
          expect(judgeLeave(part, leave(a, long), [{ values: leave(b, other) }]).length > 0).toBe(shares);
        },
      ),
    );
  });

  it('takes no days once it is withdrawn, and cannot end before it begins', () => {
    expect(judgeLeave(part, leave(3, 2), [{ state: 'withdrawn', values: leave(3, 2) }])).toEqual([]);
    expect(judgeLeave(part, { from: '2026-11-23/pm', to: '2026-11-23/am' }, []).map(({ code }) => code)).toEqual([
      'leave-ends-early',
    ]);
  });
});

function halfDay(number: number): string {
  return `${addDays('2026-11-02', Math.floor(number / 2))}/${number % 2 === 0 ? 'am' : 'pm'}`;
}

function halves(first: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => first + at);
}
