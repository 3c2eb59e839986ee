import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../renderer/domain/json';
import { papersOffered } from '../../../renderer/domain/ledger/papers';
import { caseLedger } from '../../../renderer/ledgers/mediation-room/case';
import { cite } from '../../../renderer/ledgers/mediation-room/law';
import { accepting, clausesOf, comesIn, committee, committeeTakes, everyMark, type Matter } from '../case-words';
import { expectReason, mediationRoom, type Words } from '../office-words';

// Published cases C12, C14, C15, C19 and C21: walls, drains and paths. Names, places, days and sums are invented.

describe('C12 bricks across the only path', () => {
  it('breaks out again five days after it was settled, and is settled a second time for two hundred yuan', () => {
    const room = mediationRoom();
    const path = bricks(room);
    path.sits('2026-06-30T12:00', 'agreed');
    const restore = [{ kind: 'restore', who: '彭家', what: '拆除砖墙，恢复通行', dueOn: '2026-06-30' }];
    path.takes('agree', { agreementForm: 'oral', agreedOn: '2026-06-30', clauses: clausesOf(...restore) });
    path.takes('perform', { performance: 'onTheSpot', performedOn: '2026-06-30', performanceProof: '现场查看' });
    path.takes('close', { closedOn: '2026-06-30' });

    room.at('2026-07-05T08:00');
    expect(() => {
      path.corrects({ performance: 'refused' });
    }).toThrow('内容已经锁定');
    path.takes('reopen', { relapses: [{ id: 'b1', on: '2026-07-05', what: '又砌砖堵路' }], stepReason: '再次封堵' });
    expect(room.desk.view(path.record).values['earlier']).toMatchObject([{ agreedOn: '2026-06-30' }]);
    expect(path.figures()['effectiveOn']).toBeUndefined();
    const old = { performance: 'done', performedOn: '2026-06-30', performanceProof: '现场查看' };
    room.at('2026-07-05T09:00');
    path.sits('2026-07-05T11:00', 'agreed');
    const agreed = { agreementForm: 'written', agreedOn: '2026-07-05', clauses: clausesOf(...twoHundred) };
    path.takes('agree', { ...agreed, ...everyMark('2026-07-05') });
    expectReason(path.refuses('perform', old), 'performed-early', cite('RM', '31'));
    expect(path.figures()).toMatchObject({ relapseCount: 1, sessionCount: 2, agreedAmount: '200.00', effort: '5.0小时' });
    // What else was agreed, and whether the 200 were paid, was not published.
    expect(path.state()).toBe('agreed');
  });
});

const twoHundred = [
  { kind: 'restore', who: '彭家', what: '恢复通道', dueOn: '2026-07-05' },
  { kind: 'payment', who: '张家', whom: '彭家', amount: 20000, what: '碎砖和水管', dueOn: '2026-07-10' },
];

/** Both families send their sons. */
function bricks(room: Words): Matter {
  const path = comesIn(room, {
    track: 'RM',
    matter: '砌砖堵路相邻纠纷',
    cameAt: '2026-06-30T08:30',
    source: 'call110',
    type: '2',
    happenedOn: '2026-06-30',
    facts: '一方堵了三处排水口，另一方把唯一的通道砌起一米多高。',
  });
  const son = (name: string) => ({ representative: { name }, representativeRelation: '儿子', authority: '代为参加、签字' });
  path.joins('one', '彭老三', true, son('彭小年'));
  path.joins('other', '张广田', true, son('张小满'));
  path.screens();
  committeeTakes(path);
  room.at('2026-06-30T09:00');
  return path;
}

