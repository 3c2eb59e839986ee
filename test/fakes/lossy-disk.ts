import type { Disk } from '../../electron/main/host/disk';
import { seededIds } from './seeded-ids';

/**
 * A disk that keeps only what it was made to keep. A power cut takes every write, cut and new name that was not flushed,
 * but may leave a random beginning of them behind; a killed process loses nothing, yet leaves it unflushed.
 */
export interface LossyDisk extends Disk {
  /** The power goes during the n-th call from now: it may be half done, and all later calls fail. */
  crashDuring(call: number): void;
  /** The same, but only the process dies: what the call had done stays readable. */
  killDuring(call: number): void;
  /** The machine comes back; true where a crash or kill had really happened. */
  restart(): boolean;
  /** Changes a byte where it lies, as a bad sector does. */
  damage(name: string, at: number): void;
  /** From now on no more than so many bytes fit. */
  limit(bytes: number): void;
}

interface StoredFile {
  /** What a reader sees. */
  seen: Uint8Array;
  /** What is on the disk itself. */
  kept: Uint8Array;
  nameKept: boolean;
}

type Ending = 'crash' | 'kill';

export class PowerLoss extends Error {}

export function lossyDisk(seed: number): LossyDisk {
  const { below } = seededIds(seed);
  const power = powerSupply(below);
  const folder = memoryFolder();
  return {
    ...callsOn(folder, power),
    crashDuring: (call) => power.endDuring('crash', call),
    killDuring: (call) => power.endDuring('kill', call),
    restart: () => {
      const ending = power.back();
      if (ending === 'crash') for (const [name, file] of folder.files) forget(folder.files, name, file, below);
      return ending !== null;
    },
    damage: (name, at) => {
      const file = folder.get(name);
      file.seen = file.seen.map((byte, place) => (place === at ? byte ^ 0x40 : byte));
      file.kept = file.seen;
    },
    limit: folder.limit,
  };
}

interface PowerSupply {
  /** Runs one call, wholly (1), in part, or not at all. */
  call<T>(work: (part: number) => T): Promise<T>;
  endDuring(ending: Ending, call: number): void;
  /** How it had ended, null where it had not. */
  back(): Ending | null;
}

function powerSupply(below: (limit: number) => number): PowerSupply {
  let due: { readonly ending: Ending; calls: number } | null = null;
  let down: Ending | null = null;
  return {
    call: async (work) => {
      if (down !== null) throw new PowerLoss();
      if (due !== null) due.calls -= 1;
      if (due === null || due.calls > 0) return work(1);
      down = due.ending;
      due = null;
      work(below(1001) / 1000);
      throw new PowerLoss();
    },
    endDuring: (ending, calls) => {
      due = { ending, calls };
    },
    back: () => {
      const ending = down;
      due = null;
      down = null;
      return ending;
    },
  };
}

function callsOn(folder: MemoryFolder, { call }: PowerSupply): Disk {
  const { files, get } = folder;
  return {
    list: () => call(() => [...files.keys()]),
    read: (name, from, length) => call(() => get(name).seen.slice(from, from + length)),
    readAll: (name) => call(() => get(name).seen.slice()),
    append: (name, bytes) => call((part) => folder.append(name, bytes.subarray(0, Math.floor(bytes.length * part)))),
    truncate: (name, size) =>
      call((part) => {
        const file = get(name);
        if (part > 0.5) file.seen = file.seen.slice(0, size);
      }),
    flush: (name) =>
      call((part) => {
        const file = get(name);
        if (part > 0.5) file.kept = file.seen;
      }),
    flushNames: () =>
      call((part) => {
        if (part > 0.5) for (const file of files.values()) file.nameKept = true;
      }),
    close: () => call(() => undefined),
  };
}

interface MemoryFolder {
  readonly files: Map<string, StoredFile>;
  get(name: string): StoredFile;
  append(name: string, bytes: Uint8Array): void;
  limit(bytes: number): void;
}

function memoryFolder(): MemoryFolder {
  const files = new Map<string, StoredFile>();
  let capacity = Number.POSITIVE_INFINITY;
  return {
    files,
    get: (name) => {
      const file = files.get(name);
      if (file === undefined) throw systemError('ENOENT');
      return file;
    },
    append: (name, bytes) => {
      const file = files.get(name) ?? { seen: new Uint8Array(0), kept: new Uint8Array(0), nameKept: false };
      files.set(name, file);
      const room = capacity - [...files.values()].reduce((sum, { seen }) => sum + seen.length, 0);
      file.seen = joined(file.seen, bytes.subarray(0, Math.max(0, room)));
      if (room < bytes.length) throw systemError('ENOSPC');
    },
    limit: (bytes) => {
      capacity = bytes;
    },
  };
}

/** What a power cut leaves of a file: what was flushed, and perhaps a beginning of what came after, perhaps as zeros. */
function forget(files: Map<string, StoredFile>, name: string, file: StoredFile, below: (limit: number) => number): void {
  if (!file.nameKept && below(2) === 0) {
    files.delete(name);
    return;
  }
  const { seen, kept } = file;
  const isLonger = seen.length > kept.length;
  const extra = isLonger && below(2) === 0 ? seen.slice(kept.length, kept.length + below(seen.length - kept.length + 1)) : [];
  const left = below(3) === 0 ? new Uint8Array(extra.length) : Uint8Array.from(extra);
  file.seen = joined(kept, left);
  file.kept = file.seen;
  file.nameKept = true;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
