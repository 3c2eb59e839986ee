import { describe, expect, it } from 'vitest';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { paperOf, paperText, printModelOf } from '../../office/paper';
import { clausesOf, comesIn, drawnUpAndCleared, handedToOfficer, reviewed, yuan, type Matter } from '../case-words';
import { expectReason, mediationRoom, reasonsIn, type Words } from '../office-words';

// Published cases C01, C03 and C04. Names, places, days and sums are invented; what became of them is not.

describe('C01 a bag of rubbish in the corridor', () => {
  it('goes from two refusals over three evenings at their doors to a signed agreement that waits for its performance', () => {
    const room = mediationRoom();
    const visits = bothRefuse(room);
    expectReason(visits.refuses('continueInCase', { closedOn: '2026-02-02' }), 'consent-refused', cite('RM', '17'));
    for (const [evening, answer] of [
      ['2026-02-04', 'no'],
      ['2026-02-06', 'no'],
      ['2026-02-10', 'yes'],
    ] as const) {
      room.at(`${evening}T20:10`);
      visits.visits('one', answer, { minutes: 40, officers: 2 });
      visits.visits('other', answer, { minutes: 35, officers: 2 });
    }
    expect(visits.figures()).toMatchObject({ visitCount: 6, sessionCount: 0, effort: '4.0小时' });
    expect(timesOfDay(visits)).toEqual(['evening']);

    const fight = fightAfterVisits(room, visits);
    visits.corrects({ linkedCase: { ledger: 'mediation.case', record: fight.record } });
    visits.takes('continueInCase', { closedOn: '2026-02-13' });
    expect(visits.state()).toBe('closed');

    fight.takes('acceptPolice', reviewed(fight));
    // Three working days, of which the holidays of the Spring Festival are none; Saturday the 14th is worked.
    expect(fight.dueOn('治安调解期限')).toBe('2026-02-25');
    // Thirty days end on a Sunday.
    expect(fight.dueOn('治安案件办案期限')).toBe('2026-03-16');
    handedToOfficer(fight);
    room.at('2026-02-24T19:00');
    fight.sits('2026-02-24T20:30', 'agreed');
    expect(fight.dueOn('再次调解期限')).toBe('2026-03-04');

    const agreement = { agreementForm: 'written', agreedOn: '2026-02-24', clauses: clausesOf(...apology) };
    expectReason(fight.refuses('agreePolice', agreement), 'review-first', cite('CX', '171'));
    drawnUpAndCleared(fight, apology);
    expectReason(fight.refuses('agreePolice', { agreedOn: '2026-02-24' }), 'not-signed', cite('CX', '184'));
    fight.takes('agreePolice', { agreedOn: '2026-02-24', signedOn: '2026-02-24' });

    // Whether it was kept was not published: agreed is not closed.
    expectReason(fight.refuses('closePolice', { closedOn: '2026-02-24' }), 'not-performed', cite('CX', '258'));
    expect(fight.state()).toBe('agreed');
    expect(fight.figures()).toMatchObject({ effectiveOn: '2026年2月24日', sessionCount: 1 });
    expect(fight.dueOn('回访日期')).toBe('2026-03-26');
  });

  it('reminds of the second officer at the door, and of the recording where there is only one', () => {
    const room = mediationRoom();
    const visits = bothRefuse(room);
    room.at('2026-02-04T20:10');
    const alone = visits.visits('one', 'no', { officers: 1 });
    const filmed = visits.visits('one', 'no', { officers: 1, recording: '执-0204-1' });
    expect(room.desk.computed(alone)['reminder']).toMatch(/^只有一名民警，且不在执法办案场所/);
    expect(room.desk.computed(filmed)['reminder']).toBeUndefined();
  });
});

const apology = [{ kind: 'apology', who: '戚满仓、卞春和', what: '互相赔礼道歉，垃圾当天下楼', dueOn: '2026-02-28' }];

function bothRefuse(room: Words): Matter {
  const visits = comesIn(room, {
    track: 'ZF',
    matter: '过道堆放垃圾邻里纠纷',
    cameAt: '2026-02-02T21:10',
    source: 'call110',
    type: '2',
    happenedOn: '2026-02-02',
    facts: '两家邻居因过道上的一袋垃圾口角，继而互相推打；双方都觉得吃亏，都不接受调解。',
  });
  visits.joins('one', '戚满仓', false);
  visits.joins('other', '卞春和', false);
  visits.takes('askConsent');
  return visits;
}

function fightAfterVisits(room: Words, visits: Matter): Matter {
  for (const { id } of room.desk.children(visits.record, 'mediation.party')) visits.says(id, true, 'visit');
  const fight = comesIn(room, {
    track: 'ZA',
    matter: '过道堆放垃圾引起的互殴',
    cameAt: '2026-02-13T09:00',
    source: 'visit',
    type: '2',
    happenedOn: '2026-02-02',
    facts: '邻居二人因过道垃圾互相推打，没有受伤。',
    more: { linkedCase: { ledger: 'mediation.case', record: visits.record } },
  });
  const neighbours = (['one', 'other'] as const).map((side) =>
    fight.joins(side, side === 'one' ? '戚满仓' : '卞春和', undefined),
  );
  fight.screens();
  const missing = fight.refuses('acceptPolice', reviewed(fight, { factsFoundOn: null }));
  expect(reasonsIn(missing)).toEqual(['consent-missing', 'facts-first', 'police-role']);
  for (const one of neighbours) {
    fight.says(one, true, 'visit');
    room.corrects(one, { policeRole: 'both', injury: 'none' });
  }
  return fight;
}

