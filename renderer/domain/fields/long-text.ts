import type { JsonValue } from '../json';
import { ok } from '../result';
import { compareText } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { hidden } from './mask';
import { settle, wrongShape } from './problem';
import { findTextProblem, readText } from './written-text';

export interface LongTextField extends FieldCommon {
  readonly kind: 'longText';
  readonly maxLength?: number;
  /** Lines shown before the input grows. */
  readonly lines?: number;
}

/** Characters where the declaration names no limit: about ten printed pages. */
const usualLength = 10_000;

export const longTextKind: FieldKind<LongTextField, string> = {
  parse(typed, field, context) {
    const text = readText(typed);
    return text === undefined ? ok(undefined) : settle(text, longTextKind.check(text, field, context));
  },
  text: (value) => value,
  // Free writing may begin with a name, so not even its first character is shown.
  masked: () => hidden,
  searchText: (value) => searchForm(value),
  compare: (a, b) => compareText(a, b),
  check(value, field) {
    if (!isText(value)) return wrongShape(field);
    return findTextProblem(value, field, { maxLength: field.maxLength ?? usualLength, manyLines: true });
  },
  fits: isText,
};

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}
