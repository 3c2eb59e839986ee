import type { WorkCalendar } from '../domain/calendar/working-days';
import type { JsonObject, JsonValue } from '../domain/json';
import type { Ledger } from '../domain/ledger/ledger';
import type { FoldedRecord, RecordView } from '../domain/ledger/record';
import { shieldReason, shieldedValues, type Shielded } from '../domain/ledger/shield';
import { cellText, computedOf, shieldedText, titleOf } from '../domain/ledger/summary';
import { schedulesOf } from '../domain/shapes/parts';
import { viewRecord } from '../domain/ledger/view';
import { textOf } from '../domain/fields/registry';
import { searchedText, type Searched } from './finding/searched-text';
import type { Line } from './working-set';

/** What a line takes from around its record. */
export interface Around {
  /** Values of its live children: for computed columns, and because a case is found by its parties. */
  readonly childrenOf: (ledger: string) => readonly JsonObject[];
  readonly findLedger: (kind: string) => Ledger | undefined;
  readonly calendar: WorkCalendar;
  /** The record it lives in. */
  readonly parent?: Shielded | undefined;
}

/** The working-set line of a folded record. */
export function lineOf(ledger: Ledger, folded: FoldedRecord, { childrenOf, findLedger, calendar, parent }: Around): Line {
  const view = viewRecord(folded);
  const shielded = shieldReason(ledger, view, parent) !== undefined;
  const computed = computedOf(ledger, view, childrenOf);
  const fields = [...new Set([...ledger.list, ...(ledger.happenedOn === undefined ? [] : [ledger.happenedOn])])];
  const values: JsonObject = { ...view.values, ...computed };
  const cells = fields.map((name): [string, string] => [
    name,
    shielded ? shieldedText(ledger, values, name) : textOfColumn(ledger, values, name),
  ]);
  return {
    id: folded.id,
    ledger: folded.ledger,
    ...(folded.parent === undefined ? {} : { parent: folded.parent }),
    title: titleOf(ledger, view, parent),
    ...(view.state === undefined ? {} : { state: view.state }),
    owner: folded.owner,
    deleted: view.deleted,
    conflict: view.conflicts.length > 0,
    createdAt: folded.createdAt,
    changedAt: folded.changedAt,
    cells: Object.fromEntries(cells),
    schedules: schedulesOf(ledger, view, calendar, childrenOf),
    search: searchedText([
      { ledger, values: shielded ? shieldedValues(ledger, view.values) : view.values },
      ...childrenSearched(ledger, view, { childrenOf, findLedger }),
    ]),
    sortValues: Object.fromEntries(
      fields.flatMap((name): [string, JsonValue][] => {
        const value = values[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ),
  };
}

/** Nobody finds a case by the name of somebody who is shielded. */
function childrenSearched(
  ledger: Ledger,
  parent: RecordView,
  { childrenOf, findLedger }: Pick<Around, 'childrenOf' | 'findLedger'>,
): readonly Searched[] {
  return (ledger.children ?? []).flatMap((kind) => {
    const child = findLedger(kind);
    return child === undefined || child.parent?.many !== undefined
      ? []
      : childrenOf(kind).map((values) => ({ ledger: child, values: openValues(child, values, parent) }));
  });
}

function openValues(ledger: Ledger, values: JsonObject, parent: RecordView): JsonObject {
  return shieldReason(ledger, { values }, parent) === undefined ? values : shieldedValues(ledger, values);
}

function textOfColumn(ledger: Ledger, values: JsonObject, name: string): string {
  const field = ledger.fields[name];
  const value = values[name];
  if (field?.kind === 'computed' && value !== undefined) return textOf(field, value);
  return cellText(ledger, values, name);
}
