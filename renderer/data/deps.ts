import type { Host, SampleStore, StoreName } from '../../electron/contract/host';
import type { Ledger } from '../domain/ledger/ledger';
import type { SampleOffice } from './sample';
import type { OfficeEvent } from './office-api';
import type { KdfCost } from '../sync';

/** Everything the office takes from outside: the machine, the declarations, and what would not repeat in a test. */
export interface OfficeDeps {
  readonly host: Host;
  readonly ledgers: readonly Ledger[];
  readonly clock: Clock;
  /** UUIDv4. */
  readonly newId: () => string;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
  readonly kdfCost: KdfCost;
  readonly samples: Readonly<Record<SampleStore, SampleOffice>>;
  readonly emit: (event: OfficeEvent) => void;
  /** Name of the Dexie database of a store; tests keep several machines apart with it. */
  readonly databaseName: (store: StoreName) => string;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Local civil time, `YYYY-MM-DDTHH:mm`. */
  readonly local: () => string;
}
