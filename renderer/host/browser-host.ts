import type { Host } from '../../electron/contract/host';
import { fileLimits, limits } from '../../electron/contract/limits';
import { fail, ok } from '../domain/result';
import { backups } from './backups';
import { chooseFile, choosePlace } from './chosen-files';
import { attempt } from './host-error';
import { holdOnlyTab } from './one-tab';
import { papers } from './papers';
import type { StoreCalls } from './store-calls';
import { startStoreWorker } from './store-worker';
import { freshWord, type Transfers, transferTable } from './transfers';

/** The contract by the means of a browser: the origin's own disk, pickers or downloads, the print dialog. */
export function browserHost(): Host {
  const store = onlyInOneTab(startStoreWorker(), holdOnlyTab());
  const transfers = transferTable();
  return {
    about: async () => ok({ edition: 'browser', version: import.meta.env.VITE_VERSION }),
    journalOpen: (input) => store.journalOpen(input),
    journalAppend: (input) => store.journalAppend(input),
    journalRead: (input) => store.journalRead(input),
    setUpBegin: (input) => store.setUpBegin(input),
    slotsRead: (input) => store.slotsRead(input),
    slotsWrite: (input) => store.slotsWrite(input),
    ...blobs(store, transfers),
    ...files(transfers),
    ...transfers.methods,
    ...backups(store),
    ...papers(),
    ...noProjector,
    // A page may not open a folder; the place was told when the file was saved.
    showSaved: async () => fail('refused'),
  };
}

/** A page may open no second window; what would go there is shown over the page itself. */
const noProjector: Pick<Host, 'projectorShow' | 'projectorFollow' | 'projectorClose'> = {
  projectorShow: async () => fail('refused'),
  projectorFollow: async () => ok({ open: false }),
  projectorClose: async () => ok({}),
};

/** Two tabs writing one journal would tear it, so every call of a second tab is answered with `busy`. */
function onlyInOneTab(store: StoreCalls, held: Promise<boolean>): StoreCalls {
  return new Proxy(store, {
    get: (calls, name: keyof StoreCalls) => async (input: never) => ((await held) ? calls[name](input) : fail('busy')),
  });
}

function blobs(store: StoreCalls, transfers: Transfers): Pick<Host, 'blobBegin' | 'blobCommit' | 'blobOpen'> {
  return {
    blobBegin: async ({ store: name, size }) => {
      if (size > limits.blob) return fail('too-large');
      const word = freshWord();
      const begun = await store.blobBegin({ store: name, word });
      if (!begun.ok) return begun;
      const writing = {
        write: (bytes: Uint8Array) => store.blobWrite({ word, bytes }),
        commit: (hash: string) => store.blobCommit({ word, hash }),
        abort: () => store.blobAbort({ word }),
      };
      return ok({ transfer: transfers.writeBlob(writing, size, word) });
    },
    blobCommit: async ({ transfer, hash }) => transfers.takeBlob(transfer)?.commit(hash) ?? fail('not-found'),
    blobOpen: async (input) => {
      const found = await store.blobFile(input);
      return found.ok ? ok({ transfer: transfers.read(found.value.file), size: found.value.file.size }) : found;
    },
  };
}

function files(transfers: Transfers): Pick<Host, 'fileBegin' | 'fileCommit' | 'fileOpen'> {
  return {
    fileBegin: ({ purpose, suggestedName, size }) =>
      attempt('write-failed', async () => {
        if (size > fileLimits[purpose]) return fail('too-large');
        return ok({ transfer: transfers.writeFile(await choosePlace(purpose, suggestedName), size) });
      }),
    fileCommit: ({ transfer, sha256 }) =>
      attempt('write-failed', async () => (await transfers.takeFile(transfer)?.commit(sha256)) ?? fail('not-found')),
    fileOpen: ({ purpose }) =>
      attempt('read-failed', async () => {
        const chosen = await chooseFile(purpose);
        if (!chosen.ok) return chosen;
        const { name, size } = chosen.value;
        if (size > fileLimits[purpose]) return fail('too-large');
        return ok({ transfer: transfers.read(chosen.value), name, size });
      }),
  };
}
