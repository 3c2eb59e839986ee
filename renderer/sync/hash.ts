import { sha256 } from '@noble/hashes/sha2.js';
import type { HashName } from '../domain/fields/frozen';
import type { JsonValue } from '../domain/json';
import type { Hash } from '../domain/ledger/operation';
import { toBase64Url } from './base64url';
import { concatBytes, utf8 } from './bytes';
import { canonicalBytes } from './canonical';

/** What is hashed or signed under which name; a hash of one thing can never pass for a hash of another. */
export const tags = {
  operation: 'yuezhang.op.v1',
  part: 'yuezhang.part.v1',
  frame: 'yuezhang.frame.v1',
  recordState: 'yuezhang.record-state.v1',
  opsState: 'yuezhang.ops-state.v1',
  viewState: 'yuezhang.view-state.v1',
  checkpoint: 'yuezhang.checkpoint.v1',
  card: 'yuezhang.card.v1',
  fingerprint: 'yuezhang.fingerprint.v1',
  slots: 'yuezhang.slots.v1',
  exchange: 'yuezhang.exchange.v1',
  electionRules: 'yuezhang.election-rules.v1',
  electionRoll: 'yuezhang.election-roll.v1',
  electionBallot: 'yuezhang.election-ballot.v1',
  electionResult: 'yuezhang.election-result.v1',
  doubleVoter: 'yuezhang.double-voter.v1',
  doubleOutput: 'yuezhang.double-output.v1',
  doubleQuestion: 'yuezhang.double-question.v1',
} as const;
export type Tag = (typeof tags)[keyof typeof tags];

/** The bytes a hash or signature covers: tag, a zero byte that no tag contains, and what is meant. */
export function tagged(tag: Tag, ...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concatBytes([utf8(tag), Uint8Array.of(0), ...parts]);
}

export function taggedHash(tag: Tag, ...parts: readonly Uint8Array[]): Hash {
  return sha256Base64Url(tagged(tag, ...parts));
}

export function hashValue(tag: Tag, value: unknown): Hash {
  return taggedHash(tag, canonicalBytes(value));
}

/** Hash of a content that is settled, under the name its field gives it. */
export function hashAs(name: HashName, content: JsonValue): Hash {
  return hashValue(tags[name], content);
}

export function sha256Base64Url(bytes: Uint8Array): Hash {
  return toBase64Url(sha256(bytes));
}
