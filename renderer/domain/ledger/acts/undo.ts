import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { setsOf } from '../changes';
import { reasonCell } from '../cell';
import { writesOf } from '../writes';
import { valueBefore } from '../history';
import type { UndoIntent } from '../intent';
import type { Cell, CellWrite, OperationLine } from '../operation';
import type { Ledger } from '../ledger';
import type { FoldedRecord } from '../record';
import type { Desk, Planned } from './office-desk';
import { foreign, gone, lockedParent, permitted } from './permission';
import { findTarget } from './target';

/** Takes a step back by writing what stood before it; refused once anything later leans on it. */
export function planUndo(desk: Desk, intent: UndoIntent): Planned {
  const target = findTarget(desk, intent.record);
  if (!target.ok) return target;
  const { record, ledger } = target.value;
  const lines = desk.linesOf(record.id);
  const line = lines.find((one) => one.hash === intent.operation);
  const refusals = [
    ...permitted(desk, 'undo'),
    ...(record.owner === desk.office.id ? [] : [foreign(ledger)]),
    ...gone(desk, record, ledger),
    ...lockedParent(desk, record.parent),
    ...(intent.reason.trim() === '' ? [noReason] : []),
    ...(line !== undefined && mayUndo(record, line, ledger) ? [] : [leanedOn]),
  ];
  if (line === undefined || refusals.length > 0) return fail(refusals);
  return ok({
    ledger,
    record: record.id,
    act: 'undo',
    undoes: line.hash,
    sets: setsOf(ledger, writesBack(line, lines, intent.reason, record)),
    ...(record.parent === undefined ? {} : { parent: record.parent }),
  });
}

/** The step that may be taken back now: the last one, as long as every value it wrote still stands alone. */
export function findUndoable(record: FoldedRecord, lines: readonly OperationLine[], ledger: Ledger): OperationLine | undefined {
  return lines.findLast((line) => mayUndo(record, line, ledger));
}

function mayUndo(record: FoldedRecord, line: OperationLine, { steps }: Ledger): boolean {
  if (line.op.act !== 'step') return false;
  // What was frozen has been handed in: it is never taken back.
  if (steps?.[line.op.step ?? '']?.effect === 'freeze') return false;
  return writesOf(line).every(([cell]) => {
    const heads = record.heads[cell] ?? [];
    return heads.length === 1 && heads[0]?.op === line.hash;
  });
}

function writesBack(
  line: OperationLine,
  lines: readonly OperationLine[],
  reason: string,
  record: FoldedRecord,
): ReadonlyMap<Cell, CellWrite> {
  const byHash = new Map(lines.map((one) => [one.hash, one]));
  const writes = new Map<Cell, CellWrite>(
    writesOf(line).map(([cell, write]) => [cell, { value: valueBefore(cell, write, byHash) ?? null, pred: [line.hash] }]),
  );
  writes.set(reasonCell, { value: reason, pred: (record.heads[reasonCell] ?? []).map((head) => head.op) });
  return writes;
}

const noReason: Refusal = {
  code: 'reason',
  field: '$reason',
  sentence: '撤回一步要写明理由。',
  whatToDo: '请用一句话写清为什么撤回，理由会留在经过里。',
};

const leanedOn: Refusal = {
  code: 'not-undoable',
  sentence: '这一步之后已有新的办理或改动，不能撤回。',
  whatToDo: '请办理下一步，或先撤回后面的一步。',
};
