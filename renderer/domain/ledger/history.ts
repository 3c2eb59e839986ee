import { disclosures } from '../fields/field-kind';
import type { JsonValue } from '../json';
import { distinct } from './fold';
import type { Cell, CellWrite, OperationLine } from './operation';
import type { HistoryEntry } from './record';
import { writesOf } from './writes';

/** The timeline of a record, oldest first, each entry with what stood in its cells before as far as its writer saw it. */
export function historyOf(lines: readonly OperationLine[]): readonly HistoryEntry[] {
  const byHash = new Map(distinct(lines).map((line) => [line.hash, line]));
  return [...byHash.values()].sort(byClock).map((line) => entryOf(line, byHash));
}

function entryOf(line: OperationLine, byHash: ReadonlyMap<string, OperationLine>): HistoryEntry {
  const { act, step, actor, duty, office, hlc, eventAt, basis, undoes, parts } = line.op;
  return {
    op: line.hash,
    act,
    actor,
    duty,
    office,
    enteredAt: Number(hlc.slice(0, 13)),
    changes: writesOf(line).map(([cell, write]) => changeOf(cell, write, byHash)),
    withheld: disclosures.filter((d) => parts[d] !== undefined && line.parts[d] === undefined),
    ...(step === undefined ? {} : { step }),
    ...(eventAt === undefined ? {} : { eventAt }),
    ...(basis === undefined ? {} : { basis }),
    ...(undoes === undefined ? {} : { undoes }),
  };
}

function changeOf(cell: Cell, write: CellWrite, byHash: ReadonlyMap<string, OperationLine>) {
  const before = valueBefore(cell, write, byHash);
  return { cell, value: write.value, ...(before === undefined ? {} : { before }) };
}

/** The value a write replaced, from the first predecessor that is known here. */
export function valueBefore(cell: Cell, write: CellWrite, byHash: ReadonlyMap<string, OperationLine>): JsonValue | undefined {
  for (const hash of write.pred) {
    const line = byHash.get(hash);
    const found = line && writesOf(line).find(([name]) => name === cell);
    if (found) return found[1].value;
  }
  return undefined;
}

function byClock(a: OperationLine, b: OperationLine): number {
  return a.op.hlc < b.op.hlc ? -1 : a.op.hlc > b.op.hlc ? 1 : a.hash < b.hash ? -1 : 1;
}
