import type { FileHandle } from 'node:fs/promises';
import type { Host, HostError } from '../../contract/host';
import { limits } from '../../contract/limits';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import { readAt } from './files';
import { attempt } from './host-error';
import { type OneAtATime, oneAtATime } from './one-at-a-time';
import type { PartFile } from './part-file';

/** Files and blobs that are open for the window, each known to it by a random word only. */
export interface Transfers {
  readonly methods: Pick<Host, 'transferWrite' | 'transferRead' | 'transferAbort'>;
  /** `busy` where too many are open; asked before a person is troubled with a dialog. */
  room(): Promise<Result<null, HostError>>;
  write(writing: WritingParts): string;
  read(reading: ReadingParts): string;
  /** Waits for what is being written, then takes a file or blob off the table to be finished. */
  take(transfer: string, kind: WritingParts['kind']): Promise<Writing | undefined>;
  /** Gives up all of them, as when the window goes. */
  closeAll(): Promise<void>;
}

interface WritingParts {
  readonly kind: 'file' | 'blob';
  readonly part: PartFile;
  readonly target: string;
  /** At most as many bytes as were announced. */
  readonly size: number;
}

/** An open file, or bytes that were made and never lie on a disk. */
type ReadingParts = ({ readonly handle: FileHandle } | { readonly made: Uint8Array }) & { readonly size: number };

interface Common {
  readonly inTurn: OneAtATime;
  touchedAt: number;
}

export type Writing = WritingParts & Common & { written: number };
type Reading = ReadingParts & Common & { readonly kind: 'reading' };
type Open = Writing | Reading;
type Table = Map<string, Open>;

const mostOpen = 8;
/** Milliseconds after which a forgotten transfer is given up. */
const idleLimit = 10 * 60 * 1000;

export interface TransferParts {
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

export function transferTable({ now, randomBytes }: TransferParts): Transfers {
  const table: Table = new Map();
  const add = (open: Open) => {
    const transfer = Buffer.from(randomBytes(16)).toString('hex');
    table.set(transfer, open);
    return transfer;
  };
  const find = (transfer: string) => {
    const open = table.get(transfer);
    if (open !== undefined) open.touchedAt = now();
    return open;
  };
  const drop = async (transfer: string) => {
    const open = table.get(transfer);
    table.delete(transfer);
    if (open !== undefined) await open.inTurn(() => giveUp(open));
  };
  const fresh = () => ({ inTurn: oneAtATime(), touchedAt: now() });
  return {
    room: async () => {
      const idle = [...table].filter(([, { touchedAt }]) => now() - touchedAt > idleLimit);
      for (const [transfer] of idle) await drop(transfer);
      return table.size < mostOpen ? ok(null) : fail('busy');
    },
    write: (parts) => add({ ...parts, ...fresh(), written: 0 }),
    read: (parts) => add({ ...parts, ...fresh(), kind: 'reading' }),
    take: (transfer, kind) => take(table, transfer, kind),
    closeAll: async () => {
      for (const transfer of [...table.keys()]) await drop(transfer);
    },
    methods: {
      transferWrite: async ({ transfer, bytes }) => {
        const open = find(transfer);
        if (open === undefined || open.kind === 'reading') return fail('not-found');
        const written = await open.inTurn(() => write(open, bytes));
        if (!written.ok) table.delete(transfer);
        return written;
      },
      transferRead: async ({ transfer, offset }) => {
        const open = find(transfer);
        return open?.kind === 'reading' ? open.inTurn(() => read(open, offset)) : fail('not-found');
      },
      transferAbort: async ({ transfer }) => {
        await drop(transfer);
        return ok({});
      },
    },
  };
}

async function take(table: Table, transfer: string, kind: WritingParts['kind']): Promise<Writing | undefined> {
  const open = table.get(transfer);
  if (open === undefined || open.kind !== kind) return undefined;
  table.delete(transfer);
  await open.inTurn(async () => undefined);
  return open;
}

async function write(open: Writing, bytes: Uint8Array): Promise<Result<Record<string, never>, HostError>> {
  if (open.written + bytes.length > open.size) {
    await open.part.discard();
    return fail('too-large');
  }
  const done = await open.part.write(bytes);
  if (!done.ok) return done;
  open.written += bytes.length;
  return ok({});
}

function read(open: Reading, offset: number): Promise<Result<{ readonly bytes: Uint8Array }, HostError>> {
  return attempt('read-failed', async () =>
    ok({
      bytes:
        'made' in open ? open.made.subarray(offset, offset + limits.chunk) : await readAt(open.handle, offset, limits.chunk),
    }),
  );
}

async function giveUp(open: Open): Promise<void> {
  if (open.kind !== 'reading') await open.part.discard();
  else if ('handle' in open) await open.handle.close().catch(() => undefined);
}
