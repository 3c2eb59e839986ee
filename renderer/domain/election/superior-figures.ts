/** One community as the superior sees it. People are told apart by a key that says nothing else of them. */
export interface CommunityResults {
  readonly community: string;
  readonly party: { readonly signed: boolean; readonly secretary?: string; readonly fullTimeDeputy?: string };
  readonly committee: { readonly signed: boolean; readonly director?: string };
}

/** 一肩挑: one person is Party secretary and director. Derived from two signed results, never an input of either. */
export interface JointHeadRatio {
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  /** Reaches the local aim, as a report line; nothing where nothing is complete yet. */
  readonly reachesAim: boolean | undefined;
  /** Joint heads without a full-time deputy secretary. */
  readonly withoutDeputy: readonly string[];
}

export function jointHeadRatio(communities: readonly CommunityResults[], aim: { readonly value: number }): JointHeadRatio {
  const complete = communities.filter(({ party, committee }) => party.signed && committee.signed);
  const joint = complete.filter(isJointHead);
  const [numerator, denominator] = [joint.length, complete.length];
  return {
    numerator,
    denominator,
    pending: communities.length - denominator,
    reachesAim: denominator === 0 ? undefined : 100 * numerator >= aim.value * denominator,
    withoutDeputy: joint.filter(({ party }) => party.fullTimeDeputy === undefined).map(({ community }) => community),
  };
}

/** `undefined` until both results are signed. */
export function findJointHead(one: CommunityResults): boolean | undefined {
  return one.party.signed && one.committee.signed ? isJointHead(one) : undefined;
}

function isJointHead({ party, committee }: CommunityResults): boolean {
  return party.secretary !== undefined && party.secretary === committee.director;
}

export interface CommunityTurnout {
  readonly registered: number;
  readonly voters: number;
  readonly directors: number;
  readonly deputies: number;
  readonly members: number;
}

export interface TurnoutSum extends CommunityTurnout {
  readonly people: number;
  /** Tenths of a percent, rounded half up. */
  readonly turnoutPerMille: number;
}

/** Many communities added up, as the statistical return asks. */
export function sumTurnout(communities: readonly CommunityTurnout[]): TurnoutSum {
  const sum = (of: (one: CommunityTurnout) => number) => communities.reduce((total, one) => total + of(one), 0);
  const [registered, voters] = [sum((one) => one.registered), sum((one) => one.voters)];
  const [directors, deputies, members] = [sum((one) => one.directors), sum((one) => one.deputies), sum((one) => one.members)];
  return {
    registered,
    voters,
    directors,
    deputies,
    members,
    people: directors + deputies + members,
    turnoutPerMille: perMille(voters, registered),
  };
}

/** 51.25 % becomes 513; whole numbers all the way. */
export function perMille(part: number, whole: number): number {
  if (whole === 0) return 0;
  return Number((BigInt(part) * 2000n + BigInt(whole)) / (2n * BigInt(whole)));
}

/** 513 → 51.3 */
export function perMilleText(value: number): string {
  return `${Math.trunc(value / 10)}.${value % 10}%`;
}
