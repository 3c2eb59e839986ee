import type { Ledger } from '../domain/ledger/ledger';
import type { Frame, OperationLine } from '../domain/ledger/operation';
import type { FoldedRecord } from '../domain/ledger/record';
import { shieldReason } from '../domain/ledger/shield';
import { titleOf } from '../domain/ledger/summary';
import { viewRecord } from '../domain/ledger/view';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import {
  nextStamp,
  openExchange,
  planImport,
  stampMs,
  type JournalEntry,
  type OpenedExchange,
  type PlannedImport,
} from '../sync';
import { attach } from './attachments';
import { chainAfter } from './chain';
import { knownCards, ownCard } from './contacts';
import { recheck } from './elections/recheck';
import { contactsWithSelf } from './exporting';
import { hostFailure } from './host-words';
import type { ImportPlan, PlannedRecord } from './office-api';
import { composeKept, officeLedgers, refuseUnless } from './office-ledgers';
import type { OpenOffice } from './open-office';
import { readFile } from './transfer';
import { watchJob } from './watch-job';

type Reply<T> = Promise<Result<T, readonly Refusal[]>>;

const maxFileBytes = 512 * 1024 * 1024;
/** Characters of JSON in one journal entry of an import: small enough for the machine and for reading one record of many. */
const charactersPerPart = 512 * 1024;

/** A file that was opened and judged, waiting for a person to agree. Nothing of it is kept anywhere until then. */
export interface WaitingImport {
  readonly opened: OpenedExchange;
  readonly planned: PlannedImport;
}

export async function openImport(open: OpenOffice, waiting: Map<string, WaitingImport>): Reply<ImportPlan> {
  const refused = refuseUnless(open, 'import');
  if (refused) return refused;
  const watch = watchJob(open, 'import');
  const file = await readFile(open.deps.host, 'exchange', maxFileBytes, watch);
  if (!file.ok) return hostFailure(file.error);
  const own = await ownCard(open);
  const { secrets } = open.keys.opened;
  const opened = await openExchange({ bytes: file.value.bytes, secrets, own, known: await knownCards(open) });
  if (!opened.ok) return fail([opened.error]);
  const planned = await plan(open, opened.value);
  if (watch.isCancelled()) return hostFailure('cancelled');
  const id = open.deps.newId();
  waiting.set(id, { opened: opened.value, planned });
  for (const alarm of planned.alarms) open.deps.emit({ kind: 'alarm', refusal: alarm.refusal });
  return planView(open, id, file.value.name, opened.value, planned);
}

/** Takes the file over in one piece: journal entries of one batch, then one database transaction. */
export async function applyImport(
  open: OpenOffice,
  waiting: Map<string, WaitingImport>,
  id: string,
): Reply<{ readonly records: number; readonly operations: number }> {
  const found = waiting.get(id);
  if (found === undefined) return fail([planGone]);
  waiting.delete(id);
  // What was saved since the plan was shown may have changed it.
  const planned = await plan(open, found.opened);
  if (planned.accept.length === 0) return ok({ records: 0, operations: 0 });
  const watch = watchJob(open, 'import');
  for (const bytes of found.opened.blobs.values()) {
    const kept = await attach(open, bytes);
    if (!kept.ok) return kept;
  }
  // From here on it happens whole: what the journal has begun to take is not cut off.
  if (watch.isCancelled()) return hostFailure('cancelled');
  const changed = planned.records.filter((record) => record.operations > 0);
  const opening = await openingEntries(open, found.opened, planned, changed.length);
  if (!opening.ok) return opening;
  const appended = await open.house.append([...opening.value, ...entriesFor(open, found.opened, planned.accept)]);
  if (!appended.ok) return hostFailure(appended.error);
  open.deps.emit({ kind: 'changed', ledgers: [...new Set(changed.map((record) => record.ledger))] });
  return ok({ records: changed.length, operations: planned.operations });
}

/**
 * What goes before the import itself: the entry in the register, so that nothing comes in unregistered; and where the file
 * shows that a copy of this disk writes under the same number, a new number before the next own save (`safety.md` C3).
 */
