import type { JsonValue } from '../json';
import type { Result } from '../result';
import { amountKind } from './amount';
import { attachmentKind } from './attachment';
import { codeKind } from './code';
import { codesKind } from './codes';
import { computedKind } from './computed';
import { countKind } from './count';
import { dateKind } from './date';
import { dateTimeKind } from './date-time';
import { decimalKind } from './decimal';
import type { Field, FieldKindName, FieldTypes } from './field';
import type { FieldContext, FieldKind, FieldProblem } from './field-kind';
import { frozenKind } from './frozen';
import { halfDayKind } from './half-day';
import { identityNumberKind } from './identity-number';
import { linkKind } from './link';
import { longTextKind } from './long-text';
import { hidden } from './mask';
import { periodKind } from './period';
import { personKind } from './person';
import { placeKind } from './place';
import { makeRowsKind } from './rows';
import { snapshotKind } from './snapshot';
import { judgeSheet, sheetRowLabel, sheetRowText } from '../shapes/sheets';
import { textKind } from './text';
import { yesNoKind } from './yes-no';

/** Every field kind. One added to `FieldTypes` and not here does not compile. */
export const fieldKinds = {
  text: textKind,
  longText: longTextKind,
  date: dateKind,
  period: periodKind,
  halfDay: halfDayKind,
  dateTime: dateTimeKind,
  count: countKind,
  decimal: decimalKind,
  amount: amountKind,
  yesNo: yesNoKind,
  code: codeKind,
  codes: codesKind,
  rows: makeRowsKind(kindOf, { judge: judgeSheet, rowLabel: sheetRowLabel, rowText: sheetRowText }),
  person: personKind,
  identityNumber: identityNumberKind,
  place: placeKind,
  link: linkKind,
  attachment: attachmentKind,
  snapshot: snapshotKind,
  frozen: frozenKind,
  computed: computedKind,
} satisfies { readonly [K in FieldKindName]: FieldKind<FieldTypes[K]['field'], FieldTypes[K]['value']> };

/**
 * The kind of a field for an engine that does not care which it is: the only dispatch over kinds in the domain.
 * A `FieldKind` is declared with methods, whose parameters the compiler compares both ways; that is what lets a kind of one
 * declaration stand for a kind of all. It holds because the key is the field's own `kind`, and because the functions below
 * ask `fits` before they hand a value on.
 */
export function kindOf(field: Field): FieldKind<Field, JsonValue> {
  return fieldKinds[field.kind];
}

type Stored = JsonValue | undefined;

/** What the person reads. Nothing entered is empty text. */
export function textOf(field: Field, value: Stored): string {
  if (value === undefined || value === null) return '';
  return kindOf(field).fits(value) ? kindOf(field).text(value, field) : '（内容无法识别）';
}

/** What is left for a reader who may not see the value. */
export function maskedText(field: Field, value: Stored): string {
  if (value === undefined || value === null) return '';
  return kindOf(field).fits(value) ? kindOf(field).masked(value, field) : hidden;
}

/** What a plain search looks through; a value that cannot be read is not found. */
export function searchTextOf(field: Field, value: Stored): string {
  if (value === undefined || value === null || !kindOf(field).fits(value)) return '';
  return kindOf(field).searchText(value, field);
}

/** Order in a list: readable values first, by their kind; then what cannot be read; then what is empty. */
export function compareValues(field: Field, a: Stored, b: Stored): number {
  const kind = kindOf(field);
  const byReadable = readability(kind, a) - readability(kind, b);
  if (byReadable !== 0) return byReadable;
  return a !== undefined && b !== undefined && readability(kind, a) === 0 ? kind.compare(a, b, field) : 0;
}

/** Why a value cannot stand, if it cannot. An emptied field has nothing to check; whether it may be empty is for the step. */
export function checkValue(field: Field, value: Stored, context: FieldContext): FieldProblem | undefined {
  return value === undefined || value === null ? undefined : kindOf(field).check(value, field, context);
}

/** Reads what a person typed; the value it gives has passed `check`. */
export function parseTyped(field: Field, typed: string, context: FieldContext): Result<JsonValue | undefined, FieldProblem> {
  return kindOf(field).parse(typed, field, context);
}

function readability(kind: FieldKind<Field, JsonValue>, value: Stored): 0 | 1 | 2 {
  if (value === undefined || value === null) return 2;
  return kind.fits(value) ? 0 : 1;
}
