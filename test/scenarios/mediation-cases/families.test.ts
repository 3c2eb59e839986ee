import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../renderer/domain/json';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { paperOf, paperText, printModelOf } from '../../office/paper';
import { accepting, clausesOf, comesIn, committeeTakes, everyMark, handedToMediator, yuan, type Matter } from '../case-words';
import { expectReason, mediationRoom, type Words } from '../office-words';

// Published cases C16 to C18, C22 and C24: parents, children, a divorce. Names, places, days and sums are invented.

describe('C16 a blind mother of ninety and her five children', () => {
  it('is agreed with turns of two months and yearly sums, which become duties with their days', () => {
    const room = mediationRoom();
    const mother = blindMother(room);
    mother.sits('2026-10-19T11:00', 'agreed');
    const agreed = { agreementForm: 'written', agreedOn: '2026-10-19', clauses: clausesOf(...turnsAndSums) };
    mother.takes('agree', { ...agreed, ...everyMark('2026-10-19') });
    const duties = mother.plans().map((id) => room.desk.view(id).values);
    const daysOf = (payer: string, most: number) => duties.filter((duty) => duty['payer'] === payer).slice(0, most);
    expect(daysOf('蔡长子', 3).map(({ dueOn }) => dueOn)).toEqual(['2026-11-01', '2027-03-01', '2027-07-01']);
    expect(daysOf('蔡次子', 3).map(({ dueOn }) => dueOn)).toEqual(['2027-01-01', '2027-05-01', '2027-09-01']);
    expect(daysOf('蔡小女', 9).map(({ dueOn, amount }) => [dueOn, amount])).toEqual([
      ['2026-12-31', yuan(300)],
      ['2027-12-31', yuan(300)],
      ['2028-12-31', yuan(300)],
      [undefined, undefined],
    ]);
    expect(duties).toHaveLength(6 + 6 + 3 * 3 + 1);
    const paper = paperText(paperOf('rm-agreement', printModelOf(room.desk, mother.record)));
    expect(paper).toContain('当事人（签名盖章或按指印） × 6');
    mother.takes('beginPerformance', { performance: 'promised' });
    const soon = { performance: 'done', performedOn: '2026-10-19', performanceProof: '长子接走母亲' };
    const [reason] = mother.refuses('perform', soon);
    expect(reason?.sentence).toMatch(/^还有21项履行事项没有办完/);
    expect(mother.state()).toBe('performing');
  });
});

const daughters = ['蔡大女', '蔡二女', '蔡小女'];

const turnsAndSums: readonly JsonObject[] = [
  { kind: 'care', who: '蔡长子', whom: '蔡母', what: '照料两个月', dueOn: '2026-11-01', every: 'fourMonths', times: 6 },
  { kind: 'care', who: '蔡次子', whom: '蔡母', what: '照料两个月', dueOn: '2027-01-01', every: 'fourMonths', times: 6 },
  ...daughters.map((who) => yearly(who)),
  { kind: 'contact', who: '蔡小女', what: '和两个姐姐常去看望，需要时搭手', lasting: true },
];

function yearly(who: string): JsonObject {
  return { kind: 'periodic', who, whom: '蔡母', amount: yuan(300), dueOn: '2026-12-31', every: 'year', times: 3 };
}

function blindMother(room: Words): Matter {
  const mother = comesIn(room, {
    track: 'RM',
    matter: '赡养老人纠纷',
    cameAt: '2026-10-19T09:00',
    source: 'application',
    type: '1',
    happenedOn: '2026-10-10',
    facts: '九十岁的母亲双目失明，五个子女为怎样轮流照料意见不一。',
    more: { people: 6 },
  });
  mother.joins('one', '蔡母', true, { careNeeds: ['old', 'disabled'], age: 90 });
  for (const child of ['蔡长子', '蔡次子', ...daughters]) mother.joins('other', child, true);
  mother.screens();
  committeeTakes(mother);
  return mother;
}

