import { daysBetween } from '../../domain/calendar/civil-date';
import { marksOn } from '../../domain/shapes/mark';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import { keptLedgers } from './ledger-choices';
import type { Line } from '../working-set';
import type { DueEntry, WaitingEntry } from './shapes-api';

/** Records of the kept ledgers, and of those that live inside them, about which something asks for attention today. */
export async function dueSoon(open: OpenOffice): Promise<Result<readonly DueEntry[], readonly Refusal[]>> {
  const today = open.deps.clock.local().slice(0, 10);
  const entries = (await ownLines(open)).flatMap(({ id, ledger, title, schedules }) =>
    marksOn(schedules, today)
      .filter(({ tone, on }) => tone !== 'quiet' && on !== undefined)
      .map((mark) => ({ record: id, ledger, title, mark })),
  );
  return ok(entries.sort((a, b) => daysBetween(b.mark.on ?? today, a.mark.on ?? today)));
}

/** Records of the same ledgers that stand where somebody with a duty of this account has to go on. */
export async function waitingForMe(open: OpenOffice): Promise<Result<readonly WaitingEntry[], readonly Refusal[]>> {
  const { duties } = open.account;
  const entries = (await ownLines(open)).flatMap(({ id, ledger, title, state }) => {
    const standing = state === undefined ? undefined : open.house.ledger(ledger)?.states?.[state];
    const mine = standing?.waitsFor?.some((duty) => duties.includes(duty)) === true;
    return mine ? [{ record: id, ledger, title, state: standing.label }] : [];
  });
  return ok(entries);
}

/** Live records this office wrote itself, in the ledgers it keeps. */
async function ownLines(open: OpenOffice): Promise<readonly Line[]> {
  const kept = await keptLedgers(open);
  const isKept = (kind: string): boolean => {
    const parent = open.house.ledger(kind)?.parent?.ledger;
    return kept.has(kind) || (parent !== undefined && isKept(parent));
  };
  return open.deps.ledgers
    .filter(({ kind }) => isKept(kind))
    .flatMap(({ kind }) => open.house.set.live(kind))
    .filter(({ owner }) => owner === open.profile.id);
}
