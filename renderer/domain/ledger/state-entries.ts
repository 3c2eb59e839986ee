import { addDays, type CivilDate } from '../calendar/civil-date';
import { stateCell } from './cell';
import { writesOf } from './writes';
import type { Hash, OperationLine } from './operation';

/** A day on which a record came to stand in a state, and the operation that brought it there. */
export interface StateEntry {
  readonly op: Hash;
  readonly hlc: string;
  readonly state: string;
  readonly on: CivilDate;
}

/** Every state a record came to stand in, in the order it was written; a step that was taken back never happened. */
export function stateEntriesOf(lines: readonly OperationLine[]): readonly StateEntry[] {
  const undone = new Set(lines.map((line) => line.op.undoes));
  return lines.flatMap((line) => (undone.has(line.hash) ? [] : entryOf(line))).sort(byClock);
}

/** The same after one more operation. */
export function extendEntries(entries: readonly StateEntry[], line: OperationLine): readonly StateEntry[] {
  return [...entries, ...entryOf(line)].filter((entry) => entry.op !== line.op.undoes).sort(byClock);
}

/** What an undo writes back was entered before; it is no entry of its own. */
function entryOf(line: OperationLine): readonly StateEntry[] {
  const { act, eventAt, hlc } = line.op;
  if (act === 'undo') return [];
  const written = writesOf(line).find(([cell]) => cell === stateCell)?.[1].value;
  if (typeof written !== 'string') return [];
  return [{ op: line.hash, hlc, state: written, on: eventAt?.slice(0, 10) ?? dayOfStamp(hlc) }];
}

const msPerDay = 86_400_000;
/** All of China keeps the time of Beijing, UTC+8. */
const beijingMs = 8 * 3_600_000;

function dayOfStamp(hlc: string): CivilDate {
  return addDays('1970-01-01', Math.floor((Number(hlc.slice(0, 13)) + beijingMs) / msPerDay));
}

function byClock(a: StateEntry, b: StateEntry): number {
  if (a.hlc !== b.hlc) return a.hlc < b.hlc ? -1 : 1;
  return a.op < b.op ? -1 : a.op > b.op ? 1 : 0;
}