describe('C14 sewage and goods in an alley', () => {
  it('follows a failed mediation in the village and binds both to what they must not do', () => {
    const room = mediationRoom();
    const village = alley(room, '2026-04-07T09:00', { organ: '样西村人民调解委员会' });
    committeeTakes(village);
    village.takes('fail', { terminationReason: 'T3', remediesToldOn: '2026-04-07', advice: '可以向镇调委会申请，也可以起诉' });
    const before = { previousCase: { ledger: 'mediation.case', record: village.record } };
    const town = alley(room, '2026-04-20T09:00', { ...before, organ: committee });
    committeeTakes(town);
    town.visits('one', 'thinking', { way: 'site', minutes: 30 });
    town.visits('other', 'yes', { way: 'site', minutes: 30 });
    town.sits('2026-04-20T16:00', 'agreed');

    const breach = { kind: 'breach', who: '违约一方', what: '承担由此造成的全部后果' };
    const withoutDay = { agreementForm: 'written', agreedOn: '2026-04-20', clauses: clausesOf(...notAnyMore, breach) };
    expectReason(town.refuses('agree', withoutDay), 'clause', cite('RM', '29'));
    const clauses = clausesOf(...notAnyMore, { ...breach, lasting: true });
    town.takes('agree', { ...withoutDay, clauses, signedOn: '2026-04-20' });
    expect(town.figures()['effectiveOn']).toBeUndefined();
    expectReason(town.refuses('beginPerformance'), 'mark-missing', cite('RM', '29'));
    town.takes('beginPerformance', { ...everyMark('2026-04-20'), performance: 'promised' });
    expect(town.figures()).toMatchObject({ effectiveOn: '2026年4月20日', visitCount: 2 });
    expect(town.figures()['agreedAmount']).toBeUndefined();
    // Nothing falls due; nobody said whether it was kept.
    expect(town.plans().map((id) => room.desk.schedules(id))).toEqual([[], [], []]);
    expect(town.state()).toBe('performing');
    expect(room.stateOf(village.record)).toBe('failed');
  });
});

const notAnyMore = [
  { kind: 'cease', who: '聂家', what: '不再向巷内排放污水', lasting: true },
  { kind: 'cease', who: '徐家', what: '不再在巷内堆放货物', lasting: true },
];

function alley(room: Words, cameAt: string, more: JsonObject): Matter {
  const matter = comesIn(room, {
    track: 'RM',
    matter: '巷道排水堆物相邻纠纷',
    cameAt,
    source: 'application',
    type: '2',
    happenedOn: '2026-04-01',
    facts: '一方在巷内堆货，一方向巷内排污水，村里调解没有成。',
    more,
  });
  matter.joins('one', '聂水根', true);
  matter.joins('other', '徐货郎', true);
  matter.screens();
  return matter;
}

describe('C15 a boundary wall pushed down', () => {
  it('gives a duty to each side, of which one was done at once and the other has its day', () => {
    const room = mediationRoom();
    const wall = comesIn(room, {
      track: 'RM',
      matter: '推倒围墙相邻纠纷',
      cameAt: '2026-08-17T09:00',
      source: 'application',
      type: '2',
      happenedOn: '2026-08-16',
      facts: '围墙挡了排水，多次商量没有结果，一方把墙推倒。',
      more: { requestedOn: '2026-08-17', claims: '重新砌好围墙。' },
    });
    wall.joins('one', '李昌福', true, { careNeeds: ['old'] });
    wall.joins('other', '李昌禄', true, { careNeeds: ['old'] });
    wall.screens();
    committeeTakes(wall);
    wall.sits('2026-08-17T11:30', 'agreed');
    const clauses = clausesOf(
      { kind: 'repair', who: '李昌禄', what: '重新砌好推倒的围墙', dueOn: '2026-09-15' },
      { kind: 'repair', who: '李昌福', what: '当场加大排水口', dueOn: '2026-08-17' },
    );
    wall.takes('agree', { agreementForm: 'oral', agreedOn: '2026-08-17', clauses });
    const [rebuild = '', drain = ''] = wall.plans();
    room.takes(drain, 'receiveAll', { doneOn: '2026-08-17', note: '当场凿大' });
    expect([room.stateOf(rebuild), room.stateOf(drain)]).toEqual(['open', 'done']);
    const kept = { performance: 'done', performedOn: '2026-08-17', performanceProof: '现场查看' };
    const [reason] = wall.refuses('perform', kept);
    expect(reason?.sentence).toBe(`还有1项履行事项没有办完（${cite('RM', '31')}）。`);
    expect(room.dueOn(rebuild, '履行期限')).toBe('2026-09-15');
    expect(wall.state()).toBe('agreed');
  });
});

