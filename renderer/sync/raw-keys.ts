import type { Compartment } from '../domain/ledger/ledger';

/** A data key that can still be copied into another account's ring. */
export interface RawKey {
  readonly id: string;
  readonly compartment: Compartment;
  /** 32 bytes, base64url. */
  readonly raw: string;
}

/**
 * The only place where raw data keys stay after unlocking, needed to give them to further accounts. They are private to the
 * object, so they do not survive being logged, spread, stored or posted to a window.
 */
export class RawKeys {
  readonly #keys: readonly RawKey[];

  constructor(keys: readonly RawKey[]) {
    this.#keys = keys;
  }

  /** Throws when a compartment is asked for that the opener cannot open himself. */
  forCompartments(compartments: readonly Compartment[]): readonly RawKey[] {
    const lacking = compartments.find((compartment) => !this.#keys.some((key) => key.compartment === compartment));
    if (lacking !== undefined) throw new RangeError(`no key of compartment ${lacking} to give on`);
    return this.#keys.filter((key) => compartments.includes(key.compartment));
  }

  all(): readonly RawKey[] {
    return this.#keys;
  }
}
