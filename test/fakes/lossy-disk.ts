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
  const ids = seededIds(seed);
  const files = new Map<string, StoredFile>();
  let capacity = Number.POSITIVE_INFINITY;
  let due: { ending: Ending; calls: number } | null = null;
  let down: Ending | null = null;

  /** Runs one call, wholly, half or not at all. */
  const call = async <T>(work: (part: number) => T): Promise<T> => {
    if (down !== null) throw new PowerLoss();
    if (due !== null) due.calls -= 1;
    if (due === null || due.calls > 0) return work(1);
    down = due.ending;
    due = null;
    work(ids.below(1001) / 1000);
    throw new PowerLoss();
  };
  const get = (name: string) => {
    const file = files.get(name);
    if (file === undefined) throw systemError('ENOENT');
    return file;
  };
  const append = (name: string, bytes: Uint8Array) => {
    const file = files.get(name) ?? { seen: new Uint8Array(0), kept: new Uint8Array(0), nameKept: false };
    files.set(name, file);
    const room = capacity - [...files.values()].reduce((sum, { seen }) => sum + seen.length, 0);
    file.seen = joined(file.seen, bytes.subarray(0, Math.max(0, room)));
    if (room < bytes.length) throw systemError('ENOSPC');
  };
  return {
    list: () => call(() => [...files.keys()]),
    read: (name, from, length) => call(() => get(name).seen.slice(from, from + length)),
    readAll: (name) => call(() => get(name).seen.slice()),
    append: (name, bytes) => call((part) => append(name, bytes.subarray(0, Math.floor(bytes.length * part)))),
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
    crashDuring: (calls) => {
      due = { ending: 'crash', calls };
    },
    killDuring: (calls) => {
      due = { ending: 'kill', calls };
    },
    restart: () => {
      const ending = down;
      due = null;
      down = null;
      if (ending === 'crash') for (const [name, file] of files) forget(files, name, file, ids.below);
      return ending !== null;
    },
    damage: (name, at) => {
      const file = get(name);
      file.seen = file.seen.map((byte, place) => (place === at ? byte ^ 0x40 : byte));
      file.kept = file.seen;
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
