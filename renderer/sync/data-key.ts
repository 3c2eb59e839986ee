import { compartments, type Compartment } from '../domain/ledger/ledger';
import { unshared } from './bytes';

/** One key of one compartment, `general.1`; a later number replaces an earlier one for writing, never for reading. */
export interface DataKey {
  readonly id: string;
  readonly compartment: Compartment;
  readonly key: CryptoKey;
}

/** The keys an account holds. A compartment that is not in `current` is shut for it. */
export interface Keyring {
  readonly current: ReadonlyMap<Compartment, DataKey>;
  find(id: string): DataKey | undefined;
}

export const dataKeyBytes = 32;

/** The key leaves its raw form here and cannot be taken out again (`decisions.md` 11). */
export async function importDataKey(id: string, compartment: Compartment, raw: Uint8Array): Promise<DataKey> {
  if (raw.length !== dataKeyBytes) throw new RangeError('a data key has 32 bytes');
  const key = await crypto.subtle.importKey('raw', unshared(raw), 'AES-GCM', false, ['encrypt', 'decrypt']);
  return { id, compartment, key };
}

/** Of several keys of one compartment the last one is written with. */
export function keyringOf(keys: readonly DataKey[]): Keyring {
  const byId = new Map(keys.map((key) => [key.id, key]));
  const current = new Map<Compartment, DataKey>();
  for (const compartment of compartments) {
    const last = keys.filter((key) => key.compartment === compartment).at(-1);
    if (last !== undefined) current.set(compartment, last);
  }
  return { current, find: (id) => byId.get(id) };
}
