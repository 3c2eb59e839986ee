import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Host, HostError } from '../../electron/contract/host';
import { fileLimits, limits } from '../../electron/contract/limits';
import { fail, ok, type Result } from '../../renderer/domain/result';
import { type Machine, savedFile } from './memory-machine';
import { type MemoryTransfers, memoryTransfers } from './memory-transfers';

type FileMethods = 'fileBegin' | 'fileCommit' | 'fileOpen';
type BlobMethods = 'blobBegin' | 'blobCommit' | 'blobOpen';
type PaperMethods = 'paperPdf' | 'paperToPdf' | 'paperToPrinter';
type TransferMethods = 'transferWrite' | 'transferRead' | 'transferAbort';

/** Files on the stick, blobs and papers of the memory host, the first two through one table of transfers. */
export function memoryFiles(machine: Machine): Pick<Host, FileMethods | BlobMethods | PaperMethods | TransferMethods> {
  const transfers = memoryTransfers();
  return { ...files(machine, transfers), ...blobs(machine, transfers), ...papers(machine, transfers), ...transfers.methods };
}

function files(machine: Machine, transfers: MemoryTransfers): Pick<Host, FileMethods> {
  const { answers, drive } = machine;
  return {
    fileBegin: async ({ purpose, suggestedName, size }) => {
      if (size > fileLimits[purpose]) return fail('too-large');
      const name = answers.save === undefined ? suggestedName : answers.save;
      if (name === null) return fail('cancelled');
      const ready = drive.writable();
      return ready.ok ? ok({ transfer: transfers.write({ size, to: { name }, ready: drive.writable }) }) : ready;
    },
    fileCommit: async ({ transfer, sha256: expected }) => {
      const writing = transfers.take(transfer);
      if (writing === undefined || !('name' in writing.to)) return fail('not-found');
      const ready = drive.writable();
      if (!ready.ok) return ready;
      if (bytesToHex(sha256(writing.bytes)) !== expected) return fail('verify-failed');
      drive.files.set(writing.to.name, writing.bytes);
      return ok(savedFile(machine, writing.to.name));
    },
    fileOpen: async ({ purpose }) => {
      const name = answers.open ?? null;
      if (name === null) return fail('cancelled');
      const bytes = fromDrive(machine, name);
      if (!bytes.ok) return bytes;
      if (bytes.value.length > fileLimits[purpose]) return fail('too-large');
      const transfer = transfers.read({ bytes: bytes.value, ready: drive.readable });
      return ok({ transfer, name, size: bytes.value.length });
    },
  };
}

function fromDrive({ drive }: Machine, name: string): Result<Uint8Array, HostError> {
  const ready = drive.readable();
  if (!ready.ok) return ready;
  const bytes = drive.files.get(name);
  return bytes === undefined ? fail('not-found') : ok(bytes.slice());
}

function blobs({ stores, disk }: Machine, transfers: MemoryTransfers): Pick<Host, BlobMethods> {
  const ready = (): Result<null, HostError> => (disk.full ? fail('no-space') : ok(null));
  return {
    blobBegin: async ({ store, size }) => {
      if (size > limits.blob) return fail('too-large');
      const room = ready();
      return room.ok ? ok({ transfer: transfers.write({ size, to: { blobs: stores[store].blobs }, ready }) }) : room;
    },
    blobCommit: async ({ transfer, hash }) => {
      const writing = transfers.take(transfer);
      if (writing === undefined || !('blobs' in writing.to)) return fail('not-found');
      if (base64url(sha256(writing.bytes)) !== hash) return fail('verify-failed');
      writing.to.blobs.set(hash, writing.bytes);
      return ok({});
    },
    blobOpen: async ({ store, hash }) => blobOpen(stores[store].blobs, transfers, hash),
  };
}

function blobOpen(
  kept: ReadonlyMap<string, Uint8Array>,
  transfers: MemoryTransfers,
  hash: string,
): Result<{ readonly transfer: string; readonly size: number }, HostError> {
  const bytes = kept.get(hash);
  if (bytes === undefined) return fail('not-found');
  return ok({ transfer: transfers.read({ bytes, ready: () => ok(null) }), size: bytes.length });
}

function papers(machine: Machine, transfers: MemoryTransfers): Pick<Host, PaperMethods> {
  const { answers, drive } = machine;
  return {
    paperPdf: async ({ html }) => {
      const bytes = pdfOf(html);
      return ok({ transfer: transfers.read({ bytes, ready: () => ok(null) }), size: bytes.length });
    },
    paperToPdf: async ({ html, suggestedName }) => {
      const name = answers.save === undefined ? suggestedName : answers.save;
      if (name === null) return fail('cancelled');
      const ready = drive.writable();
      if (!ready.ok) return ready;
      machine.papers.push({ html, name });
      drive.files.set(name, pdfOf(html));
      return ok(savedFile(machine, name));
    },
    paperToPrinter: async ({ html }) => {
      machine.papers.push({ html, name: null });
      return ok({});
    },
  };
}

/** Not a page anybody could look at: its words are those of the HTML. */
function pdfOf(html: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.7\n${html}`);
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
