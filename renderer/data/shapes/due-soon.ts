import { daysBetween } from '../../domain/calendar/civil-date';
import { marksOn } from '../../domain/shapes/mark';
import { ok, type Result } from '../../domain/result';
import type { Refusal } from '../../domain/refusal';
import type { OpenOffice } from '../open-office';
import { keptLedgers } from './ledger-choices';
import type { DueEntry } from './shapes-api';

/** Records of the kept ledgers, and of those that live inside them, about which something asks for attention today. */
export async function dueSoon(open: OpenOffice): Promise<Result<readonly DueEntry[], readonly Refusal[]>> {
  const today = open.deps.clock.local().slice(0, 10);
  const kept = await keptLedgers(open);
  const isKept = (kind: string): boolean => {
    const parent = open.house.ledger(kind)?.parent?.ledger;
    return kept.has(kind) || (parent !== undefined && isKept(parent));
  };
  const entries = open.deps.ledgers
    .filter(({ kind }) => isKept(kind))
    .flatMap(({ kind }) => open.house.set.live(kind))
    .filter(({ owner, schedules }) => owner === open.profile.id && schedules.length > 0)
    .flatMap(({ id, ledger, title, schedules }) =>
      marksOn(schedules, today)
        .filter(({ tone, on }) => tone !== 'quiet' && on !== undefined)
        .map((mark) => ({ record: id, ledger, title, mark })),
    );
  return ok(entries.sort((a, b) => daysBetween(b.mark.on ?? today, a.mark.on ?? today)));
}
