import type { SyncFile } from '../../renderer/host/sync-file';

export interface MemorySyncFile extends SyncFile {
  /** Bytes written since the last flush. */
  unflushed(): number;
  /** From here on the disk takes this many bytes more. */
  leaveRoomFor(bytes: number): void;
}

/** A file of a browser's own disk, in memory. A full disk takes what fits and says how much that was. */
export function memorySyncFile(): MemorySyncFile {
  let bytes = new Uint8Array(0);
  let waiting = 0;
  let limit = Number.POSITIVE_INFINITY;
  return {
    getSize: () => bytes.length,
    read: (into, { at }) => {
      const found = bytes.subarray(at, at + into.length);
      into.set(found);
      return found.length;
    },
    write: (from, { at }) => {
      const fits = from.subarray(0, Math.max(0, limit - at));
      const grown = new Uint8Array(Math.max(bytes.length, at + fits.length));
      grown.set(bytes);
      grown.set(fits, at);
      bytes = grown;
      waiting += fits.length;
      return fits.length;
    },
    truncate: (size) => {
      bytes = bytes.slice(0, size);
    },
    flush: () => {
      waiting = 0;
    },
    close: () => undefined,
    unflushed: () => waiting,
    leaveRoomFor: (room) => {
      limit = bytes.length + room;
    },
  };
}
