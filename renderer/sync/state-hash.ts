import type { JsonValue } from '../domain/json';
import type { Hash } from '../domain/ledger/operation';
import { hashValue, tags } from './hash';

/**
 * Which operations an office has, as one hash: equal in two offices that hold the same operations of the same records,
 * whatever parts were withheld (`decisions.md` 4).
 */
export function opsHash(opsByRecord: ReadonlyMap<string, readonly Hash[]>): Hash {
  const records = [...opsByRecord].filter(([, ops]) => ops.length > 0);
  const rolled = records.map(([record, ops]) => [record, recordHash(ops)] as const);
  return hashValue(tags.opsState, rolled.sort(byRecord));
}

/** Which values an office shows; equal before and after a rebuild. */
export function viewHash(values: JsonValue): Hash {
  return hashValue(tags.viewState, values);
}

function recordHash(ops: readonly Hash[]): Hash {
  return hashValue(tags.recordState, [...new Set(ops)].sort());
}

function byRecord([a]: readonly [string, Hash], [b]: readonly [string, Hash]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
