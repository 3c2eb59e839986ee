import type { AroundRecord } from '../fields/around';
import type { ComputeInput } from '../fields/computed';
import type { Field } from '../fields/field';
import { isFrozen, type FrozenField } from '../fields/frozen';
import { maskNumbersIn } from '../fields/mask';
import { maskedText, textOf } from '../fields/registry';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import type { OfficeProfile } from '../office/office';
import type { Sheet } from '../shapes/sheet';
import { sheetRowLabel } from '../shapes/sheets';
import type { Covering, PrintFamily, PrintModel, PrintRecord } from '../paper/paper';
import type { Ledger } from './ledger';
import type { RecordView } from './record';
import { isOfPerson, shieldReason } from './shield';
import { byDate, isCovered } from './summary';

export interface PrintSource extends FamilySource {
  readonly ledgers: readonly Ledger[];
  readonly office: OfficeProfile;
  /** What a reader outside the case may not see is left out; `nothing` is the whole paper. */
  readonly covers: Covering | 'nothing';
  readonly draft: boolean;
  /** `YYYY-MM-DD` */
  readonly printedOn: string;
  /** The record it lives in, for a paper of a child record. */
  readonly parent?: FamilySource;
}

export interface FamilySource {
  readonly ledger: Ledger;
  readonly record: RecordView;
  /** Live children by ledger kind. */
  readonly children: ReadonlyMap<string, readonly RecordView[]>;
}

/** A record with its children as text, formatted by kind and masked by disclosure: all a template may look at. */
export function buildPrintModel(source: PrintSource): PrintModel {
  const { ledgers, office, covers, draft, printedOn, parent } = source;
  return {
    office: { name: office.name, type: office.type },
    ...printFamily(source, ledgers, covers, parent?.record, parent && aroundIn(parent)),
    ...(parent === undefined ? {} : { parent: printFamily(parent, ledgers, covers) }),
    printedOn,
    draft,
    covers,
  };
}

function printFamily(
  { ledger, record, children }: FamilySource,
  ledgers: readonly Ledger[],
  covers: Covers,
  parent?: RecordView,
  above?: AroundRecord,
): PrintFamily {
  const childValues = (kind: string) => (children.get(kind) ?? []).map((child) => child.values);
  const own = { values: record.values, childrenOf: childValues };
  const around = { childrenOf: childValues, ...(above === undefined ? {} : { parent: above }) };
  return {
    record: printRecord(ledger, record, coversFor(ledger, record, parent, covers), around),
    children: Object.fromEntries(
      (ledger.children ?? []).map((kind) => [
        kind,
        childRecords(ledgers, kind, children.get(kind) ?? [], { covers, parent: record, around: own }),
      ]),
    ),
  };
}

function aroundIn({ record, children }: FamilySource): AroundRecord {
  return { values: record.values, childrenOf: (kind) => (children.get(kind) ?? []).map((child) => child.values) };
}

/** `shield`: covered like `personal`, with a word in place of each name. */
type Covers = PrintSource['covers'] | 'shield';

/** A shielded record is covered whole, unless somebody wrote down why not. */
function coversFor(ledger: Ledger, record: RecordView, parent: RecordView | undefined, covers: Covers): Covers {
  return covers !== 'nothing' && shieldReason(ledger, record, parent) !== undefined ? 'shield' : covers;
}

/** What a child is printed under. */
interface Above {
  readonly covers: Covers;
  readonly parent: RecordView;
  readonly around: AroundRecord;
}

