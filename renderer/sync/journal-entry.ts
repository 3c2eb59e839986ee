import { isJsonObject } from '../domain/json';
import { compartments, type Compartment } from '../domain/ledger/ledger';
import type { Frame, Hash, OperationLine } from '../domain/ledger/operation';
import { fail, ok, type Result } from '../domain/result';
import { concatBytes, fromUtf8 } from './bytes';
import { canonicalBytes, parseJson } from './canonical';
import { checkpointShape, type Checkpoint } from './checkpoint';
import type { Keyring } from './data-key';
import { sha256Base64Url } from './hash';
import { joinLengths, splitLengths } from './lengths';
import type { Random } from './random';
import { openBox, sealBox } from './sealing';
import { count, frameHeader, hash, id, stamp, z } from './shapes';

/** What the journal keeps, one entry after the other; the database is rebuilt from these alone. */
export type JournalEntry = ReplicaEntry | FrameEntry | ReceivedEntry;

/** From here on this installation writes under this id. */
export interface ReplicaEntry {
  readonly kind: 'replica';
  readonly replica: string;
  readonly reason: 'setup' | 'restore' | 'twin';
  readonly hlc: string;
}

/** One save made here. */
export interface FrameEntry {
  readonly kind: 'frame';
  readonly frame: Frame;
}

/** Part of an accepted file; the batch counts only once all its parts are there. */
export interface ReceivedEntry {
  readonly kind: 'received';
  readonly batch: string;
  readonly part: number;
  readonly of: number;
  /** Office id of the sender. */
  readonly from: string;
  readonly file: Hash;
  readonly frames: readonly Frame[];
  readonly checkpoints: readonly Checkpoint[];
}

export interface EntryToSeal {
  readonly entry: JournalEntry;
  /** The entry's number in the journal. */
  readonly index: number;
  readonly ring: Keyring;
  readonly compartmentOf: (ledger: string) => Compartment;
  readonly random: Random;
}

const version = 1;
const schema = 1;
const table = 'journal';
const headRow = 'head';

/**
 * A head box under the general key (what happened, and where each operation lies) and one box of operations for each
 * compartment. The head names the hash of each box, so none can be exchanged for an older one.
 */
export async function sealEntry({ entry, index, ring, compartmentOf, random }: EntryToSeal): Promise<Uint8Array> {
  const lines = framesOf(entry).flatMap((frame) => frame.lines);
  const used = compartments.filter((compartment) => lines.some((line) => compartmentOf(line.op.ledger) === compartment));
  const seal = (compartment: Compartment, row: string, bytes: Uint8Array) =>
    sealBox({ key: getKey(ring, compartment), table, row: rowName(index, row), schema, bytes, random });
  const boxes = await Promise.all(
    used.map((compartment) =>
      seal(compartment, compartment, canonicalBytes(lines.filter((line) => compartmentOf(line.op.ledger) === compartment))),
    ),
  );
  const sealed = used.map((compartment, at) => ({ compartment, hash: sha256Base64Url(boxes[at] ?? new Uint8Array()) }));
  const placed = (frame: Frame) => ({
    ...frame,
    lines: frame.lines.map((line) => used.indexOf(compartmentOf(line.op.ledger))),
  });
  const head = await seal('general', headRow, canonicalBytes({ entry: withFrames(entry, placed), boxes: sealed }));
  return concatBytes([Uint8Array.of(version), joinLengths([head, ...boxes])]);
}

export interface OpenedEntry {
  readonly entry: JournalEntry;
  /** Compartments the ring has no key for; their operations are left out. */
  readonly missing: readonly Compartment[];
}

/** What comes out was sealed by `sealEntry` under the office's own keys, so hashes are not computed again here. */
export async function openEntry(input: {
  readonly bytes: Uint8Array;
  readonly index: number;
  readonly ring: Keyring;
}): Promise<Result<OpenedEntry, 'damaged'>> {
  const [headBox, ...boxes] = input.bytes[0] === version ? (splitLengths(input.bytes.subarray(1)) ?? []) : [];
  if (headBox === undefined) return fail('damaged');
  const opened = await openBox({ ring: input.ring, table, row: rowName(input.index, headRow), schema, box: headBox });
  const head = opened.ok ? headShape.safeParse(parseBytes(opened.value)) : undefined;
  if (head?.success !== true || head.data.boxes.length !== boxes.length) return fail('damaged');
  const lines = await openLines(input, head.data.boxes, boxes);
  if (!lines.ok) return lines;
  return putTogether(head.data.entry, lines.value, head.data.boxes);
}

