/** A file of the origin's own disk, open in a worker: it reads and writes at once, and says when bytes are on the disk. */
export interface SyncFile {
  getSize(): number;
  /** Both return the number of bytes. */
  read(into: Uint8Array, options: { readonly at: number }): number;
  write(from: Uint8Array, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}
