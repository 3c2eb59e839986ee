import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../renderer/domain/json';
import { suggestedBy } from '../../../../renderer/domain/mediation/keywords';
import { findingsOf, isReportable, screeningText } from '../../../../renderer/domain/mediation/screening-findings';
import {
  neverDeleted,
  nothingForbids,
  reportedWhereObliged,
  screened,
} from '../../../../renderer/domain/mediation/screening-guards';
import { screeningQuestions } from '../../../../renderer/domain/mediation/screening-questions';
import { screeningArticles } from '../../../../renderer/ledgers/mediation-room/articles';
import { nothingUnusual } from '../../../../renderer/app/sample-office/write';
import { checkInput, codesOf, judged } from './guard-input';

const guard = screened(screeningArticles, '建议');
const says = (answers: JsonObject) => findingsOf({ ...nothingUnusual, ...answers }, screeningArticles);
const strengths = (answers: JsonObject) => says(answers).map(({ rule, strength }) => `${rule} ${strength}`);

describe('the twelve questions', () => {
  it('are twelve, and every one of them has to be answered', () => {
    expect(Object.keys(screeningQuestions)).toHaveLength(12);
    expect(codesOf(judged(guard, { values: nothingUnusual }))).toEqual([]);
    for (const name of Object.keys(screeningQuestions)) {
      const values = { ...nothingUnusual, [name]: null };
      expect(judged(guard, { values }).map(({ code, field }) => [code, field])).toEqual([['not-screened', name]]);
    }
  });

  it.each([
    ['a crime', { askInjury: true }, 'M1 block'],
    ['sexual harm', { askSexual: true }, 'M2 block'],
    ['harm to a minor', { askMinor: 'harmed' }, 'M2 block'],
    ['violence that goes on', { askFamily: 'ongoing' }, 'M3 block'],
    ['violence against somebody who needs protection', { askFamily: 'vulnerable' }, 'M3 block'],
    ['earlier violence', { askFamily: 'history' }, 'M4 confirm'],
    ['a court at work on it', { askPending: 'court' }, 'M8 confirm'],
    ['land titles', { askTitle: 'land' }, 'M10 confirm'],
    ['status', { askTitle: 'status' }, 'M11 confirm'],
    ['bullying', { askMinor: 'bullying' }, 'M12 confirm'],
    ['a dispute with an authority', { askAdministrative: true }, 'M9 block'],
    ['a crowd', { askGroup: true }, 'M14 confirm'],
    ['a third who would pay', { askThird: true }, 'M13 confirm'],
    ['a repetition', { askRepeat: true }, 'M5 hint'],
  ])('say what %s means', (_what, answers, expected) => {
    expect(strengths(answers)).toEqual([expected]);
  });

  it('say nothing about a minor who is only a party, or about what a court handed over', () => {
    expect(says({ askMinor: 'party', askPending: 'referred' })).toEqual([]);
  });

  it('bar a medical dispute that the court or the health authority has taken in', () => {
    expect(strengths({ disputeType: '13', askPending: 'health' })).toEqual(['M8 block']);
    expect(strengths({ disputeType: '13', askPending: 'petition' })).toEqual(['M8 confirm']);
  });

  it('let what is left of money and care be settled once the violence was reported', () => {
    const reported = { askFamily: 'ongoing', civilOnly: true, violenceReportedOn: '2026-03-02' };
    expect(strengths(reported)).toEqual(['M3 confirm']);
    expect(strengths({ ...reported, violenceReportedOn: null })).toEqual(['M3 block']);
  });

  it('let the police settle what is owed for a harm to a minor once it was decided, never for sexual harm', () => {
    const decided = { track: 'MS', askMinor: 'harmed', decisionOn: '2026-03-02' };
    expect(strengths(decided)).toEqual(['M2 confirm']);
    expect(strengths({ ...decided, decisionOn: null })).toEqual(['M2 block']);
    for (const track of ['RM', 'ZA', 'XC']) expect(strengths({ ...decided, track })).toEqual(['M2 block']);
    expect(strengths({ ...decided, askSexual: true })).toEqual(['M2 block', 'M2 confirm']);
    expect(isReportable({ ...nothingUnusual, ...decided })).toBe(true);
  });

  it('put the strongest first and tell the article', () => {
    const found = says({ askRepeat: true, askTitle: 'land', askSexual: true });
    expect(found.map(({ strength }) => strength)).toEqual(['block', 'confirm', 'hint']);
    expect(screeningText({ ...nothingUnusual, askSexual: true }, screeningArticles)).toContain('《未成年人保护法》第54条');
  });
});

