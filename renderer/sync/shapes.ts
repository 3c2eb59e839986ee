import { z } from 'zod';
import { disclosures } from '../domain/fields/field-kind';
import type { JsonValue } from '../domain/json';
import { mostHeads, type Cell, type FrameHeader, type Operation, type OperationLine } from '../domain/ledger/operation';
import { officeTypes, type OfficeProfile } from '../domain/office/office';
import { duties } from '../domain/office/roles';
import { isStamp } from './clock';

// The content security policy allows no code made from text, which zod's compiled schemas would be (`decisions.md` 27).
z.config({ jitless: true });

export { z };

const keysOf = <T extends string>(names: Readonly<Record<T, unknown>>) => Object.keys(names) as T[];

export const hash = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
export const stamp = z.string().refine(isStamp);
export const count = z.int().min(0);
export const disclosure = z.enum(disclosures);
/** Names that a person typed: bounded, never empty, on one line. */
export const shortText = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);
/** base64url of a fixed number of bytes. */
export const bytesText = (bytes: number) =>
  z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${String(Math.ceil((bytes * 4) / 3))}}$`));

export const officeProfile = z.strictObject({
  id,
  name: shortText,
  type: z.enum(keysOf(officeTypes)),
  mode: z.enum(['test', 'official']),
}) satisfies z.ZodType<OfficeProfile>;

const eventTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);
const partsOf = <T extends z.ZodType>(part: T) =>
  z.strictObject({
    public: part.exactOptional(),
    work: part.exactOptional(),
    personal: part.exactOptional(),
    secret: part.exactOptional(),
  });

export const operation = z.strictObject({
  v: z.literal(1),
  office: id,
  replica: id,
  seq: z.int().min(1),
  hlc: stamp,
  actor: z.strictObject({ id, name: shortText }),
  duty: z.enum(keysOf(duties)),
  ledger: id,
  ledgerVersion: z.int().min(1),
  record: id,
  parent: id.exactOptional(),
  act: z.enum(['create', 'edit', 'step', 'undo', 'resolve', 'delete', 'note']),
  step: id.exactOptional(),
  undoes: hash.exactOptional(),
  eventAt: eventTime.exactOptional(),
  basis: z.strictObject({ pack: id, epoch: z.int().min(0), article: shortText }).exactOptional(),
  parts: partsOf(hash),
}) satisfies z.ZodType<Operation>;

const cell = z.string().min(1).max(200).refine(isCellName);
/** The whole line is checked to be canonical JSON before a shape looks at it. */
const anyJson = z.custom<JsonValue>((value) => value !== undefined);
const cellWrite = z.strictObject({ value: anyJson, pred: z.array(hash).max(mostHeads) });
const part = z.strictObject({ salt: bytesText(16), set: z.record(cell, cellWrite) });

export const operationLine = z.strictObject({ hash, op: operation, parts: partsOf(part) }) satisfies z.ZodType<OperationLine>;

export const frameHeader = z.strictObject({
  v: z.literal(1),
  office: id,
  replica: id,
  seq: z.int().min(1),
  prevHash: hash.nullable(),
  saveId: id,
  ops: z.array(hash).min(1).max(20_000),
}) satisfies z.ZodType<FrameHeader>;

/** Lines are left to `verifyLine`, which also says which of them does not fit. */
export const frameShell = z.strictObject({ hash, header: frameHeader, lines: z.array(z.unknown()).max(20_000) });

/** Up to three names divided by slashes, none of which every object already has (`constructor`, `toString` …). */
function isCellName(name: Cell): boolean {
  const segments = name.split('/');
  return segments.length <= 3 && segments.every((segment) => /^[\w$.-]+$/.test(segment) && !(segment in Object.prototype));
}
