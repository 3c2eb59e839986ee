import { describe, expect, it } from 'vitest';
import {
  handlersAreNoParties,
  oneHatOnly,
  presidingText,
  somebodyPresides,
} from '../../../../renderer/domain/mediation/handlers';
import { reviewerIsNotHandler } from '../../../../renderer/domain/mediation/review';
import { codesOf, judged, party, recordView } from './guard-input';

const presides = somebodyPresides({ committee: '甲法', police: '乙法' });
const handler = (name: string, capacity: string, part = 'presides', more = {}) => ({ id: name, name, capacity, part, ...more });
const handled = (track: string, ...handlers: readonly ReturnType<typeof handler>[]) => ({ track, handlers });

describe('who presides', () => {
  it.each([
    ['RM', 'committee', []],
    ['RM', 'hired', []],
    ['RM', 'officer', ['may-not-preside']],
    ['RM', 'auxiliary', ['may-not-preside']],
    ['ZA', 'officer', []],
    ['ZA', 'auxiliary', ['may-not-preside']],
    ['ZA', 'hired', ['may-not-preside']],
    ['XC', 'committee', ['may-not-preside']],
    ['MS', 'officer', []],
  ])('in %s: a %s', (track, capacity, codes) => {
    expect(codesOf(judged(presides, { values: handled(track, handler('丁', capacity)) }))).toEqual(codes);
  });

  it('is somebody, now: whoever left does not count', () => {
    const left = handler('丁', 'committee', 'presides', { until: '2026-03-01' });
    expect(codesOf(judged(presides, { values: handled('RM', left) }))).toEqual(['no-presider']);
    const values = handled('RM', left, handler('戊', 'hired'), handler('己', 'committee', 'records'));
    expect(codesOf(judged(presides, { values }))).toEqual([]);
    expect(presidingText(values)).toBe('戊');
  });

  it('is no party and speaks for none', () => {
    const values = handled('RM', handler('甲', 'committee'));
    expect(codesOf(judged(handlersAreNoParties('第23条'), { values, parties: [party('one', '甲')] }))).toEqual(['own-matter']);
    expect(codesOf(judged(handlersAreNoParties('第23条'), { values, parties: [party('one', '乙')] }))).toEqual([]);
  });

  it('does not wear two hats in one matter', () => {
    const other = recordView('other', 'mediation.case', handled('ZA', handler('周', 'officer')));
    const values = { ...handled('RM', handler('周', 'committee')), linkedCase: { ledger: 'mediation.case', record: 'other' } };
    expect(codesOf(judged(oneHatOnly('建议'), { values, linked: other }))).toEqual(['two-hats']);
    const same = recordView('other', 'mediation.case', handled('RM', handler('周', 'committee')));
    expect(codesOf(judged(oneHatOnly('建议'), { values, linked: same }))).toEqual([]);
  });
});

describe('a legal review', () => {
  it('is done by somebody who neither works on the case nor drew the agreement up', () => {
    const review = reviewerIsNotHandler('第171条');
    expect(codesOf(judged(review, { values: handled('ZA', handler('测试', 'officer')) }))).toEqual(['own-review']);
    expect(codesOf(judged(review, { values: { ...handled('ZA'), draftedBy: '测试' } }))).toEqual(['own-review']);
    expect(codesOf(judged(review, { values: handled('ZA', handler('他人', 'officer')) }))).toEqual([]);
  });
});
