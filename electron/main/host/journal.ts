import type { HostError, JournalHead } from '../../contract/host';
import { limits } from '../../contract/limits';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import type { Disk } from './disk';
import { attempt, hostError } from './host-error';
import { encodeRecord, entryAt, headerSize, type Scan, scanRecords, type Span } from './journal-record';
import { oneAtATime } from './one-at-a-time';

/** The truth of an office: sealed entries in numbered segments, appended and flushed, never changed. */
export interface Journal {
  open(): Promise<Result<JournalHead, HostError>>;
  append(index: number, entry: Uint8Array): Promise<Result<{ readonly index: number }, HostError>>;
  read(from: number): Promise<Result<{ readonly entries: readonly Uint8Array[] }, HostError>>;
  /** The segments as far as they are flushed, for a copy. Opens the journal where it is not open. */
  segments(): Promise<Result<readonly Segment[], HostError>>;
  close(): Promise<void>;
}

export interface Segment {
  readonly name: string;
  readonly size: number;
}

/** A new segment is begun after this many bytes, so that a copy or a scan never meets one huge file. */
const segmentSize = 16 * 1024 * 1024;
const segmentName = /^\d{6}\.yzj$/;

interface Place extends Span {
  readonly segment: string;
}

/** What is known of an open journal. */
interface Opened {
  readonly places: Place[];
  readonly segments: { readonly name: string; size: number }[];
  readonly torn: number;
}

export function journalOn(disk: Disk): Journal {
  const inTurn = oneAtATime();
  let opened: Opened | null = null;
  const openAgain = async () => {
    opened = null;
    const found = await attempt('read-failed', () => openSegments(disk));
    if (found.ok) opened = found.value;
    return found;
  };
  return {
    open: () => inTurn(async () => headOf(await openAgain())),
    append: (index, entry) =>
      inTurn(async () => {
        if (entry.length === 0 || entry.length > limits.entry) return fail('refused');
        if (opened === null || index !== opened.places.length) return fail('out-of-step');
        const written = await appendTo(disk, opened, entry);
        if (written === 'unknown') opened = null;
        return written === 'unknown' ? fail('write-failed') : written;
      }),
    read: (from) => inTurn(async () => (opened === null ? fail('out-of-step') : readFrom(disk, opened, from))),
    segments: () =>
      inTurn(async () => {
        const found = opened === null ? await openAgain() : ok(opened);
        return found.ok ? ok(found.value.segments.map(({ name, size }) => ({ name, size }))) : found;
      }),
    close: () =>
      inTurn(async () => {
        opened = null;
        await disk.close();
      }),
  };
}

function headOf(found: Result<Opened, HostError>): Result<JournalHead, HostError> {
  return found.ok ? ok({ count: found.value.places.length, torn: found.value.torn }) : found;
}

/** Scans all segments in order. Only the last one may end badly: a new one is begun after the one before was flushed. */
async function openSegments(disk: Disk): Promise<Result<Opened, HostError>> {
  const names = (await disk.list()).filter((name) => segmentName.test(name)).sort();
  if (names.some((name, at) => name !== nameOf(at + 1))) return fail('damaged');
  const opened: Opened = { places: [], segments: [], torn: 0 };
  let torn = 0;
  for (const name of names) {
    const bytes = await disk.readAll(name);
    const scan = scanRecords(bytes, opened.places.length);
    const isLast = opened.segments.length === names.length - 1;
    if (scan.rest === 'damaged' || (scan.rest === 'torn' && !isLast)) return fail('damaged');
    if (scan.rest === 'torn') torn = await setAside(disk, name, bytes, scan);
    for (const span of scan.spans) opened.places.push({ ...span, segment: name });
    opened.segments.push({ name, size: scan.end });
  }
  await settle(disk, names.at(-1));
  return ok({ ...opened, torn });
}

/** Keeps the torn tail beside the journal before it is cut off; nobody was told that it was saved. */
async function setAside(disk: Disk, name: string, bytes: Uint8Array, { end }: Scan): Promise<number> {
  const taken = new Set(await disk.list());
  let number = 1;
  while (taken.has(`torn-${number}.bin`)) number += 1;
  await disk.append(`torn-${number}.bin`, bytes.subarray(end));
  await disk.flush(`torn-${number}.bin`);
  await disk.flushNames();
  await disk.truncate(name, end);
  return bytes.length - end;
}

/** A killed process may leave entries that are whole but not yet flushed; from here on they count, so they must last. */
async function settle(disk: Disk, last: string | undefined): Promise<void> {
  if (last === undefined) return;
  await disk.flush(last);
  await disk.flushNames();
}

type Appended = Result<{ readonly index: number }, HostError>;

async function appendTo(disk: Disk, opened: Opened, entry: Uint8Array): Promise<Appended | 'unknown'> {
  const index = opened.places.length;
  const last = opened.segments.at(-1);
  const isNew = last === undefined || last.size >= segmentSize;
  const segment = isNew ? { name: nameOf(opened.segments.length + 1), size: 0 } : last;
  const record = encodeRecord(index, entry);
  try {
    await disk.append(segment.name, record);
    await disk.flush(segment.name);
    if (isNew) await disk.flushNames();
  } catch (error) {
    return (await cutBack(disk, segment)) ? fail(hostError(error, 'write-failed')) : 'unknown';
  }
  if (isNew) opened.segments.push(segment);
  const sum = Buffer.from(record.buffer, record.byteOffset).readUInt32LE(12);
  opened.places.push({ index, segment: segment.name, offset: segment.size, length: entry.length, sum });
  segment.size += record.length;
  return ok({ index });
}

/** Takes away what a failed append left. Where even that fails, only a new scan can tell what stands on the disk. */
async function cutBack(disk: Disk, { name, size }: Segment): Promise<boolean> {
  try {
    if (!(await disk.list()).includes(name)) return true;
    await disk.truncate(name, size);
    await disk.flush(name);
    return true;
  } catch {
    return false;
  }
}

/** Neighbouring entries of one segment, about one chunk of them, in one read. */
function readFrom(disk: Disk, { places }: Opened, from: number): ReturnType<Journal['read']> {
  return attempt('read-failed', async () => {
    const run = runFrom(places, from);
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return ok({ entries: [] });
    const bytes = await disk.read(first.segment, first.offset, last.offset + headerSize + last.length - first.offset);
    const entries = run.flatMap((place) => entryAt(bytes, place.offset - first.offset, place) ?? []);
    return entries.length === run.length ? ok({ entries }) : fail('damaged');
  });
}

function runFrom(places: readonly Place[], from: number): readonly Place[] {
  const run: Place[] = [];
  let size = 0;
  for (let at = from; at < places.length; at += 1) {
    const place = places[at];
    const fits = run.length === 0 || (size + (place?.length ?? 0) <= limits.chunk && place?.segment === run[0]?.segment);
    if (place === undefined || !fits) break;
    run.push(place);
    size += place.length;
  }
  return run;
}

function nameOf(number: number): string {
  return `${String(number).padStart(6, '0')}.yzj`;
}
