import type { JsonValue } from '../json';
import { ok } from '../result';
import type { Offers } from './around';
import { compareText } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { maskText } from './mask';
import { settle, wrongShape } from './problem';
import { findTextProblem, readText } from './written-text';

export interface TextField extends FieldCommon {
  readonly kind: 'text';
  readonly maxLength?: number;
  /** A number of its own, counted on within the office: `nextOf` offers the next one, one that is taken is refused. */
  readonly numbered?: true;
  /** What is likely to be typed here, such as the parties of the case or the figures of the report. */
  readonly offers?: Offers;
}

/** Characters in one line where the declaration names no limit. */
const usualLength = 200;

export const textKind: FieldKind<TextField, string> = {
  parse(typed, field, context) {
    const text = readText(typed);
    return text === undefined ? ok(undefined) : settle(text, textKind.check(text, field, context));
  },
  text: (value) => value,
  masked: (value) => maskText(value),
  searchText: (value) => searchForm(value),
  compare: (a, b) => compareText(a, b),
  check(value, field) {
    if (!isText(value)) return wrongShape(field);
    return findTextProblem(value, field, { maxLength: field.maxLength ?? usualLength, manyLines: false });
  },
  fits: isText,
};

function isText(value: JsonValue): value is string {
  return typeof value === 'string';
}
