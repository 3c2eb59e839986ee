import { describe, expect, it } from 'vitest';
import { calendarWith } from '../../../../renderer/data/shapes/calendar-with';
import type { JsonObject } from '../../../../renderer/domain/json';
import { keptAmongEarlier, onlyPartWasAgreed } from '../../../../renderer/domain/mediation/agreement-change';
import { paidOnceOnly } from '../../../../renderer/domain/mediation/allowance';
import { clauseHints, lawfulClauses } from '../../../../renderer/domain/mediation/clause-lint';
import { recognitionComplete } from '../../../../renderer/domain/mediation/recognition';
import { writtenWhereOrdered } from '../../../../renderer/domain/mediation/written';
import { codesOf, judged, recordView } from './guard-input';

const opened = (values: JsonObject) =>
  keptAmongEarlier({
    record: recordView('c', 'mediation.case', values),
    values,
    childrenOf: () => [],
    linked: () => undefined,
    recordsOf: () => [],
    account: { id: 'a', name: '测试', role: 'head', duties: [] },
    today: '2026-03-10',
    calendar: calendarWith([]),
    eventAt: '2026-03-10',
  });

describe('an agreement that is opened again', () => {
  it('stays among the earlier ones, and leaves empty places for the next', () => {
    const clauses = [{ id: 'r', who: '甲', whom: '乙', amount: 20000, dueOn: '2026-03-12' }];
    const written = opened({ agreedOn: '2026-03-01', agreementNumber: '3号', clauses, stepReason: '数额算错', earlier: [] });
    expect(written['earlier']).toEqual([
      {
        id: 'a-2026-03-01-3号',
        number: '3号',
        agreedOn: '2026-03-01',
        amount: 20000,
        content: '1．甲，乙，2026-03-12',
        why: '数额算错',
      },
    ]);
    expect([written['agreedOn'], written['clauses'], written['signedOn']]).toEqual([null, null, null]);
  });

  it('is opened for the rest only where a part was agreed', () => {
    expect(codesOf(judged(onlyPartWasAgreed, { values: { partial: false } }))).toEqual(['whole-agreed']);
    expect(codesOf(judged(onlyPartWasAgreed, { values: { partial: true } }))).toEqual([]);
  });
});

describe('the clauses', () => {
  const of = (what: string) => ({ clauses: [{ id: 'r', who: '甲', what, dueOn: '2026-03-12' }] });

  it.each(['甲放弃追究刑事责任', '争议地块使用权归乙', '双方解除婚姻关系', '归还赌债'])('may not say: %s', (what) => {
    expect(codesOf(judged(lawfulClauses('第358条'), { values: of(what) }))).toEqual(['unlawful-clause']);
  });

  it('are asked about where they are vague or give something up', () => {
    expect(clauseHints(of('尽快修好，不再追究法律责任'))).toBe(
      '第1条用了“尽快”，请写明日期、数额或者标准。\n第1条写了“不再追究”，只限民事权利；治安处罚和刑事责任依法处理。',
    );
    expect(clauseHints(of('疏通三处排水口'))).toBeUndefined();
  });

  it('stand in writing where a statute asks for it', () => {
    const guard = writtenWhereOrdered({ labour: '劳动第14条', medical: '医疗第39条', land: '农地第10条' });
    expect(codesOf(judged(guard, { values: { disputeType: '10.1', agreementForm: 'oral' } }))).toEqual(['must-be-written']);
    expect(codesOf(judged(guard, { values: { disputeType: '10.1', agreementForm: 'written' } }))).toEqual([]);
    expect(codesOf(judged(guard, { values: { disputeType: '2', agreementForm: 'oral' } }))).toEqual([]);
  });
});

describe('accepting a settlement instead of a penalty', () => {
  const guard = recognitionComplete('第9条');
  const values = {
    recognisedWay: 'mediation',
    recognisedCase: { ledger: 'mediation.case', record: 'rm' },
    appliedOn: '2026-03-05',
    approvedOn: '2026-03-06',
  };
  const performed = recordView('rm', 'mediation.case', { track: 'RM', performedOn: '2026-03-04' });

  it('rests on a people’s mediation that was performed, or on a settlement of their own', () => {
    expect(codesOf(judged(guard, { values, linked: performed }))).toEqual([]);
    expect(codesOf(judged(guard, { values, linked: recordView('rm', 'mediation.case', { track: 'RM' }) }))).toEqual([
      'recognition',
    ]);
    expect(codesOf(judged(guard, { values: { ...values, recognisedWay: 'settlement' } }))).toEqual([]);
  });

  it('comes after the application and before the decision', () => {
    expect(codesOf(judged(guard, { values: { ...values, decisionOn: '2026-03-06' }, linked: performed }))).toEqual([
      'recognition',
    ]);
    expect(codesOf(judged(guard, { values: { ...values, approvedOn: '2026-03-04' }, linked: performed }))).toEqual([
      'recognition',
    ]);
    expect(codesOf(judged(guard, { values: { ...values, decisionOn: '2026-03-07' }, linked: performed }))).toEqual([]);
  });
});

describe('an allowance for a case', () => {
  const values = { case: { ledger: 'mediation.case', record: 'c' } };
  const found = (more: JsonObject) =>
    recordView('c', 'mediation.case', {
      registeredOn: '2026-03-01',
      agreedOn: '2026-03-02',
      performedOn: '2026-03-03',
      ...more,
    });

  it('is paid for a case that was registered, settled and performed, once for one dispute', () => {
    expect(judged(paidOnceOnly, { values, linked: found({}) })).toEqual([]);
    expect(judged(paidOnceOnly, { values, linked: found({ performedOn: null }) })).toHaveLength(1);
    const again = { previousCase: { ledger: 'mediation.case', record: 'b' } };
    expect(judged(paidOnceOnly, { values, linked: found(again) })).toHaveLength(1);
    expect(judged(paidOnceOnly, { values })).toHaveLength(1);
  });
});
