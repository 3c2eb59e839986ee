import type { FilePurpose, Host, HostError, SavedFile } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';

/** Bytes that cross to the machine in one call; the machine accepts no more. */
const chunkBytes = 1024 * 1024;

/** Hears how far a file has come, in bytes, and may stop it between two portions. */
export interface Watch {
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
}

/**
 * Writes a whole file to a place the person chooses; the machine flushes, reads back and only then gives it its name. What has
 * to be entered first goes into `beforeCommit`; when it fails, no file is left.
 */
export async function writeFile(
  host: Host,
  input: { purpose: FilePurpose; suggestedName: string; bytes: Uint8Array; beforeCommit?: () => Promise<boolean> } & Watch,
): Promise<Result<SavedFile, HostError>> {
  const { purpose, suggestedName, bytes } = input;
  const begun = await host.fileBegin({ purpose, suggestedName, size: bytes.length });
  if (!begun.ok) return begun;
  const { transfer } = begun.value;
  const sent = await send(host, transfer, bytes, input);
  if (!sent.ok) return sent;
  if (input.beforeCommit !== undefined && !(await input.beforeCommit())) {
    await host.transferAbort({ transfer });
    return fail('cancelled');
  }
  return host.fileCommit({ transfer, sha256: await sha256Hex(bytes) });
}

/** Reads a whole file the person chooses. */
export async function readFile(
  host: Host,
  purpose: FilePurpose,
  maxBytes: number,
  watch: Watch = {},
): Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }, HostError>> {
  const opened = await host.fileOpen({ purpose });
  if (!opened.ok) return opened;
  const { transfer, name, size } = opened.value;
  const read = size > maxBytes ? fail('too-large' as const) : await receive(host, transfer, size, watch);
  await host.transferAbort({ transfer });
  return read.ok ? ok({ name, bytes: read.value }) : read;
}

export async function send(
  host: Host,
  transfer: string,
  bytes: Uint8Array,
  { onProgress, isCancelled }: Watch = {},
): Promise<Result<undefined, HostError>> {
  for (let offset = 0; offset < bytes.length; offset += chunkBytes) {
    const chunk = bytes.slice(offset, offset + chunkBytes);
    const written = isCancelled?.() ? fail('cancelled' as const) : await host.transferWrite({ transfer, bytes: chunk });
    if (!written.ok) {
      await host.transferAbort({ transfer });
      return written;
    }
    onProgress?.(offset + chunk.length, bytes.length);
  }
  return ok(undefined);
}

/** A file that ends early or goes on past its size was changed under our hands. */
export async function receive(
  host: Host,
  transfer: string,
  size: number,
  { onProgress, isCancelled }: Watch = {},
): Promise<Result<Uint8Array, HostError>> {
  const bytes = new Uint8Array(size);
  for (let offset = 0; offset < size;) {
    if (isCancelled?.()) return fail('cancelled');
    const chunk = await host.transferRead({ transfer, offset });
    if (!chunk.ok) return chunk;
    const got = chunk.value.bytes;
    if (got.length === 0 || offset + got.length > size) return fail('read-failed');
    bytes.set(got, offset);
    offset += got.length;
    onProgress?.(offset, size);
  }
  return ok(bytes);
}

async function sha256Hex(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes.slice());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
