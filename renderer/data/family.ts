import { disclosures, type Disclosure } from '../domain/fields/field-kind';
import { distinct } from '../domain/ledger/fold';
import type { Frame, Hash, OperationLine } from '../domain/ledger/operation';
import { withholdParts, type Checkpoint } from '../sync';
import { framesOf } from './archive';
import { descendants } from './reading';
import type { Storehouse } from './storehouse';

/** Frames holding just the operations that travel, and the checkpoints others signed for theirs. */
export interface Parcel {
  readonly frames: readonly Frame[];
  readonly checkpoints: readonly Checkpoint[];
}

/** Record ids of the chosen records and everything that hangs below them. */
export async function withDescendants(house: Storehouse, records: readonly string[]): Promise<readonly string[]> {
  const below = await Promise.all(records.map((record) => descendants(house, record)));
  return [...new Set([...records, ...below.flat().map((child) => child.id)])];
}

/** Packs the operations of these records in journal order; parts of classes that do not leave are withheld. */
export async function packParcel(
  house: Storehouse,
  records: readonly string[],
  /** Classes that leave with the operations of a record. */
  leaves: (record: string) => ReadonlySet<Disclosure>,
  travels: (line: OperationLine) => boolean,
): Promise<Parcel> {
  const wanted = new Set(records);
  const staying = new Map(records.map((id) => [id, new Set(disclosures.filter((one) => !leaves(id).has(one)))]));
  const stored = await Promise.all(records.map((record) => house.find(record)));
  const entries = await house.archive.entries(stored.flatMap((one) => one?.entries ?? []));
  const frames = new Map<Hash, Frame>();
  const checkpoints: Checkpoint[] = [];
  for (const entry of entries) {
    for (const frame of framesOf(entry)) {
      const lines = frame.lines.filter((line) => wanted.has(line.op.record) && travels(line));
      if (lines.length === 0) continue;
      const known = frames.get(frame.hash)?.lines ?? [];
      // An operation may have come twice, the second time with parts the first lacked.
      const complete = distinct([...known, ...lines]).map((line) =>
        withholdParts(line, staying.get(line.op.record) ?? everything),
      );
      frames.set(frame.hash, { ...frame, lines: inOrder(frame, complete) });
    }
    if (entry.kind === 'received') checkpoints.push(...entry.checkpoints);
  }
  const used = new Set(frames.keys());
  return { frames: [...frames.values()], checkpoints: checkpoints.filter((one) => one.frames.some((hash) => used.has(hash))) };
}

const everything = new Set(disclosures);

function inOrder({ header }: Frame, lines: readonly OperationLine[]): readonly OperationLine[] {
  return [...lines].sort((a, b) => header.ops.indexOf(a.hash) - header.ops.indexOf(b.hash));
}
