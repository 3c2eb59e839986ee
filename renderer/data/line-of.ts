import type { JsonObject, JsonValue } from '../domain/json';
import type { Ledger } from '../domain/ledger/ledger';
import type { FoldedRecord } from '../domain/ledger/record';
import { cellText, computedOf, searchTextOf, titleOf } from '../domain/ledger/summary';
import { viewRecord } from '../domain/ledger/view';
import { textOf } from '../domain/fields/registry';
import type { Line } from './working-set';

/** The working-set line of a folded record. `childrenOf` gives the values of its live children for computed columns. */
export function lineOf(ledger: Ledger, folded: FoldedRecord, childrenOf: (ledger: string) => readonly JsonObject[]): Line {
  const view = viewRecord(folded);
  const computed = computedOf(ledger, view, childrenOf);
  const fields = [...new Set([...ledger.list, ...(ledger.happenedOn === undefined ? [] : [ledger.happenedOn])])];
  const values: JsonObject = { ...view.values, ...computed };
  const cells = fields.map((name): [string, string] => [name, textOfColumn(ledger, values, name)]);
  return {
    id: folded.id,
    ledger: folded.ledger,
    ...(folded.parent === undefined ? {} : { parent: folded.parent }),
    title: titleOf(ledger, view),
    ...(view.state === undefined ? {} : { state: view.state }),
    owner: folded.owner,
    deleted: view.deleted,
    conflict: view.conflicts.length > 0,
    createdAt: folded.createdAt,
    changedAt: folded.changedAt,
    cells: Object.fromEntries(cells),
    search: searchTextOf(ledger, view),
    sortValues: Object.fromEntries(
      fields.flatMap((name): [string, JsonValue][] => {
        const value = values[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

function textOfColumn(ledger: Ledger, values: JsonObject, name: string): string {
  const field = ledger.fields[name];
  const value = values[name];
  if (field?.kind === 'computed' && value !== undefined) return textOf(field, value);
  return cellText(ledger, values, name);
}
