import type { JsonValue } from '../json';
import { isJsonObject } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { hasOnlyKeys } from './has-only-keys';
import { hidden } from './mask';
import { notTyped, problem, wrongShape } from './problem';

/** Points to a record of one of the named ledgers. */
export interface LinkField extends FieldCommon {
  readonly kind: 'link';
  readonly to: readonly string[];
}

export type LinkValue = { readonly ledger: string; readonly record: string };

const recordId = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** A link knows no title: the screen that has the record at hand shows its title instead of this text. */
export const linkKind: FieldKind<LinkField, LinkValue> = {
  parse: (typed, field) => (typed.trim() === '' ? ok(undefined) : fail(notTyped(field, '请点“选择”，从列表中选一条记录。'))),
  text: (value) => `关联记录 ${value.record.slice(0, 8)}`,
  masked: () => hidden,
  searchText: () => '',
  compare: (a, b) => compareUnits(a.ledger, b.ledger) || compareUnits(a.record, b.record),
  check(value, field) {
    if (!isLink(value) || !recordId.test(value.record)) return wrongShape(field);
    if (field.to.includes(value.ledger)) return undefined;
    return problem(field, 'link-other-ledger', '不能关联这一类记录。', '请重新选择一条记录。');
  },
  fits: isLink,
};

function isLink(value: JsonValue): value is LinkValue {
  if (!isJsonObject(value) || !hasOnlyKeys(value, ['ledger', 'record'])) return false;
  return typeof value['ledger'] === 'string' && typeof value['record'] === 'string';
}
