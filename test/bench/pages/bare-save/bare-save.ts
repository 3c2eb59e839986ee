import workerUrl from './bare-save-worker?worker&url';

declare global {
  interface Window {
    /** Milliseconds from the call until a record's bytes were flushed to a file and put into a database, strictly. */
    bareSave(): Promise<number>;
  }
}

const rules = { createScriptURL: (url: string) => url };
const trusted = (window as { trustedTypes?: { createPolicy(name: string, with_: typeof rules): typeof rules } }).trustedTypes;
const policy = trusted?.createPolicy('yuezhang#worker', rules) ?? rules;
const worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module' });

window.bareSave = () => {
  const begun = performance.now();
  return new Promise((done) => {
    worker.addEventListener('message', () => done(performance.now() - begun), { once: true });
    worker.postMessage('save');
  });
};
