import { describe, expect, it } from 'vitest';
import {
  agreedAmount,
  clausesComplete,
  effectiveOn,
  everyMarkMade,
  sealOfCommittee,
  signedByBothSides,
} from '../../../../renderer/domain/mediation/agreement';
import { codesOf, judged } from './guard-input';

const complete = clausesComplete('《人民调解法》第29条');
const clauses = (...rows: readonly Record<string, string | number | boolean>[]) => ({
  clauses: rows.map((row, index) => ({ id: `r${index}`, ...row })),
});

describe('the clauses of an agreement', () => {
  it('cannot be none', () => {
    expect(judged(complete, {})[0]?.sentence).toContain('还没有条款');
  });

  it('may be a payment with payer, payee and day', () => {
    expect(judged(complete, { values: clauses({ who: '甲', whom: '乙', amount: 20000, dueOn: '2026-03-01' }) })).toEqual([]);
  });

  it('may be a deed with a day, or a duty that lasts', () => {
    const values = clauses({ who: '甲', what: '拆墙', dueOn: '2026-03-01' }, { who: '双方', what: '不再封堵', lasting: true });
    expect(judged(complete, { values })).toEqual([]);
  });

  it.each([
    [{ whom: '乙', amount: 20000, dueOn: '2026-03-01' }, '由谁履行'],
    [{ who: '甲', amount: 20000, dueOn: '2026-03-01' }, '向谁支付'],
    [{ who: '甲', whom: '乙', amount: 20000 }, '履行期限'],
    [{ who: '甲', whom: '乙', amount: 0, dueOn: '2026-03-01' }, '大于零的金额'],
    [{ who: '甲', dueOn: '2026-03-01' }, '做什么或者金额'],
    [{ who: '甲', what: '拆墙', lasting: false }, '履行期限'],
  ])('say what is missing: %j', (row, missing) => {
    const [refusal] = judged(complete, { values: clauses({ who: '双方', what: '道歉', dueOn: '2026-03-01' }, row) });
    expect(refusal?.field).toBe('clauses');
    expect(refusal?.sentence).toContain('第2条');
    expect(refusal?.sentence).toContain(missing);
  });

  it('add up to the sum of the agreement', () => {
    expect(agreedAmount(clauses({ amount: 20050 }, { what: '道歉' }, { amount: 1 }))).toBe(20051);
  });
});

describe('the day an agreement takes effect', () => {
  const written = {
    track: 'RM',
    agreementForm: 'written',
    agreedOn: '2026-03-01',
    signedOn: '2026-03-02',
    mediatorSignedOn: '2026-03-01',
  };

  it('is the last of signatures and seal of a written people’s mediation', () => {
    expect(effectiveOn({ ...written, sealedOn: '2026-03-05' })).toBe('2026-03-05');
    expect(effectiveOn({ ...written, sealedOn: '2026-03-01' })).toBe('2026-03-02');
  });

  it('is not reckoned while one mark is missing', () => {
    expect(effectiveOn(written)).toBeUndefined();
    expect(codesOf(judged(everyMarkMade('《人民调解法》第29条'), { values: written }))).toEqual(['mark-missing']);
  });

  it('is the day of an oral agreement', () => {
    expect(effectiveOn({ ...written, agreementForm: 'oral' })).toBe('2026-03-01');
    expect(judged(everyMarkMade('《人民调解法》第29条'), { values: { ...written, agreementForm: 'oral' } })).toEqual([]);
  });

  it('is the day both sides signed in a police mediation', () => {
    expect(effectiveOn({ ...written, track: 'ZA' })).toBe('2026-03-02');
    const unsigned = { track: 'ZA', agreementForm: 'written' };
    expect(codesOf(judged(signedByBothSides('《程序规定》第184条'), { values: unsigned }))).toEqual(['not-signed']);
    expect(judged(signedByBothSides('《程序规定》第184条'), { values: { agreementForm: 'recorded' } })).toEqual([]);
  });
});

describe('the seal of people’s mediation', () => {
  it.each(['样溪派出所', '样溪县公安局', '样溪市公安局石桥分局', ''])(
    'is refused where it would be the seal of %s',
    (organ) => {
      expect(codesOf(judged(sealOfCommittee('《人民调解法》第29条'), { values: { organ } }))).toEqual(['seal']);
    },
  );

  it('is that of the committee, also where its room stands in a police station', () => {
    const organ = '样溪街道人民调解委员会驻样溪派出所调解室';
    expect(judged(sealOfCommittee('《人民调解法》第29条'), { values: { organ } })).toEqual([]);
  });
});