describe('C17 a widow’s two rooms', () => {
  it('brings three bodies and an old judgment to one table, and stands open as long as nobody wrote down the terms', () => {
    const room = mediationRoom();
    const rooms = twoRooms(room);
    expect(rooms.figures()['suggestion']).toContain('“法院”');
    committeeTakes(rooms);
    rooms.notes('material', { part: 'evidence', title: '2008年民事判决书复印件', pages: 4 });
    const helpers = [
      { id: 'h1', name: '派出所民警', unit: '样协派出所', consented: true },
      { id: 'h2', name: '法律服务所主任', unit: '样协法律服务所' },
    ];
    const sitting = rooms.sits('2026-09-15T17:00', 'agreed', { helpers });
    const arranged = {
      agreementForm: 'oral',
      agreedOn: '2026-09-15',
      clauses: clausesOf({ who: '各子女', what: '安排居住', lasting: true }),
    };
    expectReason(rooms.refuses('agree', arranged), 'helper-consent', cite('RM', '20'));
    room.corrects(sitting, { helpers: helpers.map((helper) => ({ ...helper, consented: true })) });
    // An arrangement was found; its terms were not published, so there is nothing to put into an agreement.
    expectReason(rooms.refuses('agree', { agreementForm: 'oral', agreedOn: '2026-09-15' }), 'clause', cite('RM', '29'));
    expect(rooms.state()).toBe('mediating');
    expect(room.desk.view(sitting).values['result']).toBe('agreed');
  });
});

function twoRooms(room: Words): Matter {
  const rooms = comesIn(room, {
    track: 'RM',
    matter: '老人居住安排',
    cameAt: '2026-09-15T14:00',
    source: 'application',
    type: '1',
    happenedOn: '2026-08-20',
    facts: '2008年法院判决母亲住西边两间，与三儿媳争吵后暂住村里安排的房子，村里多次调解没有成。',
    more: {
      jointUnits: ['样协派出所', '样协法律服务所'].map((unit, at) => ({ id: `u${String(at)}`, unit })),
    },
  });
  rooms.joins('one', '李母', true, { careNeeds: ['old'] });
  for (const child of ['李长子', '李次子', '李三儿媳', '李小女']) rooms.joins('other', child, true);
  rooms.screens({ askRepeat: true });
  return rooms;
}

describe('C18 five mediations and a paper nobody kept', () => {
  it('misses the thirty days, is broken, and goes on as a new case the court hands over', () => {
    const room = mediationRoom();
    const care = carePaper(room);
    expect(care.figures()['sessionCount']).toBe(5);
    // Thirty days end in the holidays of Qingming.
    expect(care.dueOn('司法确认申请期限')).toBe('2026-04-07');
    care.takes('beginPerformance', { performance: 'promised' });
    const [first = ''] = care.plans();
    room.at('2026-05-11T09:00');
    expect(care.saidOf('司法确认申请期限')).toContain('三十日已过，不能再申请司法确认；不履行的可以起诉。');
    const late = { court: '样山县人民法院', appliedOn: '2026-05-11', joint: true };
    expect(() => care.notes('confirmation', late)).toThrow('已过期限，最后一日是2026-04-07');
    room.takes(first, 'urge', { urges: [{ id: 'u1', on: '2026-05-11', way: '上门', answer: '不给' }] });
    room.takes(first, 'refuse', { note: '长子拒绝支付' });
    const broken = { performance: 'refused', stepReason: '两个儿子一直不付' };
    expectReason(care.refuses('breach', broken), 'missing');
    care.takes('breach', { ...broken, remediesToldOn: '2026-05-11' });
    expect(care.state()).toBe('breached');

    const suit = afterSuit(room, care);
    expect(suit.dueOn('法院委派（委托）调解期限')).toBe('2026-08-18');
    expect(suit.state()).toBe('mediating');
    expect(room.desk.view(suit.record).values['previousCase']).toMatchObject({ record: care.record });
  });
});

