import type { ElectionResult } from '../domain/election/result-model';
import { fail, ok, type Result } from '../domain/result';
import { canonicalBytes, parseCanonical } from './canonical';
import { hashValue, tagged, tags } from './hash';
import { refusal, type SyncRefusal } from './refusals';
import { electionResult } from './result-shapes';
import { bytesText, z } from './shapes';
import { sign, signatureBytes, verify, verifyingKeyOf } from './signing';

const format = 'yuezhang.election-result';
const version = 1;
const sizeLimit = 16 * 1024 * 1024;

/** Canonical JSON; the signature covers the result, and the key tells who vouches for it. */
const envelope = z.strictObject({
  format: z.literal(format),
  version: z.int().min(1),
  result: z.custom<unknown>((value) => value !== undefined),
  key: bytesText(32),
  signature: bytesText(signatureBytes),
});

/** Hash of frozen rules, as the result names them. */
export function rulesHash(rules: ElectionResult['rules']): string {
  return hashValue(tags.electionRules, rules);
}

export async function writeResultFile(result: ElectionResult, signing: string): Promise<Uint8Array<ArrayBuffer>> {
  const signature = await sign(signing, signedBytes(result));
  return canonicalBytes({ format, version, result, key: await verifyingKeyOf(signing), signature });
}

export interface OpenedResult {
  readonly result: ElectionResult;
  /** Raw Ed25519 key of whoever signed; whether it belongs to the office is for the reader to know. */
  readonly key: string;
}

/** Reads a result file and checks its spelling, its shape, its signature and the hash of its rules, in this order. */
export async function openResultFile(bytes: Uint8Array): Promise<Result<OpenedResult, SyncRefusal>> {
  const read = bytes.length > sizeLimit ? undefined : parseCanonical(bytes);
  const opened = envelope.safeParse(read);
  if (!opened.success) return fail(refusal('not-a-result'));
  const { key, signature, result: signed } = opened.data;
  if (opened.data.version !== version) return fail(refusal('newer-result'));
  if (!(await verify(key, signedBytes(signed), signature))) return fail(refusal('result-altered'));
  const shaped = shapedResult(signed);
  return shaped.ok ? ok({ result: shaped.value, key }) : shaped;
}

/** A result of whatever origin: its shape, and the hash of the rules it was counted by. */
export function shapedResult(content: unknown): Result<ElectionResult, SyncRefusal> {
  const shaped = electionResult.safeParse(content);
  if (!shaped.success) return fail(refusal('not-a-result', shaped.error.issues[0]?.path.join('.')));
  return rulesHash(shaped.data.rules) === shaped.data.rulesHash ? ok(shaped.data) : fail(refusal('result-rules'));
}

function signedBytes(result: unknown): Uint8Array<ArrayBuffer> {
  return tagged(tags.electionResult, canonicalBytes(result));
}
