import { disclosures, type Disclosure } from '../domain/fields/field-kind';
import type { Frame, FrameHeader, Hash, Operation, OperationLine, Part } from '../domain/ledger/operation';
import { toBase64Url } from './base64url';
import { utf8 } from './bytes';
import { canonicalBytes, canonicalText } from './canonical';
import { hashValue, taggedHash, tags } from './hash';
import type { Random } from './random';
import { operationLine } from './shapes';

/** Bytes of one operation line as canonical text; a larger one could not travel and is refused when it is written. */
export const lineBytesLimit = 1024 * 1024;

const saltBytes = 16;

/** Sets by the class of disclosure their fields declare. */
type SetsByDisclosure = Readonly<Partial<Record<Disclosure, Part['set']>>>;

export interface OperationDraft {
  readonly op: Omit<Operation, 'parts'>;
  readonly sets: SetsByDisclosure;
  readonly random: Random;
}

/** Gives each part a salt, the operation their commitments, and all of it a hash. Classes without a value get no part. */
export function sealOperation({ op, sets, random }: OperationDraft): OperationLine {
  const parts: Partial<Record<Disclosure, Part>> = {};
  const commitments: Partial<Record<Disclosure, Hash>> = {};
  for (const disclosure of disclosures) {
    const set = sets[disclosure];
    if (set === undefined || Object.keys(set).length === 0) continue;
    const part = { salt: toBase64Url(random(saltBytes)), set };
    parts[disclosure] = part;
    commitments[disclosure] = commitPart(part);
  }
  const sealed: Operation = { ...op, parts: commitments };
  const line = { hash: hashOperation(sealed), op: sealed, parts };
  const shaped = operationLine.safeParse(line);
  if (!shaped.success) throw new RangeError(`no receiver would take ${shaped.error.issues[0]?.path.join('.') ?? ''}`);
  if (isTooLarge(line)) throw new RangeError('an operation this large could not travel');
  return line;
}

export interface FrameDraft {
  readonly office: string;
  readonly replica: string;
  readonly seq: number;
  readonly prevHash: Hash | null;
  readonly saveId: string;
  readonly lines: readonly OperationLine[];
}

/** Joins the operations of one save and chains them to the save before. */
export function buildFrame({ office, replica, seq, prevHash, saveId, lines }: FrameDraft): Frame {
  const header: FrameHeader = { v: 1, office, replica, seq, prevHash, saveId, ops: lines.map((line) => line.hash) };
  return { hash: hashFrameHeader(header), header, lines };
}

/** Leaves classes at home. Hash, chain and heads stay as they are, because commitments stand in the operation. */
export function withholdParts(line: OperationLine, leave: ReadonlySet<Disclosure>): OperationLine {
  const parts: Partial<Record<Disclosure, Part>> = {};
  for (const disclosure of disclosures) {
    const part = line.parts[disclosure];
    if (part !== undefined && !leave.has(disclosure)) parts[disclosure] = part;
  }
  return { ...line, parts };
}

/** Two copies of one operation joined: a part withheld in one may have come along in the other. */
export function joinParts(a: OperationLine, b: OperationLine): OperationLine {
  if (a.hash !== b.hash) throw new Error('only copies of one operation can be joined');
  return { ...a, parts: { ...b.parts, ...a.parts } };
}

export function hashOperation(op: Operation): Hash {
  return hashValue(tags.operation, op);
}

/** SHA-256 over tag, salt and the canonical set; the salt keeps short values from being guessed out of their commitment. */
export function commitPart({ salt, set }: Part): Hash {
  return taggedHash(tags.part, utf8(salt), Uint8Array.of(0), canonicalBytes(set));
}

export function hashFrameHeader(header: FrameHeader): Hash {
  return hashValue(tags.frame, header);
}

/** The same characters in another order tell of nearly every line that it is small enough: none takes more than three bytes. */
function isTooLarge(line: OperationLine): boolean {
  return JSON.stringify(line).length * 3 > lineBytesLimit && lineSize(line) > lineBytesLimit;
}

export function lineSize(line: OperationLine): number {
  return utf8(canonicalText(line)).length;
}
