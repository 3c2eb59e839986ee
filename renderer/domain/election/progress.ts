import type { CivilDate } from '../calendar/civil-date';
import type { CountRow } from '../statistics/count-row';
import { countIn, dateIn, rowsIn, textIn } from '../shapes/cells';
import { jointHeadRatio, perMille, type CommunityResults, type JointHeadRatio } from './superior-figures';

/** One election as the superior sees it: where it stands, what is late, what it came to. */
export interface CommunityProgress {
  readonly record: string;
  readonly community: string;
  readonly body: 'village' | 'residents' | 'party';
  readonly term: number;
  readonly electionDay: CivilDate | undefined;
  readonly state: string;
  readonly done: number;
  readonly stages: number;
  /** Stages whose last day passed without being done. */
  readonly late: readonly string[];
  /** The next stage that is open, with its day. */
  readonly next?: { readonly stage: string; readonly day: CivilDate };
  readonly announcedOn?: CivilDate;
  readonly registered?: number;
  readonly voters?: number;
}

export interface ElectionProgress {
  readonly communities: readonly CommunityProgress[];
  readonly jointHeads: JointHeadRatio;
  /** Tenths of a percent over all that announced. */
  readonly turnoutPerMille: number;
}

export interface ProgressInput {
  readonly elections: readonly CountRow[];
  readonly today: CivilDate;
  readonly stageLabels: Readonly<Record<string, string>>;
  readonly aim: { readonly value: number };
}

/** 示范社区: how many were built of those one place aimed at, and where each application stands. */
export interface Showcase {
  readonly aim: number;
  /** Communities that were given the plate, each once. */
  readonly built: number;
  readonly applications: readonly ShowcaseApplication[];
}

export interface ShowcaseApplication {
  readonly record: string;
  readonly community: string;
  readonly year: string;
  readonly state: string;
  readonly awardedOn?: CivilDate;
}

/** Applications by name of the community and year; scores are not put beside each other. */
export function showcaseOf(rows: readonly CountRow[], aim: { readonly value: number }): Showcase {
  const applications = rows
    .map(({ id, values, state = '' }): ShowcaseApplication => {
      const awardedOn = dateIn(values, 'awardedOn');
      const [community, year] = [textIn(values, 'community'), textIn(values, 'year')];
      return { record: id, community, year, state, ...(awardedOn === undefined ? {} : { awardedOn }) };
    })
    .sort((a, b) => (`${a.community} ${a.year}` < `${b.community} ${b.year}` ? -1 : 1));
  const built = new Set(applications.flatMap(({ community, awardedOn }) => (awardedOn === undefined ? [] : [community])));
  return { aim: aim.value, built: built.size, applications };
}

/** All communities by name; people are compared within one community alone and never ranked. */
export function progressOf({ elections, today, stageLabels, aim }: ProgressInput): ElectionProgress {
  const standing = elections.filter(({ state }) => state !== 'abandoned');
  const communities = standing
    .map((row) => communityOf(row, today, stageLabels))
    .sort((a, b) => (a.community < b.community ? -1 : a.community > b.community ? 1 : 0));
  const announced = communities.filter(({ registered, voters }) => registered !== undefined && voters !== undefined);
  const sum = (of: (one: CommunityProgress) => number) => announced.reduce((total, one) => total + of(one), 0);
  return {
    communities,
    jointHeads: jointHeadRatio(resultsOf(standing), aim),
    turnoutPerMille: perMille(
      sum((one) => one.voters ?? 0),
      sum((one) => one.registered ?? 0),
    ),
  };
}

const afterVote: ReadonlySet<string> = new Set(['runoff', 'handover']);

function communityOf(
  { id, values, state = '' }: CountRow,
  today: CivilDate,
  labels: ProgressInput['stageLabels'],
): CommunityProgress {
  const rows = rowsIn(values['stages']).filter((row) => row['notApplicable'] !== true);
  const open = rows.filter((row) => dateIn(row, 'actual') === undefined);
  const due = open.flatMap((row) => {
    const day = dateIn(row, 'planned');
    return day === undefined ? [] : [{ id: row.id, stage: labels[row.id] ?? row.id, day }];
  });
  // What comes after the vote is late only once there was one.
  const dueNow = due.filter(({ id: stage }) => !afterVote.has(stage));
  const [next] = due.filter(({ day }) => day >= today).sort((a, b) => (a.day < b.day ? -1 : 1));
  const announcedOn = dateIn(values, 'announcedOn');
  const [registered, voters] = [countIn(values, 'registered'), countIn(values, 'voters')];
  return {
    record: id,
    community: textIn(values, 'community'),
    body: bodyOf(values['body']),
    term: countIn(values, 'term') ?? 0,
    electionDay: dateIn(values, 'electionDay'),
    state,
    done: rows.length - open.length,
    stages: rows.length,
    late: announcedOn === undefined ? dueNow.filter(({ day }) => day < today).map(({ stage }) => stage) : [],
    ...(next === undefined || announcedOn !== undefined ? {} : { next: { stage: next.stage, day: next.day } }),
    ...(announcedOn === undefined ? {} : { announcedOn }),
    ...(registered === undefined ? {} : { registered }),
    ...(voters === undefined ? {} : { voters }),
  };
}

function bodyOf(body: unknown): CommunityProgress['body'] {
  return body === 'party' || body === 'residents' ? body : 'village';
}

/** Both elections of each community; a director and a secretary are one person where one name stands in both results. */
function resultsOf(rows: readonly CountRow[]): readonly CommunityResults[] {
  const names = [...new Set(rows.map(({ values }) => textIn(values, 'community')))];
  return names.map((community) => {
    const own = rows.filter(({ values }) => values['community'] === community).map(({ values }) => values);
    const party = own.find((values) => values['body'] === 'party') ?? {};
    const committee = own.find((values) => values['body'] !== 'party') ?? {};
    const [secretary, deputy, director] = [
      textIn(party, 'secretary'),
      textIn(party, 'fullTimeDeputy'),
      textIn(committee, 'director'),
    ];
    return {
      community,
      party: {
        signed: dateIn(party, 'announcedOn') !== undefined,
        ...(secretary === '' ? {} : { secretary }),
        ...(deputy === '' ? {} : { fullTimeDeputy: deputy }),
      },
      committee: {
        signed: dateIn(committee, 'announcedOn') !== undefined,
        ...(director === '' ? {} : { director }),
      },
    };
  });
}
