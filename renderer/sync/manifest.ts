import type { JsonValue } from '../domain/json';
import type { Disclosure } from '../domain/fields/field-kind';
import type { Hash } from '../domain/ledger/operation';
import type { OfficeMode } from '../domain/office/office';
import { canonicalBytes } from './canonical';
import { checkpointShape, type Checkpoint } from './checkpoint';
import { tagged, tags } from './hash';
import { count, disclosure, hash, id, stamp, z } from './shapes';

/** Raised whenever an older version could not read what a file says, such as a new act or duty. */
export const schemaWriter = 1;

/** The signed table of contents of an exchange file: all that a receiver leans on before it reads the rest. */
export interface Manifest {
  readonly domain: 'yuezhang.exchange.v1';
  readonly suite: 1;
  readonly type: 'records';
  readonly mode: OfficeMode;
  readonly sender: { readonly office: string; readonly replica: string };
  /** Office id of the receiver. */
  readonly receiver: string;
  /** Recipients the receiver's card named: working, then paper if there is one. An honest file sealed anew to another office keeps these. */
  readonly receiverKeys: readonly string[];
  readonly epoch: 0;
  /** Classes of disclosure of which parts came along. */
  readonly classes: readonly Disclosure[];
  /** Why personal parts leave. */
  readonly reason?: string;
  readonly schemaWriter: number;
  readonly frames: number;
  readonly operations: number;
  /** Bytes of operations.jsonl after decompression. */
  readonly payloadSize: number;
  /** SHA-256 of operations.jsonl.gz as it lies in the file. */
  readonly payloadHash: Hash;
  readonly readmeHash: Hash;
  readonly blobs: readonly { readonly hash: Hash; readonly size: number }[];
  readonly checkpoints: readonly Checkpoint[];
  readonly writtenAt: string;
  /** A line for the people on both sides. */
  readonly note: string;
}

/** Room for the frame hashes of some three hundred thousand saves. */
export const manifestLimit = 16 * 1024 * 1024;
export const payloadLimit = 2 * 1024 * 1024 * 1024;

const freeText = z
  .string()
  .max(1000)
  .regex(/^[\P{Cc}\n]*$/u);

export const manifestShape = z.strictObject({
  domain: z.literal(tags.exchange),
  suite: z.literal(1),
  type: z.literal('records'),
  mode: z.enum(['test', 'official']),
  sender: z.strictObject({ office: id, replica: id }),
  receiver: id,
  receiverKeys: z
    .array(z.string().regex(/^age1[a-z0-9]{58}$/))
    .min(1)
    .max(2),
  epoch: z.literal(0),
  classes: z.array(disclosure).max(4),
  reason: freeText.exactOptional(),
  schemaWriter: z.int().min(1).max(schemaWriter),
  frames: count,
  operations: count,
  payloadSize: count,
  payloadHash: hash,
  readmeHash: hash,
  blobs: z.array(z.strictObject({ hash, size: count })).max(100_000),
  checkpoints: z.array(checkpointShape).max(10_000),
  writtenAt: stamp,
  note: freeText,
}) satisfies z.ZodType<Manifest>;

const versions = z.looseObject({ domain: z.string(), suite: z.int(), schemaWriter: z.int() });

/** A manifest of a version after ours, whatever else stands in it. */
export function isFromTheFuture(json: JsonValue): boolean {
  const said = versions.safeParse(json);
  if (!said.success) return false;
  const later = /^yuezhang\.exchange\.v([2-9]|[1-9]\d+)$/.test(said.data.domain);
  return later || (said.data.domain === tags.exchange && (said.data.suite > 1 || said.data.schemaWriter > schemaWriter));
}

export function manifestBytes(manifest: Manifest): Uint8Array<ArrayBuffer> {
  return canonicalBytes(manifest);
}

/** What the sender signs. */
export function signedManifest(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return tagged(tags.exchange, bytes);
}
