import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentOfEveryParty, lastConsent } from '../../../../renderer/domain/mediation/consent';
import { atLeastTwoSides } from '../../../../renderer/domain/mediation/party';
import { anyJson } from '../../sync/json-values';
import { codesOf, judged, party } from './guard-input';

const guard = consentOfEveryParty('《人民调解法》第17条');

describe('consent', () => {
  it('lets a matter be accepted once every party agreed', () => {
    expect(
      judged(guard, { parties: [party('one', '甲', ['2026-03-01', true]), party('other', '乙', ['2026-03-02', true])] }),
    ).toEqual([]);
  });

  it('refuses while somebody was not asked, and names who and the article', () => {
    const [refusal] = judged(guard, { parties: [party('one', '甲', ['2026-03-01', true]), party('other', '乙')] });
    expect(refusal?.code).toBe('consent-missing');
    expect(refusal?.sentence).toContain('乙');
    expect(refusal?.sentence).toContain('第17条');
  });

  it('refuses after a clear no and says that a new yes opens the way', () => {
    const refusals = judged(guard, { parties: [party('one', '甲', ['2026-03-01', true], ['2026-03-05', false])] });
    expect(codesOf(refusals)).toEqual(['consent-refused']);
    expect(refusals[0]?.whatToDo).toContain('新的同意');
  });

  it('accepts a renewed consent after a no', () => {
    expect(judged(guard, { parties: [party('one', '甲', ['2026-03-01', false], ['2026-03-05', true])] })).toEqual([]);
  });

  it('takes the row written last where one day brought yes, no and yes', () => {
    const day = '2026-03-01';
    expect(lastConsent(party('one', '甲', [day, true], [day, false]))).toEqual({ on: day, agrees: false });
    expect(lastConsent(party('one', '甲', [day, true], [day, false], [day, true]))).toEqual({ on: day, agrees: true });
  });

  it('refuses a step dated before the consent it rests on', () => {
    const refusals = judged(guard, { parties: [party('one', '甲', ['2026-03-05', true])], eventAt: '2026-03-04T09:00' });
    expect(codesOf(refusals)).toEqual(['consent-late']);
  });

  it('holds the answer of the latest day, in whatever order the rows were written', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(days, fc.infiniteStream(fc.boolean()), (drawn, answers) => {
        const rows = drawn.map((day) => [`2026-03-${String(day).padStart(2, '0')}`, answers.next().value === true] as const);
        const latest = rows.reduce((held, row) => (row[0] > held[0] ? row : held));
        expect(lastConsent(party('one', '甲', ...rows))).toEqual({ on: latest[0], agrees: latest[1] });
      }),
    );
  });

  it('never trips over rows of a strange shape', () => {
    fc.assert(
      fc.property(anyJson, (consents) => {
        expect(judged(guard, { parties: [{ side: 'one', consents }] }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the sides of a dispute', () => {
  it('are at least two', () => {
    expect(codesOf(judged(atLeastTwoSides, { parties: [party('one', '甲'), party('third', '丙')] }))).toEqual(['two-sides']);
    expect(judged(atLeastTwoSides, { parties: [party('one', '甲'), party('other', '乙')] })).toEqual([]);
  });
});
