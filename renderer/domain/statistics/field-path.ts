import type { Field } from '../fields/field';
import { findField, type Ledger } from '../ledger/ledger';

/** Where a figure finds a value: on the record, in a row of one of its tables, or on the record it belongs to. */
export type Place =
  | { readonly at: 'record'; readonly name: string; readonly field: Field }
  | { readonly at: 'row'; readonly table: string; readonly name: string; readonly field: Field }
  | { readonly at: 'parent'; readonly name: string; readonly field: Field };

/** Ledgers by their kind. */
export type FindLedger = (kind: string) => Ledger | undefined;

/** What a path of a figure means in this ledger, or `undefined` where it means nothing. */
export function findPlace(ledger: Ledger, path: string, findLedger: FindLedger): Place | undefined {
  const [first = '', second] = path.split('.');
  if (first === '$parent') return findInParent(ledger, second ?? '', findLedger);
  const field = findField(ledger, first);
  if (second === undefined) return field === undefined ? undefined : { at: 'record', name: first, field };
  if (field?.kind !== 'rows' || !Object.hasOwn(field.columns, second)) return undefined;
  const column = field.columns[second];
  return column === undefined ? undefined : { at: 'row', table: first, name: second, field: column };
}

function findInParent(ledger: Ledger, name: string, findLedger: FindLedger): Place | undefined {
  const parent = ledger.parent === undefined ? undefined : findLedger(ledger.parent.ledger);
  const field = parent === undefined ? undefined : findField(parent, name);
  return field === undefined ? undefined : { at: 'parent', name, field };
}
