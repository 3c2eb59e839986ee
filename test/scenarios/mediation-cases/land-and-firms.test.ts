import { describe, expect, it } from 'vitest';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { partyLedger } from '../../../renderer/ledgers/mediation-room/party';
import { paperOf, paperText, printModelOf } from '../../office/paper';
import { accepting, clausesOf, comesIn, committeeTakes, everyMark, handedToMediator, yuan, type Matter } from '../case-words';
import { expectReason, mediationRoom, reasonsIn, type Words } from '../office-words';

// Published cases C02 and C05 to C08: land, firms and many people. Names, places, days and sums are invented.

const year = { first: '2026-01-01', last: '2026-12-31' };
const countOf = (room: Words, figure: string) => room.desk.figure({ ledger: 'mediation.case', figure }, year).exact?.value;

describe('C02 a logistics park and the villagers', () => {
  it('is calmed over twenty-two trips and a report upward, and is no settled case', () => {
    const room = mediationRoom();
    const park = parkMatter(room);
    park.screens({ askTitle: 'land', askGroup: true });
    expect(park.told('screening')).toEqual([
      expect.stringMatching(/^须负责人确认：参与人数多/),
      expect.stringContaining(cite('TG', '14')),
    ]);
    park.takes('confirmScreening', { confirmReason: '只协助协商占地补偿', confirmMeasures: '推选代表，上报镇政府' });
    const report = park.notes('upward', {
      kind: 'group',
      to: ['street', 'land'],
      risk: 'orange',
      summary: '占地补偿久拖未决，村民情绪激动，可能聚集。',
      request: '请牵头会同自然资源所核对面积。',
    });
    expect(room.desk.view(report).values['reportedAt']).toBe('2026-03-02T10:00');
    tripsBetween(park);
    expect(park.figures()).toMatchObject({ visitCount: 22, effort: '16.5小时', sessionCount: 0 });
    // Nobody has been asked for mediation yet, so no formal case can follow.
    expectReason(park.refuses('continueInCase', { closedOn: '2026-04-30' }), 'consent-missing', cite('RM', '17'));
    park.takes('easeVisits', { stepReason: '双方情绪平复，都明白过激解决不了问题，同意坐下来协商。' });
    expect(park.state()).toBe('eased');
    expect(countOf(room, 'agreed')).toBe(0);
    expect(countOf(room, 'closed')).toBe(0);
    expect(countOf(room, 'pending')).toBe(1);
  });
});

function parkMatter(room: Words): Matter {
  const park = comesIn(room, {
    track: 'ZF',
    matter: '物流园占地补偿纠纷',
    cameAt: '2026-03-02T10:00',
    source: 'visit',
    type: '8',
    happenedOn: '2025-06-01',
    facts: '园区占用村民土地，补偿多年没有谈拢，村民多次到工地。',
    more: {
      people: 46,
      delegates: [{ id: 'd1', name: '石守田', speaksFor: 30 }],
      jointUnits: [
        { id: 'u1', unit: '样溪镇人民政府', does: '核对补偿标准' },
        { id: 'u2', unit: '样溪自然资源所', does: '核对面积' },
      ],
    },
  });
  park.unitJoins('one', '样溪村村民（代表）', undefined, { kind: 'group' });
  park.unitJoins('other', '样溪物流园有限公司');
  return park;
}

/** Eleven times to the villagers and back to the park. */
function tripsBetween(park: Matter): void {
  for (let trip = 0; trip < 11; trip += 1) {
    park.room.at(`2026-03-${String(3 + 2 * trip).padStart(2, '0')}T15:00`);
    park.visits('one', trip < 6 ? 'no' : 'thinking', { way: 'shuttle', minutes: 60 });
    park.visits('other', trip < 6 ? 'thinking' : 'yes', { way: 'shuttle', minutes: 30 });
  }
}

