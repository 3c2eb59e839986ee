import type { Refusal } from '../refusal';
import type { Composition } from './counting/composition';
import type { Contest } from './counting/contest';
import type { Next } from './counting/contest-result';
import { postLabels } from './nomination';
import type { RecountedContest } from './recount';
import type { AnnouncedMember } from './result-model';

/** Whether the recount of one post came to what was announced. */
export function announcedDifferently({ record, counted }: RecountedContest): readonly Refusal[] {
  if (counted === undefined) return [];
  const { contest, announced } = record;
  const wrong: Refusal[] = [];
  if (!sameSet(announced.elected, counted.result.elected)) {
    wrong.push(refusal('elected-differs', contest.id, `${contest.label}按计票单复算的当选人与公布的不一致。`));
  }
  if (announced.next !== counted.result.next.kind) {
    wrong.push(refusal('next-differs', contest.id, `${contest.label}按计票单复算的结论与公布的不一致。`));
  }
  return wrong;
}

export function membersDifferently(announced: readonly AnnouncedMember[], { members }: Composition): readonly Refusal[] {
  const written = (list: readonly AnnouncedMember[]) => list.map(({ person, post }) => `${post} ${person}`);
  if (sameSet(written(announced), written(members))) return [];
  const counted = members.map(({ name, post }) => `${postLabels[post]}${name}`).join('、');
  return [refusal('members-differ', 'members', `复算的当选名单与公布的不一致；复算为：${counted === '' ? '无' : counted}。`)];
}

/** What a post waits for: a vote held again, or seats still open. */
type Waiting =
  | { readonly kind: 'first' | 'runoff'; readonly seats: number }
  | { readonly kind: 'revote'; readonly seats: number; readonly among: readonly string[] };

/** Rounds follow from one another: a run-off fills the seats the round before left open, a re-vote is held among those level. */
export function judgeChain(contests: readonly RecountedContest[]): readonly Refusal[] {
  const waiting = new Map<string, readonly Waiting[]>();
  const elected = new Map<string, readonly string[]>();
  return contests.flatMap(({ record: { contest }, counted }) => {
    const { post } = contest;
    const open = waiting.get(post) ?? [{ kind: 'first', seats: contest.seats }];
    const met = open.find((one) => fits(one, contest));
    const next = counted === undefined ? [] : waitingFor(counted.result.next, contest);
    waiting.set(post, [...open.filter((one) => one !== met), ...next]);
    const already = contest.candidates.filter(({ person }) => elected.get(post)?.includes(person) === true);
    elected.set(post, [...(elected.get(post) ?? []), ...(counted?.result.elected ?? [])]);
    return [
      ...(met === undefined ? [refusal('round-unexpected', contest.id, `${contest.label}的这次投票接不上前一次的结论。`)] : []),
      ...already.map(({ name }) => refusal('already-elected', contest.id, `${name}已经当选，又列在${contest.label}的选票上。`)),
    ];
  });
}

function fits(waiting: Waiting, { round, seats, candidates }: Contest): boolean {
  if (waiting.kind !== round || waiting.seats !== seats) return false;
  return (
    waiting.kind !== 'revote' ||
    sameSet(
      waiting.among,
      candidates.map(({ person }) => person),
    )
  );
}

function waitingFor(next: Next, { round, seats, candidates }: Contest): readonly Waiting[] {
  switch (next.kind) {
    case 'noQuorum':
      return round === 'revote'
        ? [{ kind: round, seats, among: candidates.map(({ person }) => person) }]
        : [{ kind: round, seats }];
    case 'revote':
      return next.votes.map((level) => ({ kind: 'revote', ...level }));
    case 'runoff':
      return [{ kind: 'runoff', seats: next.seats }];
    case 'done':
    case 'ruling':
      return [];
  }
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [one, other] = [new Set(a), new Set(b)];
  return one.size === other.size && [...one].every((item) => other.has(item));
}

function refusal(code: string, field: string, sentence: string): Refusal {
  return { code, field, sentence, whatToDo: '请制作文件的单位核对计票单和公布的结果；公布有误的，另出更正。' };
}
