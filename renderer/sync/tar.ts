import { concatBytes, equalBytes, utf8 } from './bytes';

/** A file inside the archive. Names are ASCII and at most 100 characters. */
export interface TarMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const block = 512;
/** Two empty blocks end an archive. */
const trailer = 2 * block;
/** One record of stock `tar`; from here on every Padmé size is whole blocks. */
const smallest = 20 * block;

/** An archive any `tar` unpacks: ustar, constant owner and time, zeros behind it up to a Padmé size. */
export function writeTar(members: readonly TarMember[]): Uint8Array<ArrayBuffer> {
  const parts = members.flatMap(({ name, bytes }) => [
    header(name, bytes.length),
    bytes,
    new Uint8Array(gapAfter(bytes.length)),
  ]);
  const used = parts.reduce((size, part) => size + part.length, 0) + trailer;
  return concatBytes([...parts, new Uint8Array(paddedSize(used) - used + trailer)]);
}

/** Undefined for every archive that `writeTar` would not have written bit for bit. */
export function readTar(bytes: Uint8Array): readonly TarMember[] | undefined {
  const members: TarMember[] = [];
  let at = 0;
  while (at + block <= bytes.length && bytes[at] !== 0) {
    const member = readMember(bytes, at);
    if (member === undefined) return undefined;
    members.push(member);
    at += block + member.bytes.length + gapAfter(member.bytes.length);
  }
  const whole = bytes.length === paddedSize(at + trailer) && isZero(bytes.subarray(at));
  return whole ? members : undefined;
}

/**
 * Padmé (PURB, Nikitin and others 2019): sizes keep only their highest bits, so a length tells little and costs at most 12 %.
 */
export function paddedSize(size: number): number {
  if (size <= smallest) return smallest;
  const exponent = Math.floor(Math.log2(size));
  const kept = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - kept);
  return Math.ceil(size / step) * step;
}

function readMember(bytes: Uint8Array, at: number): TarMember | undefined {
  const head = bytes.subarray(at, at + block);
  const text = String.fromCharCode(...head);
  const name = text.slice(0, 100).replace(/\0+$/, '');
  const octal = text.slice(124, 135);
  if (!isPlainName(name) || !/^[0-7]{11}$/.test(octal)) return undefined;
  const size = Number.parseInt(octal, 8);
  const end = at + block + size;
  // Written anew and compared: no field of the header can say anything of its own.
  if (end > bytes.length || !equalBytes(head, header(name, size))) return undefined;
  const padding = bytes.subarray(end, end + gapAfter(size));
  return isZero(padding) ? { name, bytes: bytes.subarray(at + block, end) } : undefined;
}

function header(name: string, size: number): Uint8Array {
  if (!isPlainName(name)) throw new RangeError('a name that may not stand in the archive');
  const head = new Uint8Array(block);
  const put = (text: string, at: number) => {
    head.set(utf8(text), at);
  };
  put(name, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${octalOf(size, 11)}\0`, 124);
  // The moment of export stands in the manifest, under the signature, and nowhere else.
  put(`${octalOf(0, 11)}\0`, 136);
  put('        ', 148);
  put('0', 156);
  put('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  put(`${octalOf(sum, 6)}\0 `, 148);
  return head;
}

/** No way out of the folder it is unpacked into. */
function isPlainName(name: string): boolean {
  return name.length <= 100 && /^([A-Za-z0-9_-]+\/)?[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name);
}

function gapAfter(size: number): number {
  return (block - (size % block)) % block;
}

function octalOf(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
