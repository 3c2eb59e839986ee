import type { Field, Fields } from '../fields/field';
import { maskedText, textOf } from '../fields/registry';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import type { OfficeProfile } from '../office/office';
import type { PrintModel, PrintRecord } from '../paper/paper';
import type { Ledger } from './ledger';
import type { RecordView } from './record';
import { byDate, isCovered } from './summary';

export interface PrintSource {
  readonly ledger: Ledger;
  readonly record: RecordView;
  /** Live children by ledger kind. */
  readonly children: ReadonlyMap<string, readonly RecordView[]>;
  readonly ledgers: readonly Ledger[];
  readonly office: OfficeProfile;
  /** Hide what a reader outside the case may not see. */
  readonly masked: boolean;
  readonly draft: boolean;
  /** `YYYY-MM-DD` */
  readonly printedOn: string;
}

/** A record with its children as text, formatted by kind and masked by disclosure: all a template may look at. */
export function buildPrintModel(source: PrintSource): PrintModel {
  const { ledger, record, children, ledgers, office, masked, draft, printedOn } = source;
  const childrenByLedger = Object.fromEntries(
    (ledger.children ?? []).map((kind) => [kind, childRecords(ledgers, kind, children.get(kind) ?? [], masked)]),
  );
  const childValues = (kind: string) => (children.get(kind) ?? []).map((child) => child.values);
  return {
    office: { name: office.name, type: office.type },
    record: printRecord(ledger.fields, record.values, masked, childValues),
    children: childrenByLedger,
    printedOn,
    draft,
    masked,
  };
}

/** By date where the ledger has one, otherwise in the order in which they were made. */
function childRecords(
  ledgers: readonly Ledger[],
  kind: string,
  views: readonly RecordView[],
  masked: boolean,
): readonly PrintRecord[] {
  const ledger = ledgers.find((one) => one.kind === kind);
  if (ledger === undefined) return [];
  const live = views
    .filter((view) => !view.deleted)
    .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  return byDate(ledger, live, (view) => view).map((view) => printRecord(ledger.fields, view.values, masked, () => []));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printRecord(
  fields: Fields,
  values: JsonObject,
  masked: boolean,
  childrenOf: (ledger: string) => readonly JsonObject[],
): PrintRecord {
  const known = Object.entries(fields).map(([name, field]) => {
    const value = field.kind === 'computed' ? field.compute({ values, childrenOf }) : values[name];
    return { name, field, value, hide: masked && isCovered(field) };
  });
  const open = known.filter(({ hide }) => !hide);
  return {
    text: Object.fromEntries(known.map(({ name, field, value, hide }) => [name, shown(field, value, hide)])),
    codes: Object.fromEntries(open.flatMap(({ name, field, value }) => codesOf(name, field, value))),
    rows: Object.fromEntries(known.flatMap(({ name, field, value }) => rowsOf(name, field, value, masked))),
    amounts: Object.fromEntries([
      ...open.flatMap(({ name, field, value }) => amountsOf(name, field, value)),
      ...known.flatMap(({ name, field, value }) => rowAmountsOf(name, field, value, masked)),
    ]),
  };
}

function shown(field: Field, value: JsonValue | undefined, hide: boolean): string {
  return hide ? maskedText(field, value) : textOf(field, value);
}

type Entries<V> = readonly (readonly [string, V])[];

function codesOf(name: string, field: Field, value: JsonValue | undefined): Entries<readonly string[]> {
  if (typeof value === 'boolean') return [[name, [value ? 'yes' : 'no']]];
  if (field.kind === 'code' && typeof value === 'string') return [[name, [value]]];
  if (field.kind !== 'codes' || !Array.isArray(value)) return [];
  return [[name, value.filter((one) => typeof one === 'string')]];
}

/** Each column is masked by its own class: a sum may be read where the name beside it may not. */
function rowsOf(
  name: string,
  field: Field,
  value: JsonValue | undefined,
  masked: boolean,
): Entries<readonly Readonly<Record<string, string>>[]> {
  if (field.kind !== 'rows' || !Array.isArray(value)) return [];
  const rows = value
    .filter(isJsonObject)
    .map((row: JsonObject) =>
      Object.fromEntries(
        Object.entries(field.columns).map(([column, cell]) => [column, shown(cell, row[column], masked && isCovered(cell))]),
      ),
    );
  return [[name, rows]];
}

function amountsOf(name: string, field: Field, value: JsonValue | undefined): Entries<number> {
  return field.kind === 'amount' && typeof value === 'number' ? [[name, value]] : [];
}

function rowAmountsOf(name: string, field: Field, value: JsonValue | undefined, masked: boolean): Entries<number> {
  if (field.kind !== 'rows' || !Array.isArray(value)) return [];
  return value.filter(isJsonObject).flatMap((row: JsonObject, index: number) =>
    Object.entries(field.columns)
      .filter(([, cell]) => !(masked && isCovered(cell)))
      .flatMap(([column, cell]) => amountsOf(`${name}/${index}/${column}`, cell, row[column])),
  );
}
