import type { CivilDate } from '../calendar/civil-date';
import type { Standing } from '../law/rule-pack';

/** A rule as one election is held by it, with where it comes from. */
export interface FrozenSetting<V = unknown> {
  readonly value: V;
  /** 《村民委员会组织法》第18条, or the clause of the adopted method. */
  readonly source: string;
  /** `adopted`: the meeting's own method says so. Only law and rule are national. */
  readonly standing: Standing | 'adopted';
  readonly doubt?: string;
}

export type FrozenSettings<S> = { readonly [K in keyof S]: FrozenSetting<S[K]> };

/** The method (选举办法) the meeting passed for this election. */
export interface AdoptedMethod {
  readonly title: string;
  readonly adoptedOn: CivilDate;
  /** Which meeting passed it, with its votes: 村民代表会议，应到45人，实到40人，赞成38人. */
  readonly adoptedBy: string;
}

/** The rules of one election. Plain JSON of one spelling: its canonical text is what is hashed. */
export interface FrozenRules<S> {
  readonly pack: string;
  readonly epoch: number;
  readonly body: string;
  readonly mode: string;
  readonly local: { readonly name: string; readonly epoch: number } | null;
  readonly method: AdoptedMethod;
  readonly frozenOn: CivilDate;
  readonly electionDay: CivilDate;
  readonly settings: FrozenSettings<S>;
}

/** What a person chose, and the clause of the adopted method that says so. */
export interface Answer<V> {
  readonly value: V;
  readonly clause: string;
}
export type Answers<S> = { readonly [K in keyof S]?: Answer<S[K]> };

const packTitles: Readonly<Record<string, string>> = {
  'village-election': '村民委员会选举规则',
  'residents-election': '居民委员会选举规则',
  'party-election': '党组织选举规则',
};

/** Which rules, as people say it; a pack this version does not know keeps its name. */
export function packText({ pack, epoch }: Pick<FrozenRules<unknown>, 'pack' | 'epoch'>): string {
  return `${packTitles[pack] ?? pack}第${epoch}版`;
}
