import { crc32 } from './crc32';

/**
 * One entry on disk, byte for byte as the machine side writes it: `YZJ1`, three little-endian words (number of the
 * entry, bytes of the entry, CRC-32 of both words and the entry), then the entry. So a backup of one edition fits the other.
 */
export const headerSize = 16;
const magic = new Uint8Array([0x59, 0x5a, 0x4a, 0x31]);

export interface Span {
  readonly offset: number;
  readonly length: number;
}

export interface Scan {
  readonly spans: readonly Span[];
  /** Bytes up to the end of the last whole entry. */
  readonly end: number;
  /** `torn`: no whole entry after `end`. `damaged`: a whole one follows, so a flushed entry was changed. */
  readonly rest: 'none' | 'torn' | 'damaged';
}

export function encodeRecord(index: number, entry: Uint8Array): Uint8Array<ArrayBuffer> {
  const record = new Uint8Array(headerSize + entry.length);
  record.set(magic);
  const words = new DataView(record.buffer);
  words.setUint32(4, index, true);
  words.setUint32(8, entry.length, true);
  record.set(entry, headerSize);
  words.setUint32(12, sumOf(record), true);
  return record;
}

export function scanRecords(journal: Uint8Array): Scan {
  const spans: Span[] = [];
  let end = 0;
  while (end < journal.length) {
    const record = recordAt(journal, end);
    if (record?.index !== spans.length) break;
    spans.push({ offset: end, length: record.length });
    end += headerSize + record.length;
  }
  return { spans, end, rest: end === journal.length ? 'none' : restAfter(journal, end) };
}

/** The entry of a whole record with this number, undefined where the bytes are no longer what they were. */
export function entryOf(record: Uint8Array, index: number): Uint8Array | undefined {
  const found = recordAt(record, 0);
  return found?.index === index ? record.slice(headerSize, headerSize + found.length) : undefined;
}

function recordAt(journal: Uint8Array, offset: number): { readonly index: number; readonly length: number } | undefined {
  const start = offset + headerSize;
  if (start > journal.length || !magic.every((byte, at) => journal[offset + at] === byte)) return undefined;
  const words = new DataView(journal.buffer, journal.byteOffset + offset, headerSize);
  const length = words.getUint32(8, true);
  if (length === 0 || start + length > journal.length) return undefined;
  const sum = sumOf(journal.subarray(offset, start + length));
  return words.getUint32(12, true) === sum ? { index: words.getUint32(4, true), length } : undefined;
}

function sumOf(record: Uint8Array): number {
  return crc32(record.subarray(headerSize), crc32(record.subarray(4, 12)));
}

/** An entry is flushed before the next one is written, so whatever has a whole entry after it was whole once. */
function restAfter(journal: Uint8Array, end: number): 'torn' | 'damaged' {
  for (let at = end; at + headerSize <= journal.length; at += 1) {
    if (recordAt(journal, at) !== undefined) return 'damaged';
  }
  return 'torn';
}
