import type { Field, Fields } from '../domain/fields/field';
import type { FieldProblem } from '../domain/fields/field-kind';
import { missingValue } from '../domain/fields/problem';
import { checkValue, kindOf } from '../domain/fields/registry';
import type { JsonObject, JsonValue } from '../domain/json';
import { same } from '../domain/ledger/changes';
import { holds } from '../domain/ledger/condition';
import { isEmpty } from '../domain/ledger/validate';
import { fail, type Result } from '../domain/result';
import type { ScreenContext } from './field-screen';

/** What the inputs of a form hold, by field name; the whole of what a draft keeps. */
export type TypedValues = JsonObject;

/** What the inputs show for a record's values. */
export function typedFrom(fields: Fields, values: JsonObject, context: ScreenContext): TypedValues {
  return mapFields(fields, (name, field) => {
    const screen = context.screenOf(field);
    const value = values[name] ?? null;
    return value === null || !kindOf(field).fits(value) ? screen.empty : screen.typedOf(value, field, context);
  });
}

/** Puts a draft over what the inputs would show; what this version cannot have written is left out. */
export function withDraft(fields: Fields, typed: TypedValues, draft: JsonObject, context: ScreenContext): TypedValues {
  return mapFields(fields, (name, field) => {
    const screen = context.screenOf(field);
    const kept = draft[name];
    const usable = kept !== undefined && screen.isTyped(kept, field, context);
    return usable ? kept : (typed[name] ?? screen.empty);
  });
}

/** What a person changed against `base`; the rest of the form is nobody's business to save. */
export function changedTyped(base: TypedValues, typed: TypedValues): TypedValues {
  return Object.fromEntries(Object.entries(typed).filter(([name, value]) => !same(value, base[name])));
}

export function readField(field: Field, typed: JsonValue, context: ScreenContext): Result<JsonValue | undefined, FieldProblem> {
  const read = context.screenOf(field).read(typed, field, context);
  if (!read.ok) return read;
  const problem = checkValue(field, read.value, context);
  return problem === undefined ? read : fail(problem);
}

/** The field is only empty; while somebody is still filling in the form that is no mistake. */
export function isMissing({ code }: FieldProblem): boolean {
  return code === missingCode;
}

/** As `missingValue` gives it, whatever the field. */
const missingCode = missingValue({ label: '', disclosure: 'work' }).code;

export interface FormQuestion {
  readonly fields: Fields;
  readonly typed: TypedValues;
  /** Fields that must be filled here besides those declared as required. */
  readonly required: readonly string[];
  /** Values of the record the form does not ask for; conditions may look at them. */
  readonly known: JsonObject;
  readonly context: ScreenContext;
}

export interface FormReading {
  /** What could be read, by field; empty fields are left out. */
  readonly values: JsonObject;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  /** Names of the fields that are asked for, as far as other answers let them be. */
  readonly shown: readonly string[];
}

/** Reads a whole form. A field that is not shown is neither read nor missed. */
export function readForm({ fields, typed, required, known, context }: FormQuestion): FormReading {
  const readings = Object.entries(fields).map(([name, field]) => {
    const read = readField(field, typed[name] ?? context.screenOf(field).empty, context);
    return { name, field, read };
  });
  const read = Object.fromEntries(
    readings.flatMap(({ name, read }) => (read.ok && read.value !== undefined ? [[name, read.value]] : [])),
  );
  const elsewhere = Object.fromEntries(Object.entries(known).filter(([name]) => !Object.hasOwn(fields, name)));
  const shown = readings.filter(
    ({ field }) => context.screenOf(field).input !== 'none' && holds(field.when, { ...elsewhere, ...read }),
  );
  const wanted = (name: string, field: Field) => field.required === true || required.includes(name);
  const problems = shown.flatMap(({ name, field, read }) => {
    if (!read.ok) return [[name, read.error] as const];
    return wanted(name, field) && isEmpty(read.value) ? [[name, missingValue(field)] as const] : [];
  });
  const names = shown.map(({ name }) => name);
  const values = Object.fromEntries(Object.entries(read).filter(([name]) => names.includes(name)));
  return { values, problems: Object.fromEntries(problems), shown: names };
}

/** Values to save for what was changed: null empties a field. */
export function changedValues(reading: FormReading, base: TypedValues, typed: TypedValues): JsonObject {
  const changed = Object.keys(changedTyped(base, typed)).filter((name) => reading.shown.includes(name));
  return Object.fromEntries(changed.map((name) => [name, reading.values[name] ?? null]));
}

function mapFields(fields: Fields, toTyped: (name: string, field: Field) => JsonValue): TypedValues {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toTyped(name, field)]));
}
