/** One file inside a zip, as the directory at its end tells. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated; nothing else stands in office files. */
  readonly method: number;
  /** Packed bytes. */
  readonly packed: number;
  /** Bytes unpacked, if the directory tells the truth. */
  readonly size: number;
  /** CRC-32 of what is unpacked. */
  readonly sum: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const endMark = 0x0605_4b50;
const entryMark = 0x0201_4b50;
const localMark = 0x0403_4b50;
/** Bytes of the end record, and the longest comment behind it. */
const endLength = 22;
const longestComment = 0xffff;

/** The directory of a zip, or undefined where it is torn or none. Zip64 is not needed below 4 GiB and not read. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  return undefined;
}

/** The packed bytes of an entry, or undefined where they lie outside the file. */
function packedBytes(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localMark) return undefined;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > bytes.length ? undefined : bytes.slice(start, start + packed);
}

/** How a part begins and ends. */
export interface PartEnds {
  readonly start: Uint8Array;
  readonly end: Uint8Array;
}

/** Bytes at the start in which a declaration of entities would stand, and at the end in which the last tag does. */
const endsLength = { start: 4096, end: 64 } as const;

/**
 * Unpacks a part without keeping it and holds size and sum (CRC-32) against the directory; undefined where they do not fit. A
 * bomb ends as soon as it is larger than it said. The unpacking is the platform's own and runs beside us.
 */
export async function proveEntry(bytes: Uint8Array, entry: ZipEntry): Promise<PartEnds | undefined> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || (entry.method !== 0 && entry.method !== 8)) return undefined;
  const plain = new Blob([packed]).stream();
  const reader = (entry.method === 0 ? plain : plain.pipeThrough(new DecompressionStream('deflate-raw'))).getReader();
  let [start, end, size, sum] = [new Uint8Array(), new Uint8Array(), 0, ~0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size === entry.size && ~sum >>> 0 === entry.sum ? { start, end } : undefined;
      if (size === 0) start = value.slice(0, endsLength.start);
      end = value.slice(-endsLength.end);
      sum = addToSum(sum, value);
      size += value.length;
      if (size > entry.size) {
        await reader.cancel();
        return undefined;
      }
    }
  } catch {
    return undefined;
  }
}

/** CRC-32 by four bytes at a time: table `n` says what a byte does after `n` more (slicing by four). */
type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array];
const tables = makeTables();

function makeTables(): Tables {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    return value;
  });
  const after = (table: Int32Array) => table.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0));
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
}

function addToSum(before: number, bytes: Uint8Array): number {
  const [one, two, three, four] = tables;
  const words = bytes.length - (bytes.length % 4);
  let sum = before;
  for (let at = 0; at < words; at += 4) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum = four[sum & 0xff]! ^ three[(sum >>> 8) & 0xff]! ^ two[(sum >>> 16) & 0xff]! ^ one[sum >>> 24]!;
  }
  for (let at = words; at < bytes.length; at += 1) sum = (sum >>> 8) ^ one[(sum ^ bytes[at]!) & 0xff]!;
  return sum;
}
