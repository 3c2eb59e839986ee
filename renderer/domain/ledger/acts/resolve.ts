import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { deletedCell, labelOfCell, parseCell } from '../cell';
import { setsOf } from '../changes';
import { kindOf } from '../../fields/registry';
import type { ResolveIntent } from '../intent';
import { findField, type Ledger } from '../ledger';
import { viewRecord } from '../view';
import { todayOf, type Desk, type Planned } from './office-desk';
import { foreign, permitted } from './permission';
import { findTarget } from './target';

/** Settles one conflict: the value a person chose or typed, naming every head as seen. The choice travels like any operation. */
export function planResolve(desk: Desk, intent: ResolveIntent): Planned {
  const target = findTarget(desk, intent.record);
  if (!target.ok) return target;
  const { record, ledger } = target.value;
  const conflict = viewRecord(record).conflicts.find((one) => one.cell === intent.cell);
  const refusals = [
    ...permitted(desk, 'resolve'),
    ...(record.owner === desk.office.id ? [] : [foreign(ledger)]),
    ...(conflict === undefined ? [settled(labelOfCell(ledger, intent.cell))] : []),
    ...validChoice(desk, ledger, intent),
  ];
  if (refusals.length > 0) return fail(refusals);
  const pred = (intent.cell === deletedCell ? Object.values(record.heads).flat() : (record.heads[intent.cell] ?? [])).map(
    (head) => head.op,
  );
  return ok({
    ledger,
    record: record.id,
    act: 'resolve',
    sets: setsOf(ledger, new Map([[intent.cell, { value: intent.value, pred: [...new Set(pred)] }]])),
    ...(record.parent === undefined ? {} : { parent: record.parent }),
  });
}

/** A state is chosen among the candidates; a field's value must be valid as if typed. */
function validChoice(desk: Desk, ledger: Ledger, intent: ResolveIntent): readonly Refusal[] {
  if (intent.value === null) return [];
  const path = parseCell(intent.cell);
  if (path.field.startsWith('$')) return validReserved(ledger, intent);
  const field = findField(ledger, path.field);
  const column = field?.kind === 'rows' && path.column !== undefined ? field.columns[path.column] : field;
  if (column === undefined) return [];
  const problem = kindOf(column).check(intent.value, column, { today: todayOf(desk) });
  return problem === undefined ? [] : [{ ...problem, field: path.field }];
}

function validReserved(ledger: Ledger, intent: ResolveIntent): readonly Refusal[] {
  const known = typeof intent.value === 'boolean' || (typeof intent.value === 'string' && ledger.states?.[intent.value]);
  return known || intent.cell === '$reason' ? [] : [settled(labelOfCell(ledger, intent.cell))];
}

function settled(label: string): Refusal {
  return { code: 'no-conflict', sentence: `“${label}”没有需要核对的不一致。`, whatToDo: '请返回这条记录再看一遍。' };
}