function timesOfDay({ room, record }: Matter): readonly unknown[] {
  return [...new Set(room.desk.children(record, 'mediation.visit').map(({ values }) => values['timeOfDay']))];
}

describe('C03 two blind men, no witness', () => {
  it('is agreed after five sittings, with more time granted and the reason for each further sitting written down', () => {
    const room = mediationRoom();
    const fight = blindMen(room);
    expectReason(fight.refuses('acceptPolice', reviewed(fight, { factsFoundOn: null })), 'facts-first', cite('CX', '180'));
    room.at('2026-11-04T09:00');
    fight.takes('acceptPolice', reviewed(fight, { filedOn: '2026-10-30' }));
    expect(fight.dueOn('治安案件办案期限')).toBe('2026-11-30');
    expect(fight.dueOn('治安调解期限')).toBe('2026-11-09');
    handedToOfficer(fight);
    for (const day of ['2026-11-06', '2026-11-16']) {
      room.at(`${day}T15:00`);
      fight.sits(`${day}T17:00`, 'failed');
    }
    room.at('2026-12-01T09:00');
    expect(fight.saidOf('治安案件办案期限')).toEqual([
      '已过治安案件办案期限',
      '办案期限已过：请报上一级公安机关批准延长，或者依法作出处理。',
    ]);
    fight.takes('grantTime', { granted: [{ id: 'g1', approvedOn: '2026-12-01', approver: '样溪县公安局', why: '双方失明' }] });
    expect(fight.dueOn('治安案件办案期限')).toBe('2026-12-29');

    clansHelp(fight);
    const clauses = [{ kind: 'other', who: '蒙见山、樊听雨', what: '各自承担自己的医疗费，互致歉意', dueOn: '2026-12-20' }];
    drawnUpAndCleared(fight, clauses);
    const signed = { agreedOn: '2026-12-14', signedOn: '2026-12-14' };
    expectReason(fight.refuses('agreePolice', signed), 'many-sittings', cite('CX', '183'));
    fight.takes('agreePolice', { ...signed, sittingsReason: '双方失明、没有目击证人，两村和双方族亲都要求再谈。' });
    expect(fight.state()).toBe('agreed');
    expect(fight.figures()).toMatchObject({ sessionCount: 5, elapsed: 45 });
  });

  it('asks for the consent of both to every helper', () => {
    const room = mediationRoom();
    const fight = blindMen(room);
    fight.takes('acceptPolice', reviewed(fight));
    handedToOfficer(fight);
    const uncle = { id: 'h1', name: '族叔', relation: '族亲' };
    fight.sits('2026-10-30T23:30', 'agreed', { helpers: [uncle] });
    const oral = { agreementForm: 'oral', agreedOn: '2026-10-30', signedOn: '2026-10-30', clauses: clausesOf(...apology) };
    expectReason(fight.refuses('agreePolice', oral), 'helper-consent', cite('CX', '182'));
  });

  it('counts its days anew from the day on which mediation came to nothing', () => {
    const room = mediationRoom();
    const fight = blindMen(room);
    fight.takes('acceptPolice', reviewed(fight));
    handedToOfficer(fight);
    room.at('2026-11-18T17:00');
    fight.takes('failPolice', { terminationReason: 'Z6', remediesToldOn: '2026-11-18' });
    expect(room.desk.view(fight.record).values['restartedOn']).toBe('2026-11-18');
    expect(fight.dueOn('治安案件办案期限')).toBe('2026-12-18');
    expect(fight.dueOn('治安调解期限')).toBeUndefined();
  });
});

function blindMen(room: Words): Matter {
  const fight = comesIn(room, {
    track: 'ZA',
    matter: '送物资时发生的扭打',
    cameAt: '2026-10-30T21:30',
    source: 'call110',
    type: '6',
    happenedOn: '2026-10-30',
    facts: '一方上门送协会发的物资，言语不合发生扭打，双方都有轻微伤，没有目击证人。',
  });
  const blind = { careNeeds: ['disabled'], injury: 'slight', policeRole: 'both' };
  fight.joins('one', '蒙见山', true, blind);
  fight.joins('other', '樊听雨', true, blind);
  fight.screens();
  return fight;
}

/** Three sittings in a row, with both villages and both clans. */
function clansHelp(fight: Matter): void {
  const helpers = [
    { id: 'h1', name: '一村村主任', unit: '样东村民委员会', consented: true },
    { id: 'h2', name: '二村村主任', unit: '样西村民委员会', consented: true },
    { id: 'h3', name: '双方族亲', relation: '族亲', consented: true },
  ];
  for (const day of ['2026-12-10', '2026-12-12', '2026-12-14']) {
    fight.room.at(`${day}T14:00`);
    fight.sits(`${day}T17:00`, day === '2026-12-14' ? 'agreed' : 'again', { helpers });
  }
}

