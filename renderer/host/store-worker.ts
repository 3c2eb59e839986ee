import workerUrl from './opfs-worker?worker&url';
import type { StoreAnswer, StoreCall, StoreCalls } from './store-calls';
import { trustedWorkerUrl } from './worker-url';

/** The window's side of the worker that holds the origin's own disk. */
export function startStoreWorker(): StoreCalls {
  const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
  const waiting = new Map<number, (result: never) => void>();
  let lastId = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<StoreAnswer>) => {
    waiting.get(data.id)?.(data.result as never);
    waiting.delete(data.id);
  });
  function call<Output>(name: keyof StoreCalls, input: unknown): Promise<Output> {
    return new Promise((answered) => {
      lastId += 1;
      waiting.set(lastId, answered);
      worker.postMessage({ id: lastId, name, input } satisfies StoreCall);
    });
  }
  return {
    journalOpen: (input) => call('journalOpen', input),
    journalAppend: (input) => call('journalAppend', input),
    journalRead: (input) => call('journalRead', input),
    setUpBegin: (input) => call('setUpBegin', input),
    slotsRead: (input) => call('slotsRead', input),
    slotsWrite: (input) => call('slotsWrite', input),
    blobBegin: (input) => call('blobBegin', input),
    blobWrite: (input) => call('blobWrite', input),
    blobCommit: (input) => call('blobCommit', input),
    blobAbort: (input) => call('blobAbort', input),
    blobFile: (input) => call('blobFile', input),
    copyOut: (input) => call('copyOut', input),
    copyIn: (input) => call('copyIn', input),
  };
}