async function openingEntries(
  open: OpenOffice,
  { manifest, sender, fileHash }: OpenedExchange,
  planned: PlannedImport,
  records: number,
): Reply<readonly JournalEntry[]> {
  const { house, deps } = open;
  const twin = planned.alarms.some((alarm) => alarm.refusal.code === 'twin');
  const hlc = nextStamp(house.chain.hlc, deps.clock.now());
  const renewal: JournalEntry[] = twin ? [{ kind: 'replica', replica: deps.newId(), reason: 'twin', hlc }] : [];
  const chain = renewal.reduce((before, entry) => chainAfter(before, entry, deps.clock.now()), house.chain);
  const values = {
    direction: 'in',
    officeId: sender.office.id,
    officeName: sender.office.name,
    operations: planned.operations,
    records,
    fileHash,
    classes: [...manifest.classes],
    ...(manifest.reason === undefined ? {} : { reason: manifest.reason }),
  };
  const composed = await composeKept(open, officeLedgers.transfer, values, chain);
  return composed.ok ? ok([...renewal, { kind: 'frame', frame: composed.value.frame }]) : composed;
}

function entriesFor(
  open: OpenOffice,
  { manifest, sender, fileHash }: OpenedExchange,
  accept: readonly Frame[],
): JournalEntry[] {
  const batch = open.deps.newId();
  const parts = packed(accept);
  return parts.map((frames, index) => ({
    kind: 'received',
    batch,
    part: index + 1,
    of: parts.length,
    from: sender.office.id,
    file: fileHash,
    frames,
    checkpoints: manifest.checkpoints.filter((one) => frames.some((frame) => one.frames.includes(frame.hash))),
  }));
}

function packed(frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const parts: Frame[][] = [];
  let room = 0;
  for (const frame of frames) {
    const size = JSON.stringify(frame).length;
    if (room < size || parts.length === 0) {
      parts.push([]);
      room = charactersPerPart;
    }
    parts.at(-1)?.push(frame);
    room -= size;
  }
  return parts;
}

async function plan(open: OpenOffice, { frames, sender }: OpenedExchange): Promise<PlannedImport> {
  const { house, profile, deps } = open;
  const stored = new Map<string, FoldedRecord>();
  const lines = new Map<string, readonly OperationLine[]>();
  for (const id of namedIn(frames)) {
    const found = await house.find(id);
    if (found === undefined) continue;
    stored.set(id, found.folded);
    lines.set(id, await house.linesOf(id));
  }
  return planImport({
    frames,
    sender: sender.office.id,
    me: profile.id,
    replica: house.chain.replica,
    ledgers: new Map(deps.ledgers.filter(mayTravel).map((ledger) => [ledger.kind, ledger])),
    stored: (record) => stored.get(record),
    storedLines: (record) => lines.get(record) ?? [],
  });
}

/** What an office keeps about itself comes from nobody. */
function mayTravel(ledger: Ledger): boolean {
  return ledger.offices.length > 0;
}

function namedIn(frames: readonly Frame[]): ReadonlySet<string> {
  const lines = frames.flatMap((frame) => frame.lines);
  return new Set(lines.flatMap(({ op }) => (op.parent === undefined ? [op.record] : [op.record, op.parent])));
}

async function planView(
  open: OpenOffice,
  plan: string,
  fileName: string,
  { sender, manifest }: OpenedExchange,
  planned: PlannedImport,
): Reply<ImportPlan> {
  const from = (await contactsWithSelf(open)).find((contact) => contact.office.id === sender.office.id);
  if (from === undefined) return fail([planGone]);
  return ok({
    plan,
    from,
    fileName,
    writtenAt: stampMs(manifest.writtenAt),
    note: manifest.note,
    records: await Promise.all(planned.records.map((record) => plannedView(open, record, planned.records))),
    operations: planned.operations,
    nothingNew: planned.accept.length === 0,
  });
}

/** A line of the plan. Of a shielded record it says neither who it is about nor what of it was written differently. */
async function plannedView(
  { house }: OpenOffice,
  planned: PlannedImport['records'][number],
  all: PlannedImport['records'],
): Promise<PlannedRecord> {
  const { record, ledger: kind, refusal, after } = planned;
  const ledger = house.ledger(kind);
  const view = viewRecord(after);
  const above = all.find((one) => one.record === view.parent)?.after ?? (await house.find(view.parent ?? ''))?.folded;
  const parent = above === undefined ? undefined : viewRecord(above);
  // Nobody takes over a result of an election without having been told whether it is right.
  const recounted = refusal === undefined ? recheck(view) : undefined;
  const shielded = ledger !== undefined && shieldReason(ledger, view, parent) !== undefined;
  return {
    record,
    ledger: kind,
    title: ledger === undefined ? kind : titleOf(ledger, view, parent),
    kind: planned.kind,
    conflicts: shielded ? [] : planned.conflicts,
    ...(refusal === undefined ? {} : { refusal }),
    ...(recounted === undefined ? {} : { recounted }),
  };
}

const planGone: Refusal = {
  code: 'plan-gone',
  sentence: '这份导入清单已经失效。',
  whatToDo: '请重新打开文件再导入。',
};
