import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { JsonValue } from '../domain/json';
import { fromBase64Url, toBase64Url } from './base64url';
import { concatBytes, unshared, utf8 } from './bytes';
import { canonicalBytes, parseCanonical } from './canonical';
import type { Random } from './random';

const ivBytes = 12;

/** A small secret under a key, bound to the slot it stands in. */
export async function wrap(key: CryptoKey, place: unknown, secret: unknown, random: Random): Promise<string> {
  const iv = unshared(random(ivBytes));
  const cipher = { name: 'AES-GCM', iv, additionalData: canonicalBytes(place) };
  const sealed = await crypto.subtle.encrypt(cipher, key, canonicalBytes(secret));
  return toBase64Url(concatBytes([iv, new Uint8Array(sealed)]));
}

/** Undefined for a wrong key and for an altered slot alike; cryptography cannot tell them apart. */
export async function unwrap(key: CryptoKey, place: unknown, wrapped: string): Promise<JsonValue | undefined> {
  const bytes = fromBase64Url(wrapped) ?? new Uint8Array();
  const cipher = { name: 'AES-GCM', iv: bytes.subarray(0, ivBytes), additionalData: canonicalBytes(place) };
  try {
    const opened = await crypto.subtle.decrypt(cipher, key, bytes.subarray(ivBytes));
    return parseCanonical(new Uint8Array(opened));
  } catch {
    return undefined;
  }
}

/** The wrapping key of the paper slot; its secret has full strength, so no slow derivation is needed. */
export async function keyFromPaper(secret: Uint8Array): Promise<CryptoKey> {
  const raw = hkdf(sha256, secret, undefined, utf8('yuezhang.paper.v1'), 32);
  return crypto.subtle.importKey('raw', unshared(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
