import type { FrozenSettings } from './frozen';
import type { PartySettings } from './settings';
import { reaches, shareText } from './counting/share';

/** One count of recommendations. The two of a 两推 are kept apart for good; nothing here adds them up but where a formula says so. */
export interface Recommendation {
  /** Forms that count. */
  readonly valid: number;
  readonly votes: readonly { readonly person: string; readonly votes: number }[];
}

export interface TwoPushInput {
  readonly seats: number;
  /** How many the first list should have. */
  readonly wanted: number;
  readonly members: Recommendation;
  readonly masses: Recommendation;
  /** Trust votes of a panel and the vote of the superior's committee, where the formula has them. */
  readonly panel?: Recommendation & { readonly keep: number };
  readonly committee?: Recommendation;
  readonly rules: FrozenSettings<Pick<PartySettings, 'formula' | 'formulaShare'>>;
}

/** A derived step, kept with the result so that anybody can follow it. */
export interface TwoPushStep {
  readonly what: string;
  readonly people: readonly string[];
}

export type TwoPushOutcome =
  /** The first list stands. */
  | { readonly kind: 'list'; readonly people: readonly string[] }
  /** More than wanted: the members vote down to the number. */
  | { readonly kind: 'voteDown'; readonly people: readonly string[]; readonly to: number }
  /** Equal votes at a cut; who goes on is voted on among these. */
  | { readonly kind: 'tied'; readonly people: readonly string[]; readonly places: number; readonly chosen: readonly string[] }
  /** Fewer than wanted. */
  | { readonly kind: 'short'; readonly people: readonly string[]; readonly missing: number }
  /** A person decides with both rankings in view. */
  | { readonly kind: 'decide'; readonly people: readonly string[]; readonly to: number };

export interface TwoPushResult {
  readonly steps: readonly TwoPushStep[];
  readonly outcome: TwoPushOutcome;
}

/** The first list (初步人选) by the formula this election adopted. */
export function twoPush(input: TwoPushInput): TwoPushResult {
  switch (input.rules.formula.value) {
    case 'topOfEach':
      return topOfEach(input);
    case 'halfOfBoth':
      return halfOfBoth(input);
    case 'panelThenCommittee':
      return panelThenCommittee(input);
    case 'combined':
      return combined(input);
  }
}

function topOfEach({ seats, wanted, members, masses }: TwoPushInput): TwoPushResult {
  const first = cut(members, seats);
  const second = cut(masses, seats);
  const steps: TwoPushStep[] = [
    { what: `党员推荐前${String(seats)}名`, people: first.chosen },
    { what: `群众推荐前${String(seats)}名`, people: second.chosen },
  ];
  for (const one of [first, second]) {
    if (one.tied.length > 0)
      return { steps, outcome: { kind: 'tied', people: one.tied, places: one.places, chosen: one.chosen } };
  }
  const shared = first.chosen.filter((person) => second.chosen.includes(person));
  const union = [...new Set([...first.chosen, ...second.chosen])];
  steps.push({ what: `两次推荐重合${String(shared.length)}人`, people: shared }, { what: '合并', people: union });
  if (union.length > wanted) return { steps, outcome: { kind: 'voteDown', people: union, to: wanted } };
  return union.length === wanted
    ? { steps, outcome: { kind: 'list', people: union } }
    : addNext(union, steps, { wanted, members, masses });
}

/** Where both lists name the same people, the next places of each are compared by the votes of both together. */
function addNext(
  union: readonly string[],
  steps: readonly TwoPushStep[],
  { wanted, members, masses }: Pick<TwoPushInput, 'wanted' | 'members' | 'masses'>,
): TwoPushResult {
  const next = [...new Set([...nextPlace(members, union), ...nextPlace(masses, union)])];
  const summed: Recommendation = {
    valid: members.valid + masses.valid,
    votes: next.map((person) => ({ person, votes: votesFor(members, person) + votesFor(masses, person) })),
  };
  const { chosen, tied, places } = cut(summed, wanted - union.length);
  const more = [...steps, { what: '两边下一名次比较两次票数之和', people: next }];
  const people = [...union, ...chosen];
  if (tied.length > 0) return { steps: more, outcome: { kind: 'tied', people: tied, places, chosen: people } };
  if (people.length === wanted) return { steps: more, outcome: { kind: 'list', people } };
  // Nobody new came: the lists hold no further names.
  if (chosen.length === 0) return { steps: more, outcome: { kind: 'short', people, missing: wanted - people.length } };
  return addNext(people, more, { wanted, members, masses });
}

