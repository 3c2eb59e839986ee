import type { JsonValue } from '../json';
import { isJsonObject } from '../json';
import { ok } from '../result';
import { compareText } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { hasOnlyKeys } from './has-only-keys';
import { maskPlace } from './mask';
import { problem, settle, wrongShape } from './problem';
import { findTextProblem, readText } from './written-text';

export interface PlaceField extends FieldCommon {
  readonly kind: 'place';
}

export type PlaceValue = {
  readonly text: string;
  /** Administrative division code of 6, 9 or 12 digits. */
  readonly division?: string;
};

const limits = { maxLength: 200, manyLines: false };

export const placeKind: FieldKind<PlaceField, PlaceValue> = {
  parse(typed, field, context) {
    const text = readText(typed);
    return text === undefined ? ok(undefined) : settle({ text }, placeKind.check({ text }, field, context));
  },
  text: (value) => value.text,
  masked: (value) => maskPlace(value.text),
  searchText: (value) => searchForm(value.text),
  compare: (a, b) => compareText(a.text, b.text),
  check(value, field) {
    if (!isPlace(value)) return wrongShape(field);
    if (value.division !== undefined && !/^(?:\d{6}|\d{9}|\d{12})$/.test(value.division)) {
      return problem(field, 'place-division', '的行政区划代码不对。', '请填 6、9 或 12 位数字的区划代码，或者留空。');
    }
    return findTextProblem(value.text, field, limits);
  },
  fits: isPlace,
};

function isPlace(value: JsonValue): value is PlaceValue {
  if (!isJsonObject(value) || !hasOnlyKeys(value, ['text', 'division'])) return false;
  return typeof value['text'] === 'string' && ['string', 'undefined'].includes(typeof value['division']);
}
