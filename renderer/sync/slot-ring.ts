import { compartments } from '../domain/ledger/ledger';
import { openWithIdentity, sealToRecipients } from './age-file';
import { fromBase64Url, toBase64Url } from './base64url';
import { canonicalBytes, parseCanonical } from './canonical';
import { importDataKey, keyringOf, type Keyring } from './data-key';
import type { RawKey } from './raw-keys';
import { bytesText, id, z } from './shapes';

const ringShape = z.strictObject({
  keys: z.array(z.strictObject({ id, compartment: z.enum(compartments), raw: bytesText(32) })).min(1),
  secrets: z.strictObject({ signing: bytesText(32), working: z.string().startsWith('AGE-SECRET-KEY-1') }),
});

/** What makes this office itself towards others; the same on all its PCs. */
export interface OfficeSecrets {
  /** Raw Ed25519 private key, base64url. */
  readonly signing: string;
  /** age identity, `AGE-SECRET-KEY-1…`. */
  readonly working: string;
}

/** What one slot holds once it is open. */
export interface RingContents {
  readonly keys: readonly RawKey[];
  readonly secrets: OfficeSecrets;
}

export async function sealRing(recipient: string, { keys, secrets }: RingContents): Promise<string> {
  const plain = canonicalBytes({ keys, secrets });
  return toBase64Url(await sealToRecipients([recipient], plain));
}

export async function openRing(identity: string, ring: string): Promise<RingContents | undefined> {
  const opened = await openWithIdentity(identity, fromBase64Url(ring) ?? new Uint8Array());
  const parsed = opened.ok ? ringShape.safeParse(parseCanonical(opened.value)) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}

export async function keyringFrom(keys: readonly RawKey[]): Promise<Keyring> {
  const imported = keys.map((key) => importDataKey(key.id, key.compartment, fromBase64Url(key.raw) ?? new Uint8Array()));
  return keyringOf(await Promise.all(imported));
}
