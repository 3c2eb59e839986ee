import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import { recount } from '../../renderer/domain/election/recount';
import { resultIn } from '../../renderer/domain/election/records/election-result';
import { codes, electionOffice, firstTeller, kinds, secondTeller, scrutineer, villagers } from '../office/election-office';
import { basics, count, nominate, prepareDay, register, ruled, sign, teller } from '../office/village-election';

describe('a village election through its declarations', () => {
  it('asks what the province leaves open, and freezes nothing before all of it is settled', () => {
    const office = electionOffice();
    const election = office.registers(kinds.election, basics);
    office.at('2026-10-12T09:00');
    const { answers } = office.offered(election, 'adopt');
    expect((answers as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(['village-retention']);
    expect(codes(office.refuses(election, 'freeze'))).toEqual(expect.arrayContaining(['method-missing', 'rule-open']));
    const short = {
      methodTitle: '办法',
      methodAdoptedOn: '2026-10-10',
      methodMeeting: 'representatives',
      methodMembers: 45,
      methodPresent: 29,
      methodInFavour: 29,
    };
    const [refusal] = office.refuses(election, 'adopt', short);
    expect(refusal?.sentence).toBe('会议没有通过：到会：3 × 29 = 87 < 2 × 45 = 90 ✗，《村民委员会组织法》第30条。');
  });

  it('makes its plan from the day, and anew when the day is moved', () => {
    const office = electionOffice();
    const election = ruled(office);
    const stageOf = (id: string) =>
      (office.values(election)['stages'] as readonly JsonObject[]).find((row) => row['id'] === id);
    expect(stageOf('roll')).toMatchObject({ planned: '2026-10-29' });
    expect(stageOf('roll')).not.toHaveProperty('actual');
    expect(stageOf('committee')).toMatchObject({ actual: '2026-09-19' });
    expect(stageOf('method')).toMatchObject({ actual: '2026-10-10' });
    expect(stageOf('candidates')).toMatchObject({ planned: '2026-11-13' });
    const before = office.values(election)['rules'] as JsonObject;
    office.takes(election, 'moveDay', { electionDay: '2026-11-25', moveReason: '会场修缮' });
    expect(stageOf('roll')).toMatchObject({ planned: '2026-11-05' });
    const after = office.values(election)['rules'] as JsonObject;
    expect(after['hash']).not.toBe(before['hash']);
    expect((after['content'] as JsonObject)['electionDay']).toBe('2026-11-25');
    expect((after['content'] as JsonObject)['settings']).toEqual((before['content'] as JsonObject)['settings']);
    expect(codes(office.refuses(election, 'moveDay', { electionDay: '2026-10-01', moveReason: '提前' }))).toContain('day-past');
  });

  it('refuses a stage done too late, and a list posted too late (B10)', () => {
    const office = electionOffice();
    const election = ruled(office);
    const stages = (office.values(election)['stages'] as readonly JsonObject[]).map((row) =>
      row['id'] === 'candidates' ? { ...row, actual: '2026-11-14' } : row,
    );
    office.at('2026-11-14T09:00');
    const [late] = office.edits(election, { stages });
    expect(late).toMatchObject({ code: 'stage-late', field: 'stages' });
    register(office, election, 30);
    const [refusal] = office.tries(kinds.roll, { postedOn: '2026-10-30', place: '村务公开栏' }, election);
    expect(refusal?.sentence).toBe(
      '“公布选民名单”2026年10月30日已经太晚：最迟2026年10月29日，建议2026年10月28日以前（《村民委员会组织法》第17条）。',
    );
  });

  it('posts no list of a register that is not in order, and corrects one by number', () => {
    const office = electionOffice();
    const election = ruled(office);
    register(office, election, 30);
    const young = office.registers(kinds.voter, { ...villagers(31)[30], birthDate: '2009-01-01' }, election);
    const away = office.registers(kinds.voter, { ...villagers(32)[31], class: 'away' }, election);
    office.at('2026-10-27T09:00');
    const refused = office.tries(kinds.roll, { postedOn: '2026-10-27', place: '村务公开栏' }, election);
    expect(refused.map(({ sentence }) => sentence).join('\n')).toMatch(
      /0031号.*未满18周岁[\s\S]*0032号.*没有本人表示参加选举的记录/,
    );
    office.edits(young, { removed: 'mistaken' });
    office.edits(away, { statedOn: '2026-10-20' });
    const first = office.registers(kinds.roll, { postedOn: '2026-10-27', place: '村务公开栏' }, election);
    expect(office.values(first)).toMatchObject({ no: 1, count: 31, voters: 31, women: 16 });
    const list = office.values(first)['list'] as { readonly content: { readonly voters: readonly JsonObject[] } };
    expect(Object.keys(list.content.voters[0] ?? {})).toEqual(['group', 'name']);

    office.registers(kinds.voter, villagers(40)[35] ?? {}, election);
    office.at('2026-11-03T09:00');
    const second = office.registers(kinds.roll, { postedOn: '2026-11-03', place: '村务公开栏', reason: '申诉成立' }, election);
    expect(office.values(second)).toMatchObject({ no: 2, count: 32, changes: [{ change: 'added', group: '第一组' }] });
    expect(office.values(first)).toMatchObject({ count: 31 });
  });

  it('runs from the first list to the hand-over, counted twice, with a run-off', { timeout: 60_000 }, () => {
    const office = electionOffice();
    const election = ruled(office);
    register(office, election, 921);
    office.at('2026-10-28T09:00');
    office.registers(kinds.roll, { postedOn: '2026-10-28', place: '村务公开栏' }, election);
    office.at('2026-11-02T09:00');
    const complaint = office.registers(
      kinds.complaint,
      { receivedOn: '2026-11-02', complainant: '钱一', item: '名单漏了本人' },
      election,
    );
    expect(office.values(complaint)).toMatchObject({ decideBy: '2026-11-05', lastDay: '2026-11-02' });
    const decision = {
      decision: 'dismissed',
      decidedOn: '2026-11-04',
      publishedOn: '2026-11-04',
      grounds: '名单第 12 号就是本人',
    };
    office.at('2026-11-06T09:00');
    const lateDecision = { ...decision, decidedOn: '2026-11-06', publishedOn: '2026-11-06' };
    expect(codes(office.refuses(complaint, 'decide', lateDecision))).toEqual(['decision-late', 'decision-late']);
    office.takes(complaint, 'decide', decision);

    const names = ['赵安清', '钱平博', '孙和一', '李远若', '周明长'];
    nominate(office, election, names);
    prepareDay(office, election);
    office.at('2026-11-18T14:00');
    const ballot = office.registers(kinds.ballot, office.proposed(kinds.ballot, election), election);
    expect(office.values(ballot)).toMatchObject({ registered: 921, round: 'first', heldOn: '2026-11-18' });
    office.takes(ballot, 'open', { printed: 950 });
    const stations = [
      { id: 's1', place: '中心会场', signed: 400, issued: 400, unused: 80, spoiled: 2, returned: 399 },
      { id: 's2', place: '二组投票站', signed: 161, issued: 161, unused: 307, spoiled: 0, returned: 161 },
    ];
    const wrong = stations.with(1, { ...(stations[1] as (typeof stations)[0]), returned: 163 });
    expect(codes(office.refuses(ballot, 'close', { stations: wrong, returned: 562 }))).toEqual([
      'more-returned',
      'more-returned',
    ]);
    office.takes(ballot, 'close', {
      stations,
      returned: 560,
      groups: [
        { id: 'g1', name: '第一组' },
        { id: 'g2', name: '第二组' },
      ],
    });

    count(office, ballot, 'director', { 赵安清: [150, 151], 钱平博: [125, 124] }, [280, 280]);
    const member = { 孙和一: [160, 161], 李远若: [120, 119], 周明长: [100, 100] };
    teller(office, ballot, 'member', '第一组', { 孙和一: 160, 李远若: 120, 周明长: 100 }, 280, firstTeller);
    teller(office, ballot, 'member', '第一组', { 孙和一: 160, 李远若: 121, 周明长: 99 }, 280, secondTeller);
    const differ = office.refuses(ballot, 'count', {}, scrutineer, 'scrutineer');
    expect(differ.map(({ sentence }) => sentence).join()).toMatch(/第一组的两份计票单在李远若、周明长处不一致/);
    expect(differ.map(({ sentence }) => sentence).join()).not.toMatch(/12[01]|99|100/);
    teller(office, ballot, 'member', '第一组', { 孙和一: 160, 李远若: 120, 周明长: 100 }, 280, secondTeller);
    count(office, ballot, 'member', { 孙和一: [0, 161], 李远若: [0, 119], 周明长: [0, 100] }, [0, 280], ['第二组']);
    expect(member).toBeDefined();
    office.takes(ballot, 'count', {}, scrutineer, 'scrutineer');
    office.takes(ballot, 'signMonitor', {}, scrutineer, 'scrutineer');
    expect(codes(office.refuses(ballot, 'announce', { chair: '甲一', announcedOn: '2026-11-18' }))).toEqual([
      'signature-missing',
    ]);
    expect(codes(office.refuses(ballot, 'signTeller', {}, scrutineer, 'teller'))).toEqual(['same-signer']);
    office.takes(ballot, 'signTeller', {}, firstTeller, 'teller');
    office.takes(ballot, 'announce', { chair: '甲一', announcedOn: '2026-11-18' });

    // 孙和一 has more than half; for the other seat the two others stand again.
    const again = office.proposed(kinds.ballot, election);
    expect(again).toMatchObject({ round: 'runoff', voteNo: 2, contests: [{ post: 'member', seats: 1 }] });
    expect((again['candidates'] as readonly JsonObject[]).map((one) => one['name'])).toEqual(['李远若', '周明长']);
    office.at('2026-11-25T14:00');
    const second = office.registers(kinds.ballot, { ...again, heldOn: '2026-11-25' }, election);
    office.takes(second, 'open', { printed: 800 });
    office.takes(second, 'close', {
      stations: [{ id: 's1', place: '中心会场', signed: 500, issued: 500, unused: 300, spoiled: 0, returned: 500 }],
      returned: 500,
    });
    count(office, second, 'member', { 李远若: [300], 周明长: [195] }, [500], ['全部选票'], { blank: 5 });
    sign(office, second, '2026-11-25');

    const result = office.registers(kinds.result, {}, election);
    expect(office.values(result)).toMatchObject({ name: '样溪村第13届村民委员会选举结果' });
    const signed = resultIn(office.values(result));
    expect(signed?.members).toEqual([
      { person: '赵安清', post: 'director' },
      { person: '孙和一', post: 'member' },
      { person: '李远若', post: 'member' },
    ]);
    expect(signed === undefined ? [] : recount(signed).differences).toEqual([]);
    office.takes(result, 'announce', { announcedOn: '2026-11-25' });
    office.takes(election, 'announce');
    expect(office.values(election)).toMatchObject({
      announcedOn: '2026-11-25',
      handoverBy: '2026-12-05',
      termFrom: '2026-11-25',
      termTo: '2031-11-25',
    });

    const handover = office.registers(kinds.handover, office.proposed(kinds.handover, election), election);
    expect(office.values(handover)).toMatchObject({ dueOn: '2026-12-05' });
    office.at('2026-12-01T09:00');
    const done = { handedOn: '2026-12-01', giver: '旧主任', receiver: '赵安清', supervisor: '街道王某' };
    const [lacking] = office.refuses(handover, 'finish', done);
    expect(lacking).toMatchObject({ code: 'handover-item', field: 'items' });
    const items = (office.values(handover)['items'] as readonly JsonObject[]).map((row) => ({ ...row, what: '无' }));
    office.takes(handover, 'finish', { ...done, items });
    office.takes(election, 'handOver');
    expect(office.stateOf(election)).toBe('handedOver');
    // What the records hold stands in the plan; nobody wrote it a second time.
    const stages = office.values(election)['stages'] as readonly JsonObject[];
    const doneOn = (id: string) => stages.find((row) => row['id'] === id)?.['actual'];
    expect([doneOn('roll'), doneOn('vote'), doneOn('handover')]).toEqual(['2026-10-28', '2026-11-18', '2026-12-01']);
    // The time for objections ended by itself; what somebody has to do is not taken for done.
    expect([doneOn('complaints'), doneOn('audit')]).toEqual(['2026-11-02', undefined]);
  });

  it('says beside each answer of a vetting what is lacking, and nothing before it is asked', () => {
    const office = electionOffice();
    const election = ruled(office);
    const candidate = office.registers(kinds.candidate, { name: '赵安清', post: 'director' }, election);
    expect(office.against(candidate, 'pass')).toEqual([]);
    const refused = office.refuses(candidate, 'pass', { barExpelled: true, vettedOn: '2026-10-12' });
    expect(refused.map(({ field }) => field)).toEqual(['barExpelled', 'barCriminal', 'barClan', 'barReligion']);
  });

  it('holds a void vote again with the same candidates', { timeout: 60_000 }, () => {
    const office = electionOffice();
    const election = ruled(office);
    register(office, election, 60);
    office.at('2026-10-28T09:00');
    office.registers(kinds.roll, { postedOn: '2026-10-28', place: '村务公开栏' }, election);
    nominate(office, election, ['赵安清', '钱平博', '孙和一', '李远若', '周明长']);
    prepareDay(office, election);
    office.at('2026-11-18T14:00');
    const ballot = office.registers(kinds.ballot, office.proposed(kinds.ballot, election), election);
    office.takes(ballot, 'open', { printed: 60 });
    const stations = [{ id: 's1', place: '中心会场', signed: 50, issued: 50, unused: 10, spoiled: 0, returned: 51 }];
    const [refusal] = office.refuses(ballot, 'close', { stations, returned: 51 });
    expect(refusal?.sentence).toContain('收回 51 张，多于发出的 50 张，本次投票无效，不得计票');
    office.takes(ballot, 'void', { stations, returned: 51, voidReason: '收回多于发出', voidOn: '2026-11-18' });
    const again = office.proposed(kinds.ballot, election);
    expect(again).toMatchObject({ round: 'first', voteNo: 2 });
    expect((again['candidates'] as readonly JsonObject[]).length).toBe(5);
  });
});
