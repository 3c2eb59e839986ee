import { describe, expect, it } from 'vitest';
import { addDays } from '../../renderer/domain/calendar/civil-date';
import { WorkCalendar } from '../../renderer/domain/calendar/working-days';
import { committeeStanding } from '../../renderer/domain/election/committee';
import { complaintClock, judgeComplaint, noticeKeptUntil } from '../../renderer/domain/election/complaint';
import type { FrozenRules } from '../../renderer/domain/election/frozen';
import { handoverDue, judgeHandover } from '../../renderer/domain/election/handover';
import { isLaterThanAdvised, judgeStageDay, makePlan, movedStages, overdueStages } from '../../renderer/domain/election/plan';
import { judgeProxies, judgeProxiesAllowed, type Proxy } from '../../renderer/domain/election/proxies';
import type { CommitteeSettings } from '../../renderer/domain/election/settings';
import { holidayYears } from '../../renderer/rules/holidays';
import { committeeStages } from '../../renderer/rules/election-stages';
import { villageLocalRules } from '../../renderer/rules/election-village-local';
import { chosen, electionDay, partyRules, residentsRules, villageRules } from '../office/election-rules';

const calendar = new WorkCalendar(holidayYears);
const [zhejiang] = villageLocalRules;
const rules = villageRules({}, zhejiang);

function planFor(day: string, of: FrozenRules<CommitteeSettings> = rules, known = {}) {
  return makePlan({ stages: committeeStages, settings: of.settings, electionDay: day, known, calendar });
}

function stageOf(plan: ReturnType<typeof planFor>, id: string) {
  const found = plan.find((stage) => stage.id === id);
  if (found === undefined) throw new Error(`no stage ${id}`);
  return found;
}

describe('the timetable of a village that votes on 2026-11-18', () => {
  const plan = planFor(electionDay);

  it('has the list posted by 10-29, better by 10-28', () => {
    expect(stageOf(plan, 'roll')).toMatchObject({ latest: '2026-10-29', advised: '2026-10-28', notice: '4' });
    expect(stageOf(plan, 'roll').article).toBe('《村民委员会组织法》第17条');
  });

  it('refuses a list posted on 10-30 (B10)', () => {
    const [refusal] = judgeStageDay(stageOf(plan, 'roll'), '2026-10-30');
    expect(refusal?.sentence).toBe(
      '“公布选民名单”2026年10月30日已经太晚：最迟2026年10月29日，建议2026年10月28日以前（《村民委员会组织法》第17条）。',
    );
    expect(judgeStageDay(stageOf(plan, 'roll'), '2026-10-29')).toEqual([]);
    expect(isLaterThanAdvised(stageOf(plan, 'roll'), '2026-10-29')).toBe(true);
    expect(isLaterThanAdvised(stageOf(plan, 'roll'), '2026-10-28')).toBe(false);
  });

  it('counts complaints from the posting: five days, then three for the decision', () => {
    const known = planFor(electionDay, rules, { rollPosted: '2026-10-28' });
    expect(stageOf(known, 'complaints').latest).toBe('2026-11-02');
    expect(stageOf(known, 'decisions').latest).toBe('2026-11-05');
    const clock = complaintClock('2026-10-28', { receivedOn: '2026-11-02' }, rules.settings, calendar);
    expect(clock).toEqual({ ok: true, value: { lastDay: '2026-11-02', decideBy: '2026-11-05', late: false } });
  });

  it('takes the days of the province where it follows one', () => {
    expect(stageOf(plan, 'candidates')).toMatchObject({
      latest: '2026-11-13',
      article: '《浙江省村民委员会选举办法》第18条（地方规定）',
    });
    expect(stageOf(plan, 'proxies').latest).toBe('2026-11-15');
    expect(stageOf(plan, 'runoff').latest).toBe('2026-12-18');
    expect(plan.map(({ id }) => id)).not.toContain('boxes');
    expect(planFor(electionDay, villageRules(chosen<CommitteeSettings>({ mobileBoxes: true }))).map(({ id }) => id)).toContain(
      'boxes',
    );
  });

  it('hands over by 11-28 (B11)', () => {
    expect(stageOf(plan, 'handover').latest).toBe('2026-11-28');
    const due = handoverDue('2026-11-18', rules.settings, calendar);
    expect(due.ok && due.value.day).toBe('2026-11-28');
    const items = {
      seals: '1枚',
      office: '2间',
      equipment: '无',
      assets: '无',
      archives: '3卷',
      accounts: '1本',
      debts: '无',
      pending: '无',
    };
    const late = judgeHandover(
      { announcedOn: '2026-11-18', handedOn: '2026-11-29', supervisor: '丁一鸣', items },
      '2026-11-28',
      rules.settings,
    );
    expect(late.map(({ code, article }) => [code, article])).toEqual([['handover-late', '《村民委员会组织法》第24条']]);
  });

  it('runs on over a holiday of the yearly notice, not over a weekend', () => {
    const inHoliday = handoverDue('2026-09-25', rules.settings, calendar);
    // 2026-10-05 lies in the National Day holiday, which ends on the 7th.
    expect(inHoliday.ok && inHoliday.value.day).toBe('2026-10-08');
    expect(handoverDue('2026-12-30', rules.settings, calendar)).toMatchObject({
      ok: false,
      error: { code: 'holidays-missing' },
    });
  });

  it('holds the vote on the posted day and on no other', () => {
    expect(judgeStageDay(stageOf(plan, 'vote'), electionDay)).toEqual([]);
    for (const day of ['2026-11-17', '2026-11-19']) {
      expect(judgeStageDay(stageOf(plan, 'vote'), day).map(({ code }) => code)).toEqual(['stage-another-day']);
    }
  });

  it('says what another day changes', () => {
    const moved = movedStages(plan, planFor(addDays(electionDay, 7)));
    expect(moved.find(({ id }) => id === 'roll')).toEqual({
      id: 'roll',
      label: '公布选民名单',
      latest: { from: '2026-10-29', to: '2026-11-05' },
      advised: { from: '2026-10-28', to: '2026-11-04' },
    });
    expect(movedStages(plan, plan)).toEqual([]);
  });

  it('says what can no longer be done in time', () => {
    const late = overdueStages(plan, new Set(['audit']), '2026-10-30');
    expect(late.map(({ field }) => field)).toEqual(['roll']);
    expect(overdueStages(plan, new Set(['roll']), '2026-10-30')).toEqual([]);
  });
});

