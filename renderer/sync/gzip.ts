import { fail, ok, type Result } from '../domain/result';
import { concatBytes, unshared } from './bytes';

/** More than records ever compress by; beyond it a file is a bomb (`safety.md` B10). */
export const ratioLimit = 100;

export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([unshared(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Stops at the first byte beyond the size that was signed for. */
export async function gunzip(bytes: Uint8Array, size: number): Promise<Result<Uint8Array, 'damaged' | 'too-large'>> {
  const reader = new Blob([unshared(bytes)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > size) {
        await reader.cancel();
        return fail('too-large');
      }
      parts.push(next.value);
    }
  } catch {
    return fail('damaged');
  }
  return length === size ? ok(concatBytes(parts)) : fail('damaged');
}
