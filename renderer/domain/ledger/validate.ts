import type { FieldContext } from '../fields/field-kind';
import type { Field } from '../fields/field';
import { kindOf } from '../fields/registry';
import type { JsonObject, JsonValue } from '../json';
import type { Refusal } from '../refusal';
import { holds } from './condition';
import { findField, type Ledger } from './ledger';

/** Why these values cannot stand in this ledger; `null` empties a field. Each refusal names its field. */
export function validateValues(ledger: Ledger, values: JsonObject, context: FieldContext): readonly Refusal[] {
  return Object.entries(values).flatMap(([name, value]) => validateValue(ledger, name, value, context));
}

/** Required fields that are shown and still empty. */
export function missingFields(ledger: Ledger, values: JsonObject, names?: readonly string[]): readonly Refusal[] {
  const wanted = names ?? Object.keys(ledger.fields).filter((name) => ledger.fields[name]?.required === true);
  return wanted.flatMap((name) => {
    const field = findField(ledger, name);
    if (field === undefined || !holds(field.when, values) || !isEmpty(values[name])) return [];
    return [missing(name, field)];
  });
}

export function isEmpty(value: JsonValue | undefined): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

function validateValue(ledger: Ledger, name: string, value: JsonValue, context: FieldContext): readonly Refusal[] {
  const field = findField(ledger, name);
  if (field === undefined) return [unknownField(ledger, name)];
  if (isWrittenByOffice(field)) return [writtenByOffice(name, field)];
  if (value === null) return [];
  const problem = kindOf(field).check(value, field, context);
  return problem === undefined ? [] : [{ ...problem, field: name }];
}

/** What a step, a freeze or the ledger itself writes, and no form. */
export function isWrittenByOffice({ kind, derived }: Field): boolean {
  return kind === 'snapshot' || kind === 'frozen' || derived === true;
}

function unknownField(ledger: Ledger, name: string): Refusal {
  return {
    code: 'unknown-field',
    field: name,
    sentence: `“${ledger.label}”没有名为“${name}”的栏目。`,
    whatToDo: '请升级到较新的版本后再试，内容没有保存。',
  };
}

function writtenByOffice(name: string, field: Field): Refusal {
  return {
    code: 'written-by-office',
    field: name,
    sentence: `“${field.label}”由程序写入，不能手工填写或改动。`,
    whatToDo:
      field.kind === 'snapshot' ? '需要更正的，请在报表里添加“更正附页”。' : '请改它所依据的内容；已经公布的，另出更正。',
  };
}

function missing(name: string, field: Field): Refusal {
  return {
    code: 'missing',
    field: name,
    sentence: `“${field.label}”还没有填写。`,
    whatToDo: '请补填后再保存。',
  };
}
