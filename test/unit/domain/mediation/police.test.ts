import { describe, expect, it } from 'vitest';
import {
  factsEstablished,
  minorsAccompanied,
  minorViolation,
  noProxyForSuspect,
  nothingBarsMediation,
  policeBars,
} from '../../../../renderer/domain/mediation/eligibility';
import {
  closedOnlyWhenPerformed,
  continuedInCase,
  fullyPerformed,
  reasonFitsTrack,
} from '../../../../renderer/domain/mediation/outcome';
import {
  helpersConsentedTo,
  oneOfficerReminder,
  secondSittingInTime,
  sittingHeld,
  usualNumberOfSittings,
} from '../../../../renderer/domain/mediation/session';
import { mediationLaw } from '../../../../renderer/rules/mediation-law';
import { codesOf, judged, party, recordView } from './guard-input';

const article = '《公安机关办理行政案件程序规定》第179条';
const allNo = Object.fromEntries(Object.keys(policeBars).map((bar) => [bar, false]));

describe('whether the police may mediate', () => {
  it('needs every bar answered with no', () => {
    expect(judged(nothingBarsMediation(article), { values: allNo })).toEqual([]);
    expect(codesOf(judged(nothingBarsMediation(article), {}))).toHaveLength(7);
  });

  it.each(Object.keys(policeBars))('is refused where %s is answered with yes', (bar) => {
    const refusals = judged(nothingBarsMediation(article), { values: { ...allNo, [bar]: true } });
    expect(refusals.map(({ code, field }) => [code, field])).toEqual([['barred', bar]]);
  });

  it('needs a kind of violation and one of the three reasons', () => {
    expect(codesOf(judged(minorViolation(article), {}))).toEqual(['unanswered', 'unanswered']);
    expect(judged(minorViolation(article), { values: { violations: ['beating'], mildReason: 'a' } })).toEqual([]);
  });

  it('needs the facts first', () => {
    expect(codesOf(judged(factsEstablished(article), {}))).toEqual(['facts-first']);
    expect(judged(factsEstablished(article), { values: { factsFoundOn: '2026-03-01' } })).toEqual([]);
  });

  it.each(['suspect', 'both'])('is refused with a proxy for a %s', (policeRole) => {
    const represented = { ...party('one', '甲'), policeRole, representative: { name: '甲子' } };
    expect(codesOf(judged(noProxyForSuspect(article), { parties: [represented] }))).toEqual(['proxy-for-suspect']);
  });

  it('lets a victim send a proxy and asks for every party’s place in the case', () => {
    const victim = { ...party('other', '乙'), policeRole: 'victim', representative: { name: '乙女' } };
    expect(judged(noProxyForSuspect(article), { parties: [victim] })).toEqual([]);
    expect(codesOf(judged(noProxyForSuspect(article), { parties: [party('one', '甲')] }))).toEqual(['police-role']);
  });

  it('is refused for a minor without guardian or lawful exception', () => {
    const child = { ...party('one', '丁'), minor: true };
    expect(codesOf(judged(minorsAccompanied(article), { parties: [child] }))).toEqual(['guardian']);
    expect(judged(minorsAccompanied(article), { parties: [{ ...child, guardian: { name: '丁父' } }] })).toEqual([]);
    expect(
      judged(minorsAccompanied(article), { parties: [{ ...child, guardianException: '年满十六周岁，以自己劳动收入为生' }] }),
    ).toEqual([]);
  });
});

