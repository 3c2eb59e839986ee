import type { JsonValue } from '../json';
import { isJsonObject } from '../json';
import { ok } from '../result';
import { compareText } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { hasOnlyKeys } from './has-only-keys';
import { maskName } from './mask';
import { settle, wrongShape } from './problem';
import { findTextProblem, readText } from './written-text';

/** A person's name inside its own record; never a row of a common table of people (`ledgers.md` D1). */
export interface PersonField extends FieldCommon {
  readonly kind: 'person';
}

export type PersonValue = {
  readonly name: string;
  /** Reading of the name where the usual one is wrong (单 Shàn). */
  readonly pinyin?: string;
};

/** Characters; the longest names of minorities written in Chinese stay below forty. */
const limits = { maxLength: 60, manyLines: false };

export const personKind: FieldKind<PersonField, PersonValue> = {
  parse(typed, field, context) {
    const name = readText(typed)?.trim();
    return name === undefined ? ok(undefined) : settle({ name }, personKind.check({ name }, field, context));
  },
  text: (value) => value.name,
  masked: (value) => maskName(value.name),
  searchText: (value) => searchForm(`${value.name} ${value.pinyin ?? ''}`),
  compare: (a, b) => compareText(a.name, b.name),
  check(value, field) {
    if (!isPerson(value)) return wrongShape(field);
    const found = findTextProblem(value.name, field, limits);
    return found ?? (value.pinyin === undefined ? undefined : findTextProblem(value.pinyin, field, limits));
  },
  fits: isPerson,
};

export function isPerson(value: JsonValue): value is PersonValue {
  if (!isJsonObject(value) || !hasOnlyKeys(value, ['name', 'pinyin'])) return false;
  return typeof value['name'] === 'string' && ['string', 'undefined'].includes(typeof value['pinyin']);
}
