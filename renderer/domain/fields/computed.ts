import type { JsonObject, JsonValue } from '../json';
import type { AroundRecord } from './around';
import { fail, ok } from '../result';
import type { FieldCommon, FieldKind } from './field-kind';
import { searchForm } from './half-width';
import { hidden } from './mask';
import { notTyped, wrongShape } from './problem';

/** What a computed field may look at: the record's own values and those of its children. */
export interface ComputeInput {
  readonly values: JsonObject;
  readonly childrenOf: (ledger: string) => readonly JsonObject[];
  /** Known on the page of the record only: a list is not worked out anew at midnight. */
  readonly today?: string;
  /** The record it belongs to; known on pages only, for the same reason. */
  readonly parent?: AroundRecord;
}

/** Worked out by a named pure function each time the record is shown; never stored, never sent. */
export interface ComputedField extends FieldCommon {
  readonly kind: 'computed';
  readonly compute: (input: ComputeInput) => JsonValue | undefined;
  /** How the result reads: the suffix 次 or 天, or nothing for plain text. */
  readonly unit?: string;
}

/** Only its text is of use; whatever is typed or stored under its name is refused. */
export const computedKind: FieldKind<ComputedField, never> = {
  parse: (typed, field) =>
    typed.trim() === '' ? ok(undefined) : fail(notTyped(field, '本栏由系统算出，请改它所依据的内容。')),
  text: (value: JsonValue, field) => computedText(value, field.unit),
  masked: () => hidden,
  searchText: (value: JsonValue, field) => searchForm(computedText(value, field.unit)),
  compare: () => 0,
  check: (_value, field) => wrongShape(field),
  fits: (value) => ['string', 'number', 'boolean'].includes(typeof value),
};

function computedText(value: JsonValue, unit = ''): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' || typeof value === 'number' ? `${value}${unit}` : '';
}