describe('C04 a quarrel over ten yuan at a stall', () => {
  it('follows her consent from yes to no and back to yes, up to eight thousand yuan at once', () => {
    const room = mediationRoom();
    const { quarrel, owner } = stallQuarrel(room);
    quarrel.takes('acceptPolice', reviewed(quarrel));
    handedToOfficer(quarrel);

    room.at('2026-05-13T09:30');
    quarrel.sits('2026-05-13T10:10', 'failed', { content: '一方当场出言不逊。' });
    quarrel.says(owner, false);
    const agreed = { agreementForm: 'recorded', agreedOn: '2026-05-13', clauses: clausesOf(...once) };
    expectReason(quarrel.refuses('agreePolice', agreed), 'consent-refused', cite('CX', '179'));

    room.at('2026-05-13T14:00');
    quarrel.says(owner, true);
    quarrel.sits('2026-05-13T15:20', 'agreed', { content: '一方赔礼道歉，另一方接受。' });
    expect(room.desk.view(owner).values['consents']).toMatchObject([
      { on: '2026-05-12', agrees: true },
      { on: '2026-05-13', agrees: false },
      { on: '2026-05-13', agrees: true },
    ]);
    drawnUpAndCleared(quarrel, once);
    quarrel.takes('agreePolice', { agreedOn: '2026-05-13', signedOn: '2026-05-13' });
    expect(quarrel.figures()).toMatchObject({ agreedAmount: '8000.00', sessionCount: 2 });

    const paper = paperText(paperOf('za-agreement', printModelOf(room.desk, quarrel.record)));
    expect(paper).toContain('人民币8000.00元（大写：捌仟元整）');
    // Whether the money was paid was not published.
    const [payment] = quarrel.plans();
    expect(room.dueOn(payment ?? '', '履行期限')).toBe('2026-05-13');
    expectReason(quarrel.refuses('performPolice', paid), 'open-duties', cite('CX', '185'));
    expect(quarrel.state()).toBe('agreed');
  });

  it('flags a clause that gives up pursuing, and refuses one that gives up criminal liability', () => {
    const room = mediationRoom();
    const { quarrel } = stallQuarrel(room);
    quarrel.takes('acceptPolice', reviewed(quarrel));
    handedToOfficer(quarrel);
    const waiving = (what: string) => ({ agreementForm: 'written', clauses: clausesOf({ ...once[0], what }) });
    expectReason(quarrel.refuses('draftPolice', waiving('双方不追究刑事责任')), 'unlawful-clause', cite('JS', '358'));
    quarrel.takes('draftPolice', waiving('今后不再追究法律责任'));
    expect(quarrel.figures()['clauseHints']).toBe('第1条写了“不再追究”，只限民事权利；治安处罚和刑事责任依法处理。');
  });

  it('ends where the appraisal finds more than a slight injury', () => {
    const room = mediationRoom();
    const { quarrel, owner } = stallQuarrel(room);
    quarrel.takes('acceptPolice', reviewed(quarrel));
    handedToOfficer(quarrel);
    quarrel.sits('2026-05-12T18:00', 'agreed');
    room.corrects(owner, { injury: 'light' });
    const agreed = { agreementForm: 'recorded', agreedOn: '2026-05-12', clauses: clausesOf(...once) };
    expectReason(quarrel.refuses('agreePolice', agreed), 'grave-injury', cite('XS', '288'));
    quarrel.takes('screenAgain', { askInjury: true });
    expectReason(quarrel.refuses('agreePolice', agreed), 'must-not', cite('XS', '288'));
    quarrel.takes('failPolice', { terminationReason: 'Z5', remediesToldOn: '2026-05-12' });
    expect(quarrel.state()).toBe('failed');
  });
});

const once = [
  { kind: 'payment', who: '曲大川', whom: '殷小卉', amount: yuan(8000), what: '医疗费、误工费等一次付清', dueOn: '2026-05-13' },
];

const paid = { performance: 'done', performedOn: '2026-05-13', performanceProof: '收条' };

/** He and his mother apologised at the stall, and she agreed to mediation. */
function stallQuarrel(room: Words): { readonly quarrel: Matter; readonly owner: string } {
  const quarrel = comesIn(room, {
    track: 'ZA',
    matter: '摊位前因十元钱引起的殴打',
    cameAt: '2026-05-12T16:00',
    source: 'call110',
    type: '6',
    happenedOn: '2026-05-10',
    facts: '为十元货款争吵，一方动手，另一方经鉴定为轻微伤。',
  });
  const owner = quarrel.joins('one', '殷小卉', true, { policeRole: 'victim', injury: 'slight' });
  quarrel.joins('other', '曲大川', true, { policeRole: 'suspect', injury: 'none' });
  quarrel.screens();
  quarrel.visits('one', 'yes', { way: 'site', promised: '接受道歉' });
  return { quarrel, owner };
}
