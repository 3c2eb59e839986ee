import { argon2idAsync } from '@noble/hashes/argon2.js';
import { unshared } from './bytes';

/** What it costs to try one passphrase: Argon2id memory in KiB, passes, lanes. */
export interface KdfCost {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** About a second on an office PC (`decisions.md` 27). */
export const defaultCost: KdfCost = { memory: 64 * 1024, passes: 3, lanes: 1 };
/** OWASP's floor; whatever is below was lowered by somebody (`safety.md` D7). */
export const floorCost: KdfCost = { memory: 19 * 1024, passes: 2, lanes: 1 };
/** A slots file from elsewhere may not stop the PC either. */
export const ceilingCost: KdfCost = { memory: 256 * 1024, passes: 10, lanes: 4 };

export function isTooWeak(cost: KdfCost): boolean {
  return cost.memory < floorCost.memory || cost.passes < floorCost.passes || cost.lanes < floorCost.lanes;
}

export function isTooDear(cost: KdfCost): boolean {
  return cost.memory > ceilingCost.memory || cost.passes > ceilingCost.passes || cost.lanes > ceilingCost.lanes;
}

/**
 * The key a passphrase gives. Full-width and half-width letters count as the same, because an input method decides which of
 * them is typed.
 */
export async function keyFromPassphrase(passphrase: string, salt: Uint8Array, cost: KdfCost): Promise<CryptoKey> {
  const options = { m: cost.memory, t: cost.passes, p: cost.lanes, dkLen: 32 };
  const raw = await argon2idAsync(passphrase.normalize('NFKC'), salt, options);
  return crypto.subtle.importKey('raw', unshared(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
}
