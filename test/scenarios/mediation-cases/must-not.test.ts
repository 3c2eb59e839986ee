import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../renderer/domain/json';
import { papersOffered } from '../../../renderer/domain/ledger/papers';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { upwardLedger } from '../../../renderer/ledgers/mediation-room/upward';
import {
  accepting,
  clausesOf,
  comesIn,
  committee,
  committeeTakes,
  handedToOfficer,
  reviewed,
  yuan,
  type Matter,
} from '../case-words';
import { expectReason, mediationRoom, reasonsIn } from '../office-words';

// Three matters that were once "settled" and must not be. Everybody in them is made up; nothing of them stands in any sample.

const harmed: JsonObject = { askMinor: 'harmed', askSexual: true };
const child = { minor: true, bornOn: '2015-06-01' };

describe('N1 a village that would settle for five hundred yuan', () => {
  it('can neither take it in nor draw up a paper, whoever confirms it, and has to report it first', () => {
    const matter = comesIn(mediationRoom(), {
      track: 'RM',
      matter: '须立即报告的侵害事项',
      cameAt: '2026-05-06T10:00',
      source: 'own',
      type: '99',
      happenedOn: '2026-05-05',
      facts: '对方提出付五百元并写保证书了事。',
    });
    matter.joins('one', '某家长', true);
    matter.joins('other', '某村民', true);
    matter.joins('one', '某儿童', true, child);
    matter.screens(harmed);
    expect(matter.told('screening')[0]).toMatch(/^不得调解：/);
    expect(matter.told('screening').join()).toContain('任何人不得私下调解');
    expectReason(matter.refuses('accept', accepting(matter)), 'must-not', cite('WC', '54'));
    expectReason(matter.refuses('accept', accepting(matter)), 'must-not', cite('WC', '11'));
    matter.takes('confirmScreening', { confirmReason: '双方都愿意', confirmMeasures: '写保证书' });
    matter.takes('askConsent');
    expectReason(matter.refuses('accept', accepting(matter)), 'must-not', cite('WC', '54'));
    const promise = {
      agreementForm: 'written',
      clauses: clausesOf({ who: '对方', whom: '一方', amount: yuan(500), dueOn: '2026-05-07' }),
    };
    for (const step of ['draft', 'agree']) expectReason(matter.refuses(step, promise), 'out-of-order');

    putAwayOnlyAfterReport(matter, [
      ['refuse', { refusalReason: 'F2', advice: '已报公安机关' }],
      ['transfer', { transferredTo: 'police', stepReason: '涉嫌犯罪' }],
      ['changeTrack', { linkedCase: { ledger: 'mediation.case', record: matter.record }, stepReason: '换途径' }],
    ]);
    matter.takes('transfer', { transferredTo: 'police', stepReason: '涉嫌犯罪' });
    expect(matter.state()).toBe('transferred');
    expect(matter.room.desk.view(matter.record).values).toMatchObject({ askSexual: true, askMinor: 'harmed' });
  });
});

describe('N2 a township that drew up a paper between a teacher’s side and a pupil’s', () => {
  it('cannot go the way of visits either: no end without the report, no formal case behind it', () => {
    const visits = comesIn(mediationRoom(), {
      track: 'ZF',
      matter: '须立即报告的在校侵害事项',
      cameAt: '2026-06-03T09:00',
      source: 'superior',
      type: '99',
      happenedOn: '2026-05-28',
      facts: '有人提出付三万五千元、家长不再追究。',
    });
    visits.joins('one', '某家长', true);
    visits.joins('other', '某教师', true);
    visits.screens(harmed);
    const paper = comesIn(visits.room, {
      track: 'RM',
      matter: '须立即报告的在校侵害事项',
      cameAt: '2026-06-03T10:00',
      source: 'superior',
      type: '6',
      happenedOn: '2026-05-28',
      facts: '同一事项。',
    });
    paper.joins('one', '某家长', true);
    paper.joins('other', '某教师', true);
    paper.screens(harmed);
    expectReason(paper.refuses('accept', accepting(paper)), 'must-not', cite('WC', '54'));
    putAwayOnlyAfterReport(visits, [
      ['settle', { stepReason: '双方谈妥', closedOn: '2026-06-03' }],
      ['continueInCase', { linkedCase: { ledger: 'mediation.case', record: paper.record }, closedOn: '2026-06-03' }],
      ['transfer', { transferredTo: 'police', stepReason: '涉嫌犯罪' }],
    ]);
    expectReason(paper.refuses('accept', accepting(paper)), 'must-not', cite('WC', '54'));
  });
});

