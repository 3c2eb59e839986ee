import type { Host } from '../../contract/host';
import { ok } from '../../../renderer/domain/result';
import { backups } from './backups';
import { blobs } from './blobs';
import type { Dialogs } from './dialogs';
import { exchangeFiles } from './exchange-files';
import { keySlots } from './key-slots';
import { type Printer, printing } from './printing';
import { type Projector, projecting } from './projecting';
import { savedFiles } from './saved-files';
import { storesIn } from './stores';
import { transferTable } from './transfers';

export interface MachineParts {
  /** The folder of everything this installation keeps. */
  readonly profile: string;
  readonly version: string;
  readonly dialogs: Dialogs;
  readonly printer: Printer;
  readonly projector: Projector;
  readonly showInFolder: (place: string) => void;
  readonly otherDrive: () => Promise<string | null>;
  readonly freeSpace: (folder: string) => Promise<number>;
  readonly now: () => number;
  readonly randomBytes: (count: number) => Uint8Array;
}

export interface MachineHost {
  readonly host: Host;
  /** Gives up files that are still open, as when the window goes. */
  closeTransfers(): Promise<void>;
  /** Lets go of everything, as when the program ends. */
  close(): Promise<void>;
}

/** The contract, put together from its abilities. */
export function machineHost(parts: MachineParts): MachineHost {
  const stores = storesIn(parts.profile);
  const transfers = transferTable(parts);
  const saved = savedFiles(parts);
  const shared = { ...parts, stores, transfers, saved };
  const host: Host = {
    about: async () => ok({ edition: 'desktop', version: parts.version }),
    ...stores.methods,
    ...keySlots(stores),
    ...blobs(shared),
    ...exchangeFiles(shared),
    ...transfers.methods,
    ...backups(shared),
    ...printing(shared),
    ...projecting(parts.projector),
    ...saved.methods,
  };
  const close = async () => {
    await transfers.closeAll();
    await stores.close();
  };
  return { host, closeTransfers: transfers.closeAll, close };
}
