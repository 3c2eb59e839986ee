import { describe, expect, it } from 'vitest';
import { progressOf, showcaseOf } from '../../../../renderer/domain/election/progress';
import type { JsonObject } from '../../../../renderer/domain/json';

const labels = { roll: '公布选民名单', vote: '投票', handover: '完成工作移交' };

function election(community: string, values: JsonObject, state = 'ruled') {
  return {
    id: `${community}-${JSON.stringify(values['body'])}`,
    owner: 'o',
    state,
    values: { community, term: 13, ...values },
    entered: [],
  };
}

function progress(elections: readonly ReturnType<typeof election>[]) {
  return progressOf({ elections, today: '2026-11-01', stageLabels: labels, aim: { value: 90 } });
}

const stages = [
  { id: 'roll', planned: '2026-10-29' },
  { id: 'vote', planned: '2026-11-18' },
  { id: 'handover', planned: '2026-10-30' },
];

describe('many communities at a glance', () => {
  it('names what is late and what comes next; what follows a vote is not late before it', () => {
    const [one] = progress([election('甲村', { body: 'village', stages, electionDay: '2026-11-18' })]).communities;
    expect(one).toMatchObject({ late: ['公布选民名单'], next: { stage: '投票', day: '2026-11-18' }, done: 0, stages: 3 });
  });

  it('lists by name, leaves out what was given up, and adds turnout over all that announced', () => {
    const done = (registered: number, voters: number) => ({ body: 'village', announcedOn: '2026-10-20', registered, voters });
    const seen = progress([
      election('乙村', done(200, 150), 'announced'),
      election('甲村', done(100, 51), 'announced'),
      election('丙村', { body: 'village' }, 'abandoned'),
    ]);
    expect(seen.communities.map(({ community }) => community)).toEqual(['乙村', '甲村'].sort());
    expect(seen.turnoutPerMille).toBe(670);
  });

  it('finds one person in both posts only where both results are out, and a deputy that is missing', () => {
    const party = (community: string, more: JsonObject) => election(community, { body: 'party', ...more }, 'announced');
    const committee = (community: string, more: JsonObject) => election(community, { body: 'village', ...more }, 'announced');
    const { jointHeads } = progress([
      party('甲村', { announcedOn: '2026-10-01', secretary: '赵安' }),
      committee('甲村', { announcedOn: '2026-10-20', director: '赵安' }),
      party('乙村', { announcedOn: '2026-10-01', secretary: '钱宁', fullTimeDeputy: '孙明' }),
      committee('乙村', { announcedOn: '2026-10-20', director: '李思' }),
      party('丙村', { announcedOn: '2026-10-01', secretary: '周文' }),
      committee('丙村', {}),
    ]);
    expect(jointHeads).toEqual({ numerator: 1, denominator: 2, pending: 1, reachesAim: false, withoutDeputy: ['甲村'] });
  });
});

describe('showcase communities', () => {
  const application = (id: string, community: string, awardedOn?: string) => ({
    id,
    owner: 'o',
    state: awardedOn === undefined ? 'scoring' : 'settled',
    values: { community, year: '2026', ...(awardedOn === undefined ? {} : { awardedOn }) },
    entered: [],
  });

  it('are counted once each by their plate against the aim, and listed by name without a score', () => {
    const rows = [
      application('1', '临河社区', '2026-11-12'),
      application('2', '临河社区', '2025-11-12'),
      application('3', '新苑社区'),
    ];
    const { aim, built, applications } = showcaseOf(rows, { value: 20 });
    expect([built, aim]).toEqual([1, 20]);
    expect(applications.map(({ community }) => community)).toEqual(['临河社区', '临河社区', '新苑社区']);
    expect(JSON.stringify(applications)).not.toMatch(/score|total|分/);
  });
});
