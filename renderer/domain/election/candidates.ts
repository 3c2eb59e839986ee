import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import type { Refusal } from '../refusal';
import type { FrozenSettings } from './frozen';
import { postLabels, type Post } from './nomination';
import type { BallotOrder, CommitteeSettings, PartySettings, Range } from './settings';
import { roundedUp } from './counting/share';

/** Somebody who may stand on a ballot. */
export interface Candidate {
  readonly person: string;
  readonly name: string;
  /** Votes of the nomination, or the rank the superior approved where the order is 'approved'. */
  readonly votes: number;
  readonly rank?: number;
  readonly withdrawnOn?: CivilDate;
}

type Rules = FrozenSettings<Pick<CommitteeSettings, 'candidatesExceedSeats' | 'extraCandidates' | 'withdrawal'>>;

/** Whether a list has more candidates than seats, as many as the rules say. */
export function judgeCandidateCount(post: Post, seats: number, count: number, rules: Rules): readonly Refusal[] {
  const { candidatesExceedSeats, extraCandidates } = rules;
  const label = postLabels[post];
  const counted = `${label}应选${String(seats)}人，候选人${String(count)}人`;
  if (candidatesExceedSeats.value && count <= seats) {
    return [
      refusal(
        'too-few-candidates',
        `${counted}，候选人应当多于应选名额（${candidatesExceedSeats.source}）。`,
        `请至少再确定${String(seats + 1 - count)}名候选人。`,
        candidatesExceedSeats.source,
      ),
    ];
  }
  const range = rangeOf(post, extraCandidates.value);
  const extra = count - seats;
  if (extra >= range.least && (range.most === null || extra <= range.most)) return [];
  const wanted = range.most === null ? `至少多${String(range.least)}人` : `多${rangeText(range.least, range.most)}人`;
  return [
    refusal(
      'candidates-outside-range',
      `${counted}，应当${wanted}（${extraCandidates.source}）。`,
      '请按得票多少确定规定的人数。',
      extraCandidates.source,
    ),
  ];
}

/** The seat kept for women follows the rule of the members. */
function rangeOf(post: Post, extra: CommitteeSettings['extraCandidates']): Range {
  return extra[post === 'women' ? 'member' : post];
}

function rangeText(least: number, most: number): string {
  return least === most ? String(least) : `${String(least)}至${String(most)}`;
}

/** n ≥ k + a fifth of k, rounded up and at least one. */
export function judgePartyCandidateCount(
  seats: number,
  count: number,
  { extraCandidates }: FrozenSettings<Pick<PartySettings, 'extraCandidates'>>,
): readonly Refusal[] {
  const least = seats + partyExtra(seats, extraCandidates.value);
  if (count >= least) return [];
  return [
    refusal(
      'too-few-candidates',
      `委员应选${String(seats)}人，候选人${String(count)}人；差额不少于应选人数的百分之二十，至少要${String(least)}人（${extraCandidates.source}）。`,
      `请至少再确定${String(least - count)}名候选人。`,
      extraCandidates.source,
    ),
  ];
}

export function partyExtra(seats: number, { num, den }: PartySettings['extraCandidates']): number {
  return Math.max(1, roundedUp(num, den, seats));
}

/** Secretary or deputy are elected among those just elected to the committee, so many more than seats as the method says. */
export function judgeSecretaryCandidates(
  candidates: readonly Candidate[],
  seats: number,
  electedToCommittee: readonly string[],
  { secretaryExtra }: FrozenSettings<Pick<PartySettings, 'secretaryExtra'>>,
): readonly Refusal[] {
  const strangers = candidates.filter(({ person }) => !electedToCommittee.includes(person));
  const wrong = strangers.map(({ name }) =>
    refusal('not-elected-member', `${name}没有当选委员，不能作书记、副书记候选人。`, '请从刚当选的委员中确定。'),
  );
  const wanted = seats + secretaryExtra.value;
  if (candidates.length === wanted) return wrong;
  return [
    ...wrong,
    refusal(
      'secretary-candidates',
      `应选${String(seats)}人，候选人${String(candidates.length)}人；按规定应当有${String(wanted)}人（${secretaryExtra.source}）。`,
      '请按上级批准的人选确定。',
      secretaryExtra.source,
    ),
  ];
}

export interface OrderInput {
  readonly candidates: readonly Candidate[];
  readonly order: BallotOrder;
  /** The key of a name by strokes (`hanzi/stroke-order.ts`); handed in, because its table is large. */
  readonly strokeKey: (name: string, order: 'surname' | 'name') => string;
}

/** Candidates as they stand on lists and ballots. Equal votes or ranks follow the strokes of the name, so that no one arranges them. */
export function orderCandidates({ candidates, order, strokeKey }: OrderInput): readonly Candidate[] {
  const custom = order === 'nameStrokes' ? 'name' : 'surname';
  const keyed = candidates.map((candidate) => ({ candidate, key: strokeKey(candidate.name, custom) }));
  const byStrokes = (a: (typeof keyed)[number], b: (typeof keyed)[number]) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const first = ({ candidate }: (typeof keyed)[number]) =>
    order === 'votes' ? -candidate.votes : order === 'approved' ? (candidate.rank ?? Number.MAX_SAFE_INTEGER) : 0;
  return keyed.sort((a, b) => first(a) - first(b) || byStrokes(a, b)).map(({ candidate }) => candidate);
}

/** Candidates after withdrawals: each place is taken by the next in votes among those who stood behind the list. */
export function replaceWithdrawn(
  list: readonly Candidate[],
  reserves: readonly Candidate[],
): { readonly candidates: readonly Candidate[]; readonly came: readonly Candidate[]; readonly missing: number } {
  const staying = list.filter(({ withdrawnOn }) => withdrawnOn === undefined);
  const free = reserves.filter(({ withdrawnOn }) => withdrawnOn === undefined).sort((a, b) => b.votes - a.votes);
  const came = free.slice(0, list.length - staying.length);
  return { candidates: [...staying, ...came], came, missing: list.length - staying.length - came.length };
}

/** Whether a candidate withdrew in time. */
export function judgeWithdrawal(
  { name, withdrawnOn }: Candidate,
  days: { readonly listPosted: CivilDate; readonly electionDay: CivilDate },
  { withdrawal }: Rules,
): readonly Refusal[] {
  if (withdrawnOn === undefined || withdrawal.value === null) return [];
  const { side, days: count } = withdrawal.value;
  const last = side === 'beforeElection' ? addDays(days.electionDay, -count) : addDays(days.listPosted, count);
  if (withdrawnOn <= last) return [];
  return [
    refusal(
      'withdrawn-late',
      `${name}在${withdrawnOn}提出放弃，最迟${civilDateText(last)}（${withdrawal.source}）。`,
      '逾期的候选人仍列在选票上；本人当选后可以辞去。',
      withdrawal.source,
    ),
  ];
}

function refusal(code: string, sentence: string, whatToDo: string, article?: string): Refusal {
  return { code, sentence, whatToDo, ...(article === undefined ? {} : { article }) };
}