describe('C05 a tower crane on farmland', () => {
  it('is found on a visit to the firm, takes in the contractor later, and stands open where he is willing', () => {
    const room = mediationRoom();
    const crane = craneMatter(room);
    crane.screens({ askThird: true });
    expectReason(crane.refuses('accept', accepting(crane)), 'to-confirm', cite('JS', '358'));
    crane.takes('confirmScreening', { confirmReason: '吊机属施工单位', confirmMeasures: '通知施工单位参加，列为第三人' });
    committeeTakes(crane, { partyRelation: 'mixed' });
    expect(crane.dueOn('调解期限')).toBe('2026-10-15');

    const contractor = crane.unitJoins('third', '外省吊装工程公司', undefined, { representative: { name: '谌工' } });
    crane.room.at('2026-09-18T10:00');
    crane.sits('2026-09-18T12:00', 'again', { nextOn: '2026-09-25' });
    const promise = {
      agreementForm: 'oral',
      agreedOn: '2026-09-18',
      clauses: clausesOf({ who: '施工单位', what: '移走吊机', dueOn: '2026-10-01' }),
    };
    expectReason(crane.refuses('agree', promise), 'consent-missing', cite('RM', '17'));
    crane.says(contractor, true, 'phone');
    crane.takes('ease', { stepReason: '施工单位愿意处理，怎样补偿、补多少还没有谈定。' });
    expect(crane.state()).toBe('eased');
    expect(room.desk.view(crane.record).values).toMatchObject({ area: '7.7', source: 'visit' });
    expect(countOf(room, 'agreed')).toBe(0);
    expect(crane.dueOn('调解期限')).toBe('2026-10-15');
  });

  it('needs the consent of every household before it is taken in', () => {
    const crane = craneMatter(mediationRoom());
    crane.joins('one', '谷满囤');
    crane.screens();
    const refusals = crane.refuses('accept', accepting(crane));
    expect(refusals.map(({ sentence }) => sentence)).toEqual([`谷满囤是否同意调解还没有记录（${cite('RM', '17')}）。`]);
  });
});

function craneMatter(room: Words): Matter {
  const crane = comesIn(room, {
    track: 'RM',
    matter: '塔吊占用耕地纠纷',
    cameAt: '2026-09-15T09:00',
    source: 'visit',
    type: '8',
    happenedOn: '2026-01-20',
    facts: '工程验收后，施工单位的塔吊一直停在五户的地里，约7.7亩不能耕种。',
    more: { area: '7.7', people: 8 },
  });
  for (const name of ['谷有田', '谷长林', '池远', '池满仓', '宣大木']) crane.joins('one', name, true);
  crane.unitJoins('other', '样溪风电有限公司', true);
  return crane;
}

describe('C06 ancestral graves and an oil-tea company', () => {
  it('is taken in only with a confirmation, reported upward, extended by all, and stands open', () => {
    const room = mediationRoom();
    const graves = gravesMatter(room);
    graves.screens({ askGroup: true, askTitle: 'land', askSensitive: true });
    const refusals = graves.refuses('accept', accepting(graves));
    expectReason(refusals, 'to-confirm', cite('TG', '14'));
    expectReason(refusals, 'to-confirm', cite('BD', '上报'));
    const measures = { confirmReason: '只协商迁坟和补偿', confirmMeasures: '联合工作组进驻，各村推选代表，上报县里' };
    expectReason(graves.refuses('confirmScreening', measures, 'mediator'), 'step-duty');
    graves.takes('confirmScreening', measures);
    const report = {
      kind: 'group',
      to: ['street', 'justice', 'land', 'superior'],
      risk: 'red',
      summary: '一千余人阻工，涉及祖坟。',
    };
    graves.notes('upward', report);
    graves.notes('inquiry', {
      asked: '三村老人、原果园职工',
      content: '1977年以来果园界址和坟地位置。',
      place: { text: '樟树坡' },
    });
    committeeTakes(graves);

    const title = {
      agreementForm: 'written',
      clauses: clausesOf({ who: '三村', what: '坡顶六亩使用权归甲村', dueOn: '2026-08-01' }),
    };
    expectReason(graves.refuses('draft', title), 'unlawful-clause', cite('JS', '358'));
    expect(graves.dueOn('调解期限')).toBe('2026-06-11');
    room.at('2026-06-12T09:00');
    expect(graves.saidOf('调解期限')[0]).toBe('已过调解期限');
    const longer = (agreed: boolean) => ({ longer: [{ id: 'l1', agreedOn: '2026-06-12', until: '2026-08-31', agreed }] });
    graves.takes('extend', longer(false));
    expect(graves.dueOn('调解期限')).toBe('2026-06-11');
    graves.takes('extend', longer(true));
    expect(graves.dueOn('调解期限')).toBe('2026-08-31');
    expect(graves.state()).toBe('mediating');
    expect(countOf(room, 'pending')).toBe(1);
  });
});

