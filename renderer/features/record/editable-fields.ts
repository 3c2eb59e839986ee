import type { Fields } from '../../domain/fields/field';
import type { Ledger } from '../../domain/ledger/ledger';

/** What the form of a new record asks; groups that steps fill in come later. */
export function newFields(ledger: Ledger): Fields {
  const later = new Set(ledger.sections?.flatMap((section) => (section.later === true ? section.fields : [])));
  return Object.fromEntries(Object.entries(ledger.fields).filter(([name]) => !later.has(name)));
}

/** Fields that may still change once the record stands. */
export function editableFields(ledger: Ledger): Fields {
  return Object.fromEntries(Object.entries(ledger.fields).filter(([, field]) => field.fixed !== true));
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
