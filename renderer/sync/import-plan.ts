import { foldOperations } from '../domain/ledger/fold';
import type { Ledger } from '../domain/ledger/ledger';
import type { Frame, Hash, OperationLine } from '../domain/ledger/operation';
import type { Conflict, FoldedRecord } from '../domain/ledger/record';
import { isNews, recordProblem, type Arrival, type Surroundings } from './import-check';
import { joinParts } from './operation-hash';
import { refusal, type SyncRefusal } from './refusals';

export interface ImportToPlan {
  /** As `openExchange` gave them: verified and vouched for. */
  readonly frames: readonly Frame[];
  /** Office id of the sender; the own one when another PC of this office sent the file. */
  readonly sender: string;
  /** Office id and replica of this installation. */
  readonly me: string;
  readonly replica: string;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly stored: (record: string) => FoldedRecord | undefined;
  /** All operations stored of a record, with the parts that came along; empty where there is none. */
  readonly storedLines: (record: string) => readonly OperationLine[];
  /** The operation a replica is known to have written under this number, to notice copied disks. */
  readonly operationAt?: (replica: string, seq: number) => Hash | undefined;
}

export type PlannedKind = 'new' | 'changed' | 'same' | 'conflict' | 'refused';

export interface PlannedImportRecord {
  readonly record: string;
  readonly ledger: string;
  readonly kind: PlannedKind;
  /** Values that stand side by side once the file is taken over and did not before. */
  readonly conflicts: readonly Conflict[];
  readonly refusal?: SyncRefusal;
  /** The record as it would be afterwards; for a refused one, as the file alone shows it. */
  readonly after: FoldedRecord;
  /** Operations that are new here. */
  readonly operations: number;
}

export interface ImportAlarm {
  readonly refusal: SyncRefusal;
  readonly operation: Hash;
}

export interface PlannedImport {
  readonly records: readonly PlannedImportRecord[];
  /**
   * Frames to keep, whole, each with something new in it. Operations known already are among them, with every part that is known,
   * so that what is kept last never says less than what was kept before.
   */
  readonly accept: readonly Frame[];
  /** Operations in `accept` that are new here. */
  readonly operations: number;
  readonly alarms: readonly ImportAlarm[];
}

/**
 * What taking over a file would do, without doing it. Refusal spreads to everything that would be torn apart by it: other
 * operations of the record, other records of the same save, children of a parent that does not come.
 */
export function planImport(input: ImportToPlan): PlannedImport {
  const arrivalsByRecord = arrivals(input);
  const around = { ...input, arrivalsByRecord };
  const refusalsByRecord = spread(ownRefusals(around), input.frames, around);
  const planned = [...arrivalsByRecord.values()];
  const records = planned.map((arrival) => planRecord(arrival, refusalsByRecord.get(arrival.record)));
  const news = planned.filter((arrival) => !refusalsByRecord.has(arrival.record)).flatMap((arrival) => arrival.news);
  const newHashes = hashesOf(news);
  const fullest = new Map(
    planned.flatMap(({ storedLines, lines }) => joined(storedLines, lines)).map((line) => [line.hash, line]),
  );
  const accept = input.frames
    .filter((frame) => frame.lines.some((line) => newHashes.has(line.hash)))
    .map((frame) => ({ ...frame, lines: frame.lines.map((line) => fullest.get(line.hash) ?? line) }));
  return { records, accept, operations: newHashes.size, alarms: alarms(input, news) };
}

function arrivals({ frames, stored, storedLines }: ImportToPlan): ReadonlyMap<string, Arrival> {
  const linesByHash = new Map<Hash, OperationLine>();
  for (const line of frames.flatMap((frame) => frame.lines)) {
    const twice = linesByHash.get(line.hash);
    linesByHash.set(line.hash, twice === undefined ? line : joinParts(twice, line));
  }
  const linesByRecord = new Map<string, OperationLine[]>();
  for (const line of linesByHash.values()) {
    const lines = linesByRecord.get(line.op.record);
    if (lines === undefined) linesByRecord.set(line.op.record, [line]);
    else lines.push(line);
  }
  const arrivalOf = (record: string, lines: readonly OperationLine[]): Arrival => {
    const known = new Map(storedLines(record).map((line) => [line.hash, line]));
    const news = lines.filter((line) => isNews(line, known.get(line.hash)));
    return { record, lines, news, storedLines: [...known.values()], stored: stored(record) };
  };
  return new Map([...linesByRecord].map(([record, lines]) => [record, arrivalOf(record, lines)]));
}

