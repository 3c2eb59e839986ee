import { describe, expect, it } from 'vitest';
import { datesInOrder } from '../../../../renderer/domain/mediation/dates';
import { rightsTold } from '../../../../renderer/domain/mediation/rights';
import { codesOf, judged } from './guard-input';

describe('the dates of a case', () => {
  it('follow each other', () => {
    const values = {
      happenedOn: '2026-03-01',
      registeredOn: '2026-03-01',
      acceptedOn: '2026-03-02',
      agreedOn: '2026-03-09',
      performedOn: '2026-03-09',
    };
    expect(judged(datesInOrder, { values })).toEqual([]);
  });

  it('mark the one that came too early and name both', () => {
    const [refusal] = judged(datesInOrder, { values: { registeredOn: '2026-03-05', acceptedOn: '2026-03-04' } });
    expect(refusal?.field).toBe('acceptedOn');
    expect(refusal?.sentence).toBe('受理日期2026-03-04早于登记日期2026-03-05。');
  });

  it('let a signature follow the agreement, not go before it', () => {
    expect(codesOf(judged(datesInOrder, { values: { agreedOn: '2026-03-05', signedOn: '2026-03-04' } }))).toEqual([
      'date-order',
    ]);
  });

  it('start anew after a relapse', () => {
    const values = { agreedOn: '2026-03-09', performedOn: '2026-03-02', relapses: [{ id: 'r1', on: '2026-03-05' }] };
    expect(judged(datesInOrder, { values })).toEqual([]);
    expect(judged(datesInOrder, { values: { ...values, relapses: [] } })).toHaveLength(1);
  });
});

describe('telling rights and duties', () => {
  const guard = rightsTold('《人民调解法》第23条');

  it('is written down with its date', () => {
    expect(judged(guard, {})[0]?.field).toBe('rightsToldOn');
  });

  it('comes before the first sitting', () => {
    const sessions = [{ startAt: '2026-03-04T09:00' }, { startAt: '2026-03-02T09:00' }];
    expect(codesOf(judged(guard, { values: { rightsToldOn: '2026-03-03' }, sessions }))).toEqual(['rights-told-late']);
    expect(judged(guard, { values: { rightsToldOn: '2026-03-02' }, sessions })).toEqual([]);
  });
});
