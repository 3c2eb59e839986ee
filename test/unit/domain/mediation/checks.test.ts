import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../renderer/domain/json';
import type { Check } from '../../../../renderer/domain/ledger/guard';
import {
  endsAfterItBegan,
  identityFits,
  jointlyApplied,
  minorSaidSo,
  notBeforeTheMatter,
  onOneSideOnly,
  withinConfirmationDays,
} from '../../../../renderer/domain/mediation/checks';
import { checkInput, type CheckSituation } from './guard-input';

function judge(check: Check, values: JsonObject, around: Omit<CheckSituation, 'values'> = {}): readonly string[] {
  return check(checkInput({ values, ...around })).map(({ code, field }) => [code, field].join(' '));
}
const parentOf = (parent: JsonObject) => ({ parent });
const person = (side: string, name: string, more: JsonObject = {}) => ({ side, kind: 'person', name: { name }, ...more });

describe('a party', () => {
  it('does not stand on both sides, nor twice', () => {
    expect(judge(onOneSideOnly, person('other', '陈一'), { siblings: [person('one', '陈一')] })).toEqual(['both-sides name']);
    expect(judge(onOneSideOnly, person('one', '陈一'), { siblings: [person('one', '陈一')] })).toEqual(['party-twice name']);
    expect(judge(onOneSideOnly, person('other', '陈二'), { siblings: [person('one', '陈一')] })).toEqual([]);
  });

  it('is told apart by its number, not by its name', () => {
    const [a, b] = ['110101199001011237', '110101199001021232'].map((identityNumber) => ({ identityNumber }));
    expect(judge(onOneSideOnly, person('other', '陈一', a), { siblings: [person('one', '陈一', b)] })).toEqual([]);
    expect(judge(onOneSideOnly, person('other', '陈二', a), { siblings: [person('one', '陈一', a)] })).toEqual([
      'both-sides name',
    ]);
  });

  it('is as old and of the sex its number says', () => {
    const identityNumber = '110101199001011237';
    expect(judge(identityFits, { identityNumber, bornOn: '1990-01-01', age: 36, sex: 'm' })).toEqual([]);
    expect(judge(identityFits, { identityNumber, bornOn: '1990-01-02' })).toEqual(['identity bornOn']);
    expect(judge(identityFits, { identityNumber, age: 46 })).toEqual(['identity age']);
    expect(judge(identityFits, { identityNumber, sex: 'f' })).toEqual(['identity sex']);
    expect(judge(identityFits, { age: 130 })).toEqual([]);
  });

  it('under eighteen is marked as such', () => {
    expect(judge(minorSaidSo, { bornOn: '2008-03-11' })).toEqual(['minor minor']);
    expect(judge(minorSaidSo, { bornOn: '2008-03-10' })).toEqual([]);
    expect(judge(minorSaidSo, { bornOn: '2012-01-01', minor: true })).toEqual([]);
  });
});

describe('a day', () => {
  it('does not lie before the matter came about', () => {
    const check = notBeforeTheMatter('visitedOn', '走访日期');
    expect(judge(check, { visitedOn: '2026-02-28' }, parentOf({ happenedOn: '2026-03-01' }))).toEqual([
      'before-matter visitedOn',
    ]);
    expect(judge(check, { visitedOn: '2026-03-01' }, parentOf({ happenedOn: '2026-03-01' }))).toEqual([]);
    expect(judge(check, { visitedOn: '2026-03-01' }, parentOf({}))).toEqual([]);
  });

  it('of a sitting ends after it began', () => {
    expect(judge(endsAfterItBegan, { startAt: '2026-03-01T20:00', endAt: '2026-03-02T01:00' })).toEqual([]);
    expect(judge(endsAfterItBegan, { startAt: '2026-03-01T20:00', endAt: '2026-03-01T19:00' })).toEqual(['end-time endAt']);
    expect(judge(endsAfterItBegan, { startAt: '2026-03-01T20:00', endAt: '2026-03-05T19:00' })).toEqual(['end-time endAt']);
  });
});

describe('asking a court to confirm', () => {
  const check = withinConfirmationDays({ length: 30, unit: 'day' }, '第33条');
  const oral = { track: 'RM', agreementForm: 'oral', agreedOn: '2026-03-10' };

  it('is in time within thirty days of the day it took effect, and on the next working day', () => {
    expect(judge(check, { appliedOn: '2026-03-10' }, parentOf(oral))).toEqual([]);
    expect(judge(check, { appliedOn: '2026-04-09' }, parentOf(oral))).toEqual([]);
    expect(judge(check, { appliedOn: '2026-04-10' }, parentOf(oral))).toEqual(['confirmation appliedOn']);
    const friday = { ...oral, agreedOn: '2026-03-05' };
    expect(judge(check, { appliedOn: '2026-04-07' }, parentOf(friday))).toEqual([]);
  });

  it('is done by both together', () => {
    expect(judge(jointlyApplied('第33条'), { joint: false })).toEqual(['not-joint joint']);
    expect(judge(jointlyApplied('第33条'), { joint: true })).toEqual([]);
    expect(judge(jointlyApplied('第33条'), {})).toEqual([]);
  });

  it('needs an agreement that binds', () => {
    const unsigned = { track: 'RM', agreementForm: 'written', agreedOn: '2026-03-10', signedOn: '2026-03-10' };
    expect(judge(check, { appliedOn: '2026-03-10' }, parentOf(unsigned))).toEqual(['confirmation appliedOn']);
    expect(judge(check, { appliedOn: '2026-03-09' }, parentOf(oral))).toEqual(['confirmation appliedOn']);
  });
});
