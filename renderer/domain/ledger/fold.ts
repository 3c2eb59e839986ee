import { disclosures, type Disclosure } from '../fields/field-kind';
import type { Cell, CellWrite, Hash, OperationLine } from './operation';
import type { FoldedRecord, Head } from './record';
import { extendEntries, stateEntriesOf } from './state-entries';
import { writesOf } from './writes';

/**
 * Folds all known operations of one record. The result depends on the set alone, not on order or repetition, and nothing is
 * ever rejected here: guards judge when a person acts (`decisions.md` 5).
 */
export function foldOperations(lines: readonly OperationLine[]): FoldedRecord {
  const known = distinct(lines).sort(byClock);
  const first = known.find((line) => line.op.act === 'create') ?? known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) throw new Error('a record has at least one operation');
  return {
    id: first.op.record,
    ledger: first.op.ledger,
    ledgerVersion: Math.max(...known.map((line) => line.op.ledgerVersion)),
    ...(first.op.parent === undefined ? {} : { parent: first.op.parent }),
    owner: first.op.office,
    createdAt: known[0]?.op.hlc ?? first.op.hlc,
    changedAt: last.op.hlc,
    heads: headsOf(known),
    entered: stateEntriesOf(known),
    ops: known.map((line) => line.hash).sort(),
    withheld: disclosures.filter((disclosure) => known.some((line) => isWithheld(line, disclosure))),
  };
}

/**
 * Adds one operation written just now on top of this very record: nothing that is already known can have replaced it.
 * Anything that arrives from elsewhere is folded anew with `foldOperations`.
 */
export function extendFold(record: FoldedRecord, line: OperationLine): FoldedRecord {
  if (record.ops.includes(line.hash)) return record;
  const heads: Record<Cell, readonly Head[]> = { ...record.heads };
  for (const [cell, write] of writesOf(line)) {
    const kept = (heads[cell] ?? []).filter((head) => !write.pred.includes(head.op));
    heads[cell] = [...kept, headOf(line, write)].sort(winnerFirst);
  }
  return {
    ...record,
    ledgerVersion: Math.max(record.ledgerVersion, line.op.ledgerVersion),
    createdAt: line.op.hlc < record.createdAt ? line.op.hlc : record.createdAt,
    changedAt: line.op.hlc > record.changedAt ? line.op.hlc : record.changedAt,
    heads,
    entered: extendEntries(record.entered, line),
    ops: [...record.ops, line.hash].sort(),
    withheld: disclosures.filter((d) => record.withheld.includes(d) || isWithheld(line, d)),
  };
}

/** Each operation once; a copy that brings parts another lacked completes it. */
export function distinct(lines: readonly OperationLine[]): OperationLine[] {
  const byHash = new Map<Hash, OperationLine>();
  for (const line of lines) {
    const known = byHash.get(line.hash);
    byHash.set(line.hash, known === undefined ? line : { ...line, parts: { ...known.parts, ...line.parts } });
  }
  return [...byHash.values()];
}

function headsOf(lines: readonly OperationLine[]): Record<Cell, readonly Head[]> {
  const writesByCell = new Map<Cell, { readonly head: Head; readonly pred: readonly Hash[] }[]>();
  for (const line of lines) {
    for (const [cell, write] of writesOf(line)) {
      const writes = writesByCell.get(cell) ?? [];
      writes.push({ head: headOf(line, write), pred: write.pred });
      writesByCell.set(cell, writes);
    }
  }
  return Object.fromEntries([...writesByCell].map(([cell, writes]) => [cell, standing(writes)]));
}

/** The writes that no other write of the same cell names as seen. */
function standing(writes: readonly { readonly head: Head; readonly pred: readonly Hash[] }[]): readonly Head[] {
  const replaced = new Set(writes.flatMap((write) => write.pred.filter((hash) => hash !== write.head.op)));
  return writes
    .map((write) => write.head)
    .filter((head) => !replaced.has(head.op))
    .sort(winnerFirst);
}

function headOf(line: OperationLine, write: CellWrite): Head {
  const { office, replica, actor, hlc } = line.op;
  return { op: line.hash, value: write.value, pred: write.pred, office, replica, actor, hlc };
}

function isWithheld(line: OperationLine, disclosure: Disclosure): boolean {
  return line.op.parts[disclosure] !== undefined && line.parts[disclosure] === undefined;
}

function byClock(a: OperationLine, b: OperationLine): number {
  return compareText(a.op.hlc, b.op.hlc) || compareText(a.op.replica, b.op.replica) || compareText(a.hash, b.hash);
}

function winnerFirst(a: Head, b: Head): number {
  return compareText(b.hlc, a.hlc) || compareText(b.replica, a.replica) || compareText(b.op, a.op);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
