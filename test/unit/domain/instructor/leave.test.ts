import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../../renderer/domain/calendar/civil-date';
import type { RowValue } from '../../../../renderer/domain/fields/rows';
import { mismatchesOf, mismatchText, onPostDays, onPostHalfDays } from '../../../../renderer/domain/instructor/attendance';
import { approverFor, approvers, leaveSpan, overstayedHalfDays } from '../../../../renderer/domain/instructor/leave';
import { rulesOn } from '../../../../renderer/domain/instructor/office-rules';
import type { JsonObject } from '../../../../renderer/domain/json';
import { halfDaysOf, judgeLeave } from '../../../../renderer/domain/shapes/leave';
import { usualRules } from '../../../../renderer/rules/instructor-practice';
import { recordView } from '../mediation/guard-input';

const rules = rulesOn([], '2026-06-01', usualRules);
const order = Object.keys(approvers);

const half = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('am', 'pm'))
  .map(([days, part]) => `${addDays('2026-06-01', days)}/${part}`);
const span = fc.tuple(half, half).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a }));

describe('approval by length', () => {
  it('goes to the town up to one day, to the district up to three, above that to the leader', () => {
    const of = (halfDays: number) => approverFor(halfDays, rules).approver;
    expect([1, 2, 3, 6, 7].map(of)).toEqual(['town', 'town', 'district', 'district', 'leader']);
    expect(approverFor(2, rules).source).toBe('地方规定：一地工作组请销假制度（2016）');
  });

  it('follows the rules an office set for itself, from the day they hold', () => {
    const own = recordView('rules', 'instructor.rules', {
      title: '驻村工作办法',
      document: '样农发〔2026〕2号',
      from: '2026-03-01',
      townDays: 2,
      districtDays: 5,
    });
    const ruled = rulesOn([own], '2026-06-01', usualRules);
    expect([4, 5, 10, 11].map((halfDays) => approverFor(halfDays, ruled).approver)).toEqual([
      'town',
      'district',
      'district',
      'leader',
    ]);
    expect(ruled.townDays.source).toBe('本单位驻村工作办法（样农发〔2026〕2号）');
    expect(rulesOn([own], '2026-02-28', usualRules).townDays.value).toBe(1);
    expect(ruled.lockDays.source).toContain('建议');
  });

  it('never asks a lower office for a longer leave', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 50 }), (halfDays, more) => {
        const [shorter, longer] = [halfDays, halfDays + more].map((one) => order.indexOf(approverFor(one, rules).approver));
        expect(longer).toBeGreaterThanOrEqual(shorter ?? 0);
      }),
    );
  });
});

describe('half-days of leave', () => {
  it('are counted with both ends, and two leaves clash exactly where they share one', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const halves = (one: typeof a) => {
          const days = daysBetween(one.from.slice(0, 10), one.to.slice(0, 10));
          return days * 2 + (one.to.endsWith('pm') ? 1 : 0) - (one.from.endsWith('pm') ? 1 : 0) + 1;
        };
        expect(halfDaysOf(leaveSpan, a)).toBe(halves(a));
        const clash = judgeLeave({ ...leaveSpan, void: [] }, a, [{ values: b }]).length > 0;
        const back = judgeLeave({ ...leaveSpan, void: [] }, b, [{ values: a }]).length > 0;
        expect(clash).toBe(a.from <= b.to && b.from <= a.to);
        expect(back).toBe(clash);
      }),
    );
  });

  it('are overstayed from the half-day after the one on which somebody is expected back', () => {
    const leave = { from: '2026-06-01/am', to: '2026-06-02/pm' };
    const back = (backAt: string, extendedTo?: string) =>
      overstayedHalfDays({ ...leave, backAt, ...(extendedTo === undefined ? {} : { extendedTo }) });
    expect([back('2026-06-03/am'), back('2026-06-03/pm'), back('2026-06-04/am')]).toEqual([0, 1, 2]);
    expect(back('2026-06-02/am')).toBe(0);
    expect(back('2026-06-05/am', '2026-06-04/pm')).toBe(0);
  });
});

const statuses = ['onPost', 'errand', 'training', 'restDay', 'annual', 'sick', 'personal', 'family', 'holiday', 'absent'];
const month = fc
  .array(fc.tuple(fc.constantFrom(...statuses, ''), fc.constantFrom(...statuses, '')), { minLength: 30, maxLength: 30 })
  .map((days): readonly RowValue[] =>
    days.map(([am, pm], at) => ({
      id: addDays('2026-06-01', at),
      ...(am === '' ? {} : { am }),
      ...(pm === '' ? {} : { pm }),
    })),
  );

describe('a month of half-days', () => {
  it('counts errands as being there or not, as its own switch says, and nothing else ever', () => {
    fc.assert(
      fc.property(month, (days) => {
        const count = (wanted: readonly string[]) =>
          days.flatMap(({ am, pm }) => [am, pm]).filter((status) => typeof status === 'string' && wanted.includes(status))
            .length;
        expect(onPostHalfDays(days, 'withErrands')).toBe(count(['onPost', 'errand']));
        expect(onPostHalfDays(days, 'withoutErrands')).toBe(count(['onPost']));
        expect(onPostDays({ days, counting: 'withErrands' })).toBe(String(count(['onPost', 'errand']) / 2));
      }),
    );
  });

  it('agrees with leave exactly where every half-day of leave was agreed to and taken', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 3 }), (leaves) => {
        const agreed = leaves.map((one) => ({ ...one, agreed: true }));
        const covered = (at: string) => agreed.some(({ from, to }) => from <= at && at <= to);
        const days = Array.from({ length: 30 }, (_, at) => addDays('2026-06-01', at)).map((id) => ({
          id,
          am: covered(`${id}/am`) ? 'personal' : 'onPost',
          pm: covered(`${id}/pm`) ? 'personal' : 'onPost',
        }));
        expect(mismatchesOf(days, agreed)).toEqual([]);
        const withdrawn: readonly JsonObject[] = leaves;
        const away = days.flatMap(({ am, pm }) => [am, pm]).filter((status) => status === 'personal').length;
        expect(mismatchesOf(days, withdrawn)).toHaveLength(away);
      }),
    );
  });

  it('says where it says leave that nobody agreed to, and where it is silent about leave', () => {
    const days = [
      { id: '2026-06-01', am: 'sick', pm: 'onPost' },
      { id: '2026-06-02', am: 'onPost', pm: 'personal' },
    ];
    const leave = { from: '2026-06-02/am', to: '2026-06-02/pm', agreed: true };
    expect(mismatchText([{ days }], [leave])).toBe(
      '记了假、没有批准的请假 1 个半天（2026-06-01上午起）；批了假、考勤记为在岗或者未到岗 1 个半天（2026-06-02上午起）',
    );
    expect(mismatchText([{ days: [] }], [])).toBe('考勤与请假相符');
    expect(mismatchText([], [])).toBeUndefined();
    // Who came back early was there.
    expect(mismatchesOf([{ id: '2026-06-02', am: 'onPost', pm: 'onPost' }], [{ ...leave, backAt: '2026-06-02/am' }])).toEqual(
      [],
    );
  });
});
