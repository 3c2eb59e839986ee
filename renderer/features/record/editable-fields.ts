import type { Fields } from '../../domain/fields/field';
import type { JsonObject } from '../../domain/json';
import type { Ledger, Step } from '../../domain/ledger/ledger';
import { isEmpty } from '../../domain/ledger/validate';

/** What the form of a new record asks; groups that steps fill in come later. */
export function newFields(ledger: Ledger): Fields {
  const later = new Set(ledger.sections?.flatMap((section) => (section.later === true ? section.fields : [])));
  return Object.fromEntries(
    Object.entries(ledger.fields).filter(([name, field]) => !later.has(name) && field.derived !== true),
  );
}

/** Fields that may still change once the record stands. */
export function editableFields(ledger: Ledger): Fields {
  return Object.fromEntries(
    Object.entries(ledger.fields).filter(([, field]) => field.fixed !== true && field.derived !== true),
  );
}

/** The fields a step asks for, in its own order. */
export function askedFields(ledger: Ledger, names: readonly string[]): Fields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const field = ledger.fields[name];
      return field === undefined ? [] : [[name, field]];
    }),
  );
}

/** `day` for each date that a step asks for and cannot do without, and that nobody has given yet. */
export function proposedDates(ledger: Ledger, { asks = [], requires = [] }: Step, values: JsonObject, day: string): JsonObject {
  const empty = asks.filter((name) => {
    const field = ledger.fields[name];
    return field?.kind === 'date' && (field.required === true || requires.includes(name)) && isEmpty(values[name]);
  });
  return Object.fromEntries(empty.map((name) => [name, day]));
}
