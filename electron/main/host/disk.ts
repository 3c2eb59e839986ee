/**
 * One folder of flat files, with no more promises than a disk really makes: what was written may be forgotten until it
 * is flushed, and so may a new name. The journal is written against this, so that a disk that forgets can test it.
 */
export interface Disk {
  /** Names of the files, in no order; none where the folder does not exist yet. */
  list(): Promise<readonly string[]>;
  /** Bytes from `from`, fewer at the end of the file. */
  read(name: string, from: number, length: number): Promise<Uint8Array>;
  /** The whole file. */
  readAll(name: string): Promise<Uint8Array>;
  /** Writes at the end; makes the file where there is none. */
  append(name: string, bytes: Uint8Array): Promise<void>;
  truncate(name: string, size: number): Promise<void>;
  /** Returns when the bytes of the file are on the disk itself. */
  flush(name: string): Promise<void>;
  /** Returns when the names of new files are on the disk itself. */
  flushNames(): Promise<void>;
  /** Lets go of files it keeps open. */
  close(): Promise<void>;
}
