import type { JsonValue } from '../domain/json';
import type { Frame } from '../domain/ledger/operation';
import { fail, ok, type Result } from '../domain/result';
import { concatBytes, utf8 } from './bytes';
import { canonicalBytes, parseCanonical } from './canonical';
import { lineBytesLimit } from './operation-hash';
import { count, frameHeader, hash, z } from './shapes';
import { verifyFrame } from './verify-frame';

const headLine = z.strictObject({ hash, header: frameHeader, lines: count });
const newline = 0x0a;

/**
 * JSON Lines, each canonical: one line for the head of a frame with the number of operations that came along, then those
 * operations. The same text in journal, backup and exchange file.
 */
export function encodeFrames(frames: readonly Frame[]): string {
  return new TextDecoder().decode(encodeFrameBytes(frames));
}

export function encodeFrameBytes(frames: readonly Frame[]): Uint8Array<ArrayBuffer> {
  const end = Uint8Array.of(newline);
  return concatBytes(frames.flatMap(linesOf).flatMap((line) => [canonicalBytes(line), end]));
}

export function decodeFrames(text: string): Result<Frame[], string> {
  return decodeFrameBytes(utf8(text));
}

/** Reads line by line, because text beyond half a gigabyte fits into no string. Every frame is verified. */
export function decodeFrameBytes(bytes: Uint8Array): Result<Frame[], string> {
  if (bytes.length > 0 && bytes.at(-1) !== newline) return fail('the last line is cut');
  const frames: Frame[] = [];
  const lines = linesIn(bytes);
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const frame = readFrame(next.value, lines);
    if (!frame.ok) return fail(`frame ${String(frames.length + 1)}: ${frame.error}`);
    frames.push(frame.value);
  }
  return ok(frames);
}

function linesOf({ hash: frameHash, header, lines }: Frame): readonly object[] {
  return [{ hash: frameHash, header, lines: lines.length }, ...lines];
}

function readFrame(first: Uint8Array, rest: Iterator<Uint8Array>): Result<Frame, string> {
  const head = headLine.safeParse(readLine(first));
  if (!head.success) return fail('head');
  if (head.data.lines > head.data.header.ops.length) return fail('more operations than the head names');
  const lines: unknown[] = [];
  for (let at = 0; at < head.data.lines; at += 1) {
    const next = rest.next();
    if (next.done === true) return fail('operations missing');
    lines.push(readLine(next.value));
  }
  return verifyFrame({ hash: head.data.hash, header: head.data.header, lines });
}

function readLine(bytes: Uint8Array): JsonValue | undefined {
  return bytes.length > lineBytesLimit ? undefined : parseCanonical(bytes);
}

function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(newline, from);
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}