/** By date where the ledger has one, otherwise in the order in which they were made. */
function childRecords(
  ledgers: readonly Ledger[],
  kind: string,
  views: readonly RecordView[],
  { covers, parent, around }: Above,
): readonly PrintRecord[] {
  const ledger = ledgers.find((one) => one.kind === kind);
  if (ledger === undefined) return [];
  const live = views
    .filter((view) => !view.deleted)
    .toSorted((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));
  return byDate(ledger, live, (view) => view).map((view) =>
    printRecord(ledger, view, coversFor(ledger, view, parent, covers), { childrenOf: () => [], parent: around }),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function printRecord(
  { fields, shield }: Ledger,
  { values }: RecordView,
  covers: Covers,
  around: Omit<ComputeInput, 'values'>,
): PrintRecord {
  const known = Object.entries(fields).map(([name, field]) => {
    const value = field.kind === 'computed' ? field.compute({ values, ...around }) : values[name];
    return { name, field, value };
  });
  const open = known.filter(({ field }) => coverOf(field, covers) !== 'all');
  return {
    text: Object.fromEntries(
      known.map(({ name, field, value }) => [name, shown(field, value, covers, covers === 'shield' ? shield?.as : undefined)]),
    ),
    codes: Object.fromEntries([
      ...open.flatMap(({ name, field, value }) => codesOf(name, field, value)),
      ...known.flatMap(({ name, field, value }) => rowCodesOf(name, field, value, covers)),
    ]),
    rows: Object.fromEntries(known.flatMap(({ name, field, value }) => rowsOf(name, field, value, covers))),
    amounts: Object.fromEntries([
      ...open.flatMap(({ name, field, value }) => amountsOf(name, field, value)),
      ...known.flatMap(({ name, field, value }) => rowAmountsOf(name, field, value, covers)),
    ]),
  };
}

function shown(field: Field, value: JsonValue | undefined, covers: Covers, instead?: string): string {
  const cover = coverOf(field, covers);
  if (instead !== undefined && isOfPerson(field) && textOf(field, value) !== '') return field.kind === 'person' ? instead : '';
  if (cover === 'all') return maskedText(field, value);
  return cover === 'numbers' ? maskNumbersIn(textOf(field, value)) : textOf(field, value);
}

/** How much of a value goes: all that its kind hides, the numbers in its text, or nothing. */
function coverOf(field: Field, covers: Covers): 'all' | 'numbers' | 'nothing' {
  if (covers === 'nothing' || !isCovered(field)) return 'nothing';
  if (covers === 'personal' || covers === 'shield' || field.disclosure === 'secret') return 'all';
  return field.kind === 'identityNumber' || field.kind === 'place' ? 'all' : 'numbers';
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
  covers: Covers,
): Entries<readonly Readonly<Record<string, string>>[]> {
  if (field.kind === 'frozen') return frozenRows(name, field, value, covers);
  if (field.kind !== 'rows' || !Array.isArray(value)) return [];
  const { columns, sheet } = field;
  // Not even a surname is left in the tables of a shielded record.
  const nobody = covers === 'shield' ? '' : undefined;
  const rows = value.filter(isJsonObject).map((row: JsonObject) => ({
    ...Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, shown(cell, row[column], covers, nobody)])),
    ...(sheet === undefined ? {} : lineOf(sheet, row['id'])),
  }));
  return [[name, rows]];
}

/** What was settled, row by row: a posted list by its voters. */
function frozenRows(
  name: string,
  field: FrozenField,
  value: JsonValue | undefined,
  covers: Covers,
): Entries<readonly Readonly<Record<string, string>>[]> {
  if (value === undefined || !isFrozen(value) || coverOf(field, covers) === 'all') return [];
  return [[name, field.rows?.(value.content) ?? field.lines(value.content).map((line) => ({ line }))]];
}

/** Lines of a sheet are known by their id, and read by the label that was printed before anybody filled them in. */
function lineOf(sheet: Sheet, id: JsonValue | undefined): Readonly<Record<'$row' | '$label', string>> {
  const row = typeof id === 'string' ? id : '';
  return { $row: row, $label: sheetRowLabel(sheet, row) ?? '' };
}

function amountsOf(name: string, field: Field, value: JsonValue | undefined): Entries<number> {
  return field.kind === 'amount' && typeof value === 'number' ? [[name, value]] : [];
}

function rowAmountsOf(name: string, field: Field, value: JsonValue | undefined, covers: Covers): Entries<number> {
  return openCellsOf(field, value, covers).flatMap(([at, cell, held]) => amountsOf(`${name}/${at}`, cell, held));
}

function rowCodesOf(name: string, field: Field, value: JsonValue | undefined, covers: Covers): Entries<readonly string[]> {
  return openCellsOf(field, value, covers).flatMap(([at, cell, held]) => codesOf(`${name}/${at}`, cell, held));
}

type OpenCell = readonly [at: string, cell: Field, value: JsonValue | undefined];

/** Cells of a table that may be read, by `0/column`. */
function openCellsOf(field: Field, value: JsonValue | undefined, covers: Covers): readonly OpenCell[] {
  if (field.kind !== 'rows' || !Array.isArray(value)) return [];
  return value.filter(isJsonObject).flatMap((row: JsonObject, index: number) =>
    Object.entries(field.columns)
      .filter(([, cell]) => coverOf(cell, covers) !== 'all')
      .map(([column, cell]): OpenCell => [`${index}/${column}`, cell, row[column]]),
  );
}
