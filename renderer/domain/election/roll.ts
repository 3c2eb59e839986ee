import type { CivilDate } from '../calendar/civil-date';
import { findBirthDate, type Voter } from './voter';

/** Two lines that are, or may be, the same person. */
export interface Duplicate {
  readonly kind: 'sameNumber' | 'sameNameAndBirth';
  readonly first: string;
  readonly second: string;
}

/** Doubles inside a roll: by identity number for certain, by name and day of birth perhaps. Each line is named once. */
export function findDuplicates(voters: readonly Voter[]): readonly Duplicate[] {
  const byNumber = doubles(voters, ({ identityNumber }) => identityNumber);
  const certain = new Set(byNumber.map(([first, second]) => `${first.id} ${second.id}`));
  const byName = doubles(voters, (voter) => {
    const born = findBirthDate(voter);
    return born === undefined ? undefined : `${voter.name} ${born}`;
  }).filter(
    ([first, second]) =>
      !certain.has(`${first.id} ${second.id}`) && (first.identityNumber === undefined || second.identityNumber === undefined),
  );
  return [
    ...byNumber.map(([first, second]) => ({ kind: 'sameNumber' as const, first: first.id, second: second.id })),
    ...byName.map(([first, second]) => ({ kind: 'sameNameAndBirth' as const, first: first.id, second: second.id })),
  ];
}

function doubles(voters: readonly Voter[], keyOf: (voter: Voter) => string | undefined): readonly (readonly [Voter, Voter])[] {
  const firsts = new Map<string, Voter>();
  return voters.flatMap((voter): readonly (readonly [Voter, Voter])[] => {
    const key = keyOf(voter);
    if (key === undefined) return [];
    const first = firsts.get(key);
    if (first !== undefined) return [[first, voter]];
    firsts.set(key, voter);
    return [];
  });
}

/** What a posted list shows of a voter: never a number, a date of birth, an address or a reason. */
export interface PublicVoter {
  readonly group: string;
  readonly name: string;
}

/** A list as it was posted. Plain JSON of one spelling: its canonical text is what is hashed, its count is the R of the election. */
export interface RollVersion {
  readonly no: number;
  readonly postedOn: CivilDate;
  readonly place: string;
  readonly count: number;
  readonly voters: readonly PublicVoter[];
}

export function rollVersion(no: number, postedOn: CivilDate, place: string, voters: readonly Voter[]): RollVersion {
  const listed = listedVoters(voters);
  return { no, postedOn, place, count: listed.length, voters: listed.map(({ group, name }) => ({ group, name })) };
}

/** Voters on the list: everybody not excluded, in the order of the register. */
export function listedVoters(voters: readonly Voter[]): readonly Voter[] {
  return voters.filter(({ exclusion }) => exclusion === undefined);
}

/** A numbered correction of the posted list. What it says of a person is public, so no reason stands here. */
export interface RollCorrection {
  readonly no: number;
  readonly added: readonly PublicVoter[];
  readonly removed: readonly PublicVoter[];
  readonly count: number;
}

/** What another posting changes, as the correction notice says it. */
export function rollCorrection(before: RollVersion, after: RollVersion): RollCorrection {
  return {
    no: after.no,
    added: without(after.voters, before.voters),
    removed: without(before.voters, after.voters),
    count: after.count,
  };
}

/** Voters of the one list that the other has fewer of; two people may bear one name. */
function without(list: readonly PublicVoter[], other: readonly PublicVoter[]): readonly PublicVoter[] {
  const left = new Map<string, number>();
  const keyOf = ({ group, name }: PublicVoter) => `${group}\n${name}`;
  for (const voter of other) left.set(keyOf(voter), (left.get(keyOf(voter)) ?? 0) + 1);
  return list.filter((voter) => {
    const remaining = left.get(keyOf(voter)) ?? 0;
    left.set(keyOf(voter), remaining - 1);
    return remaining <= 0;
  });
}