function carePaper(room: Words): Matter {
  const care = comesIn(room, {
    track: 'RM',
    matter: '赡养老人纠纷',
    cameAt: '2026-01-12T09:00',
    source: 'application',
    type: '1',
    happenedOn: '2025-10-08',
    facts: '母亲九十多岁，由第四个孩子照料二十多年，回到老家后三个儿子互相推诿。',
  });
  care.joins('one', '毕母', true, { careNeeds: ['old'] });
  for (const child of ['毕长子', '毕次子', '毕三子', '毕长女', '毕次女']) care.joins('other', child, true);
  care.screens({ askRepeat: true });
  committeeTakes(care);
  for (const day of ['2026-01-15', '2026-01-29', '2026-02-05', '2026-02-12', '2026-03-05']) {
    room.at(`${day}T14:00`);
    care.sits(`${day}T16:00`, day === '2026-03-05' ? 'agreed' : 'failed');
  }
  const sums = ['毕长子', '毕次子'].map((who) => monthly(who, '毕母', 1000));
  care.takes('agree', {
    agreementForm: 'written',
    agreedOn: '2026-03-05',
    clauses: clausesOf(...sums),
    ...everyMark('2026-03-05'),
  });
  return care;
}

function monthly(who: string, whom: string, sum: number): JsonObject {
  return { kind: 'periodic', who, whom, amount: yuan(sum), dueOn: '2026-04-01', every: 'month', times: 12 };
}

function afterSuit(room: Words, care: Matter): Matter {
  const suit = comesIn(room, {
    track: 'RM',
    matter: '赡养老人纠纷（起诉以后）',
    cameAt: '2026-08-03T09:00',
    source: 'court',
    type: '1',
    happenedOn: '2025-10-08',
    facts: '协议没有履行，母亲起诉。',
    more: {
      previousCase: { ledger: 'mediation.case', record: care.record },
      claims: '两个儿子每人每月生活费三百元、照料费七百元，医疗费五分之一。',
    },
  });
  suit.joins('one', '毕母', true, { careNeeds: ['old'] });
  for (const child of ['毕长子', '毕次子']) suit.joins('other', child, true);
  suit.screens({ askPending: 'referred', askRepeat: true });
  suit.takes('accept', accepting(suit, { courtReferral: 'ordinary', papersReceivedOn: '2026-08-03' }));
  handedToMediator(suit);
  return suit;
}

describe('C22 a child after a divorce', () => {
  it('is confirmed for its history of violence and its status, talked over apart first, and settles visits and money only', () => {
    const room = mediationRoom();
    const child = afterDivorce(room);
    const refusals = child.refuses('accept', accepting(child));
    expectReason(refusals, 'to-confirm', cite('FB', '10'));
    expectReason(refusals, 'to-confirm', cite('JS', '355'));
    child.takes('confirmScreening', {
      confirmReason: '只谈探望和抚养费，受害一方自愿当面谈',
      confirmMeasures: '先分别谈话，告知妇联，民警在场',
    });
    committeeTakes(child);
    for (const side of ['one', 'other'] as const) child.visits(side, 'yes', { way: 'apart', minutes: 30 });
    room.at('2026-02-26T09:00');
    const helpers = ['派出所民警', '人民法庭法官', '村主任'].map((name, at) => ({
      id: `h${String(at)}`,
      name,
      consented: true,
    }));
    child.sits('2026-02-26T16:00', 'agreed', { helpers, openness: 'closed' });
    expect(child.figures()).toMatchObject({ visitCount: 2, effort: '8.0小时' });

    const written = { agreementForm: 'written', agreedOn: '2026-02-26' };
    const status = clausesOf({ who: '双方', what: '确认亲子关系，解除收养', dueOn: '2026-03-01' });
    expectReason(child.refuses('agree', { ...written, clauses: status }), 'unlawful-clause', cite('JS', '358'));
    const clauses = clausesOf(
      { kind: 'contact', who: '卢某', whom: '胡某', what: '每月第二、第四个周末接孩子', lasting: true },
      { ...monthly('胡某', '卢某', 600), times: 24 },
    );
    child.takes('agree', { ...written, clauses, ...everyMark('2026-02-26') });
    expect(child.state()).toBe('agreed');
    expect(child.plans()).toHaveLength(25);
  });

  it('is not mediated while the violence goes on, and then only its money and care, once it was reported', () => {
    const room = mediationRoom();
    const child = afterDivorce(room);
    child.takes('screenAgain', { askFamily: 'ongoing' });
    expectReason(child.refuses('accept', accepting(child)), 'must-not', cite('FB', '14'));
    expectReason(
      child.refuses('refuse', { refusalReason: 'F2', advice: '申请人身安全保护令' }),
      'report-first',
      cite('FB', '14'),
    );
    child.takes('screenAgain', { askFamily: 'ongoing', civilOnly: true, violenceReportedOn: '2026-02-25' });
    expectReason(child.refuses('accept', accepting(child)), 'to-confirm', cite('FB', '14'));
  });
});

