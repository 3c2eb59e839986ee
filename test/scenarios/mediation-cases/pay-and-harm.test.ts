import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../../renderer/domain/calendar/civil-date';
import type { JsonObject } from '../../../renderer/domain/json';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { accepting, clausesOf, comesIn, committeeTakes, everyMark, handedToMediator, yuan, type Matter } from '../case-words';
import { expectReason, mediationRoom, type Words } from '../office-words';

// Published cases C09 to C11 and C23: pay that was owed, and a road accident. Names, places, days and sums are invented.

describe('C09 the pay of sixteen workers, fifty-seven days late', () => {
  it('is urged, comes another way than agreed, and is followed up', () => {
    const room = mediationRoom();
    const pay = wages(room);
    expect(pay.dueOn('劳动争议调解期限')).toBe('2026-06-02');
    committeeTakes(pay, { partyRelation: 'mixed' });
    pay.sits('2026-05-18T17:00', 'agreed');
    expect(pay.figures()['effort']).toBe('8.0小时');
    const agreed = { agreedOn: '2026-05-18', clauses: clausesOf(toSubcontractor) };
    expectReason(pay.refuses('agree', { ...agreed, agreementForm: 'oral' }), 'must-be-written', cite('LD', '14'));
    pay.takes('agree', { ...agreed, agreementForm: 'written', ...everyMark('2026-05-18') });
    pay.takes('beginPerformance', { performance: 'promised' });
    const [debt = ''] = pay.plans();
    expect(room.dueOn(debt, '履行期限')).toBe('2026-06-10');

    urgedThreeTimes(room, debt);
    expect(room.saidOf(debt, '履行期限')).toEqual([
      '已过履行期限',
      '已经逾期：请督促履行；仍不履行的，告知可以起诉或者申请支付令。',
    ]);
    // Nobody asked the court in time.
    expect(pay.saidOf('司法确认申请期限')).toEqual([
      '已过司法确认申请期限',
      '三十日已过，不能再申请司法确认；不履行的可以起诉。',
    ]);

    room.at('2026-08-06T16:00');
    expectReason(room.refuses(debt, 'receiveAll', paidOut(15)), 'not-all-received', cite('RM', '31'));
    expectReason(pay.refuses('perform', done('2026-08-06')), 'open-duties', cite('RM', '31'));
    room.takes(debt, 'receiveAll', paidOut(16));
    expect(room.desk.computed(debt)['received']).toBe('200000.00');
    expect(daysBetween('2026-06-10', '2026-08-06')).toBe(57);
    pay.takes('perform', done('2026-08-06'));
    room.at('2026-08-09T09:00');
    expectReason(pay.refuses('followUp'), 'no-follow-up');
    pay.notes('followUp', { performance: 'done', satisfaction: 'satisfied', relapse: false, said: '工资都已到账。' });
    pay.takes('followUp');
    expect(pay.state()).toBe('followedUp');
  });
});

const toSubcontractor = {
  kind: 'payment',
  who: '样铁项目部',
  whom: '金大成',
  amount: yuan(200_000),
  what: '工程款，用于发放十六名工人工资',
  dueOn: '2026-06-10',
};

function done(performedOn: string): JsonObject {
  return { performance: 'done', performedOn, performanceProof: '银行转账凭证' };
}

/** Straight to the workers instead of the subcontractor. */
function paidOut(workers: number): JsonObject {
  const receipts = Array.from({ length: workers }, (_, at) => ({
    id: `w${String(at + 1)}`,
    on: '2026-08-06',
    amount: yuan(12_500),
    way: '直接转到工人账户',
    to: `工人${String(at + 1)}`,
  }));
  return { doneOn: '2026-08-06', receipts, note: '协议约定付给分包人，实际直接发到工人账户，各方认可。' };
}

function urgedThreeTimes(room: Words, debt: string): void {
  const urges: JsonObject[] = [];
  for (const on of ['2026-06-11', '2026-06-25', '2026-07-20']) {
    room.at(`${on}T09:00`);
    urges.push({ id: `u${on}`, on, way: '电话', answer: '担心款项挪用' });
    room.takes(debt, 'urge', { urges });
  }
  expect(room.stateOf(debt)).toBe('open');
}

function wages(room: Words): Matter {
  const pay = comesIn(room, {
    track: 'RM',
    matter: '隧道工程拖欠工资',
    cameAt: '2026-05-18T09:00',
    source: 'application',
    type: '10.1',
    happenedOn: '2026-04-30',
    facts: '工程款五十万元付了三十万元，十六名工人的工资没有发。',
    more: { requestedOn: '2026-05-18', amountInDispute: yuan(200_000), people: 19 },
  });
  pay.joins('one', '金大成', true);
  pay.joins('other', '利永固', true);
  const proxy = { representative: { name: '柳代表' }, authority: '代为参加调解、签收文书' };
  pay.unitJoins('other', '样铁项目部', true, proxy);
  pay.screens();
  return pay;
}

