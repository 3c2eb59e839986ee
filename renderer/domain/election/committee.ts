import type { Refusal } from '../refusal';
import type { FrozenSettings } from './frozen';
import { closeRelations, findRelativeAmong, relationLabels, type Kinship } from './relatives';
import type { CommitteeSettings } from './settings';

/** Somebody chosen for the election committee, in the order of the original ranking. */
export interface Ranked {
  readonly person: string;
  readonly name: string;
  /** Declined, or left for reasons of their own. */
  readonly gone?: true;
}

export interface CommitteeInput {
  readonly seats: number;
  /** Everybody who got votes when the committee was chosen, members first, the rest in order behind them. */
  readonly ranking: readonly Ranked[];
  /** Persons nominated as candidates. */
  readonly nominees: readonly string[];
  readonly kinships: readonly Kinship[];
  readonly rules: FrozenSettings<Pick<CommitteeSettings, 'committeeSize' | 'committeeOdd' | 'committeeLeaving'>>;
}

export interface CommitteeStanding {
  readonly members: readonly Ranked[];
  /** Members who must leave, or may not come in, each with the reason. */
  readonly leaving: readonly { readonly person: string; readonly refusal: Refusal }[];
  /** Those who came in for somebody, by ranking. */
  readonly replacements: readonly Ranked[];
  /** Seats nobody of the ranking can fill; they are chosen anew. */
  readonly open: number;
  readonly refusals: readonly Refusal[];
  /** Worth a word, not forbidden. */
  readonly remarks: readonly string[];
}

/** Who sits on the election committee now: nominees and their close relatives leave, the next of the ranking come in. */
export function committeeStanding(input: CommitteeInput): CommitteeStanding {
  const { seats, ranking, rules } = input;
  const leaving = ranking.flatMap((one) => {
    const refusal = reasonToLeave(one, input);
    return refusal === undefined ? [] : [{ person: one.person, refusal }];
  });
  const barred = new Set(leaving.map(({ person }) => person));
  const members = ranking.filter(({ person, gone }) => gone !== true && !barred.has(person)).slice(0, seats);
  const original = new Set(ranking.slice(0, seats).map(({ person }) => person));
  return {
    members,
    leaving: leaving.filter(({ person }) => original.has(person)),
    replacements: members.filter(({ person }) => !original.has(person)),
    open: seats - members.length,
    refusals: [...judgeSize(seats, members.length, rules)],
    remarks:
      rules.committeeOdd.value && seats % 2 === 0
        ? [`选举委员会${String(seats)}人是双数，表决可能相持（${rules.committeeOdd.source}）。`]
        : [],
  };
}

function reasonToLeave({ person, name }: Ranked, { nominees, kinships, rules }: CommitteeInput): Refusal | undefined {
  const { value, source } = rules.committeeLeaving;
  if (!value) return undefined;
  if (nominees.includes(person)) return leaves(name, `${name}被提名为候选人`, source);
  const relative = findRelativeAmong(kinships, person, nominees, closeRelations);
  return relative === undefined
    ? undefined
    : leaves(name, `${name}的${relationLabels[relative.relation]}被提名为候选人`, source);
}

function leaves(name: string, because: string, source: string): Refusal {
  return {
    code: 'committee-leaves',
    article: source,
    sentence: `${because}，应当退出选举委员会（${source}）。`,
    whatToDo: `请记明${name}退出，按原推选结果依次递补并公告；不愿退出的，应当书面放弃提名。`,
  };
}

function judgeSize(seats: number, sitting: number, { committeeSize }: CommitteeInput['rules']): readonly Refusal[] {
  const { value, source } = committeeSize;
  const wrong: Refusal[] = [];
  if (seats < value.least || (value.most !== null && seats > value.most)) {
    const range = value.most === null ? `至少${String(value.least)}人` : `${String(value.least)}至${String(value.most)}人`;
    wrong.push({
      code: 'committee-size',
      article: source,
      sentence: `选举委员会定为${String(seats)}人，应当${range}（${source}）。`,
      whatToDo: '请按规定的人数推选。',
    });
  }
  if (sitting < seats) {
    wrong.push({
      code: 'committee-open',
      article: source,
      sentence: `选举委员会应有${String(seats)}人，现在只有${String(sitting)}人，原推选结果中没有可以递补的人。`,
      whatToDo: '请另行推选补足，并公告。',
    });
  }
  return wrong;
}