describe('C19 one metre and three years', () => {
  it('is talked over apart twenty-two times, difficult, confirmed and extended, and stands open', () => {
    const room = mediationRoom();
    const metre = oneMetre(room);
    expectReason(metre.refuses('accept', accepting(metre)), 'to-confirm', cite('TG', '14'));
    metre.takes('confirmScreening', { confirmReason: '只谈怎样使用、怎样补偿', confirmMeasures: '分别谈话，请自然资源所到场' });
    committeeTakes(metre, { difficult: true });
    for (const [from, to] of [
      ['2026-03-16T14:00', '2026-03-16T16:00'],
      ['2026-03-30T14:00', '2026-03-30T16:00'],
    ] as const) {
      room.at(from);
      metre.sits(to, 'failed');
    }
    for (let talk = 0; talk < 22; talk += 1) {
      room.at(`2026-04-${String(1 + talk).padStart(2, '0')}T19:30`);
      metre.visits(talk % 2 === 0 ? 'one' : 'other', 'thinking', { way: 'apart', minutes: 45 });
    }
    expect(metre.figures()).toMatchObject({ visitCount: 22, sessionCount: 2, effort: '20.5小时', elapsed: 42 });
    const visits = { ledger: 'mediation.visit', figure: 'visits' };
    const april = room.desk.figure(visits, { first: '2026-04-01', last: '2026-04-30' });
    const apart = april.splits.find(({ by }) => by === 'way')?.parts.find(({ key }) => key === 'apart');
    expect([april.exact?.value, apart?.exact.value]).toEqual([22, 22]);
    expect(metre.saidOf('调解期限')[0]).toBe('已过调解期限');
    metre.takes('extend', { longer: [{ id: 'l1', agreedOn: '2026-04-22', until: '2026-05-22', agreed: true }] });
    expect(metre.saidOf('调解期限')).toEqual(['调解期限未到']);
    expect(metre.state()).toBe('mediating');
  });
});

function oneMetre(room: Words): Matter {
  const metre = comesIn(room, {
    track: 'RM',
    matter: '翻建围墙外移一米',
    cameAt: '2026-03-11T09:00',
    source: 'grid',
    type: '3',
    happenedOn: '2023-02-01',
    facts: '翻建时围墙外移约一米，三年谈不拢，多次调解没有成。',
  });
  metre.joins('one', '简守业', true);
  metre.joins('other', '强立功', true, { occupation: '退役军人、劳动模范' });
  metre.screens({ askTitle: 'land', askRepeat: true });
  return metre;
}

describe('C21 a stone on the lane and an angry video', () => {
  it('begins on the internet and ends the same day with an apology, a stone less and a promise for good', () => {
    const room = mediationRoom();
    const stone = comesIn(room, {
      track: 'RM',
      matter: '便道放石块引发的网络发帖',
      cameAt: '2026-07-07T09:00',
      source: 'internet',
      type: '2',
      happenedOn: '2026-07-06',
      facts: '一方在便道上放石块，另一方发视频骂人。',
      more: {
        jointUnits: [
          { id: 'u1', unit: '样溪派出所' },
          { id: 'u2', unit: '样林村民委员会' },
        ],
      },
    });
    stone.joins('one', '黄小川', true);
    stone.joins('other', '叶石根', true);
    stone.screens({ askSensitive: true });
    expectReason(stone.refuses('accept', accepting(stone)), 'to-confirm', cite('BD', '上报'));
    stone.notes('upward', { kind: 'escalation', to: ['justice', 'street'], summary: '网上出现骂人视频，起因是便道上的石块。' });
    stone.takes('confirmScreening', { confirmReason: '邻里小事', confirmMeasures: '请当事人先删视频，已上报' });
    committeeTakes(stone);
    stone.sits('2026-07-07T11:00', 'agreed');
    const clauses = clausesOf(
      { kind: 'apology', who: '黄小川', whom: '叶石根', what: '赔礼道歉', dueOn: '2026-07-07' },
      { kind: 'restore', who: '叶石根', what: '搬走石块', dueOn: '2026-07-07' },
      { kind: 'cease', who: '叶石根', what: '今后不再在便道上放石块', lasting: true },
    );
    stone.takes('agree', { agreementForm: 'oral', agreedOn: '2026-07-07', clauses });
    const [apology = '', removal = '', forGood = ''] = stone.plans();
    for (const duty of [apology, removal]) room.takes(duty, 'receiveAll', { doneOn: '2026-07-07' });
    stone.takes('perform', { performance: 'onTheSpot', performedOn: '2026-07-07', performanceProof: '村干部现场查看' });
    expect([stone.state(), room.stateOf(forGood)]).toEqual(['performed', 'open']);
    expect(stone.figures()['agreedAmount']).toBeUndefined();
    const papers = papersOffered(caseLedger, room.desk.view(stone.record)).map(({ template }) => template);
    expect(papers).toContain('rm-oral-agreement');
    expect(papers).not.toContain('rm-agreement');
  });
});
