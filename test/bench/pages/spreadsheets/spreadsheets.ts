import workerUrl from './spreadsheets-worker?worker&url';

export type SpreadsheetJob = 'raw write' | 'write' | 'raw read' | 'read';

declare global {
  interface Window {
    /** Milliseconds one job takes in the worker. */
    spreadsheetJob(job: SpreadsheetJob): Promise<number>;
  }
}

const rules = { createScriptURL: (url: string) => url };
const trusted = (window as { trustedTypes?: { createPolicy(name: string, with_: typeof rules): typeof rules } }).trustedTypes;
const policy = trusted?.createPolicy('yuezhang#worker', rules) ?? rules;
const worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module' });

window.spreadsheetJob = (job) =>
  new Promise((done) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => done(data), { once: true });
    worker.postMessage(job);
  });
