import { fromBase64Url, toBase64Url } from './base64url';
import { unshared } from './bytes';
import type { Random } from './random';

// PKCS#8 wrapping of a raw Ed25519 private key (RFC 8410): WebCrypto takes no raw one.
const pkcs8Head = Uint8Array.of(0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20);
const keyBytes = 32;
export const signatureBytes = 64;

/** A raw Ed25519 private key, base64url. */
export function newSigningKey(random: Random): string {
  return toBase64Url(random(keyBytes));
}

/** The raw public key that belongs to a raw private one, both base64url. */
export async function verifyingKeyOf(signing: string): Promise<string> {
  const jwk = await crypto.subtle.exportKey('jwk', await importSigning(signing, true));
  if (jwk.x === undefined) throw new Error('a signing key always has a public half');
  return jwk.x;
}

export async function sign(signing: string, bytes: Uint8Array): Promise<string> {
  const key = await importSigning(signing, false);
  return toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, unshared(bytes))));
}

/** False for anything that is no signature or no key; never throws. */
export async function verify(verifying: string, bytes: Uint8Array, signature: string): Promise<boolean> {
  const rawKey = fromBase64Url(verifying);
  const rawSignature = fromBase64Url(signature);
  if (rawKey?.length !== keyBytes || rawSignature?.length !== signatureBytes) return false;
  try {
    const key = await crypto.subtle.importKey('raw', rawKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, rawSignature, unshared(bytes));
  } catch {
    return false;
  }
}

async function importSigning(signing: string, extractable: boolean): Promise<CryptoKey> {
  const raw = fromBase64Url(signing);
  if (raw?.length !== keyBytes) throw new RangeError('not a signing key');
  const wrapped = new Uint8Array(pkcs8Head.length + keyBytes);
  wrapped.set(pkcs8Head);
  wrapped.set(raw, pkcs8Head.length);
  return crypto.subtle.importKey('pkcs8', wrapped, 'Ed25519', extractable, ['sign']);
}
