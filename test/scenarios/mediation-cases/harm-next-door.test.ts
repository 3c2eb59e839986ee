import { describe, expect, it } from 'vitest';
import { handledBy } from '../../../renderer/app/sample-office/write';
import { papersOffered } from '../../../renderer/domain/ledger/papers';
import { shieldReason } from '../../../renderer/domain/ledger/shield';
import { caseLedger } from '../../../renderer/ledgers/mediation-room/case';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { accepting, clausesOf, comesIn, handedToMediator, reviewed, yuan, type Matter } from '../case-words';
import { expectReason, mediationRoom, type Words } from '../office-words';

// Published cases C13 and C20: neighbours who hurt each other. Names, places, days and sums are invented.

describe('C13 noise upstairs and a child that was hit', () => {
  it('goes from the bar on mediating the blow over the penalty to a talk on money that one side breaks off', () => {
    const room = mediationRoom();
    const blow = blowToChild(room);
    expectReason(blow.refuses('acceptPolice', reviewed(blow)), 'must-not', cite('WC', '11'));
    const penalty = { transferredTo: 'penalty', stepReason: '依法处罚' };
    expectReason(blow.refuses('transfer', penalty), 'report-first', cite('WC', '11'));
    reported(blow);
    blow.takes('transfer', penalty);
    expect(blow.state()).toBe('transferred');

    const money = medicalCost(room, blow);
    const decided = { acceptedOn: '2026-03-20', organ: '样溪派出所', decisionOn: '2026-03-06' };
    const refusals = money.refuses('acceptDamage', decided);
    expectReason(refusals, 'to-confirm', cite('WC', '11'));
    expectReason(refusals, 'to-confirm', cite('XF', '1'));
    expectReason(refusals, 'report-first', cite('WC', '11'));
    expectReason(money.refuses('acceptDamage', { ...decided, decisionOn: null }), 'must-not', cite('WC', '11'));
    money.takes('confirmScreening', { confirmReason: '处罚已经执行，只谈医疗费', confirmMeasures: '监护人到场，分别谈话' });
    reported(money);
    money.takes('acceptDamage', decided);
    money.takes('assignOfficer', handledBy('周立行', 'officer'));
    expectReason(money.refuses('mediatePolice'), 'guardian', cite('CX', '181'));
    const [child = ''] = childOf(money);
    room.corrects(child, { guardian: { name: '汪母' } });
    money.takes('mediatePolice');

    const [, upstairs = ''] = room.desk.children(money.record, 'mediation.party').map(({ id }) => id);
    room.at('2026-03-24T19:00');
    money.sits('2026-03-24T19:40', 'failed');
    money.says(upstairs, false);
    expectReason(money.refuses('agreePolice', compensation), 'consent-refused', cite('CX', '179'));
    money.takes('failPolice', { terminationReason: 'Z1', remediesToldOn: '2026-03-24' });
    // The suit was set down; how it ended was not published.
    expect(money.state()).toBe('failed');
  });

  it('is no case of a mediation by the police either where he did it more than once and nothing can be shown', () => {
    const room = mediationRoom();
    const sewer = blockedSewer(room);
    const refusals = sewer.refuses('acceptPolice', reviewed(sewer, { barRepeat: true, factsFoundOn: null }));
    expectReason(refusals, 'barred', cite('CX', '179'));
    expectReason(refusals, 'facts-first', cite('CX', '180'));
    const calls = ['2026-04-02', '2026-04-09', '2026-04-15'].map((on) => ({ id: on, on, what: '又报警' }));
    sewer.corrects({ relapses: calls });
    expect(sewer.figures()['relapseCount']).toBe(3);
    expect(sewer.told('screening')).toEqual([expect.stringMatching(/^注意：同一纠纷反复发生/)]);
    sewer.takes('refuse', { refusalReason: 'F4', advice: '可以起诉；噪声经劝阻无效的依法处理' });
    const papers = papersOffered(caseLedger, room.desk.view(sewer.record)).map(({ label }) => label);
    expect(papers).toEqual(expect.arrayContaining(['不予受理告知书', '劝阻、调解情况说明']));
  });

  it('keeps the people of the child to itself in both records', () => {
    const room = mediationRoom();
    const blow = blowToChild(room);
    const money = medicalCost(room, blow);
    for (const { record } of [blow, money]) {
      expect(shieldReason(caseLedger, room.desk.view(record), undefined)).toContain(cite('WC', '103'));
    }
    const told = blow.refuses('acceptPolice', reviewed(blow)).map(({ sentence, whatToDo }) => sentence + whatToDo);
    expect(told.join()).not.toMatch(/汪|柳/);
  });
});

const compensation = {
  agreementForm: 'oral',
  agreedOn: '2026-03-24',
  signedOn: '2026-03-24',
  clauses: clausesOf({ who: '楼上', whom: '楼下', amount: yuan(900), dueOn: '2026-04-01' }),
};

