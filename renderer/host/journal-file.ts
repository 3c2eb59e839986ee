import type { HostError } from '../../electron/contract/host';
import { limits } from '../../electron/contract/limits';
import { fail, ok, type Result } from '../domain/result';
import { encodeRecord, entryOf, headerSize, scanRecords, type Span } from './journal-record';
import type { SyncFile } from './sync-file';

/** The sealed entries of one store in one file: appended and flushed, never changed. */
export interface JournalFile {
  readonly count: () => number;
  append(index: number, entry: Uint8Array): Result<{ readonly index: number }, HostError>;
  /** Some entries from `from` on, about one chunk of them. */
  read(from: number): Result<{ readonly entries: readonly Uint8Array[] }, HostError>;
  /** Everything that was flushed, for a copy. */
  bytes(): Uint8Array<ArrayBuffer>;
  close(): void;
}

export interface OpenedJournal {
  readonly journal: JournalFile;
  /** Bytes of a torn last entry, cut off; the caller keeps them beside the journal. */
  readonly torn: Uint8Array;
}

/** `keepTorn` must have the torn bytes on the disk before they are cut off. */
export async function openJournal(
  file: SyncFile,
  keepTorn: (torn: Uint8Array) => Promise<void>,
): Promise<Result<OpenedJournal, HostError>> {
  const bytes = readAll(file);
  const { spans, end, rest } = scanRecords(bytes);
  if (rest === 'damaged') return fail('damaged');
  const torn = bytes.subarray(end);
  if (torn.length > 0) {
    await keepTorn(torn);
    file.truncate(end);
  }
  // Entries may be whole and not yet flushed after a kill; from here on they count, so they must last.
  file.flush();
  return ok({ journal: journalOn(file, [...spans]), torn });
}

function journalOn(file: SyncFile, spans: Span[]): JournalFile {
  // After a failed write that could not be taken back only a new scan can tell what stands on the disk.
  let trusted = true;
  return {
    count: () => spans.length,
    append: (index, entry) => {
      if (entry.length === 0 || entry.length > limits.entry) return fail('refused');
      if (!trusted || index !== spans.length) return fail('out-of-step');
      const last = spans.at(-1);
      const offset = last === undefined ? 0 : last.offset + headerSize + last.length;
      const written = appendRecord(file, offset, encodeRecord(index, entry));
      if (written === 'done') spans.push({ offset, length: entry.length });
      trusted = written !== 'unknown';
      return written === 'done' ? ok({ index }) : fail(written === 'no-space' ? 'no-space' : 'write-failed');
    },
    read: (from) => (trusted ? readRun(file, spans, from) : fail('out-of-step')),
    bytes: () => readAll(file),
    close: () => file.close(),
  };
}

function appendRecord(file: SyncFile, offset: number, record: Uint8Array): 'done' | 'no-space' | 'failed' | 'unknown' {
  try {
    const written = file.write(record, { at: offset });
    if (written !== record.length) return takeBack(file, offset) ? 'no-space' : 'unknown';
    file.flush();
    return 'done';
  } catch (error) {
    if (!takeBack(file, offset)) return 'unknown';
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-space' : 'failed';
  }
}

function takeBack(file: SyncFile, size: number): boolean {
  try {
    file.truncate(size);
    file.flush();
    return true;
  } catch {
    return false;
  }
}

function readRun(file: SyncFile, spans: readonly Span[], from: number): ReturnType<JournalFile['read']> {
  const entries: Uint8Array[] = [];
  let size = 0;
  for (let index = from; index < spans.length; index += 1) {
    const span = spans[index];
    if (span === undefined || (entries.length > 0 && size + span.length > limits.chunk)) break;
    const record = new Uint8Array(headerSize + span.length);
    file.read(record, { at: span.offset });
    const entry = entryOf(record, index);
    if (entry === undefined) return fail('damaged');
    entries.push(entry);
    size += entry.length;
  }
  return ok({ entries });
}

function readAll(file: SyncFile): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(file.getSize());
  const read = file.read(bytes, { at: 0 });
  if (read !== bytes.length) throw new Error('the journal could not be read to its end');
  return bytes;
}
