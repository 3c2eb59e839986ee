import { oldestFirst } from '../domain/ledger/act';
import type { Desk } from '../domain/ledger/acts/office-desk';
import { strokeKey } from '../domain/hanzi/stroke-order';
import type { Intent } from '../domain/ledger/intent';
import type { Ledger } from '../domain/ledger/ledger';
import type { OperationLine } from '../domain/ledger/operation';
import type { FoldedRecord } from '../domain/ledger/record';
import { viewRecord } from '../domain/ledger/view';
import { isJsonObject, type JsonObject } from '../domain/json';
import { hashAs } from '../sync';
import type { Account, Duty } from '../domain/office/roles';
import type { OfficeProfile } from '../domain/office/office';
import type { Storehouse } from './storehouse';

export interface DeskInput {
  readonly house: Storehouse;
  readonly office: OfficeProfile;
  readonly account: Account;
  readonly duty: Duty;
  readonly now: string;
}

/** Lays out the records these intents touch, so that the rules can look at them without waiting. */
export async function layOutDesk(input: DeskInput, intents: readonly Intent[]): Promise<Desk> {
  const records = await gather(input.house, intents.flatMap(touchedBy), lookedAtBy(input.house, intents));
  const lines = new Map<string, readonly OperationLine[]>();
  for (const intent of intents) {
    if (intent.act === 'undo') lines.set(intent.record, await input.house.linesOf(intent.record));
  }
  return deskOver(input, records, lines);
}

/** The same for one record that a page shows. */
export async function layOutRecord(
  input: DeskInput,
  record: string,
  lines: readonly OperationLine[],
): Promise<{ readonly desk: Desk; readonly records: ReadonlyMap<string, FoldedRecord> }> {
  const ledger = input.house.ledger(input.house.set.find(record)?.ledger ?? '');
  const records = await gather(input.house, [record], lookedAt(input.house, ledger));
  return { desk: deskOver(input, records, new Map([[record, lines]])), records };
}

function deskOver(
  { house, office, account, duty, now }: DeskInput,
  records: ReadonlyMap<string, FoldedRecord>,
  lines: ReadonlyMap<string, readonly OperationLine[]>,
): Desk {
  return {
    office,
    account,
    duty,
    now,
    calendar: house.calendar,
    findLedger: (kind) => house.ledger(kind),
    findRecord: (id) => records.get(id),
    childrenOf: (parent, ledger) => house.set.childrenOf(parent, ledger).flatMap((id) => records.get(id) ?? []),
    keptOf: (parent, ledger, except) => house.keptOf(parent, ledger, except),
    hashOf: hashAs,
    nameKey: strokeKey,
    recordsOf: (ledger) =>
      house.set
        .idsOf(ledger)
        .flatMap((id) => records.get(id) ?? [])
        .sort(oldestFirst),
    linesOf: (record) => lines.get(record) ?? [],
  };
}

/** Records of the small ledgers that the touched ones declare to look at. */
function lookedAtBy(house: Storehouse, intents: readonly Intent[]): readonly string[] {
  const kinds = intents.map((intent) => (intent.act === 'create' ? intent.ledger : house.set.find(intent.record)?.ledger));
  return [...new Set(kinds)].flatMap((kind) => lookedAt(house, house.ledger(kind ?? '')));
}

function lookedAt(house: Storehouse, ledger: Ledger | undefined): readonly string[] {
  return (ledger?.looksAt ?? []).flatMap((kind) => house.set.idsOf(kind));
}

/** The record itself, its parent, and what the values about to be saved point to. */
function touchedBy(intent: Intent): readonly string[] {
  const parent = intent.act === 'create' && intent.parent !== undefined ? [intent.parent] : [];
  return [intent.record, ...parent, ...('values' in intent ? linksIn(intent.values) : [])];
}

/** The records themselves, their parents, their children, and what they point to; and `alone` those that are only looked at. */
async function gather(
  house: Storehouse,
  ids: readonly string[],
  alone: readonly string[],
): Promise<ReadonlyMap<string, FoldedRecord>> {
  const records = new Map<string, FoldedRecord>();
  const take = async (id: string) => {
    const stored = records.has(id) ? undefined : await house.find(id);
    if (stored !== undefined) records.set(id, stored.folded);
  };
  // A table that is read in makes thousands of records that nobody has to wait for.
  for (const id of new Set(ids)) if (house.knows(id)) await take(id);
  for (const record of [...records.values()]) {
    if (record.parent !== undefined) await take(record.parent);
    for (const beside of besideOf(house, record)) await take(beside);
    for (const child of childrenShown(house, record)) await take(child);
    for (const linked of linksIn(viewRecord(record).values)) await take(linked);
  }
  for (const id of alone) await take(id);
  return records;
}

/** Children the rules look at one by one; of those too many for a page, memory holds what the rules need. */
export function childrenShown(house: Storehouse, { id, ledger: kind }: Pick<FoldedRecord, 'id' | 'ledger'>): readonly string[] {
  const kinds = house.ledger(kind)?.children ?? [];
  if (!kinds.some((child) => isMany(house, child))) return house.set.childrenOf(id);
  return kinds.filter((child) => !isMany(house, child)).flatMap((child) => house.set.childrenOf(id, child));
}

export function isMany(house: Storehouse, kind: string): boolean {
  return house.ledger(kind)?.parent?.many !== undefined;
}

/** Leave is judged by other leave of the same person, a tally sheet by the other one, a check by all that stands beside it. */
function besideOf(house: Storehouse, { parent, ledger: kind }: FoldedRecord): readonly string[] {
  const ledger = house.ledger(kind);
  if (parent === undefined || ledger === undefined) return [];
  const looks = ledger.checks !== undefined || ledger.deletionChecks !== undefined || ledger.follows !== undefined;
  if (looks) return aroundIds(house, parent);
  return ledger.leave !== undefined || ledger.tally !== undefined ? house.set.childrenOf(parent, kind) : [];
}

function aroundIds(house: Storehouse, parent: string): readonly string[] {
  const ledger = house.set.find(parent)?.ledger;
  return ledger === undefined ? [] : childrenShown(house, { id: parent, ledger });
}

function linksIn(values: JsonObject): readonly string[] {
  return Object.values(values).flatMap((value) =>
    isJsonObject(value) && typeof value['record'] === 'string' ? [value['record']] : [],
  );
}