function blowToChild(room: Words): Matter {
  const blow = comesIn(room, {
    track: 'ZA',
    matter: '噪声引起的伤害',
    cameAt: '2026-03-05T08:20',
    source: 'call110',
    type: '2',
    happenedOn: '2026-03-05',
    facts: '夜里为楼上噪声争吵，第二天早晨一方用管子打了对方孩子的头。',
  });
  blow.joins('one', '汪小楼', true, { minor: true, bornOn: '2018-04-02', guardian: { name: '汪母' }, policeRole: 'victim' });
  blow.joins('other', '柳上楼', true, { policeRole: 'suspect' });
  blow.screens({ askMinor: 'harmed', askRepeat: true });
  return blow;
}

function medicalCost(room: Words, blow: Matter): Matter {
  const money = comesIn(room, {
    track: 'MS',
    matter: '处罚以后的医疗费',
    cameAt: '2026-03-20T09:00',
    source: 'application',
    type: '2',
    happenedOn: '2026-03-05',
    facts: '行政拘留七日以后，医疗费没有付。',
    more: { linkedCase: { ledger: 'mediation.case', record: blow.record } },
  });
  money.joins('one', '汪小楼', true, { minor: true, bornOn: '2018-04-02', policeRole: 'victim' });
  money.joins('other', '柳上楼', true, { policeRole: 'suspect' });
  money.screens({ askMinor: 'harmed', askPending: 'decided' });
  return money;
}

function reported(matter: Matter): void {
  const summary = '未成年人被打伤，已向公安机关和教育部门报告。';
  matter.notes('upward', { kind: 'mandatory', to: ['police', 'education'], summary });
}

function childOf({ room, record }: Matter): readonly string[] {
  const parties = room.desk.children(record, 'mediation.party');
  return parties.filter(({ values }) => values['minor'] === true).map(({ id }) => id);
}

function blockedSewer(room: Words): Matter {
  const sewer = comesIn(room, {
    track: 'ZA',
    matter: '堵塞下水道',
    cameAt: '2026-04-15T09:00',
    source: 'call110',
    type: '2',
    happenedOn: '2026-04-02',
    facts: '楼下反复报警说下水道被堵，没有证据说明是谁堵的；民警先请人疏通。',
  });
  sewer.joins('one', '汪父', true, { policeRole: 'victim' });
  sewer.joins('other', '柳上楼', false, { policeRole: 'suspect' });
  sewer.screens({ askRepeat: true });
  return sewer;
}

describe('C20 a leak and a scuffle', () => {
  it('is looked at, settled face to face and paid on the spot, down to a whole file', () => {
    const room = mediationRoom();
    const leak = leakFromCourt(room);
    expect(leak.dueOn('法院委派（委托）调解期限')).toBe('2026-06-15');
    leak.visits('one', 'yes', { way: 'site', minutes: 40 });
    leak.notes('inquiry', { asked: '社区网格员', content: '楼上地漏多次返水，已修过两次。', place: { text: '样溪小区' } });
    room.at('2026-05-18T14:00');
    leak.sits('2026-05-18T15:30', 'agreed');
    const clause = {
      kind: 'payment',
      who: '上官阔',
      whom: '夏侯湿',
      amount: yuan(2000),
      what: '财物和医疗费',
      dueOn: '2026-05-18',
    };
    leak.takes('agree', { agreementForm: 'oral', agreedOn: '2026-05-18', clauses: clausesOf(clause) });
    const [debt = ''] = leak.plans();
    const receipts = [{ id: 'r1', on: '2026-05-18', amount: yuan(2000), way: '现金', to: '夏侯湿', proof: '收条' }];
    room.takes(debt, 'receiveAll', { doneOn: '2026-05-18', receipts });
    const onTheSpot = { performance: 'onTheSpot', performedOn: '2026-05-18', performanceProof: '收条' };
    leak.takes('perform', onTheSpot);
    leak.notes('letter', {
      kind: 'feedback',
      way: 'out',
      organ: '样溪区人民法院',
      answers: '样法委〔2026〕18号',
      content: '已履行。',
    });
    leak.takes('close', { closedOn: '2026-05-18', difficulty: 'simple' });
    expect(leak.figures()).toMatchObject({ visitCount: 1, sessionCount: 1, effort: '2.0小时', agreedAmount: '2000.00' });

    const [missing, ...others] = leak.refuses('archive', { retention: 'years10' });
    expect([missing?.sentence, others]).toEqual([expect.stringContaining('当事人身份证明'), []]);
    leak.notes('material', { part: 'identity', title: '双方身份证复印件', pages: 2 });
    leak.takes('archive', { retention: 'years10' });
    expect(leak.state()).toBe('archived');
  });
});

function leakFromCourt(room: Words): Matter {
  const leak = comesIn(room, {
    track: 'RM',
    matter: '楼上漏水引起的损害赔偿',
    cameAt: '2026-05-15T09:00',
    source: 'court',
    type: '6',
    happenedOn: '2026-03-12',
    facts: '楼上多次漏水，双方动手推搡，起诉后法院委派调解。',
  });
  leak.joins('one', '夏侯湿', true, { injury: 'slight' });
  leak.joins('other', '上官阔', true, { injury: 'none' });
  leak.screens({ askPending: 'referred' });
  leak.notes('letter', { kind: 'entrust', way: 'in', organ: '样溪区人民法院', number: '样法委〔2026〕18号' });
  leak.takes('accept', accepting(leak, { courtReferral: 'before', papersReceivedOn: '2026-05-15' }));
  handedToMediator(leak);
  return leak;
}
