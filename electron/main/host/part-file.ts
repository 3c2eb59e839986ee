import { createHash } from 'node:crypto';
import { type FileHandle, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HostError } from '../../contract/host';
import { limits } from '../../contract/limits';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { createFile, findStats, flushFolder, openPlainFile, readAt, removeIfThere, writeAll } from './files';
import { attempt, hostError } from './host-error';

/** A file on its way: under a temporary name beside its place until every byte was read back from the disk. */
export interface PartFile {
  write(bytes: Uint8Array): Promise<Result<null, HostError>>;
  /** SHA-256 of what was written, hex. */
  sum(): string;
  /** Flushes, reads back, compares, and only then gives the file its name, or the one given. On failure nothing is left. */
  finish(as?: string): Promise<Result<null, HostError>>;
  discard(): Promise<void>;
}

export interface PartPlace {
  readonly target: string;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Time stamp the file gets, so that it tells nothing of when it was written. */
  readonly stamp?: Date;
}

export function beginPart(place: PartPlace): Promise<Result<PartFile, HostError>> {
  return attempt('write-failed', async () => {
    // A link may point anywhere, and a folder or device is no file: nothing is written through them.
    if (!(await isFree(place.target))) return fail('refused');
    const part = `${place.target}.${Buffer.from(place.randomBytes(4)).toString('hex')}.part`;
    return ok(partFile(await createFile(part), part, place));
  });
}

function partFile(handle: FileHandle, part: string, { target, stamp }: PartPlace): PartFile {
  const hash = createHash('sha256');
  const sum = () => hash.copy().digest('hex');
  const discard = async () => {
    await handle.close().catch(() => undefined);
    await removeIfThere(part).catch(() => undefined);
  };
  const orDiscard = async (work: () => Promise<Result<null, HostError>>) => {
    const done = await attempt('write-failed', work);
    if (!done.ok) await discard();
    return done;
  };
  const write = async (bytes: Uint8Array) => {
    await writeAll(handle, bytes);
    hash.update(bytes);
    return ok(null);
  };
  const finish = async (final: string) => {
    if (stamp !== undefined) await handle.utimes(stamp, stamp);
    await handle.sync();
    await handle.close();
    return settle(part, final, sum());
  };
  return {
    sum,
    discard,
    write: (bytes) => orDiscard(() => write(bytes)),
    finish: (as = target) => orDiscard(() => finish(as)),
  };
}

async function settle(part: string, target: string, sum: string): Promise<Result<null, HostError>> {
  const found = await sumOfFile(part);
  if (!found.ok || found.value.sum !== sum) return fail('verify-failed');
  if (!(await isFree(target))) return fail('refused');
  await rename(part, target);
  await flushFolder(dirname(target));
  return ok(null);
}

/** Whether a file may get this name: nothing has it, or an ordinary file that the person agreed to replace. */
async function isFree(target: string): Promise<boolean> {
  const standing = await findStats(target);
  return standing === undefined || standing.isFile();
}

/** Length and SHA-256 of an ordinary file, read in pieces. */
export async function sumOfFile(file: string): Promise<Result<{ readonly size: number; readonly sum: string }, HostError>> {
  try {
    const hash = createHash('sha256');
    const size = await eachPiece(file, Number.POSITIVE_INFINITY, async (bytes) => {
      hash.update(bytes);
    });
    return size === undefined ? fail('refused') : ok({ size, sum: hash.digest('hex') });
  } catch (error) {
    return fail(hostError(error, 'read-failed'));
  }
}

/** Hands over an ordinary file piece by piece up to `end` and tells how much there was; undefined for anything else. */
export async function eachPiece(
  file: string,
  end: number,
  use: (bytes: Uint8Array) => Promise<void>,
): Promise<number | undefined> {
  const handle = await openPlainFile(file);
  if (handle === undefined) return undefined;
  try {
    let size = 0;
    for (;;) {
      const bytes = await readAt(handle, size, Math.min(limits.chunk, end - size));
      if (bytes.length === 0) return size;
      await use(bytes);
      size += bytes.length;
    }
  } finally {
    await handle.close();
  }
}
