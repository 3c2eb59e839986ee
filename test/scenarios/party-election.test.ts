import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../renderer/domain/json';
import { partyKinds as kinds } from '../../renderer/domain/election/kinds';
import { resultIn } from '../../renderer/domain/election/records/election-result';
import { recount } from '../../renderer/domain/election/recount';
import { recountLines } from '../../renderer/domain/election/recount-lines';
import { codes, electionOffice, scrutineer } from '../office/election-office';
import { approve, branch, candidates, counted, list, papers, push, sign } from '../office/party-election';

describe('a Party branch elects by 两推直选', () => {
  it('keeps both recommendations apart and derives the first list step by step (K6)', () => {
    const office = electionOffice('2026-09-20T09:00', 'partyWorker');
    const election = branch(office, '"due"');
    push(office, election);
    expect(
      codes(
        office.tries(
          kinds.push,
          {
            kind: 'members',
            heldOn: '2026-10-12',
            issued: 1,
            returned: 1,
            valid: 1,
            invalid: 0,
            votes: [{ id: 'x', name: '甲', votes: 1 }],
          },
          election,
        ),
      ),
    ).toEqual(['push-twice']);
    const text = office.desk.computed(election)['firstList'];
    expect(text).toContain('党员推荐前5名：陈一、卫二、蒋三、沈四、韩五');
    expect(text).toContain('群众推荐前5名：韩五、陈一、卫二、蒋三、杨六');
    expect(text).toContain('初步人选：陈一、卫二、蒋三、沈四、韩五、杨六');
  });

  it('needs four fifths, more candidates than seats, monitors who do not stand', () => {
    const office = electionOffice('2026-09-20T09:00', 'partyWorker');
    const election = branch(office, '"due"');
    candidates.slice(0, 5).forEach((name) => list(office, election, name, 'branchCommittee'));
    const ballot = office.registers(kinds.ballot, office.proposed(kinds.ballot, election), election);
    expect(office.values(ballot)).toMatchObject({ registered: 50, label: '样溪社区党支部委员选票' });
    const refused = office.refuses(ballot, 'open', { printed: 60, present: 39 });
    expect(refused.map(({ sentence }) => sentence).join('\n')).toMatch(
      /5 × 39 = 195 < 4 × 50 = 200 ✗[\s\S]*至少要6人[\s\S]*监票人/,
    );
  });

  it(
    'leaves between half of those present and half of those due to a ruling that names its clause',
    { timeout: 60_000 },
    () => {
      const office = electionOffice('2026-09-20T09:00', 'partyWorker');
      const election = branch(office, '"present"');
      approve(office, election);
      office.at('2026-11-20T15:00');
      const ballot = office.registers(kinds.ballot, office.proposed(kinds.ballot, election), election);
      // By the strokes of the surname: 卫 3, 杨 7 …; nobody arranges them.
      expect((office.values(ballot)['candidates'] as readonly JsonObject[]).map((one) => one['name'])).toEqual([
        '卫二',
        '杨六',
        '沈四',
        '陈一',
        '蒋三',
        '韩五',
      ]);
      office.takes(ballot, 'open', { printed: 60, present: 42 });
      office.takes(ballot, 'close', papers(42));
      counted(office, ballot, 'branchCommittee', 42, {
        卫二: [40, 2],
        杨六: [15, 20],
        沈四: [38, 4],
        陈一: [36, 6],
        蒋三: [30, 10],
        韩五: [24, 18],
      });
      office.takes(ballot, 'count', {}, scrutineer, 'scrutineer');
      const [pending] = office.refuses(ballot, 'signMonitor', {}, scrutineer, 'scrutineer');
      expect(pending?.sentence).toContain('待裁定：韩五，按应到会 2 × 24 = 48 ≤ 50 ✗，韩五，按实到会 2 × 24 = 48 > 42 ✓');
      const ruling = { rulingBase: 'present', rulingClause: '第八条', rulingBy: '总监票人', rulingOn: '2026-11-20' };
      office.takes(ballot, 'rule', ruling);
      const ruled = '裁定：过实到会人数的半数，适用选举办法第八条，由总监票人裁定，2026年11月20日';
      expect(office.desk.computed(ballot)['tests']).toContain(ruled);
      sign(office, ballot);

      const second = office.registers(kinds.ballot, office.proposed(kinds.ballot, election), election);
      // As the superior approved them, whatever the strokes.
      expect(office.values(second)).toMatchObject({
        label: '样溪社区党支部书记、副书记选票',
        voteNo: 1,
        contests: [{ post: 'secretary', seats: 1 }],
      });
      expect((office.values(second)['candidates'] as readonly JsonObject[]).map((one) => one['name'])).toEqual([
        '卫二',
        '陈一',
      ]);
      office.takes(second, 'open', { printed: 60, present: 42 });
      office.takes(second, 'close', papers(42));
      counted(office, second, 'secretary', 42, { 卫二: [35, 7], 陈一: [7, 35] });
      office.takes(second, 'count', {}, scrutineer, 'scrutineer');
      sign(office, second);
      const result = office.registers(kinds.result, {}, election);
      const signed = resultIn(office.values(result));
      expect(signed?.votes.flatMap(({ ballots }) => ballots.map(({ label }) => label))).toHaveLength(2);
      expect(signed === undefined ? ['none'] : recount(signed).differences).toEqual([]);
      expect(signed === undefined ? '' : recountLines(signed, recount(signed)).join('\n')).toContain(ruled);
      office.takes(result, 'announce', { announcedOn: '2026-11-20' });
      office.takes(election, 'announce');
      expect(office.values(election)).toMatchObject({ termTo: '2031-11-20' });
    },
  );

  it('refuses a day more than a year from the end of the term', () => {
    const office = electionOffice('2026-09-20T09:00', 'partyWorker');
    const election = branch(office, '"due"');
    const [refusal] = office.refuses(election, 'moveDay', { electionDay: '2027-11-20', moveReason: '延期' });
    expect(refusal).toMatchObject({ code: 'term-moved-far', article: '《中国共产党基层组织选举工作条例》第3条' });
  });
});