describe('sittings', () => {
  const sitting = (startAt: string, more = {}) => ({ startAt, ...more });

  it('are two at most, unless a reason is written down', () => {
    const three = ['2026-03-01T09:00', '2026-03-03T09:00', '2026-03-05T09:00'].map((startAt) => sitting(startAt));
    const guard = usualNumberOfSittings(article, 2);
    expect(judged(guard, { sessions: three.slice(0, 2) })).toEqual([]);
    expect(judged(guard, { sessions: three })[0]?.field).toBe('sittingsReason');
    expect(judged(guard, { sessions: three, values: { sittingsReason: '双方都要求再谈一次' } })).toEqual([]);
  });

  it('end within seven working days of the first, unless a reason is written down', () => {
    const guard = secondSittingInTime(mediationLaw.terms.policeSecond.term, article);
    // Friday the 6th: the seventh working day after it is Tuesday the 17th.
    const held = (last: string) => [sitting('2026-03-06T09:00'), sitting(`${last}T09:00`)];
    expect(judged(guard, { sessions: held('2026-03-17') })).toEqual([]);
    expect(judged(guard, { sessions: held('2026-03-18') }).map(({ code, field }) => [code, field])).toEqual([
      ['late-sitting', 'sittingsReason'],
    ]);
    expect(judged(guard, { sessions: held('2026-03-18'), values: { sittingsReason: '双方都要求再谈' } })).toEqual([]);
    expect(judged(guard, { sessions: [sitting('2026-03-06T09:00')] })).toEqual([]);
    // Of a year whose holidays nobody typed in, nothing is held against anybody.
    expect(judged(guard, { sessions: [sitting('2031-03-03T09:00'), sitting('2031-05-05T09:00')] })).toEqual([]);
  });

  it('come before an agreement', () => {
    expect(codesOf(judged(sittingHeld(article), {}))).toEqual(['no-sitting']);
  });

  it('take in relatives and neighbours only with consent', () => {
    const helpers = [
      { id: 'r1', name: '组长', consented: true },
      { id: 'r2', name: '舅舅' },
    ];
    const refusals = judged(helpersConsentedTo(article), { sessions: [sitting('2026-03-01T09:00', { helpers })] });
    expect(refusals.map(({ sentence }) => sentence.includes('舅舅'))).toEqual([true]);
  });

  it('held by one officer away from the case area ask for a recording', () => {
    expect(oneOfficerReminder({ officers: 1 })).toContain('录音录像');
    for (const fine of [{}, { officers: 2 }, { officers: 1, inCaseArea: true }, { officers: 1, recording: 'LX-3' }]) {
      expect(oneOfficerReminder(fine)).toBeUndefined();
    }
  });
});

describe('the end of a case', () => {
  it('comes for the police only when the agreement was performed', () => {
    const guard = closedOnlyWhenPerformed('《公安机关办理行政案件程序规定》第258条');
    expect(codesOf(judged(guard, { values: { performance: 'promised' } }))).toEqual(['not-performed']);
    expect(judged(guard, { values: { performance: 'done', performedOn: '2026-03-01' } })).toEqual([]);
  });

  it('is not performed in part, nor before the agreement', () => {
    const guard = fullyPerformed('《人民调解法》第31条');
    expect(codesOf(judged(guard, { values: { performance: 'part' } }))).toEqual(['part-performed']);
    const early = { performance: 'done', agreedOn: '2026-03-05', performedOn: '2026-03-01' };
    expect(codesOf(judged(guard, { values: early }))).toEqual(['performed-early']);
  });

  it.each([
    ['RM', 'T3', 0],
    ['RM', 'Z3', 1],
    ['ZA', 'Z3', 0],
    ['XC', 'T3', 1],
  ])('in track %s for reason %s brings %i refusals', (track, terminationReason, count) => {
    expect(judged(reasonFitsTrack, { values: { track, terminationReason } })).toHaveLength(count);
  });

  it('of a visit record names the formal case it goes on in', () => {
    const values = { linkedCase: { ledger: 'mediation.case', record: 'b' } };
    expect(codesOf(judged(continuedInCase, {}))).toEqual(['linked-case']);
    expect(codesOf(judged(continuedInCase, { values }))).toEqual(['linked-case']);
    expect(codesOf(judged(continuedInCase, { values, linked: recordView('b', 'mediation.case', { track: 'ZF' }) }))).toEqual([
      'linked-case',
    ]);
    expect(judged(continuedInCase, { values, linked: recordView('b', 'mediation.case', { track: 'ZA' }) })).toEqual([]);
  });
});
