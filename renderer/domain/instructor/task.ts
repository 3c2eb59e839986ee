import type { JsonObject } from '../json';
import type { GuardInput } from '../ledger/guard';
import { dateIn } from '../shapes/cells';

export function doneInTime({ values, eventAt }: GuardInput): JsonObject {
  const [done, due] = [dateIn(values, 'doneOn') ?? eventAt.slice(0, 10), dateIn(values, 'dueOn')];
  return { inTime: due === undefined || done <= due };
}

/** What is called off is due no more; the day it was due on stays beside it. */
export function dropsDay({ values }: GuardInput): JsonObject {
  return { formerDueOn: dateIn(values, 'dueOn') ?? null, dueOn: null };
}