function gravesMatter(room: Words): Matter {
  const graves = comesIn(room, {
    track: 'RM',
    matter: '油茶基地开发与祖坟纠纷',
    cameAt: '2026-05-11T08:30',
    source: 'superior',
    type: '8',
    happenedOn: '2026-05-08',
    facts: '合同和补偿早已办清，开工后三村上千人阻工，称其中一片是祖坟山。',
    more: {
      people: 1200,
      area: '66',
      risk: 'red',
      delegates: ['甲村代表', '乙村代表', '丙村代表'].map((name, at) => ({ id: `d${String(at)}`, name, speaksFor: 400 })),
      jointUnits: ['信访局', '司法所', '派出所', '住建局', '自然资源局'].map((unit, at) => ({ id: `u${String(at)}`, unit })),
    },
  });
  for (const village of ['甲村村民委员会', '乙村村民委员会', '丙村村民委员会']) graves.unitJoins('one', village, true);
  graves.unitJoins('other', '样溪油茶开发公司', true);
  return graves;
}

describe('C07 an idle land contract of more than four million yuan', () => {
  it('comes from the court with its own days, and ends in a written agreement with instalments', () => {
    const room = mediationRoom();
    const contract = contractMatter(room);
    contract.screens({ askPending: 'court' });
    const referral = { courtReferral: 'ordinary', papersReceivedOn: '2026-11-09', partyRelation: 'organisations' };
    expectReason(contract.refuses('accept', accepting(contract, referral)), 'to-confirm', cite('XF', '1'));
    contract.takes('screenAgain', { askPending: 'referred' });
    expect(contract.figures()['screening']).toBeUndefined();
    contract.takes('accept', accepting(contract, referral));
    expect(contract.dueOn('法院委派（委托）调解期限')).toBe('2026-11-24');
    handedToMediator(contract);
    room.at('2026-11-20T15:00');
    contract.sits('2026-11-20T18:00', 'again');
    contract.takes('extend', { longer: [{ id: 'l1', agreedOn: '2026-11-20', until: '2026-12-04', agreed: true }] });
    expect(contract.dueOn('法院委派（委托）调解期限')).toBe('2026-12-04');

    room.at('2026-11-27T13:00');
    contract.sits('2026-11-27T15:20', 'agreed');
    const agreed = { agreementForm: 'written', agreedOn: '2026-11-27', clauses: clausesOf(...rent) };
    contract.takes('agree', { ...agreed, ...everyMark('2026-11-27') });
    expect(contract.figures()).toMatchObject({ agreedAmount: '4180000.00', effectiveOn: '2026年11月27日' });
    contract.takes('beginPerformance', { performance: 'promised' });
    const instalments = contract.plans().map((id) => room.desk.view(id).values);
    expect(instalments.map(({ amount, dueOn }) => [amount, dueOn])).toEqual([
      [139333333, '2026-12-31'],
      [139333333, '2027-06-30'],
      [139333334, '2027-12-31'],
    ]);
    contract.notes('letter', { kind: 'feedback', way: 'out', organ: '样溪县人民法院', content: '已达成协议。' });
    expect(contract.dueOn('司法确认申请期限')).toBe('2026-12-28');
    expect(contract.state()).toBe('performing');
  });
});

const rent = [
  {
    kind: 'instalments',
    who: '样海公司',
    whom: '新坪村委会',
    amount: yuan(4_180_000),
    dueOn: '2026-12-31',
    every: 'halfYear',
    times: 3,
  },
];

