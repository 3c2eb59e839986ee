import type { Refusal } from '../refusal';
import type { FrozenSetting, FrozenSettings } from './frozen';
import { findRelativeAmong, relationLabels, type Kinship, type Relation } from './relatives';
import type { CommitteeSettings } from './settings';

export type Work = 'monitor' | 'caller' | 'teller' | 'issuer' | 'boxCrew' | 'guide';

export const workLabels: Readonly<Record<Work, string>> = {
  monitor: '监票人',
  caller: '唱票人',
  teller: '计票人',
  issuer: '发票人',
  boxCrew: '流动票箱工作人员',
  guide: '引导人员',
};

/** Somebody who works at the election, at a station or with a box. */
export interface Worker {
  readonly person: string;
  readonly name: string;
  readonly work: Work;
  readonly place: string;
}

/** A voter who cannot write, and who writes for them. */
export interface Scribe {
  readonly voter: string;
  readonly scribe: string;
  readonly scribeName: string;
}

export interface MobileBox {
  readonly id: string;
  readonly route: string;
  /** Day of the township's consent, and its number. */
  readonly approvedOn?: string;
  readonly postedOn?: string;
  readonly voters: readonly { readonly person: string; readonly reason: string }[];
}

export interface VotingDayContext {
  readonly candidates: readonly { readonly person: string; readonly name: string }[];
  readonly kinships: readonly Kinship[];
  readonly roll: ReadonlyMap<string, string>;
  readonly electionDay: string;
  readonly rules: FrozenSettings<
    Pick<CommitteeSettings, 'mobileBoxes' | 'boxCrew' | 'boxApproval' | 'stationMonitors' | 'workersBarred' | 'scribesBarred'>
  >;
}

/** Neither candidates nor their relatives work at an election, and every station has its monitors. */
export function judgeWorkers(
  workers: readonly Worker[],
  stations: readonly string[],
  context: VotingDayContext,
): readonly Refusal[] {
  const { workersBarred, stationMonitors } = context.rules;
  const related = workers.flatMap(({ person, name, work }) =>
    judgeNearness(person, `${name}任${workLabels[work]}`, workersBarred, context),
  );
  const short = stations.flatMap((station) => {
    const monitors = workers.filter(({ work, place }) => work === 'monitor' && place === station).length;
    return monitors >= stationMonitors.value ? [] : [tooFew('station-monitors', station, '监票人', monitors, stationMonitors)];
  });
  return [...related, ...short];
}

export function judgeScribes(scribes: readonly Scribe[], context: VotingDayContext): readonly Refusal[] {
  return scribes.flatMap(({ scribe, scribeName }) =>
    judgeNearness(scribe, `${scribeName}代写选票`, context.rules.scribesBarred, context),
  );
}

export function judgeMobileBoxes(
  boxes: readonly MobileBox[],
  workers: readonly Worker[],
  context: VotingDayContext,
): readonly Refusal[] {
  const { mobileBoxes, boxCrew } = context.rules;
  if (boxes.length === 0) return [];
  if (!mobileBoxes.value) {
    return [
      refusal(
        'no-mobile-boxes',
        `本次选举不使用流动票箱（${mobileBoxes.source}）。`,
        '请到投票站投票，或者办理委托。',
        mobileBoxes.source,
      ),
    ];
  }
  return boxes.flatMap((box) => {
    const crew = workers.filter(({ work, place }) => work === 'boxCrew' && place === box.id).length;
    return [
      ...(crew >= boxCrew.value ? [] : [tooFew('box-crew', `流动票箱${box.id}`, '工作人员', crew, boxCrew)]),
      ...judgeBoxPapers(box, context),
      ...judgeBoxVoters(box, boxes, context),
    ];
  });
}

function judgeBoxPapers(
  { id, route, approvedOn, postedOn }: MobileBox,
  { rules, electionDay }: VotingDayContext,
): readonly Refusal[] {
  const { value, source } = rules.boxApproval;
  if (!value) return [];
  const wrong: Refusal[] = [];
  if (approvedOn === undefined) {
    wrong.push(
      refusal('box-approval', `流动票箱${id}还没有经乡镇、街道同意（${source}）。`, '请报同意后填写日期和文号。', source),
    );
  }
  if (postedOn === undefined || postedOn >= electionDay) {
    wrong.push(
      refusal('box-posting', `流动票箱${id}的投票人员和路线没有在选举日以前公布（${source}）。`, '请公布后填写日期。', source),
    );
  }
  if (route.trim() === '') wrong.push(refusal('box-route', `流动票箱${id}没有填写路线。`, '请填写路线和时间段。', source));
  return wrong;
}

function judgeBoxVoters(box: MobileBox, boxes: readonly MobileBox[], { roll, rules }: VotingDayContext): readonly Refusal[] {
  const { source } = rules.mobileBoxes;
  const others = boxes.filter(({ id }) => id !== box.id).flatMap(({ voters }) => voters.map(({ person }) => person));
  return box.voters.flatMap(({ person, reason }) => {
    const name = roll.get(person) ?? person;
    if (!roll.has(person)) return [refusal('box-voter', `${name}不在选民名单上，不能在流动票箱投票。`, '请核对名单。', source)];
    if (reason.trim() === '')
      return [refusal('box-reason', `${name}没有填写使用流动票箱的理由（${source}）。`, '请填写理由。', source)];
    return others.includes(person) ? [refusal('box-twice', `${name}列在两个流动票箱。`, '请只留一个。', source)] : [];
  });
}

function judgeNearness(
  person: string,
  what: string,
  { value, source }: FrozenSetting<readonly Relation[]>,
  { candidates, kinships }: VotingDayContext,
): readonly Refusal[] {
  const people = candidates.map((candidate) => candidate.person);
  if (people.includes(person)) {
    return [refusal('worker-candidate', `${what}，但本人是候选人（${source}）。`, '请换人，并更正公告。', source)];
  }
  const near = findRelativeAmong(kinships, person, people, value);
  if (near === undefined) return [];
  const candidate = candidates.find((one) => one.person === near.person)?.name ?? near.person;
  return [
    refusal(
      'worker-related',
      `${what}，但候选人${candidate}是其${relationLabels[near.relation]}（${source}）。`,
      '请换人，并更正公告。',
      source,
    ),
  ];
}

function tooFew(code: string, place: string, what: string, count: number, { value, source }: FrozenSetting<number>): Refusal {
  return refusal(
    code,
    `${place}只有${what}${String(count)}人，至少要${String(value)}人（${source}）。`,
    '请补足并公布。',
    source,
  );
}

function refusal(code: string, sentence: string, whatToDo: string, article: string): Refusal {
  return { code, sentence, whatToDo, article };
}
