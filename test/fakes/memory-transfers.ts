import type { Host, HostError } from '../../electron/contract/host';
import { limits } from '../../electron/contract/limits';
import { fail, ok, type Result } from '../../renderer/domain/result';

/** Files and blobs on their way in or out. */
export interface MemoryTransfers {
  write(writing: Omit<Writing, 'kind' | 'bytes'>): string;
  read(reading: Omit<Reading, 'kind'>): string;
  /** What was written, taken off the table. */
  take(transfer: string): Writing | undefined;
  readonly methods: Pick<Host, 'transferWrite' | 'transferRead' | 'transferAbort'>;
}

export interface Writing {
  readonly kind: 'writing';
  readonly size: number;
  /** Where it goes: a name on the stick, or a store's blobs. */
  readonly to: { readonly name: string } | { readonly blobs: Map<string, Uint8Array> };
  readonly ready: () => Result<null, HostError>;
  bytes: Uint8Array;
}

interface Reading {
  readonly kind: 'reading';
  readonly bytes: Uint8Array;
  readonly ready: () => Result<null, HostError>;
}

export function memoryTransfers(): MemoryTransfers {
  const table = new Map<string, Writing | Reading>();
  let begun = 0;
  const begin = (transfer: Writing | Reading) => {
    begun += 1;
    table.set(`transfer-${begun}`, transfer);
    return `transfer-${begun}`;
  };
  return {
    write: (writing) => begin({ ...writing, kind: 'writing', bytes: new Uint8Array(0) }),
    read: (reading) => begin({ ...reading, kind: 'reading' }),
    take: (name) => {
      const transfer = table.get(name);
      if (transfer?.kind !== 'writing') return undefined;
      table.delete(name);
      return transfer;
    },
    methods: {
      transferWrite: async ({ transfer, bytes }) => write(table, transfer, bytes),
      transferRead: async ({ transfer, offset }) => read(table.get(transfer), offset),
      transferAbort: async ({ transfer }) => {
        table.delete(transfer);
        return ok({});
      },
    },
  };
}

function write(
  table: Map<string, Writing | Reading>,
  name: string,
  bytes: Uint8Array,
): Result<Record<string, never>, HostError> {
  const transfer = table.get(name);
  if (transfer?.kind !== 'writing') return fail('not-found');
  if (bytes.length > limits.chunk) return fail('refused');
  const ready = transfer.ready();
  const whole = transfer.bytes.length + bytes.length;
  if (!ready.ok || whole > transfer.size) {
    table.delete(name);
    return ready.ok ? fail('too-large') : ready;
  }
  const joined = new Uint8Array(whole);
  joined.set(transfer.bytes);
  joined.set(bytes, transfer.bytes.length);
  transfer.bytes = joined;
  return ok({});
}

function read(transfer: Writing | Reading | undefined, offset: number): Result<{ readonly bytes: Uint8Array }, HostError> {
  if (transfer?.kind !== 'reading') return fail('not-found');
  const ready = transfer.ready();
  return ready.ok ? ok({ bytes: transfer.bytes.slice(offset, offset + limits.chunk) }) : ready;
}
