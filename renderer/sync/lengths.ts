import { concatBytes } from './bytes';

const lengthBytes = 4;

/** Byte arrays one after the other, each behind its length (32 bits, big-endian). */
export function joinLengths(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concatBytes(parts.flatMap((part) => [lengthOf(part), part]));
}

/** Undefined unless the lengths fit the bytes exactly. */
export function splitLengths(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + lengthBytes > bytes.length) return undefined;
    const end = at + lengthBytes + view.getUint32(at);
    if (end > bytes.length) return undefined;
    parts.push(bytes.subarray(at + lengthBytes, end));
    at = end;
  }
  return parts;
}

function lengthOf(part: Uint8Array): Uint8Array {
  const length = new Uint8Array(lengthBytes);
  new DataView(length.buffer).setUint32(0, part.length);
  return length;
}
