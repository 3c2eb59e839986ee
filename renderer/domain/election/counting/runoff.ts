import type { Refusal } from '../../refusal';
import type { FrozenSettings } from '../frozen';
import type { CommitteeSettings } from '../settings';
import { peopleOf, type Contest, type Named } from './contest';
import type { ContestResult, PersonResult } from './contest-result';

export interface RunoffList {
  readonly candidates: readonly Named[];
  readonly refusals: readonly Refusal[];
}

type Rules = FrozenSettings<Pick<CommitteeSettings, 'runoffExceedsSeats'>>;

/**
 * Candidates of a run-off: those not elected with most votes in the round before, one more than seats, and whoever is level with the
 * last of them. People who declined or may not stand are left out.
 */
export function runoffCandidates(
  contest: Contest,
  result: ContestResult,
  seats: number,
  declined: ReadonlySet<string>,
  rules: Rules,
): RunoffList {
  const wanted = seats + Number(rules.runoffExceedsSeats.value);
  const free = result.people.filter((one) => mayStand(one) && !declined.has(one.person));
  const last = free[wanted - 1]?.votes ?? 0;
  const named = new Map(peopleOf(contest).map((one) => [one.person, one]));
  const candidates = free.filter(({ votes }) => votes >= last).flatMap(({ person }) => named.get(person) ?? []);
  return { candidates, refusals: candidates.length < wanted ? [tooFew(candidates.length, seats, wanted, rules)] : [] };
}

function mayStand({ outcome, votes }: PersonResult): boolean {
  return votes > 0 && outcome !== 'elected' && outcome !== 'notEligible';
}

function tooFew(count: number, seats: number, wanted: number, { runoffExceedsSeats }: Rules): Refusal {
  const { source } = runoffExceedsSeats;
  return {
    code: 'runoff-candidates',
    article: source,
    sentence: `另行选举应选 ${seats} 人，可以作候选人的只有 ${count} 人，要有 ${wanted} 人（${source}）。`,
    whatToDo: '请按选举办法补充提名候选人后再举行。',
  };
}