describe('N3 a school that settled a guard’s indecency without calling the police', () => {
  it('is not mediated as damage either, even after a decision; the school’s duty is reported to police and education', () => {
    const matter = comesIn(mediationRoom(), {
      track: 'MS',
      matter: '须立即报告的校园侵害事项',
      cameAt: '2026-09-09T14:00',
      source: 'other',
      type: '99',
      happenedOn: '2026-09-01',
      facts: '学校与家长谈定三万元，没有报警。',
    });
    matter.joins('one', '某家长', true, { policeRole: 'victim' });
    matter.unitJoins('other', '某学校', true, { policeRole: 'suspect' });
    matter.screens({ ...harmed, askPending: 'decided' });
    matter.takes('confirmScreening', { confirmReason: '只谈赔偿', confirmMeasures: '监护人到场' });
    const decided = { acceptedOn: '2026-09-09', organ: '样溪派出所', decisionOn: '2026-09-08' };
    expectReason(matter.refuses('acceptDamage', decided), 'must-not', cite('WC', '54'));
    putAwayOnlyAfterReport(matter, [['refuse', { refusalReason: 'F5', advice: '由公安机关依法办理' }]]);
    matter.takes('refuse', { refusalReason: 'F5', advice: '由公安机关依法办理' });
    expect(matter.state()).toBe('refused');
  });

  it('is no better for being a police case: the bars stand in every track', () => {
    for (const [track, step] of [
      ['ZA', 'acceptPolice'],
      ['XC', 'acceptPolice'],
    ] as const) {
      const matter = comesIn(mediationRoom(), {
        track,
        matter: '须立即报告的校园侵害事项',
        cameAt: '2026-09-09T14:00',
        source: 'call110',
        type: '99',
        happenedOn: '2026-09-01',
        facts: '保安侵害学生。',
      });
      matter.joins('one', '某学生', true, { ...child, guardian: { name: '某家长' }, policeRole: 'victim' });
      matter.joins('other', '某保安', true, { policeRole: 'suspect' });
      matter.screens(harmed);
      expectReason(matter.refuses(step, reviewed(matter)), 'must-not', cite('WC', '54'));
    }
  });
});

describe('a matter found to be one that must be reported in the midst of it', () => {
  it('ends before the committee only with the report, in whatever way it ends', () => {
    const matter = neighbours('RM');
    committeeTakes(matter);
    matter.sits('2026-03-04T11:00', 'agreed');
    matter.takes('screenAgain', { askMinor: 'harmed' });
    const agreed = {
      agreementForm: 'oral',
      agreedOn: '2026-03-04',
      clauses: clausesOf({ who: '一方', what: '道歉', dueOn: '2026-03-05' }),
    };
    expectReason(matter.refuses('agree', agreed), 'must-not', cite('WC', '11'));
    const ending = { terminationReason: 'T9', remediesToldOn: '2026-03-04' };
    putAwayOnlyAfterReport(matter, [
      ['terminate', ending],
      ['fail', ending],
      ['changeTrack', { linkedCase: { ledger: 'mediation.case', record: matter.record }, stepReason: '转公安' }],
    ]);
    matter.takes('terminate', ending);
    matter.takes('close', { closedOn: '2026-03-04' });
  });

  it('ends before the police only with the report as well', () => {
    const matter = neighbours('ZA');
    matter.takes('acceptPolice', reviewed(matter));
    handedToOfficer(matter);
    matter.takes('screenAgain', { askMinor: 'harmed' });
    const ending = { terminationReason: 'Z5', remediesToldOn: '2026-03-04' };
    putAwayOnlyAfterReport(matter, [['failPolice', ending]]);
    matter.takes('failPolice', ending);
    matter.takes('resumeProcedure', { stepReason: '依法办理' });
  });

  it('is not closed without the report where it turned out after the end', () => {
    const matter = neighbours('RM');
    committeeTakes(matter);
    matter.takes('fail', { terminationReason: 'T3', remediesToldOn: '2026-03-04' });
    matter.corrects({ askMinor: 'harmed' });
    putAwayOnlyAfterReport(matter, [['close', { closedOn: '2026-03-04' }]]);
  });
});

/** Each of these ends is barred until the report stands there, and only the report is what is missing then. */
function putAwayOnlyAfterReport(matter: Matter, ends: readonly (readonly [string, JsonObject])[]): void {
  for (const [step, values] of ends) {
    expect(reasonsIn(matter.refuses(step, values)).filter((code) => code === 'report-first')).toEqual(['report-first']);
    expectReason(matter.refuses(step, values), 'report-first', cite('WC', '11'));
  }
  const report = matter.notes('upward', {
    kind: 'mandatory',
    to: ['police', 'education'],
    way: '电话后补书面',
    summary: '未成年人可能受到侵害，已向公安机关和教育部门报告。',
  });
  const offered = papersOffered(upwardLedger, matter.room.desk.view(report)).map(({ label }) => label);
  expect(offered).toEqual(['强制报告单']);
}

function neighbours(track: 'RM' | 'ZA'): Matter {
  const matter = comesIn(mediationRoom(), {
    track,
    matter: '楼道争执',
    cameAt: '2026-03-04T09:00',
    source: 'application',
    type: '2',
    happenedOn: '2026-03-03',
    facts: '楼道里推搡。',
    more: { organ: committee },
  });
  matter.joins('one', '某邻居', true, { policeRole: 'both' });
  matter.joins('other', '另一邻居', true, { policeRole: 'both' });
  matter.screens();
  return matter;
}
