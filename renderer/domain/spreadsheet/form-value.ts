import { civilDateText } from '../calendar/civil-date';
import type { Field } from '../fields/field';
import { maskedText, textOf } from '../fields/registry';
import type { JsonValue } from '../json';
import { isCovered } from '../ledger/summary';
import type { Exact, FigureValue } from '../statistics/figure';
import { exactText } from '../statistics/figure-text';
import { dayNumber } from './day-number';
import { identityText, type MappedPlace } from './form-mapping';
import { cellOf } from './register-columns';
import type { SheetCell } from './sheet-table';

/** What goes into one place: a number or day for a sheet, and the same in words for a document. */
export interface FormValue {
  readonly cell: SheetCell;
  readonly text: string;
  /** The number is a day; where the cell of a form is not made for days it is written out. */
  readonly day?: true;
  /** The number is of a hundred; where the cell of a form shows per cent by itself, it is divided. */
  readonly percent?: true;
}

export const emptyValue: FormValue = { cell: null, text: '' };

export function textValue(text: string): FormValue {
  return { cell: text === '' ? null : text, text };
}

export function dayValue(date: string): FormValue {
  const number = dayNumber(date);
  return number === undefined ? textValue(civilDateText(date)) : { cell: number, text: civilDateText(date), day: true };
}

/** A figure as a number; nothing where it could not be counted, because a nought would be a lie. */
export function figureValue(
  figure: FigureValue,
  exact: Exact | undefined,
  { withUnit }: Pick<MappedPlace, 'withUnit'>,
): FormValue | undefined {
  if (exact === undefined) return undefined;
  const number = exact.value / 10 ** exact.places;
  const words = exactText(exact, figure.unit);
  if (withUnit === true) return textValue(words);
  const text = words.slice(0, words.length - figure.unit.length);
  return { cell: number, text, ...(figure.unit === '%' ? { percent: true } : {}) };
}

/** A field of a record, masked where nobody gave a reason. */
export function fieldValue(
  field: Field,
  value: JsonValue | undefined,
  masked: boolean,
  { identity, withUnit }: Pick<MappedPlace, 'identity' | 'withUnit'>,
): FormValue {
  if (value === undefined || value === null) return emptyValue;
  if (masked && isCovered(field)) return textValue(maskedText(field, value));
  if (field.kind === 'identityNumber' && typeof value === 'string') {
    return identity === 'birth' ? dayValue(identityText(value, 'birth')) : textValue(identityText(value, identity));
  }
  if (field.kind === 'date' && typeof value === 'string') return dayValue(value);
  const text = textOf(field, value);
  const cell = cellOf(field, value, masked);
  return withUnit === true || typeof cell !== 'number' || field.kind === 'dateTime' ? textValue(text) : { cell, text };
}