function contractMatter(room: Words): Matter {
  const contract = comesIn(room, {
    track: 'RM',
    matter: '土地闲置承包合同纠纷',
    cameAt: '2026-11-09T10:00',
    source: 'court',
    type: '4',
    happenedOn: '2026-03-10',
    facts: '合同约定两年内开工建设，土地一直闲置，村委会起诉解除合同，法院商请综治中心牵头调解。',
    more: { amountInDispute: yuan(4_180_000), people: 9 },
  });
  contract.unitJoins('one', '新坪村委会', true);
  contract.unitJoins('other', '样海公司', true);
  return contract;
}

describe('C08 pylons on the land of twenty-nine households', () => {
  it('takes the households in from a list and brings one agreement that everybody signs', () => {
    const room = mediationRoom();
    const pylons = pylonMatter(room);
    const [list] = partyLedger.lists ?? [];
    const households = Array.from({ length: 29 }, (_, at) => ({
      name: { name: `样户${String(at + 1)}` },
      share: yuan(500 + 10 * at),
      area: `0.${String(20 + at)}`,
      representedBy: '岳主任',
      ...list?.given,
    }));
    const ids = households.map((household) => pylons.notes('party', household));
    pylons.screens({ askPending: 'referred', askGroup: true });
    pylons.takes('confirmScreening', { confirmReason: '只谈临时占地补偿', confirmMeasures: '推选代表，逐户核对' });
    const referral = { courtReferral: 'ordinary', papersReceivedOn: '2026-06-01', partyRelation: 'mixed' };
    const asked = pylons.refuses('accept', accepting(pylons, referral));
    expect(asked).toHaveLength(29);
    expect(reasonsIn(asked)).toEqual(['consent-missing']);
    for (const id of ids) {
      pylons.visits('one', 'yes', { minutes: 20 });
      pylons.says(id, true, 'visit');
    }
    pylons.takes('accept', accepting(pylons, referral));
    handedToMediator(pylons);
    expect(pylons.dueOn('法院委派（委托）调解期限')).toBe('2026-06-16');
    expect(pylons.figures()).toMatchObject({ visitCount: 29, effort: '9.5小时' });

    pylons.sits('2026-06-01T17:00', 'agreed');
    const agreed = { agreementForm: 'written', agreedOn: '2026-06-01', clauses: clausesOf(...items) };
    pylons.takes('agree', { ...agreed, ...everyMark('2026-06-01') });
    const shares = households.reduce((sum, { share }) => sum + share, 0);
    expect(pylons.figures()['agreedAmount']).toBe((shares / 100).toFixed(2));
    const paper = paperText(paperOf('rm-agreement', printModelOf(room.desk, pylons.record)));
    expect(paper).toContain('当事人（签名盖章或按指印） × 31');
    expect(paper).toContain('一式32份');
    expect(room.desk.figure({ ledger: 'mediation.party', figure: 'parties' }, year).exact?.value).toBe(31);
    // What was paid by when was not published.
    expect(pylons.state()).toBe('agreed');
  });
});

const items = [
  { kind: 'payment', who: '样溪供电公司', whom: '二十九户', amount: yuan(12_000), what: '青苗费', dueOn: '2026-07-01' },
  {
    kind: 'payment',
    who: '样溪供电公司',
    whom: '二十九户',
    amount: yuan(6_560),
    what: '复垦、田埂、误工',
    dueOn: '2026-07-01',
  },
];

function pylonMatter(room: Words): Matter {
  const pylons = comesIn(room, {
    track: 'RM',
    matter: '输电铁塔临时占地补偿纠纷',
    cameAt: '2026-06-01T08:30',
    source: 'court',
    type: '8',
    happenedOn: '2025-09-01',
    facts: '九座铁塔永久占地已经补偿，二十九户临时占地的青苗、复垦、田埂、误工没有补。',
    more: { people: 31, delegates: [{ id: 'd1', name: '岳主任', speaksFor: 29 }] },
  });
  pylons.unitJoins('one', '岳坪村民委员会', true);
  pylons.unitJoins('other', '样溪供电公司', true);
  return pylons;
}
