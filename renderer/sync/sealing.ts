import { fail, ok, type Result } from '../domain/result';
import { concatBytes, fromUtf8, unshared, utf8 } from './bytes';
import { canonicalBytes } from './canonical';
import type { DataKey, Keyring } from './data-key';
import type { Random } from './random';

const version = 1;
const ivBytes = 12;

/** The place a box belongs to. Opened anywhere else it is damaged, so two boxes cannot be swapped unseen. */
export interface BoxPlace {
  readonly table: string;
  readonly row: string;
  readonly schema: number;
}

/** Version, length and text of the key id, IV, ciphertext with tag (AES-256-GCM by WebCrypto). */
export async function sealBox(
  input: BoxPlace & { readonly key: DataKey; readonly bytes: Uint8Array; readonly random: Random },
): Promise<Uint8Array> {
  const { key, bytes, random } = input;
  const keyId = utf8(key.id);
  if (keyId.length > 255) throw new RangeError('a key id this long has no place in a box');
  const iv = unshared(random(ivBytes));
  const cipher = { name: 'AES-GCM', iv, additionalData: boundTo(input, key.id) };
  const sealed = await crypto.subtle.encrypt(cipher, key.key, unshared(bytes));
  return concatBytes([Uint8Array.of(version, keyId.length), keyId, iv, new Uint8Array(sealed)]);
}

export async function openBox(
  input: BoxPlace & { readonly ring: Keyring; readonly box: Uint8Array },
): Promise<Result<Uint8Array, 'no-key' | 'damaged'>> {
  const taken = takeApart(input.box);
  if (taken === undefined) return fail('damaged');
  const key = input.ring.find(taken.keyId);
  if (key === undefined) return fail('no-key');
  const cipher = { name: 'AES-GCM', iv: taken.iv, additionalData: boundTo(input, key.id) };
  try {
    return ok(new Uint8Array(await crypto.subtle.decrypt(cipher, key.key, taken.sealed)));
  } catch {
    return fail('damaged');
  }
}

function takeApart(box: Uint8Array) {
  const idEnd = 2 + (box[1] ?? 0);
  const ivEnd = idEnd + ivBytes;
  const keyId = fromUtf8(box.subarray(2, idEnd));
  if (box[0] !== version || keyId === undefined || box.length < ivEnd) return undefined;
  return { keyId, iv: unshared(box.subarray(idEnd, ivEnd)), sealed: unshared(box.subarray(ivEnd)) };
}

function boundTo({ table, row, schema }: BoxPlace, keyId: string): Uint8Array<ArrayBuffer> {
  return canonicalBytes(['yuezhang.box.v1', table, row, schema, keyId]);
}
