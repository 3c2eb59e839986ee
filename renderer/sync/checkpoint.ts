import type { Frame, Hash } from '../domain/ledger/operation';
import { canonicalBytes } from './canonical';
import { tagged, tags } from './hash';
import { bytesText, hash, id, z } from './shapes';
import { sign, verify } from './signing';

/**
 * An office's word that these frames of one of its replicas are its own. Whoever passes the frames on passes it on too, so
 * a street cannot forge a village (`decisions.md` 8). Sequence numbers count frames.
 */
export interface Checkpoint {
  readonly v: 1;
  readonly office: string;
  readonly replica: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  /** Hash of the frame with `lastSeq`. */
  readonly headHash: Hash;
  /** Hashes of the frames vouched for, in order. */
  readonly frames: readonly Hash[];
  readonly signature: string;
}

export const checkpointShape = z.strictObject({
  v: z.literal(1),
  office: id,
  replica: id,
  firstSeq: z.int().min(1),
  lastSeq: z.int().min(1),
  headHash: hash,
  frames: z.array(hash).min(1),
  signature: bytesText(64),
}) satisfies z.ZodType<Checkpoint>;

/** One checkpoint for each replica whose frames these are. They must all be the signing office's own. */
export async function makeCheckpoints(
  office: string,
  signing: string,
  frames: readonly Frame[],
): Promise<readonly Checkpoint[]> {
  const replicas = [...new Set(frames.map((frame) => frame.header.replica))].sort();
  const ownOf = (replica: string) => frames.filter((frame) => frame.header.replica === replica);
  return Promise.all(replicas.map((replica) => makeCheckpoint(office, replica, signing, ownOf(replica))));
}

export async function checkpointFits(checkpoint: Checkpoint, verifying: string): Promise<boolean> {
  const { signature, ...said } = checkpoint;
  const sane = checkpoint.firstSeq <= checkpoint.lastSeq && checkpoint.frames.at(-1) === checkpoint.headHash;
  return sane && (await verify(verifying, signedBytes(said), signature));
}

/** The first frame nobody vouches for, if there is one. */
export function findUncovered(frames: readonly Frame[], checkpoints: readonly Checkpoint[]): Frame | undefined {
  const vouched = new Map<Hash, Checkpoint[]>();
  for (const checkpoint of checkpoints) {
    for (const frame of checkpoint.frames) vouched.set(frame, [...(vouched.get(frame) ?? []), checkpoint]);
  }
  return frames.find((frame) => !(vouched.get(frame.hash) ?? []).some((checkpoint) => covers(checkpoint, frame)));
}

function covers(checkpoint: Checkpoint, { header }: Frame): boolean {
  const within = checkpoint.firstSeq <= header.seq && header.seq <= checkpoint.lastSeq;
  return within && checkpoint.office === header.office && checkpoint.replica === header.replica;
}

async function makeCheckpoint(office: string, replica: string, signing: string, frames: readonly Frame[]): Promise<Checkpoint> {
  const ordered = [...frames].sort((a, b) => a.header.seq - b.header.seq);
  const first = ordered[0];
  const last = ordered.at(-1);
  if (first === undefined || last === undefined) throw new Error('a checkpoint vouches for at least one frame');
  if (ordered.some((frame) => frame.header.office !== office)) throw new Error('an office vouches for its own frames only');
  const said = {
    v: 1,
    office,
    replica,
    firstSeq: first.header.seq,
    lastSeq: last.header.seq,
    headHash: last.hash,
    frames: ordered.map((frame) => frame.hash),
  } as const;
  return { ...said, signature: await sign(signing, signedBytes(said)) };
}

function signedBytes(said: Omit<Checkpoint, 'signature'>): Uint8Array {
  return tagged(tags.checkpoint, canonicalBytes(said));
}
