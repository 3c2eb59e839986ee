import type { Post } from '../nomination';

/** Somebody who stands on a ballot or was written in, told apart from others of the same name. */
export interface Named {
  readonly person: string;
  readonly name: string;
  readonly sex?: 'female' | 'male';
}

export type Round = 'first' | 'runoff' | 'revote';

export type ContestPost = Post | 'branchCommittee' | 'secretary' | 'deputySecretary';

/** One post of one ballot in one round. */
export interface Contest {
  readonly id: string;
  readonly label: string;
  readonly post: ContestPost;
  readonly seats: number;
  readonly round: Round;
  /** `marks`: whom a ballot chooses is counted. `each`: every candidate gets for, against or neither from every ballot. */
  readonly marking: 'marks' | 'each';
  readonly candidates: readonly Named[];
  /** Names the voters wrote in, once the committee knows who is meant. */
  readonly writeIns: readonly Named[];
}

export interface Line {
  readonly person: string;
  readonly inFavour: number;
  readonly against?: number;
  readonly abstained?: number;
}

/** What was counted in one pile, or in all: totals and nothing else, no ballot and no order. */
export interface Count {
  /** Ballots of the pile, valid or not. */
  readonly ballots: number;
  /** Wholly void. */
  readonly invalid: number;
  /** Void for this post alone. */
  readonly voidColumns: number;
  /** Valid ballots that choose nobody for this post; only where marks are counted. */
  readonly blank?: number;
  readonly lines: readonly Line[];
}

/** Everybody who may have votes in a contest. */
export function peopleOf({ candidates, writeIns }: Contest): readonly Named[] {
  return [...candidates, ...writeIns];
}

export function nameOf(contest: Contest, person: string): string {
  return peopleOf(contest).find((one) => one.person === person)?.name ?? person;
}

/** Ballots valid for this post. */
export function validIn({ ballots, invalid, voidColumns }: Count): number {
  return ballots - invalid - voidColumns;
}

export function votesIn({ lines }: Count, person: string): number {
  return lines.find((line) => line.person === person)?.inFavour ?? 0;
}

/** Piles of one contest added up, name by name. */
export function addUp(counts: readonly Count[]): Count {
  const people = [...new Set(counts.flatMap(({ lines }) => lines.map(({ person }) => person)))];
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0);
  const blanks = counts.every(({ blank }) => blank === undefined) ? {} : { blank: sum(({ blank }) => blank ?? 0) };
  return {
    ballots: sum(({ ballots }) => ballots),
    invalid: sum(({ invalid }) => invalid),
    voidColumns: sum(({ voidColumns }) => voidColumns),
    ...blanks,
    lines: people.map((person) => addLines(person, counts)),
  };
}

function addLines(person: string, counts: readonly Count[]): Line {
  const lines = counts.flatMap((count) => count.lines.filter((line) => line.person === person));
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0);
  const each = lines.every(({ against, abstained }) => against === undefined && abstained === undefined)
    ? {}
    : { against: sum(({ against }) => against ?? 0), abstained: sum(({ abstained }) => abstained ?? 0) };
  return { person, inFavour: sum(({ inFavour }) => inFavour), ...each };
}