describe('C10 a mason’s remaining pay', () => {
  it('is mediated for the court and confirmed on the very day', () => {
    const room = mediationRoom();
    const pay = masonsPay(room);
    expect(pay.dueOn('法院委派（委托）调解期限')).toBe('2026-08-13');
    room.at('2026-07-28T09:00');
    pay.sits('2026-07-28T10:30', 'agreed');
    const clause = { kind: 'payment', who: '羊永', whom: '皇甫石', amount: yuan(3090), what: '剩余工钱', dueOn: '2026-09-01' };
    const unsealed = { signedOn: '2026-07-28', mediatorSignedOn: '2026-07-28' };
    pay.takes('agree', { agreementForm: 'written', agreedOn: '2026-07-28', clauses: clausesOf(clause), ...unsealed });

    const application = { court: '样溪县人民法院', appliedOn: '2026-07-28', joint: true };
    expect(() => pay.notes('confirmation', application)).toThrow('协议还没有生效，不能申请司法确认');
    pay.takes('beginPerformance', { sealedOn: '2026-07-28', performance: 'promised' });
    expect(pay.dueOn('司法确认申请期限')).toBe('2026-08-27');
    expect(() => pay.notes('confirmation', { ...application, joint: false })).toThrow('司法确认要由双方共同申请');
    const confirmation = pay.notes('confirmation', application);
    expect(pay.dueOn('司法确认申请期限')).toBeUndefined();
    room.takes(confirmation, 'confirm', { ruledOn: '2026-07-28', receivedOn: '2026-07-28', number: '（2026）样民特31号' });
    expect(room.desk.view(confirmation)).toMatchObject({ state: 'confirmed', values: { ruling: 'valid' } });
    expect(room.dueOn(confirmation, '提出异议期限')).toBe('2026-08-12');

    const [debt = ''] = pay.plans();
    expect(room.dueOn(debt, '履行期限')).toBe('2026-09-01');
    expect(pay.state()).toBe('performing');
  });
});

function masonsPay(room: Words): Matter {
  const pay = comesIn(room, {
    track: 'RM',
    matter: '砌墙剩余工钱',
    cameAt: '2026-07-14T09:00',
    source: 'court',
    type: '10.1',
    happenedOn: '2025-12-29',
    facts: '日工一百七十元，结算后还欠三千零九十元，起诉后法院委派调解。',
    more: { amountInDispute: yuan(3090), people: 2 },
  });
  pay.joins('one', '皇甫石', true);
  pay.joins('other', '羊永', true);
  pay.screens({ askPending: 'referred' });
  pay.takes('accept', accepting(pay, { courtReferral: 'before', papersReceivedOn: '2026-07-14' }));
  handedToMediator(pay);
  return pay;
}

describe('C11 an accident with an electric tricycle', () => {
  it('knows what was paid before, and is agreed and confirmed within one day', () => {
    const room = mediationRoom();
    const accident = agreedAccident(room);
    expect(room.desk.view(accident.record).values).toMatchObject({ paidBefore: yuan(3600), amountInDispute: yuan(6161) });
    expect(accident.figures()).toMatchObject({ agreedAmount: '2561.00', effectiveOn: '2026年9月18日', elapsed: 0 });
    const application = { court: '样溪县人民法院样镇人民法庭', appliedOn: '2026-09-18', joint: true };
    const confirmation = accident.notes('confirmation', application);
    room.at('2026-09-18T17:00');
    room.takes(confirmation, 'accept', { acceptedOn: '2026-09-18' });
    room.takes(confirmation, 'confirm', { ruledOn: '2026-09-18', receivedOn: '2026-09-18' });
    expect(room.stateOf(confirmation)).toBe('confirmed');
    expect(room.dueOn(confirmation, '申请执行期限')).toBe('2028-09-18');
    // Whether it was paid was not published.
    expect(accident.state()).toBe('agreed');
  });

  it('may be confirmed until the thirtieth day, which the holidays put off, and no longer', () => {
    const room = mediationRoom();
    const accident = agreedAccident(room);
    // The thirtieth day is a Sunday.
    expect(accident.dueOn('司法确认申请期限')).toBe('2026-10-19');
    const application = (appliedOn: string) => ({ court: '样溪县人民法院', appliedOn, joint: true });
    room.at('2026-10-20T09:00');
    expect(() => accident.notes('confirmation', application('2026-10-20'))).toThrow('最后一日是2026-10-19');
    accident.notes('confirmation', application('2026-10-19'));
  });
});

