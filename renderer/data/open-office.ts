import type { StoreName } from '../../electron/contract/host';
import type { Account } from '../domain/office/roles';
import type { OfficeProfile } from '../domain/office/office';
import type { OpenedSlots } from '../sync';
import type { Job } from './office-api';
import type { OfficeDatabase } from './database';
import type { OfficeDeps } from './deps';
import type { Queue } from './queue';
import type { Storehouse } from './storehouse';

/** An unlocked office: everything its methods share. It ends with the worker. */
export interface OpenOffice {
  readonly deps: OfficeDeps;
  readonly store: StoreName;
  readonly profile: OfficeProfile;
  readonly account: Account;
  readonly keys: KeySafe;
  readonly db: OfficeDatabase;
  readonly house: Storehouse;
  /** Saves, imports and account changes one after another. */
  readonly queue: Queue;
  /** What each save of this session asked for, by its save id. */
  readonly savedIntents: Map<string, string>;
  /** Papers shown in full since the office was opened, with the reason: each is kept once. */
  readonly fullReadings: Set<string>;
  /** Long jobs a person asked to stop. */
  readonly cancelled: Set<Job>;
}

/** The opened key slots. Making the paper key replaces them, so they are held in one place. */
export interface KeySafe {
  opened: OpenedSlots;
}
