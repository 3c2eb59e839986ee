import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { deletedCell, reasonCell } from '../cell';
import { setsOf } from '../changes';
import type { DeleteIntent } from '../intent';
import type { Cell, CellWrite } from '../operation';
import { viewRecord } from '../view';
import { judgeChecks } from './checks';
import { changeable, permitted } from './permission';
import type { Desk, Planned } from './office-desk';
import { findTarget } from './target';

/** Deletes a record typed by mistake. The deletion names every head it saw, so that whatever came besides survives. */
export function planDelete(desk: Desk, intent: DeleteIntent): Planned {
  const target = findTarget(desk, intent.record);
  if (!target.ok) return target;
  const { record, ledger } = target.value;
  const { values } = viewRecord(record);
  const refusals = [
    ...permitted(desk, 'delete'),
    ...changeable(desk, record, ledger),
    ...(intent.reason.trim() === '' ? [noReason] : []),
    ...judgeChecks(desk, { act: 'delete', ledger, record: record.id, parent: record.parent, values, before: values }),
  ];
  if (refusals.length > 0) return fail(refusals);
  const seen = [...new Set(Object.values(record.heads).flatMap((heads) => heads.map((head) => head.op)))];
  const writes = new Map<Cell, CellWrite>([
    [deletedCell, { value: true, pred: seen }],
    [reasonCell, { value: intent.reason, pred: (record.heads[reasonCell] ?? []).map((head) => head.op) }],
  ]);
  return ok({
    ledger,
    record: record.id,
    act: 'delete',
    sets: setsOf(ledger, writes),
    ...(record.parent === undefined ? {} : { parent: record.parent }),
  });
}

const noReason: Refusal = {
  code: 'reason',
  field: '$reason',
  sentence: '删除要写明理由。',
  whatToDo: '请用一句话写清为什么删除，理由会留在经过里。',
};
