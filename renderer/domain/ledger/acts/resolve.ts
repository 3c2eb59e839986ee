import type { Field } from '../../fields/field';
import { kindOf } from '../../fields/registry';
import type { RowsField } from '../../fields/rows';
import type { JsonObject, JsonValue } from '../../json';
import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { deletedCell, labelOfCell, parseCell } from '../cell';
import { same, setsOf } from '../changes';
import type { ResolveIntent } from '../intent';
import { findField, type Ledger } from '../ledger';
import type { Conflict } from '../record';
import { isWrittenByOffice, missingFields } from '../validate';
import { viewRecord } from '../view';
import { todayOf, type Desk, type Planned } from './office-desk';
import { foreign, gone, permitted } from './permission';
import { findTarget } from './target';

/** Settles one conflict: the value a person chose or typed, naming every head as seen. The choice travels like any operation. */
export function planResolve(desk: Desk, intent: ResolveIntent): Planned {
  const target = findTarget(desk, intent.record);
  if (!target.ok) return target;
  const { record, ledger } = target.value;
  const { conflicts, values } = viewRecord(record);
  const conflict = conflicts.find((one) => one.cell === intent.cell);
  const refusals = [
    ...permitted(desk, 'resolve'),
    ...(record.owner === desk.office.id ? [] : [foreign(ledger)]),
    ...(intent.cell === deletedCell ? [] : gone(desk, record, ledger)),
    ...(conflict === undefined
      ? [settled(labelOfCell(ledger, intent.cell))]
      : validChoice(desk, { ledger, conflict, value: intent.value, values })),
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

interface Choice {
  readonly ledger: Ledger;
  readonly conflict: Conflict;
  readonly value: JsonValue;
  /** The record as it stands, for fields that must be filled in. */
  readonly values: JsonObject;
}

/** A field's value must be valid as if typed; anything else, such as a state or the place of a row, is one of those that stand. */
function validChoice(desk: Desk, { ledger, conflict, value, values }: Choice): readonly Refusal[] {
  const { cell, candidates } = conflict;
  const path = parseCell(cell);
  const field = findField(ledger, path.field);
  const typed = field?.kind === 'rows' ? findColumn(field, path.column) : field;
  if (typed === undefined || isWrittenByOffice(typed)) {
    const stands = cell === deletedCell ? typeof value === 'boolean' : candidates.some((head) => same(head.value, value));
    return stands ? [] : [noChoice(labelOfCell(ledger, cell))];
  }
  if (value === null) {
    const mustStay = typed === field && field.required === true;
    return mustStay ? missingFields(ledger, { ...values, [path.field]: null }, [path.field]) : [];
  }
  const problem = kindOf(typed).check(value, typed, { today: todayOf(desk) });
  return problem === undefined ? [] : [{ ...problem, field: path.field }];
}

function findColumn({ columns }: RowsField, name: string | undefined): Field | undefined {
  return name !== undefined && Object.hasOwn(columns, name) ? columns[name] : undefined;
}

function noChoice(label: string): Refusal {
  return { code: 'no-choice', sentence: `“${label}”只能从列出的几种里选定一种。`, whatToDo: '请在各方的记载中选一个。' };
}

function settled(label: string): Refusal {
  return { code: 'no-conflict', sentence: `“${label}”没有需要核对的不一致。`, whatToDo: '请返回这条记录再看一遍。' };
}
