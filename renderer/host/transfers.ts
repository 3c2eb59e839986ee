import type { Answer, Empty, Host, HostError } from '../../electron/contract/host';
import { limits } from '../../electron/contract/limits';
import { fail, ok, type Result } from '../domain/result';
import type { FileWriting } from './chosen-files';
import { toHex } from './hex';
import { attempt } from './host-error';

/** A blob on its way to the origin's own disk. */
export interface BlobWriting {
  write(bytes: Uint8Array): Answer<Empty>;
  commit(hash: string): Answer<Empty>;
  abort(): Answer<Empty>;
}

export interface Transfers {
  readonly methods: Pick<Host, 'transferWrite' | 'transferRead' | 'transferAbort'>;
  writeFile(file: FileWriting, size: number): string;
  writeBlob(blob: BlobWriting, size: number, word: string): string;
  read(file: File): string;
  /** Takes what is being written off the table, to be finished. */
  takeFile(transfer: string): FileWriting | undefined;
  takeBlob(transfer: string): BlobWriting | undefined;
}

type Open =
  | { readonly kind: 'file'; readonly writing: FileWriting; left: number }
  | { readonly kind: 'blob'; readonly writing: BlobWriting; left: number }
  | { readonly kind: 'reading'; readonly file: File };

/** Files and blobs that are open for the window, each known to it by a random word only. */
export function transferTable(): Transfers {
  const table = new Map<string, Open>();
  const add = (open: Open, word = freshWord()) => {
    table.set(word, open);
    return word;
  };
  return {
    writeFile: (writing, size) => add({ kind: 'file', writing, left: size }),
    writeBlob: (writing, size, word) => add({ kind: 'blob', writing, left: size }, word),
    read: (file) => add({ kind: 'reading', file }),
    takeFile: (transfer) => {
      const open = table.get(transfer);
      if (open?.kind !== 'file') return undefined;
      table.delete(transfer);
      return open.writing;
    },
    takeBlob: (transfer) => {
      const open = table.get(transfer);
      if (open?.kind !== 'blob') return undefined;
      table.delete(transfer);
      return open.writing;
    },
    methods: {
      transferWrite: ({ transfer, bytes }) => attempt('write-failed', () => write(table, transfer, bytes)),
      transferRead: ({ transfer, offset }) => attempt('read-failed', () => read(table.get(transfer), offset)),
      transferAbort: ({ transfer }) => attempt('write-failed', () => drop(table, transfer)),
    },
  };
}

export function freshWord(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

async function write(table: Map<string, Open>, transfer: string, bytes: Uint8Array): Promise<Result<Empty, HostError>> {
  const open = table.get(transfer);
  if (open === undefined || open.kind === 'reading') return fail('not-found');
  open.left -= bytes.length;
  if (open.left < 0 || bytes.length > limits.chunk) {
    await drop(table, transfer);
    return fail('too-large');
  }
  if (open.kind === 'blob') return open.writing.write(bytes);
  await open.writing.write(bytes);
  return ok({});
}

async function read(open: Open | undefined, offset: number): Promise<Result<{ readonly bytes: Uint8Array }, HostError>> {
  if (open?.kind !== 'reading') return fail('not-found');
  const piece = open.file.slice(offset, offset + limits.chunk);
  return ok({ bytes: new Uint8Array(await piece.arrayBuffer()) });
}

async function drop(table: Map<string, Open>, transfer: string): Promise<Result<Empty, HostError>> {
  const open = table.get(transfer);
  table.delete(transfer);
  if (open !== undefined && open.kind !== 'reading') await open.writing.abort();
  return ok({});
}
