import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintModel } from '../../renderer/domain/paper/paper';
import { electionPapers, electionVillage, type ElectionPapers } from '../office/election-printed';
import { villagerNames } from '../office/election-office';
import { paperOf, paperText, printModelOf } from '../office/paper';

describe('papers of an election', () => {
  let papers: ElectionPapers;
  beforeAll(() => void (papers = electionPapers()));

  function model(template: string): PrintModel {
    const place = papers.recordFor(template);
    if (place === undefined) throw new Error(`no record for ${template}`);
    return printModelOf(place.desk, place.record, { office: electionVillage });
  }
  const text = (template: string, of: PrintModel = model(template)) => paperText(paperOf(template, of));
  function notice(kind: string): string {
    const found = papers.notices.find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`no notice ${kind}`);
    return text('election-notice', printModelOf(found.desk, found.record, { office: electionVillage }));
  }

  it('print a ballot with candidates and room for others, and nothing that tells one paper from another', () => {
    const ballot = model('election-ballot');
    const words = text('election-ballot', ballot);
    expect(words).toContain('主任（应选1人）');
    expect(words.match(/（另选）/g)).toHaveLength(3);
    expect(words).not.toMatch(/第\d+号|编号|条码|001/);
    // Stations, counts and registers leave no trace on it.
    const bare = { ...ballot.record, text: { ...ballot.record.text, printed: '', registered: '', returned: '' } };
    expect(text('election-ballot', { ...ballot, record: bare })).toBe(words);
    const elsewhere = { ...ballot.record, rows: { ...ballot.record.rows, stations: [], groups: [] } };
    expect(text('election-ballot', { ...ballot, record: elsewhere })).toBe(words);
  });

  it('name no voter on a ballot, a tally sheet or a report', () => {
    const onBallot = new Set(villagerNames(5));
    const voters = villagerNames(120);
    const others = voters.filter((name) => !onBallot.has(name));
    for (const template of ['election-ballot', 'election-tally-sheet', 'election-paper-check', 'election-report']) {
      const words = text(template);
      expect(
        others.filter((name) => words.includes(name)),
        template,
      ).toEqual([]);
    }
  });

  it('give one tally sheet for each post and pile', () => {
    const words = text('election-tally-sheet');
    expect(words.split('――――')).toHaveLength(4);
    expect(words).toContain('职位: 委员\n组: 第二组');
  });

  it('write every test of a count out', () => {
    const words = text('election-report');
    expect(words).toContain('2 × 90 = 180 > 121 ✓');
    expect(words).toContain('3 × 50 = 150 ≥ 90 ✓');
    expect(words).toMatch(/选票90张，整张无效0张，本职位无效0张，有效90张，其中没有选任何人的5张/);
  });

  it('keep votes back where too few ballots were valid', () => {
    const report = model('election-report');
    const few = (report.record.rows['record'] ?? []).map((row) => (row['kind'] === 'contest' ? { ...row, valid: '4' } : row));
    const words = text('election-report', {
      ...report,
      record: { ...report.record, rows: { ...report.record.rows, record: few } },
    });
    expect(words).toContain('选票太少，不公开各人得票');
    expect(words).not.toMatch(/\| 50|50票|× 50/);
    expect(words).toContain('当选');
  });

  it('make a certificate for everybody who was elected', () => {
    const words = text('election-certificates');
    expect(words.match(/特发此证/g)).toHaveLength(3);
    expect(words).toContain('任期自2026年11月25日至2031年11月25日');
  });

  it('post groups and names of voters and nothing else', () => {
    const words = text('election-roll');
    expect(words).toContain('选民共121人');
    expect(words).not.toMatch(/19\d\d年|H0\d{3}|\d{17}/);
  });

  it('post the committee without those who only stand ready', () => {
    expect(notice('n2')).toContain('委员 | 戊五');
    expect(notice('n2')).not.toContain('己六');
  });

  it('post first candidates by strokes and final ones as the method orders them', () => {
    const [one, two, three] = villagerNames(3);
    expect(notice('n9').indexOf(`主任 | ${one}`)).toBeLessThan(notice('n9').indexOf(`主任 | ${two}`));
    expect(notice('n9')).toContain(`委员 | ${three} | 女 | 88票`);
    expect(notice('n8')).toContain('按姓氏笔画');
  });

  it('post how a ballot is judged by the frozen rules, each with its source', () => {
    expect(notice('n15')).toMatch(/多选怎样处理：整张选票无效（《浙江省村民委员会选举办法》第27条，地方规定）/);
    expect(notice('n15')).toContain('没有作任何选择的是弃权');
    expect(notice('n15')).not.toMatch(/））|建议：/);
  });

  it('count who should attend without saying why somebody is not among them', () => {
    expect(text('party-due-table')).toMatch(/在册党员: 51人\n正式党员: 50人\n应到会: 50人/);
    const due = model('party-due-table');
    const [first, ...others] = due.children['party.member'] ?? [];
    if (first === undefined) throw new Error('no member');
    const excluded = {
      ...first,
      text: { ...first.text, exclusion: '长期卧床', exclusionApproval: '样街工批3号', exclusionVote: '40人赞成' },
      codes: { ...first.codes, excluded: ['yes'] },
    };
    const words = text('party-due-table', { ...due, children: { ...due.children, 'party.member': [excluded, ...others] } });
    expect(words).toContain('应到会: 49人');
    expect(words).toContain('样街工批3号 | 40人赞成');
    expect(words).not.toContain('长期卧床');
  });

  it('post who was elected, the run-off and both recommendations, each ranking for itself', () => {
    expect(notice('n16')).toMatch(/主任 \| .+ \| 63/);
    // Everybody who had votes, not only who was elected; the first vote and the run-off apart.
    expect(notice('n16')).toMatch(
      /第1次投票（2026年11月18日）[\s\S]*有权投票121人.*收回100张[\s\S]*钱明一 \| 35[\s\S]*第2次投票（2026年11月25日）/,
    );
    expect(notice('runoff')).toContain('另行选举');
    const ranks = notice('p2');
    expect(ranks).toContain('党员推荐');
    expect(ranks).toContain('1 | 韩五 | 40票');
    expect(ranks).not.toContain('合计');
  });
});
