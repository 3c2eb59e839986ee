import { calendarWith } from '../../../../renderer/data/shapes/calendar-with';
import { lineOf } from '../../../../renderer/data/line-of';
import { WorkingSet, type Line } from '../../../../renderer/data/working-set';
import type { JsonObject } from '../../../../renderer/domain/json';
import { deletedCell } from '../../../../renderer/domain/ledger/cell';
import { defineLedger, type Ledger } from '../../../../renderer/domain/ledger/ledger';
import type { FoldedRecord, Head } from '../../../../renderer/domain/ledger/record';

/** A small register of people, with every kind of field a search looks at. */
export const people = defineLedger({
  kind: 'test.people',
  version: 1,
  label: '名册',
  one: '人员',
  shape: 'REG',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  fields: {
    name: { kind: 'person', label: '姓名', disclosure: 'personal' },
    matter: { kind: 'text', label: '事由', disclosure: 'work' },
    phone: { kind: 'text', label: '电话', disclosure: 'personal' },
    identity: { kind: 'identityNumber', label: '身份号码', disclosure: 'personal' },
    wish: { kind: 'text', label: '暗语', disclosure: 'secret' },
    count: { kind: 'count', label: '次数', disclosure: 'work', unit: '次' },
    things: {
      kind: 'rows',
      label: '物品',
      rowLabel: '物品',
      disclosure: 'work',
      columns: { thing: { kind: 'text', label: '名称', disclosure: 'work' } },
    },
    on: { kind: 'date', label: '日期', disclosure: 'work' },
  },
  title: ['matter'],
  list: ['matter', 'name', 'count', 'things', 'on'],
  search: ['name', 'matter', 'phone', 'identity', 'wish', 'on'],
  happenedOn: 'on',
});

/** What one record of the register holds. */
export interface Person {
  readonly number: number;
  readonly values: JsonObject;
  readonly deleted?: boolean;
  readonly parent?: string;
}

/** A record as the fold leaves it; a higher number was made later. */
export function folded({ number, values, deleted = false, parent }: Person, ledger: Ledger = people): FoldedRecord {
  const stamp = `2026-01-01T00:00:00Z/${idOf(number)}`;
  const cells = deleted ? { ...values, [deletedCell]: true } : values;
  const written = Object.keys(values);
  return {
    id: idOf(number),
    ledger: ledger.kind,
    ledgerVersion: 1,
    ...(parent === undefined ? {} : { parent }),
    owner: 'office',
    createdAt: stamp,
    changedAt: stamp,
    heads: Object.fromEntries(
      Object.entries(cells).map(([cell, value]): [string, readonly Head[]] => [
        cell,
        [{ op: cell, value, pred: written, office: 'office', replica: 'pc', actor: { id: 'a', name: '周敏' }, hlc: stamp }],
      ]),
    ),
    entered: [],
    ops: [stamp],
    withheld: [],
  };
}

export function idOf(number: number): string {
  return String(number).padStart(8, '0');
}

/** The line of a record that stands alone. */
export function person(one: Person, ledger: Ledger = people): Line {
  return lineOf(ledger, folded(one, ledger), { childrenOf: () => [], findLedger: () => undefined, calendar: calendarWith([]) });
}

/** A working set with these people. */
export function setOf(persons: readonly Person[]): WorkingSet {
  const set = new WorkingSet();
  for (const one of persons) set.put(person(one));
  return set;
}
