import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyDutyDone, fullyReceived, plannedFrom } from '../../../../renderer/domain/mediation/obligations';
import { codesOf, judged, recordView } from './guard-input';

const clause = { id: 'c', who: '甲', whom: '乙', dueOn: '2026-01-31' };

describe('the plan of an agreement', () => {
  it('keeps a single payment once, with its day', () => {
    expect(plannedFrom({ clauses: [{ ...clause, kind: 'payment', amount: 20000 }] })).toEqual([
      { clause: '第1条', payer: '甲', payee: '乙', amount: 20000, dueOn: '2026-01-31' },
    ]);
  });

  it('spreads a sum over its instalments, always from the first day', () => {
    const planned = plannedFrom({ clauses: [{ ...clause, kind: 'instalments', amount: 10001, every: 'month', times: 3 }] });
    expect(planned.map(({ amount, dueOn }) => [amount, dueOn])).toEqual([
      [3333, '2026-01-31'],
      [3333, '2026-02-28'],
      [3335, '2026-03-31'],
    ]);
  });

  it('repeats a periodic duty with its whole sum', () => {
    const planned = plannedFrom({ clauses: [{ ...clause, kind: 'periodic', amount: 30000, every: 'year', times: 2 }] });
    expect(planned.map(({ amount, dueOn }) => [amount, dueOn])).toEqual([
      [30000, '2026-01-31'],
      [30000, '2027-01-31'],
    ]);
  });

  it('keeps a lasting duty without a day', () => {
    expect(plannedFrom({ clauses: [{ id: 'c', who: '双方', what: '不再堆放', lasting: true }] })).toEqual([
      { clause: '第1条', payer: '双方', what: '不再堆放', lasting: true },
    ]);
  });

  it('knows turns that come round every four months', () => {
    const planned = plannedFrom({ clauses: [{ ...clause, kind: 'care', what: '照料', every: 'fourMonths', times: 3 }] });
    expect(planned.map(({ dueOn }) => dueOn)).toEqual(['2026-01-31', '2026-05-31', '2026-09-30']);
  });

  it('adds up to the sum however it is spread', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 130 }), (amount, times) => {
        const planned = plannedFrom({ clauses: [{ ...clause, kind: 'instalments', amount, every: 'week', times }] });
        expect(planned.reduce((sum, one) => sum + (one.amount ?? 0), 0)).toBe(amount);
        expect(new Set(planned.map(({ dueOn }) => dueOn)).size).toBe(planned.length);
      }),
    );
  });
});

describe('what is owed', () => {
  it('is done when all of it came in', () => {
    const guard = fullyReceived('第31条');
    const values = { amount: 20000, receipts: [{ id: 'a', amount: 15000 }] };
    const [refusal] = judged(guard, { values });
    expect(refusal?.sentence).toBe('应付200.00元，收据共150.00元，还差50.00元（第31条）。');
    expect(judged(guard, { values: { ...values, receipts: [...values.receipts, { id: 'b', amount: 5000 }] } })).toEqual([]);
    expect(judged(guard, { values: { what: '道歉' } })).toEqual([]);
  });

  it('holds a case open as long as one duty stands open', () => {
    const guard = everyDutyDone('第31条');
    expect(codesOf(judged(guard, { states: { 'mediation.obligation': ['open', 'done'] } }))).toEqual(['open-duties']);
    expect(codesOf(judged(guard, { states: { 'mediation.obligation': ['done', 'released'] } }))).toEqual([]);
  });

  it('is never through where it lasts: such a duty holds no case open, until it is broken', () => {
    const guard = everyDutyDone('第31条');
    const lasting = (state: string) => [
      { ...recordView('o', 'mediation.obligation', { what: '不再堆放', lasting: true }), state },
    ];
    expect(judged(guard, { views: { 'mediation.obligation': lasting('open') } })).toEqual([]);
    expect(codesOf(judged(guard, { views: { 'mediation.obligation': lasting('refused') } }))).toEqual(['open-duties']);
  });
});
