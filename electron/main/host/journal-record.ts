import { crc32 } from 'node:zlib';

/**
 * One entry on disk: `YZJ1`, then three little-endian words (number of the entry, bytes of the entry, CRC-32 of both
 * words and the entry), then the entry itself. The sum finds accidents; against a forger stands the seal inside.
 */
export const headerSize = 16;
const magic = Buffer.from('YZJ1', 'latin1');

/** Where an entry lies in its segment; `sum` is the CRC-32 that its header carries. */
export interface Span {
  readonly index: number;
  readonly offset: number;
  readonly length: number;
  readonly sum: number;
}

export interface Scan {
  readonly spans: readonly Span[];
  /** Bytes up to the end of the last whole entry. */
  readonly end: number;
  /** `torn`: no whole entry after `end`. `damaged`: a whole one follows, so a flushed entry was changed. */
  readonly rest: 'none' | 'torn' | 'damaged';
}

export function encodeRecord(index: number, entry: Uint8Array): Uint8Array {
  const record = Buffer.alloc(headerSize + entry.length);
  magic.copy(record);
  record.writeUInt32LE(index, 4);
  record.writeUInt32LE(entry.length, 8);
  record.set(entry, headerSize);
  record.writeUInt32LE(sumOf(record, entry), 12);
  return record;
}

/** Reads all entries of a segment whose first one has the number `first`. */
export function scanRecords(bytes: Uint8Array, first: number): Scan {
  const segment = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const spans: Span[] = [];
  let end = 0;
  while (end < segment.length) {
    const span = recordAt(segment, end);
    if (span?.index !== first + spans.length) break;
    spans.push(span);
    end = span.offset + headerSize + span.length;
  }
  return { spans, end, rest: end === segment.length ? 'none' : restAfter(segment, end) };
}

/** The entry of a span, or undefined where its bytes are no longer what they were. */
export function entryAt(bytes: Uint8Array, offset: number, expected: Span): Uint8Array | undefined {
  const found = recordAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset);
  if (found?.index !== expected.index || found.sum !== expected.sum) return undefined;
  return bytes.slice(offset + headerSize, offset + headerSize + found.length);
}

function recordAt(segment: Buffer, offset: number): Span | undefined {
  const start = offset + headerSize;
  if (start > segment.length || magic.compare(segment, offset, offset + magic.length) !== 0) return undefined;
  const length = segment.readUInt32LE(offset + 8);
  if (length === 0 || start + length > segment.length) return undefined;
  const sum = segment.readUInt32LE(offset + 12);
  if (sum !== sumOf(segment.subarray(offset, start), segment.subarray(start, start + length))) return undefined;
  return { index: segment.readUInt32LE(offset + 4), offset, length, sum };
}

function sumOf(header: Buffer, entry: Uint8Array): number {
  return crc32(entry, crc32(header.subarray(4, 12)));
}

/** An entry is flushed before the next one is written, so whatever has a whole entry after it was whole once. */
function restAfter(segment: Buffer, end: number): 'torn' | 'damaged' {
  for (let at = segment.indexOf(magic, end); at >= 0; at = segment.indexOf(magic, at + 1)) {
    if (recordAt(segment, at) !== undefined) return 'damaged';
  }
  return 'torn';
}