function afterDivorce(room: Words): Matter {
  const child = comesIn(room, {
    track: 'RM',
    matter: '离婚后探望和抚养费',
    cameAt: '2026-02-25T09:00',
    source: 'police',
    type: '1',
    happenedOn: '2026-02-20',
    facts: '离婚后多次争吵，动过手，为孩子由谁带起争执。',
    more: { risk: 'orange' },
  });
  child.joins('one', '胡某', true);
  child.joins('other', '卢某', true, { hideAddress: true });
  child.screens({ askFamily: 'history', askTitle: 'status', askMinor: 'party', askRepeat: true });
  return child;
}

describe('C24 three sons, a month each', () => {
  it('lets the daughters-in-law sit in without being parties, and plans the turns from one clause a son', () => {
    const room = mediationRoom();
    const turns = threeSons(room);
    const wives = ['长媳', '二媳', '三媳'].map((name, at) => ({ id: `h${String(at)}`, name, relation: '儿媳' }));
    const sitting = turns.sits('2026-10-30T17:00', 'agreed', { helpers: wives });
    const agreed = { agreementForm: 'written', agreedOn: '2026-10-30', clauses: clausesOf(...monthEach, savings) };
    expect(turns.refuses('agree', agreed).map(({ code }) => code)).toEqual([
      'helper-consent',
      'helper-consent',
      'helper-consent',
    ]);
    room.corrects(sitting, { helpers: wives.map((wife) => ({ ...wife, consented: true })) });
    turns.takes('agree', { ...agreed, ...everyMark('2026-10-30') });
    const duties = turns.plans().slice(0, 12);
    const days = duties.map((id) => [room.dueOn(id, '履行期限') ?? '', room.desk.view(id).values['payer']] as const);
    const inTurn = [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, son]) => [son, day]);
    expect(inTurn).toEqual([
      ['沈大', '2026-11-01'],
      ['沈二', '2026-12-01'],
      ['沈三', '2027-01-01'],
      ['沈大', '2027-02-01'],
      ['沈二', '2027-03-01'],
      ['沈三', '2027-04-01'],
      ['沈大', '2027-05-01'],
      ['沈二', '2027-06-01'],
      ['沈三', '2027-07-01'],
      ['沈大', '2027-08-01'],
      ['沈二', '2027-09-01'],
      ['沈三', '2027-10-01'],
    ]);
    expect(turns.figures()).toMatchObject({ effort: '3.0小时', sessionCount: 1 });
    expect(room.desk.children(turns.record, 'mediation.party')).toHaveLength(4);
    expect(turns.state()).toBe('agreed');
  });
});

const monthEach = ['沈大', '沈二', '沈三'].map((who, at) => ({
  kind: 'care',
  who,
  whom: '沈母',
  what: '照料一个月',
  dueOn: ['2026-11-01', '2026-12-01', '2027-01-01'][at] ?? '',
  every: 'quarter',
  times: 4,
}));

const savings = { kind: 'other', who: '沈大、沈二、沈三', what: '母亲存款六千元各保管二千元，用于母亲', dueOn: '2026-11-15' };

function threeSons(room: Words): Matter {
  const turns = comesIn(room, {
    track: 'RM',
    matter: '赡养老人和存款保管',
    cameAt: '2026-10-30T13:30',
    source: 'grid',
    type: '1',
    happenedOn: '2026-10-15',
    facts: '三兄弟为母亲轮流照料和六千元存款争执。',
  });
  turns.joins('one', '沈母', true, { careNeeds: ['old'] });
  for (const son of ['沈大', '沈二', '沈三']) turns.joins('other', son, true);
  turns.screens();
  committeeTakes(turns);
  room.at('2026-10-30T14:00');
  return turns;
}
