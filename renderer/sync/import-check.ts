import { disclosures } from '../domain/fields/field-kind';
import { isFrozen, type FrozenField } from '../domain/fields/frozen';
import type { JsonValue } from '../domain/json';
import type { Ledger } from '../domain/ledger/ledger';
import type { Hash, OperationLine } from '../domain/ledger/operation';
import type { FoldedRecord } from '../domain/ledger/record';
import { writesOf } from '../domain/ledger/writes';
import { hashAs } from './hash';
import { refusal, type SyncRefusal, type SyncRefusalCode } from './refusals';
import { settledShapes } from './result-shapes';

/** All a file brings of one record, beside what is there already. */
export interface Arrival {
  readonly record: string;
  readonly lines: readonly OperationLine[];
  /** Those of `lines` that are not here yet, or bring a part that was withheld before. */
  readonly news: readonly OperationLine[];
  readonly storedLines: readonly OperationLine[];
  readonly stored: FoldedRecord | undefined;
}

export interface Surroundings {
  /** Office id of the sender, and of this office. */
  readonly sender: string;
  readonly me: string;
  readonly ledgers: ReadonlyMap<string, Ledger>;
  readonly stored: (record: string) => FoldedRecord | undefined;
  readonly arrivalsByRecord: ReadonlyMap<string, Arrival>;
}

/** Why nothing of this record may be taken over, looked at by itself. */
export function recordProblem(arrival: Arrival, around: Surroundings): SyncRefusal | undefined {
  const code =
    ledgerProblem(arrival, around) ??
    identityProblem(arrival) ??
    parentProblem(arrival, around) ??
    writerProblem(arrival, around) ??
    settledProblem(arrival, around);
  if (code === undefined) return gapProblem(arrival);
  const kind = arrival.lines[0]?.op.ledger ?? '';
  return refusal(code, around.ledgers.get(kind)?.label ?? kind);
}

/** Brings something: an operation that is not here, or a part of one that is. */
export function isNews(line: OperationLine, known: OperationLine | undefined): boolean {
  if (known === undefined) return true;
  return disclosures.some((disclosure) => line.parts[disclosure] !== undefined && known.parts[disclosure] === undefined);
}

/** Owner of a record: the office that made it, which no later operation can change. */
export function ownerOf(record: string, around: Surroundings): string | undefined {
  const stored = around.stored(record);
  return stored?.owner ?? around.arrivalsByRecord.get(record)?.lines.find((line) => line.op.act === 'create')?.op.office;
}

function ledgerProblem({ news }: Arrival, { ledgers, sender, me }: Surroundings): SyncRefusalCode | undefined {
  for (const { op } of news) {
    if (op.ledger.startsWith('system.') && (sender !== me || op.office !== me)) return 'system-ledger';
    const ledger = ledgers.get(op.ledger);
    if (ledger === undefined) return 'unknown-ledger';
    if (op.ledgerVersion > ledger.version) return 'newer-ledger';
  }
  return undefined;
}

/** Kind, parent and maker of a record are the same in all its operations. */
function identityProblem({ lines, storedLines, stored }: Arrival): SyncRefusalCode | undefined {
  const all = [...storedLines, ...lines];
  const creates = all.filter((line) => line.op.act === 'create');
  if (stored === undefined && creates.length === 0) return 'no-beginning';
  const sameThing = (of: (line: OperationLine) => string | undefined, among: readonly OperationLine[]) =>
    new Set(among.map(of)).size <= 1;
  const steady =
    sameThing((line) => line.op.ledger, all) &&
    sameThing((line) => line.op.parent, all) &&
    sameThing((line) => line.op.office, creates);
  const fits =
    stored === undefined || lines.every((line) => line.op.ledger === stored.ledger && line.op.parent === stored.parent);
  return steady && fits ? undefined : 'changed-identity';
}

function parentProblem({ lines }: Arrival, around: Surroundings): SyncRefusalCode | undefined {
  const op = lines[0]?.op;
  const wanted = around.ledgers.get(op?.ledger ?? '')?.parent?.ledger;
  if (op?.parent === undefined) return wanted === undefined ? undefined : 'parent-wrong';
  const parent = around.stored(op.parent)?.ledger ?? around.arrivalsByRecord.get(op.parent)?.lines[0]?.op.ledger;
  if (parent === undefined) return 'parent-missing';
  return parent === wanted ? undefined : 'parent-wrong';
}

/** An office writes its own records, and below those of others its own children of the kinds declared for it (`decisions.md` 8). */
function writerProblem({ record, news }: Arrival, around: Surroundings): SyncRefusalCode | undefined {
  const owner = ownerOf(record, around);
  const allowed = news.every(({ op }) => {
    if (op.office !== owner) return false;
    const open = around.ledgers.get(op.ledger)?.parent?.writers === 'others';
    return open || op.parent === undefined || op.office === ownerOf(op.parent, around);
  });
  return allowed ? undefined : 'not-owner';
}

/** What is settled is read without a second look ever after, so it is looked at here: its hash, and whether this app could have written it. */
function settledProblem({ news }: Arrival, { ledgers }: Surroundings): SyncRefusalCode | undefined {
  const odd = news.some((line) =>
    writesOf(line).some(([cell, { value }]) => {
      const field = ledgers.get(line.op.ledger)?.fields[cell];
      return field?.kind === 'frozen' && value !== null && !isSettled(field, value);
    }),
  );
  return odd ? 'settled-altered' : undefined;
}

function isSettled({ hashedAs }: FrozenField, value: JsonValue): boolean {
  if (!isFrozen(value) || hashAs(hashedAs, value.content) !== value.hash) return false;
  return settledShapes[hashedAs].safeParse(value.content).success;
}

/** An operation that names a predecessor nobody has: what lies between is missing. */
function gapProblem({ lines, storedLines, stored }: Arrival): SyncRefusal | undefined {
  const known = new Set<Hash>([...lines, ...storedLines].map((line) => line.hash).concat(stored?.ops ?? []));
  const missing = lines.find((line) => leansOn(line).some((hash) => !known.has(hash)));
  return missing === undefined
    ? undefined
    : refusal('gap', `${missing.op.actor.name}的第 ${String(missing.op.seq)} 次改动之前`);
}

function leansOn(line: OperationLine): readonly Hash[] {
  const seen = disclosures.flatMap((disclosure) =>
    Object.values(line.parts[disclosure]?.set ?? {}).flatMap((write) => write.pred),
  );
  return line.op.undoes === undefined ? seen : [...seen, line.op.undoes];
}