describe('objections to the list', () => {
  const posted = '2026-10-28';
  const judged = (complaint: Parameters<typeof judgeComplaint>[0], of = rules) => {
    const clock = complaintClock(posted, complaint, of.settings, calendar);
    return clock.ok ? judgeComplaint(complaint, clock.value, posted, of.settings).map(({ code }) => code) : ['no clock'];
  };

  it('are refused when late where the rules say so, and decided in three days', () => {
    expect(judged({ receivedOn: '2026-11-02', decidedOn: '2026-11-05', publishedOn: '2026-11-05' })).toEqual([]);
    expect(judged({ receivedOn: '2026-11-03' })).toEqual(['complaint-late']);
    expect(judged({ receivedOn: '2026-11-03' }, residentsRules())).toEqual([]);
    expect(judged({ receivedOn: '2026-11-02', decidedOn: '2026-11-06', publishedOn: '2026-11-06' })).toEqual([
      'decision-late',
      'decision-late',
    ]);
    expect(judged({ receivedOn: '2026-10-27' })).toEqual(['complaint-early']);
    expect(judged({ receivedOn: '2026-11-02', decidedOn: '2026-11-01', publishedOn: '2026-10-31' })).toEqual([
      'date-order',
      'date-order',
    ]);
  });
});

it('a notice stays up for fifteen days', () => {
  expect(noticeKeptUntil('2026-11-18', rules.settings)).toBe('2026-12-03');
});