describe('a matter that may not be mediated', () => {
  it('is refused with the article and what to do, whatever was confirmed', () => {
    const values = { ...nothingUnusual, askSexual: true, confirmReason: '双方都同意私了' };
    const [refusal] = judged(guard, { values });
    expect(refusal).toMatchObject({ code: 'must-not', field: 'askSexual' });
    expect(refusal?.whatToDo).toContain('立即报公安机关');
    expect(codesOf(judged(nothingForbids(screeningArticles), { values }))).toEqual(['must-not']);
  });

  it('goes on only when somebody in charge wrote down why, where that is enough', () => {
    const values = { ...nothingUnusual, askTitle: 'land' };
    expect(codesOf(judged(guard, { values }))).toEqual(['to-confirm']);
    expect(codesOf(judged(guard, { values: { ...values, confirmReason: '只协商补偿' } }))).toEqual([]);
    expect(codesOf(judged(nothingForbids(screeningArticles), { values }))).toEqual([]);
  });

  it('names the law of whom it must be reported for', () => {
    const reported = reportedWhereObliged('mediation.upward', screeningArticles);
    const articleFor = (answers: JsonObject) => judged(reported, { values: { ...nothingUnusual, ...answers } })[0]?.article;
    expect(articleFor({ askSexual: true })).toBe('《未成年人保护法》第11条');
    expect(articleFor({ askMinor: 'harmed', askFamily: 'ongoing' })).toBe('《未成年人保护法》第11条');
    expect(articleFor({ askFamily: 'vulnerable' })).toBe('《反家庭暴力法》第14条');
  });

  it('is not put away before the report was made', () => {
    const reported = reportedWhereObliged('mediation.upward', screeningArticles);
    const values = { ...nothingUnusual, askMinor: 'harmed' };
    expect(isReportable(values)).toBe(true);
    expect(codesOf(judged(reported, { values }))).toEqual(['report-first']);
    const children = { 'mediation.upward': [{ kind: 'mandatory', reportedAt: '2026-03-02T09:00' }] };
    expect(codesOf(judged(reported, { values, children }))).toEqual([]);
    expect(codesOf(judged(reported, { values: nothingUnusual }))).toEqual([]);
  });
});

describe('words in the story', () => {
  it('does not disappear, and says by which law', () => {
    const deleted = (answers: JsonObject) =>
      neverDeleted(screeningArticles)(checkInput({ values: { ...nothingUnusual, ...answers } }));
    expect(deleted({})).toEqual([]);
    expect(codesOf(deleted({ askMinor: 'harmed' }))).toEqual(['reportable-stays']);
    expect(deleted({ askFamily: 'vulnerable' })[0]?.article).toBe(screeningArticles.familyReport);
    expect(deleted({ askSexual: true })[0]?.article).toBe(screeningArticles.minorsReport);
  });

  it('suggest to look at a question again, and never decide', () => {
    const values = { ...nothingUnusual, facts: '一方扬言拿刀报复，另一方准备起诉。' };
    expect(suggestedBy(values)).toEqual([
      { field: 'askWeapon', words: ['刀', '报复'] },
      { field: 'askPending', words: ['起诉'] },
    ]);
    expect(suggestedBy({ ...values, askWeapon: true, askPending: 'court' })).toEqual([]);
    expect(codesOf(judged(guard, { values }))).toEqual([]);
  });
});
