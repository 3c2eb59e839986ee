import { hostMethods, type Host } from '../../electron/contract/host';
import { officeMethods, type OfficeApi, type OfficeEvent } from '../data/office-api';
import { trustedWorkerUrl } from '../host/worker-url';
import type { RunningOffice } from './door';
import workerUrl from './office-worker?worker&url';
import { joinPort, remote, serveMethods } from './rpc';

/** Starts an office worker and relays its calls to the machine. `stop` ends it, and with it every key it held. */
export function startOffice(host: Host): RunningOffice {
  const worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module', name: 'office' });
  const listeners = new Set<(event: OfficeEvent) => void>();
  const wire = joinPort(
    worker,
    serveMethods<Host>(hostMethods, () => host),
    // Only our own worker stands at the other end.
    (event) => listeners.forEach((listener) => listener(event as OfficeEvent)),
  );
  return {
    office: remote<OfficeApi>(officeMethods, wire),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => worker.terminate(),
  };
}
