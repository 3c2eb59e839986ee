import type { AroundRecord } from '../fields/around';
import type { Field, Fields } from '../fields/field';
import type { JsonObject } from '../json';
import type { CreateIntent } from './intent';
import type { Ledger } from './ledger';

/** A child that is asked for along with a new record, such as one party of a dispute; left blank, it is added later. */
export interface Opening {
  readonly ledger: string;
  /** Heading above its fields. */
  readonly label: string;
  /** Values it always gets, and is not asked for. */
  readonly given: JsonObject;
  /** What is asked, in order. */
  readonly fields: readonly string[];
  /** Filled in beforehand; alone they make no child. */
  readonly proposed?: JsonObject;
  /** What the child is filled in with where the record is begun from another one. */
  readonly taken?: (from: AroundRecord) => JsonObject;
}

/** Where a field of an opening stands among those of the form. */
function keyOf(at: number, name: string): string {
  return `${at}:${name}`;
}

interface Opened {
  readonly ledger: Ledger;
  readonly findLedger: (kind: string) => Ledger | undefined;
}

/** The fields of a new record's children under names of their own, so that one form asks for all of them. */
export function openingFields({ ledger, findLedger }: Opened): Fields {
  const entries = (ledger.opens ?? []).flatMap((opening, at) => {
    const child = findLedger(opening.ledger);
    return opening.fields.flatMap((name): [string, Field][] => {
      const field = child?.fields[name];
      return field === undefined ? [] : [[keyOf(at, name), askedAlong(field, at)]];
    });
  });
  return Object.fromEntries(entries);
}

/** Nobody is made to fill in a child that may come later; its own form asks again. */
function askedAlong(field: Field, at: number): Field {
  const when = field.when === undefined ? {} : { when: { ...field.when, field: keyOf(at, field.when.field) } };
  return { ...field, required: false, ...when };
}

export function openingSections({ opens }: Ledger): readonly { readonly label: string; readonly fields: readonly string[] }[] {
  return (opens ?? []).map(({ label, fields }, at) => ({ label, fields: fields.map((name) => keyOf(at, name)) }));
}

export function openingProposals({ opens }: Ledger, from?: AroundRecord): JsonObject {
  const entries = (opens ?? []).flatMap(({ proposed = {}, taken, fields }, at) => {
    const values = { ...proposed, ...(from === undefined ? {} : taken?.(from)) };
    return Object.entries(values).flatMap(([name, value]) =>
      fields.includes(name) ? [[keyOf(at, name), value] as const] : [],
    );
  });
  return Object.fromEntries(entries);
}

interface OpenedChild {
  readonly ledger: string;
  /** Its place among the openings. */
  readonly at: number;
  readonly values: JsonObject;
}

/** Those children something was typed for, with what was typed. */
export function openedValues(ledger: Ledger, values: JsonObject): readonly OpenedChild[] {
  return (ledger.opens ?? []).flatMap((opening, at): readonly OpenedChild[] => {
    const typed = Object.fromEntries(
      opening.fields.flatMap((name) => {
        const value = values[keyOf(at, name)];
        return value === undefined || value === null ? [] : [[name, value] as const];
      }),
    );
    const more = Object.keys(typed).some((name) => opening.proposed?.[name] === undefined);
    return more ? [{ ledger: opening.ledger, at, values: { ...opening.given, ...typed } }] : [];
  });
}

/**
 * The record and those of its children something was typed for, in one save. Ids are made once per form, so that a save that is sent
 * again is the same save.
 */
export function openingIntents(
  ledger: Ledger,
  values: JsonObject,
  { record, childIds }: { readonly record: string; readonly childIds: readonly string[] },
): readonly CreateIntent[] {
  const own = Object.fromEntries(Object.entries(values).filter(([name]) => !name.includes(':')));
  const children = openedValues(ledger, values).map((opened): CreateIntent => ({
    act: 'create',
    ledger: opened.ledger,
    record: childIds[opened.at] ?? '',
    parent: record,
    values: opened.values,
  }));
  return [{ act: 'create', ledger: ledger.kind, record, values: own }, ...children];
}