const placedFrame = z.strictObject({ hash, header: frameHeader, lines: z.array(count) });
const headShape = z.strictObject({
  entry: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('replica'), replica: id, reason: z.enum(['setup', 'restore', 'twin']), hlc: stamp }),
    z.strictObject({ kind: z.literal('frame'), frame: placedFrame }),
    z.strictObject({
      kind: z.literal('received'),
      batch: id,
      part: count,
      of: count,
      from: id,
      file: hash,
      frames: z.array(placedFrame),
      checkpoints: z.array(checkpointShape),
    }),
  ]),
  boxes: z.array(z.strictObject({ compartment: z.enum(compartments), hash })),
});
type PlacedEntry = z.infer<typeof headShape>['entry'];
type PlacedFrame = z.infer<typeof placedFrame>;
type BoxNames = z.infer<typeof headShape>['boxes'];

/** Lines of each box in order; undefined where there is no key. */
type LinesByBox = readonly (readonly OperationLine[] | undefined)[];

async function openLines(
  { index, ring }: { readonly index: number; readonly ring: Keyring },
  names: BoxNames,
  boxes: readonly Uint8Array[],
): Promise<Result<LinesByBox, 'damaged'>> {
  const linesByBox: (readonly OperationLine[] | undefined)[] = [];
  for (const [at, name] of names.entries()) {
    const box = boxes[at] ?? new Uint8Array();
    if (sha256Base64Url(box) !== name.hash) return fail('damaged');
    const opened = await openBox({ ring, table, row: rowName(index, name.compartment), schema, box });
    if (!opened.ok && opened.error === 'damaged') return fail('damaged');
    const lines = opened.ok ? linesShape.safeParse(parseBytes(opened.value)) : undefined;
    if (lines?.success === false) return fail('damaged');
    linesByBox.push(lines?.data);
  }
  return ok(linesByBox);
}

const linesShape = z.array(z.custom<OperationLine>(looksLikeLine));

function looksLikeLine(value: unknown): boolean {
  return isJsonObject(value) && typeof value['hash'] === 'string' && isJsonObject(value['op']) && isJsonObject(value['parts']);
}

function putTogether(placed: PlacedEntry, linesByBox: LinesByBox, names: BoxNames): Result<OpenedEntry, 'damaged'> {
  const queues = linesByBox.map((lines) => lines?.values());
  let torn = false;
  const fill = (frame: PlacedFrame): Frame => ({
    ...frame,
    lines: frame.lines.flatMap((box) => {
      if (box >= queues.length) torn = true;
      const queue = queues[box];
      if (queue === undefined) return [];
      const next = queue.next();
      if (next.done === true) torn = true;
      return next.done === true ? [] : [next.value];
    }),
  });
  const entry = withFrames(placed, fill);
  const missing = names.filter((_name, at) => linesByBox[at] === undefined).map((name) => name.compartment);
  return torn ? fail('damaged') : ok({ entry, missing });
}

type WithFrames<F> =
  | ReplicaEntry
  | { readonly kind: 'frame'; readonly frame: F }
  | (Omit<ReceivedEntry, 'frames'> & { readonly frames: readonly F[] });

function withFrames<F, G>(entry: WithFrames<F>, change: (frame: F) => G): WithFrames<G> {
  if (entry.kind === 'replica') return entry;
  if (entry.kind === 'frame') return { kind: 'frame', frame: change(entry.frame) };
  return { ...entry, frames: entry.frames.map(change) };
}

function framesOf(entry: JournalEntry): readonly Frame[] {
  if (entry.kind === 'replica') return [];
  return entry.kind === 'frame' ? [entry.frame] : entry.frames;
}

function getKey(ring: Keyring, compartment: Compartment) {
  const key = ring.current.get(compartment);
  if (key === undefined) throw new Error(`no key for compartment ${compartment}: the save must be refused before it is sealed`);
  return key;
}

function rowName(index: number, row: string): string {
  return `${String(index)}/${row}`;
}

function parseBytes(bytes: Uint8Array): unknown {
  return parseJson(fromUtf8(bytes) ?? '');
}