/** Everybody who stands on the best place behind those already chosen. */
function nextPlace(recommendation: Recommendation, chosen: readonly string[]): readonly string[] {
  const left = recommendation.votes.filter(({ person, votes }) => votes > 0 && !chosen.includes(person));
  const best = Math.max(0, ...left.map(({ votes }) => votes));
  return left.filter(({ votes }) => votes === best).map(({ person }) => person);
}

function halfOfBoth({ wanted, members, masses, rules }: TwoPushInput): TwoPushResult {
  const share = rules.formulaShare.value;
  const passing = (recommendation: Recommendation) =>
    ranked(recommendation)
      .filter(({ votes }) => reaches(share, votes, recommendation.valid))
      .map(({ person }) => person);
  const [first, second] = [passing(members), passing(masses)];
  const both = first.filter((person) => second.includes(person));
  const steps = [
    { what: `党员推荐${shareText(share)}（有效${String(members.valid)}张）`, people: first },
    { what: `群众推荐${shareText(share)}（有效${String(masses.valid)}张）`, people: second },
    { what: '两次都达到', people: both },
  ];
  const missing = wanted - both.length;
  return { steps, outcome: missing > 0 ? { kind: 'short', people: both, missing } : { kind: 'list', people: both } };
}

function panelThenCommittee({ wanted, panel, committee }: TwoPushInput): TwoPushResult {
  if (panel === undefined) return { steps: [], outcome: { kind: 'short', people: [], missing: wanted } };
  const trusted = cut(panel, panel.keep);
  const steps: TwoPushStep[] = [{ what: `测评小组信任投票取${String(panel.keep)}名`, people: trusted.chosen }];
  if (trusted.tied.length > 0) {
    return { steps, outcome: { kind: 'tied', people: trusted.tied, places: trusted.places, chosen: trusted.chosen } };
  }
  if (committee === undefined) return { steps, outcome: { kind: 'decide', people: trusted.chosen, to: wanted } };
  const allowed = { ...committee, votes: committee.votes.filter(({ person }) => trusted.chosen.includes(person)) };
  const decided = cut(allowed, wanted);
  const more = [...steps, { what: `党工委票决取${String(wanted)}名`, people: decided.chosen }];
  if (decided.tied.length > 0) {
    return { steps: more, outcome: { kind: 'tied', people: decided.tied, places: decided.places, chosen: decided.chosen } };
  }
  const missing = wanted - decided.chosen.length;
  return {
    steps: more,
    outcome: missing > 0 ? { kind: 'short', people: decided.chosen, missing } : { kind: 'list', people: decided.chosen },
  };
}

/** Both rankings side by side; no weights, because no source has any. */
function combined({ wanted, members, masses }: TwoPushInput): TwoPushResult {
  const [first, second] = [ranked(members), ranked(masses)].map((list) => list.map(({ person }) => person));
  const people = [...new Set([...(first ?? []), ...(second ?? [])])];
  const steps = [
    { what: '党员推荐票排名', people: first ?? [] },
    { what: '群众信任票排名', people: second ?? [] },
  ];
  return { steps, outcome: { kind: 'decide', people, to: wanted } };
}

interface Cut {
  readonly chosen: readonly string[];
  /** Those among whom equal votes leave the last places open. */
  readonly tied: readonly string[];
  readonly places: number;
}

/** The first so many by votes; equal votes at the cut choose nobody of those. */
function cut(recommendation: Recommendation, places: number): Cut {
  const list = ranked(recommendation);
  const last = list[places - 1];
  if (last === undefined || list[places]?.votes !== last.votes) {
    return { chosen: list.slice(0, places).map(({ person }) => person), tied: [], places: 0 };
  }
  const chosen = list.filter(({ votes }) => votes > last.votes).map(({ person }) => person);
  const tied = list.filter(({ votes }) => votes === last.votes).map(({ person }) => person);
  return { chosen, tied, places: places - chosen.length };
}

function ranked({ votes }: Recommendation): Recommendation['votes'] {
  return votes.filter((one) => one.votes > 0).sort((a, b) => b.votes - a.votes);
}

function votesFor({ votes }: Recommendation, wanted: string): number {
  return votes.find(({ person }) => person === wanted)?.votes ?? 0;
}