function agreedAccident(room: Words): Matter {
  const accident = comesIn(room, {
    track: 'RM',
    matter: '电动三轮车道路交通事故',
    cameAt: '2026-09-18T09:00',
    source: 'police',
    type: '14',
    happenedOn: '2026-08-23',
    facts: '三轮车没有号牌，撞伤行人；公安认定一方主要责任、一方次要责任。',
    more: { amountInDispute: yuan(6161), paidBefore: yuan(3600), people: 2 },
  });
  accident.joins('one', '姚三轮', true);
  accident.joins('other', '皇行人', true, { injury: 'slight' });
  accident.screens();
  accident.notes('letter', { kind: 'handOver', way: 'in', organ: '样溪县公安局交警大队', number: '样移〔2026〕9号' });
  committeeTakes(accident);
  accident.sits('2026-09-18T11:00', 'agreed');
  const clause = {
    kind: 'payment',
    who: '姚三轮',
    whom: '皇行人',
    amount: yuan(2561),
    what: '医疗费余款',
    dueOn: '2026-09-30',
  };
  const agreed = { agreementForm: 'written', agreedOn: '2026-09-18', disputedPoints: '此前已付三千六百元。' };
  accident.takes('agree', { ...agreed, clauses: clausesOf(clause), ...everyMark('2026-09-18') });
  return accident;
}

describe('C23 thirty-two workers before a festival', () => {
  it('splits the sum between two payers, pays eighteen at once, and stays in part performed', () => {
    const room = mediationRoom();
    const pay = festivalPay(room);
    room.at('2026-01-16T09:00');
    pay.sits('2026-01-16T18:00', 'again');
    room.at('2026-01-17T09:00');
    pay.sits('2026-01-17T17:00', 'agreed');
    expect(pay.figures()).toMatchObject({ sessionCount: 2, effort: '17.0小时' });
    const agreed = { agreementForm: 'written', agreedOn: '2026-01-17', clauses: clausesOf(...twoPayers) };
    pay.takes('agree', { ...agreed, ...everyMark('2026-01-17') });
    pay.takes('beginPerformance', { performance: 'promised' });
    expect(pay.figures()['agreedAmount']).toBe('200000.00');

    const [company = '', foreman = ''] = pay.plans();
    room.at('2026-01-18T15:00');
    const workers = Array.from({ length: 18 }, (_, at) => receipt(at + 1, yuan(6250)));
    room.takes(company, 'receivePart', { receipts: workers });
    room.takes(foreman, 'receiveAll', { doneOn: '2026-01-18', receipts: [receipt(0, yuan(40_000))] });
    expect(room.desk.view(company).values['receipts']).toHaveLength(18);
    expect(room.desk.computed(company)['received']).toBe('112500.00');
    expect([room.stateOf(company), room.stateOf(foreman)]).toEqual(['part', 'done']);
    pay.corrects({ performance: 'part' });
    expectReason(pay.refuses('perform', done('2026-01-18')), 'open-duties', cite('RM', '31'));
    expectReason(pay.refuses('perform', { ...done('2026-01-18'), performance: 'part' }), 'part-performed', cite('RM', '31'));
    expect(pay.state()).toBe('performing');
  });
});

const twoPayers = [
  { kind: 'payment', who: '样竹公司', whom: '镇政府代管发放', amount: yuan(160_000), what: '工资', dueOn: '2026-01-18' },
  { kind: 'payment', who: '邰工头', whom: '镇政府代管发放', amount: yuan(40_000), what: '工资', dueOn: '2026-01-18' },
];

function receipt(number: number, amount: number): JsonObject {
  return {
    id: `w${String(number)}`,
    on: '2026-01-18',
    amount,
    way: '现场发放',
    to: number === 0 ? '镇政府' : `工人${String(number)}`,
  };
}

function festivalPay(room: Words): Matter {
  const pay = comesIn(room, {
    track: 'RM',
    matter: '年前拖欠工资',
    cameAt: '2026-01-16T08:30',
    source: 'application',
    type: '10.1',
    happenedOn: '2025-12-31',
    facts: '先来十八人，实有三十二人，拖欠二十多万元。',
    more: { requestedOn: '2026-01-16', people: 34, delegates: [{ id: 'd1', name: '仲工友', speaksFor: 32 }] },
  });
  pay.unitJoins('one', '三十二名工人', true, { kind: 'group', representedBy: '仲工友' });
  pay.unitJoins('other', '样竹公司', true);
  pay.joins('other', '邰工头', true);
  pay.screens({ askGroup: true });
  expectReason(pay.refuses('accept', accepting(pay)), 'to-confirm', cite('BD', '上报'));
  pay.takes('confirmScreening', { confirmReason: '年前讨薪', confirmMeasures: '推选代表，镇政府代管工资款' });
  committeeTakes(pay, { partyRelation: 'mixed' });
  return pay;
}
