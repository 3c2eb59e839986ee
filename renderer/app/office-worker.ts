import { hostMethods, type Host } from '../../electron/contract/host';
import { createOffice, type Office } from '../data/office';
import { officeMethods, type OfficeApi } from '../data/office-api';
import { allLedgers } from '../ledgers';
import { defaultCost } from '../sync';
import { joinPort, remote, serveMethods, type Port } from './rpc';
import { sampleWorld } from './sample-office/sample-world';

/** The office worker: it alone holds keys, database and working set, and asks the window for the machine. */
function startWorker(port: Port): void {
  const wire = joinPort(
    port,
    serveMethods<OfficeApi>(officeMethods, () => office),
    () => undefined,
  );
  const office: Office = createOffice({
    host: remote<Host>(hostMethods, wire),
    ledgers: allLedgers,
    clock: { now: () => Date.now(), local: () => localTime(new Date()) },
    newId: () => crypto.randomUUID(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    kdfCost: defaultCost,
    samples: {
      'sample-room': sampleWorld.room,
      'sample-street': sampleWorld.street,
      'sample-instructor': sampleWorld.instructor,
      'sample-village': sampleWorld.village,
    },
    emit: wire.emit,
    databaseName: (store) => `yuezhang-${store}`,
  });
}

/** `YYYY-MM-DDTHH:mm` by the clock on the wall. */
function localTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

startWorker(self);
