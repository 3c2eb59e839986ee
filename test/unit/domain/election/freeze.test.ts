import { describe, expect, it } from 'vitest';
import { draftRules, freezeRules, openQuestions } from '../../../../renderer/domain/election/freeze';
import type { Answers } from '../../../../renderer/domain/election/frozen';
import type { CommitteeSettings } from '../../../../renderer/domain/election/settings';
import { canonicalText } from '../../../../renderer/sync/canonical';
import { partyElection } from '../../../../renderer/rules/election-party';
import { villageElection } from '../../../../renderer/rules/election-village';
import { villageLocalRules } from '../../../../renderer/rules/election-village-local';
import { chosen, electionDay, method, partyRules, residentsRules, villageRules } from '../../../office/election-rules';

const [zhejiang, , beijing, henan] = villageLocalRules;

function refusedWith(answers: Answers<CommitteeSettings>, more: object = {}) {
  const usual = openQuestions(villageElection, 'voters').map(({ setting, question }) => [
    setting,
    { value: question.options[0]?.value, clause: '第十条' },
  ]);
  const all = { ...Object.fromEntries(usual), ...answers } as Answers<CommitteeSettings>;
  const input = { pack: villageElection, mode: 'voters' as const, method, answers: all, frozenOn: '2026-10-20', electionDay };
  const result = freezeRules({ ...input, ...more });
  return result.ok ? [] : result.error;
}

describe('freezing the rules of an election', () => {
  it('asks whatever neither the nation nor the province settles', () => {
    const asked = openQuestions(villageElection, 'voters').map(({ setting }) => setting);
    expect(asked).toContain('overvoteScope');
    expect(asked).not.toContain('rollPostedDays');
    const inZhejiang = openQuestions(villageElection, 'voters', zhejiang).map(({ setting }) => setting);
    expect(inZhejiang).not.toContain('overvoteScope');
    expect(inZhejiang).toContain('retention');
  });

  it('refuses while a question is open, and names it', () => {
    const { refusals } = draftRules({ pack: villageElection, mode: 'voters', method, answers: {} });
    expect(refusals.map(({ code }) => code)).toContain('rule-open');
    expect(refusals.map(({ field }) => field)).toContain('runoffDays');
    const [refusal] = refusals.filter(({ field }) => field === 'overvoteScope');
    expect(refusal?.sentence).toContain('多选');
    expect(refusal?.whatToDo).toContain('条款');
  });

  it('carries source and standing of each rule', () => {
    const { settings } = villageRules(chosen<CommitteeSettings>({ overvoteScope: 'column' }), zhejiang);
    expect(settings.quorum).toMatchObject({ source: '《村民委员会组织法》第18条', standing: 'law' });
    expect(settings.overvoteScope).toEqual({ value: 'column', source: '《村A第十三届选举办法》第十二条', standing: 'adopted' });
    expect(settings.runoffDays).toMatchObject({
      value: 30,
      source: '《浙江省村民委员会选举办法》第29条（地方规定）',
      standing: 'local',
    });
    expect(settings.participation).toMatchObject({ value: 'returned', standing: 'proposal' });
    expect(settings.participation.doubt).toContain('未核实');
    expect(villageRules({}, beijing).settings.participation.standing).toBe('local');
  });

  it('never lets the method overrule the law, but be stricter where that helps the voters', () => {
    expect(refusedWith(chosen<CommitteeSettings>({ rollPostedDays: 15 }))).toMatchObject([
      { code: 'against-the-law', field: 'rollPostedDays', article: '《村民委员会组织法》第17条' },
    ]);
    expect(refusedWith(chosen<CommitteeSettings>({ rollPostedDays: 25, proxyMost: 2, handoverDays: 7 }))).toEqual([]);
    expect(refusedWith(chosen<CommitteeSettings>({ proxyMost: 4 })).map(({ code }) => code)).toEqual(['against-the-law']);
    expect(refusedWith(chosen<CommitteeSettings>({ handoverDays: 11 })).map(({ code }) => code)).toEqual(['against-the-law']);
    expect(
      refusedWith(chosen<CommitteeSettings>({ quorum: { num: 1, den: 3, strict: true } })).map(({ code }) => code),
    ).toEqual(['against-the-law']);
    // What only a province or we suggest may be set differently.
    expect(refusedWith(chosen<CommitteeSettings>({ mobileBoxes: true, boxCrew: 5 }))).toEqual([]);
  });

  it('takes only what is offered, or any whole number where days are asked', () => {
    expect(refusedWith(chosen<CommitteeSettings>({ runoffDays: 20 }))).toEqual([]);
    expect(refusedWith(chosen<CommitteeSettings>({ runoffDays: -1 })).map(({ code }) => code)).toEqual(['answer-not-offered']);
    expect(refusedWith(chosen<CommitteeSettings>({ runoffDays: 1.5 })).map(({ code }) => code)).toEqual(['answer-not-offered']);
    expect(refusedWith({ overvoteScope: { value: 'half' as 'ballot', clause: '第1条' } })[0]?.whatToDo).toContain(
      '整张选票无效',
    );
    expect(refusedWith(chosen<CommitteeSettings>({ retention: { years: 2 } })).map(({ code }) => code)).toEqual([
      'answer-not-offered',
    ]);
  });

  it('wants the clause of every answer, and a method passed before', () => {
    expect(refusedWith({ runoffDays: { value: 15, clause: ' ' } }).map(({ code }) => code)).toEqual(['clause-missing']);
    expect(refusedWith({}, { method: { ...method, title: '' } }).map(({ code }) => code)).toEqual(['method-missing']);
    expect(refusedWith({}, { method: { ...method, adoptedOn: '2026-10-21' } }).map(({ code }) => code)).toEqual([
      'method-late',
    ]);
    expect(refusedWith({}, { frozenOn: electionDay }).map(({ code }) => code)).toEqual(['frozen-late']);
    expect(
      refusedWith(
        {},
        { electionDay: '2025-12-31', frozenOn: '2025-12-01', method: { ...method, adoptedOn: '2025-11-01' } },
      ).map(({ code }) => code),
    ).toEqual(['pack-not-in-force']);
  });

  it('gives one spelling for one set of rules', () => {
    expect(canonicalText(villageRules())).toBe(canonicalText(villageRules()));
    expect(canonicalText(villageRules({}, henan))).not.toBe(canonicalText(villageRules()));
    expect(JSON.parse(canonicalText(partyRules()))).toEqual(partyRules());
  });

  it('takes a mode’s own rules before those of the pack', () => {
    expect(residentsRules('representatives').settings.quorum.value).toEqual({ num: 2, den: 3, strict: true });
    expect(residentsRules('voters').settings.quorum.value).toEqual({ num: 1, den: 2, strict: true });
    expect(openQuestions(partyElection, 'committeeElectsSecretary').map(({ setting }) => setting)).not.toContain(
      'secretaryExtra',
    );
    expect(openQuestions(partyElection, 'membersElectSecretary').map(({ setting }) => setting)).toContain('secretaryExtra');
  });
});
