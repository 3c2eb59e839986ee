import type { JsonObject } from '../json';
import type { NewRecordStart } from '../ledger/ledger';
import { instructorKinds } from './kinds';

/** Carried over from one visit to the next of an evening; the household is new each time. */
const carried = ['village', 'group', 'visitors', 'way', 'reason', 'line', 'roles'] as const;

/** A round of visits differs in little but the household; a visit made because of a demand says so. */
export function proposedVisit({ today, last = {}, from }: NewRecordStart): JsonObject {
  const kept = carried.flatMap((name) => (last[name] === undefined ? [] : [[name, last[name]] as const]));
  const usual = { way: 'door', reason: 'all', line: 'general', roles: ['liaison'] };
  const about = from?.ledger === instructorKinds.demand ? { reason: 'followUp' } : {};
  return { ...usual, ...Object.fromEntries(kept), ...about, date: today };
}