type RefusalsByRecord = Map<string, SyncRefusal>;

function ownRefusals(around: Surroundings): RefusalsByRecord {
  const refusals: RefusalsByRecord = new Map();
  for (const arrival of around.arrivalsByRecord.values()) {
    const problem = arrival.news.length === 0 ? undefined : recordProblem(arrival, around);
    if (problem !== undefined) refusals.set(arrival.record, problem);
  }
  return refusals;
}

/** Each round refuses at least one record more, so it ends. */
function spread(refusals: RefusalsByRecord, frames: readonly Frame[], around: Surroundings): RefusalsByRecord {
  const newHashes = hashesOf([...around.arrivalsByRecord.values()].flatMap((arrival) => arrival.news));
  for (let before = -1; before !== refusals.size;) {
    before = refusals.size;
    spreadToChildren(refusals, around);
    for (const frame of frames) spreadInFrame(refusals, frame, newHashes);
  }
  return refusals;
}

function spreadToChildren(refusals: RefusalsByRecord, { arrivalsByRecord, stored }: Surroundings): void {
  for (const { record, lines, news } of arrivalsByRecord.values()) {
    const parent = lines[0]?.op.parent;
    if (parent === undefined || news.length === 0 || refusals.has(record)) continue;
    if (refusals.has(parent) && stored(parent) === undefined) refusals.set(record, refusal('parent-missing'));
  }
}

function spreadInFrame(refusals: RefusalsByRecord, frame: Frame, newHashes: ReadonlySet<Hash>): void {
  const fresh = frame.lines.filter((line) => newHashes.has(line.hash)).map((line) => line.op.record);
  if (!fresh.some((record) => refusals.has(record))) return;
  for (const record of fresh) if (!refusals.has(record)) refusals.set(record, refusal('together'));
}

function planRecord(
  { record, lines, news, storedLines, stored }: Arrival,
  refused: SyncRefusal | undefined,
): PlannedImportRecord {
  const ledger = lines[0]?.op.ledger ?? '';
  if (refused !== undefined) {
    return {
      record,
      ledger,
      kind: 'refused',
      conflicts: [],
      refusal: refused,
      after: stored ?? foldOperations(lines),
      operations: 0,
    };
  }
  const after = foldOperations(joined(storedLines, lines));
  const conflicts = conflictsIn(after).filter((conflict) => !stoodBefore(conflict, stored));
  const kind = news.length === 0 ? 'same' : conflicts.length > 0 ? 'conflict' : stored === undefined ? 'new' : 'changed';
  return { record, ledger, kind, conflicts: kind === 'conflict' ? conflicts : [], after, operations: news.length };
}

function joined(storedLines: readonly OperationLine[], lines: readonly OperationLine[]): readonly OperationLine[] {
  const linesByHash = new Map(storedLines.map((line) => [line.hash, line]));
  for (const line of lines) {
    const known = linesByHash.get(line.hash);
    linesByHash.set(line.hash, known === undefined ? line : joinParts(known, line));
  }
  return [...linesByHash.values()];
}

function conflictsIn(record: FoldedRecord): readonly Conflict[] {
  return Object.entries(record.heads)
    .filter(([, heads]) => heads.length > 1)
    .map(([cell, candidates]) => ({ cell, candidates }));
}

function stoodBefore({ cell, candidates }: Conflict, stored: FoldedRecord | undefined): boolean {
  const before = new Set((stored?.heads[cell] ?? []).map((head) => head.op));
  return candidates.every((head) => before.has(head.op));
}

/** A copied disk shows as work under the own name that was not done here, or as one number used twice. Nothing is dropped. */
function alarms({ me, replica, operationAt, stored }: ImportToPlan, news: readonly OperationLine[]): readonly ImportAlarm[] {
  const hashBySeq = new Map<string, Hash>();
  const unknown = news.filter((line) => stored(line.op.record)?.ops.includes(line.hash) !== true);
  return unknown.flatMap(({ hash, op }) => {
    if (op.office === me && op.replica === replica) return [{ refusal: refusal('twin'), operation: hash }];
    const place = `${op.replica}/${String(op.seq)}`;
    const other = hashBySeq.get(place) ?? operationAt?.(op.replica, op.seq) ?? hash;
    hashBySeq.set(place, hash);
    return other === hash ? [] : [{ refusal: refusal('fork', op.actor.name), operation: hash }];
  });
}

function hashesOf(lines: readonly OperationLine[]): ReadonlySet<Hash> {
  return new Set(lines.map((line) => line.hash));
}
