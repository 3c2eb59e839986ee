import { createHash } from 'node:crypto';
import type { HostError } from '../../contract/host';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { createFile, writeAll } from './files';
import { eachPiece, sumOfFile } from './part-file';

export interface Copied {
  readonly size: number;
  /** SHA-256, hex. */
  readonly sum: string;
}

/** Copies the first `size` bytes of a file to a new one, flushes it and reads it back. */
export async function copyFile(from: string, to: string, size: number): Promise<Result<Copied, HostError>> {
  const hash = createHash('sha256');
  const copy = await createFile(to);
  try {
    const read = await eachPiece(from, size, async (bytes) => {
      hash.update(bytes);
      await writeAll(copy, bytes);
    });
    if (read !== size) return fail('read-failed');
    await copy.sync();
  } finally {
    await copy.close();
  }
  const sum = hash.digest('hex');
  const back = await sumOfFile(to);
  return back.ok && back.value.sum === sum ? ok({ size, sum }) : fail('verify-failed');
}