describe('the election committee', () => {
  const ranking = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => ({ person: name, name }));
  const kinships = [{ of: '乙', relative: '王五', relation: 'child' }] as const;

  it('loses nominees and their close relatives, and takes the next of the ranking', () => {
    const standing = committeeStanding({ seats: 5, ranking, nominees: ['甲', '王五', '己'], kinships, rules: rules.settings });
    expect(standing.leaving.map(({ person }) => person)).toEqual(['甲', '乙']);
    expect(standing.leaving.map(({ refusal }) => refusal.sentence)).toEqual([
      '甲被提名为候选人，应当退出选举委员会（《村民委员会组织法》第15条）。',
      '乙的子女被提名为候选人，应当退出选举委员会（《村民委员会组织法》第15条）。',
    ]);
    expect(standing.replacements.map(({ person }) => person)).toEqual(['庚']);
    expect(standing.members.map(({ person }) => person)).toEqual(['丙', '丁', '戊', '庚']);
    expect(standing).toMatchObject({ open: 1, refusals: [{ code: 'committee-open' }] });
  });

  it('keeps the number the rules ask for', () => {
    const of = (seats: number) => committeeStanding({ seats, ranking, nominees: [], kinships, rules: rules.settings });
    expect(of(5).refusals).toEqual([]);
    expect(of(4).refusals.map(({ code }) => code)).toEqual(['committee-size']);
    expect(of(6).remarks).toHaveLength(1);
  });
});

describe('proxies (B9)', () => {
  const roll = new Map(['甲', '乙', '丙', '丁', '戊', '己', '候'].map((name) => [name, name]));
  const certificates = (...pairs: readonly (readonly [string, string])[]): readonly Proxy[] =>
    pairs.map(([principal, proxy], at) => ({
      certificate: `${at + 1}`,
      principal,
      proxy,
      arrangedOn: '2026-11-10',
      postedOn: '2026-11-12',
    }));
  const last = (proxies: readonly Proxy[], of = rules.settings) => {
    const judged = judgeProxies(proxies, { roll, candidates: ['候'], electionDay, rules: of });
    return (judged.get(`${proxies.length}`) ?? []).map(({ code, article }) => [code, article]);
  };
  const VL18 = '《村民委员会组织法》第18条';

  it('a fourth principal is refused', () => {
    const four = certificates(['甲', '己'], ['乙', '己'], ['丙', '己'], ['丁', '己']);
    expect(last(four)).toEqual([['proxy-too-many', VL18]]);
    expect(last(four.slice(0, 3))).toEqual([]);
  });

  it('a candidate, and somebody not on the roll, are refused', () => {
    expect(last(certificates(['甲', '候']))).toEqual([['proxy-candidate', VL18]]);
    expect(last(certificates(['甲', '外人']))).toEqual([['proxy-not-on-roll', VL18]]);
  });

  it('handing the vote on is refused', () => {
    expect(last(certificates(['己', '丁'], ['甲', '己']))).toEqual([
      ['proxy-redelegates', '《浙江省村民委员会选举办法》第25条（地方规定）'],
    ]);
  });

  it('late or unposted ones are void', () => {
    const [one] = certificates(['甲', '己']);
    if (one === undefined) throw new Error();
    expect(last([{ ...one, arrangedOn: '2026-11-16' }])).toEqual([
      ['proxy-late', '《浙江省村民委员会选举办法》第25条（地方规定）'],
    ]);
    const { postedOn: _, ...unposted } = one;
    expect(last([unposted]).map(([code]) => code)).toEqual(['proxy-unposted']);
    expect(last(certificates(['甲', '甲'])).map(([code]) => code)).toContain('proxy-self');
    expect(last(certificates(['甲', '己'], ['甲', '乙'])).map(([code]) => code)).toEqual(['principal-twice']);
  });

  it('there are none where representatives vote, where household delegates do, or in the Party', () => {
    const one = certificates(['甲', '己']);
    expect(last(one, residentsRules('representatives').settings)).toEqual([['no-proxies', '《城市居民委员会组织法》第19条']]);
    expect(last(one, residentsRules('households').settings).map(([code]) => code)).toEqual(['no-proxies']);
    expect(judgeProxiesAllowed(partyRules().settings)).toMatchObject([
      { code: 'no-proxies', article: '《中国共产党基层组织选举工作条例》第24条' },
    ]);
    expect(last(one, residentsRules().settings)).toEqual([]);
  });
});
