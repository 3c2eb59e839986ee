import type { JsonObject } from '../../json';
import type { Refusal } from '../../refusal';
import { fail, ok } from '../../result';
import { same, setsOf, writesFor } from '../changes';
import type { EditIntent } from '../intent';
import type { Ledger } from '../ledger';
import { missingFields, validateValues } from '../validate';
import { viewRecord } from '../view';
import { followingValues, judgeChecks } from './checks';
import { validEventAt } from './event-time';
import { findTarget, siblingsOf } from './target';
import { todayOf, type Desk, type Planned } from './office-desk';
import { changeable, permitted } from './permission';
import { judgeParts } from '../../shapes/parts';

export function planEdit(desk: Desk, intent: EditIntent): Planned {
  const target = findTarget(desk, intent.record);
  if (!target.ok) return target;
  const { record, ledger } = target.value;
  const before = viewRecord(record).values;
  const values = { ...before, ...intent.values };
  const checked = { act: 'edit', ledger, values, before, record: record.id, parent: record.parent } as const;
  const refusals = [
    ...permitted(desk, 'write'),
    ...changeable(desk, record, ledger),
    ...validEventAt(desk, intent.eventAt),
    ...validateValues(ledger, intent.values, { today: todayOf(desk) }),
    ...keepsFixed(ledger, intent.values, before),
    ...missingFields(ledger, values, requiredAmong(ledger, intent.values)),
    ...judgeParts({
      ledger,
      account: desk.account,
      values,
      record: record.id,
      siblings: () => siblingsOf(desk, record),
    }),
    ...judgeChecks(desk, checked),
  ];
  if (refusals.length > 0) return fail(refusals);
  const writes = writesFor(ledger, { ...intent.values, ...followingValues(desk, checked) }, before, intent.seen);
  if (writes.size === 0) return fail([nothingChanged]);
  return ok({
    ledger,
    record: record.id,
    act: 'edit',
    sets: setsOf(ledger, writes),
    ...(record.parent === undefined ? {} : { parent: record.parent }),
    ...(intent.eventAt === undefined ? {} : { eventAt: intent.eventAt }),
  });
}

export const nothingChanged: Refusal = {
  code: 'nothing-changed',
  sentence: '没有改动任何内容，不需要保存。',
  whatToDo: '直接返回即可。',
};

export function keepsFixed(ledger: Ledger, values: JsonObject, before: JsonObject): readonly Refusal[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const field = ledger.fields[name];
    if (field?.fixed !== true || same(value, before[name])) return [];
    return [
      {
        code: 'fixed',
        field: name,
        sentence: `“${field.label}”登记后不能改。`,
        whatToDo: '登记错了的，请另立一条并关联到这一条。',
      },
    ];
  });
}

/** An edit may leave old gaps alone, but may not make one. */
function requiredAmong(ledger: Ledger, values: JsonObject): readonly string[] {
  return Object.keys(values).filter((name) => ledger.fields[name]?.required === true);
}
