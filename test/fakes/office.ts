import 'fake-indexeddb/auto';
import type { SampleStore } from '../../electron/contract/host';
import { createOffice, type Office } from '../../renderer/data/office';
import type { OfficeEvent, Session } from '../../renderer/data/office-api';
import type { SampleOffice } from '../../renderer/data/sample';
import type { Ledger } from '../../renderer/domain/ledger/ledger';
import type { OfficeType } from '../../renderer/domain/office/office';
import { duties, type Duty } from '../../renderer/domain/office/roles';
import { allLedgers } from '../../renderer/ledgers';
import { floorCost } from '../../renderer/sync';
import { fixedClock, type FixedClock } from './fixed-clock';
import type { MemoryDrive } from './memory-drive';
import { memoryHost, type MemoryHost } from './memory-host';
import { seededIds, type SeededIds } from './seeded-ids';

/** One computer: its disk, its clock, its database. Starting a second office on it is a restart. */
export interface TestMachine {
  readonly host: MemoryHost;
  readonly clock: FixedClock;
  readonly ids: SeededIds;
  readonly databaseName: string;
  readonly events: OfficeEvent[];
  readonly ledgers: readonly Ledger[];
  readonly samples: Readonly<Record<SampleStore, SampleOffice>> | undefined;
}

let machines = 0;

/** A computer with an empty disk; machines that share a drive pass sticks to each other. */
export function testMachine(
  options: {
    readonly drive?: MemoryDrive;
    readonly clock?: FixedClock;
    readonly ledgers?: readonly Ledger[];
    readonly samples?: TestMachine['samples'];
  } = {},
): TestMachine {
  machines += 1;
  return {
    host: memoryHost(options.drive === undefined ? {} : { drive: options.drive }),
    clock: options.clock ?? fixedClock(),
    ids: seededIds(machines),
    databaseName: `test-${String(machines)}`,
    events: [],
    ledgers: options.ledgers ?? allLedgers,
    samples: options.samples,
  };
}

/** The real office on this machine, without a worker between. */
export function startOffice(machine: TestMachine): Office {
  const { host, clock, ids, databaseName, events } = machine;
  return createOffice({
    host,
    ledgers: machine.ledgers,
    clock: { now: () => clock.now(), local: () => localTime(clock.now()) },
    newId: () => ids.uuid(),
    random: (count) => ids.bytes(count),
    kdfCost: floorCost,
    samples: machine.samples ?? noSamples,
    emit: (event) => events.push(event),
    databaseName: (store) => `${databaseName}-${store}`,
  });
}

export interface FoundedOffice {
  readonly office: Office;
  readonly session: Session;
  readonly machine: TestMachine;
}

export const testPassphrase = '四个不相干的词语';

export interface NewOffice {
  readonly name: string;
  readonly type: OfficeType;
  readonly head?: string;
  readonly duties?: readonly Duty[];
  /** Ledgers it switches on at once, besides those that only this test knows. */
  readonly keeps?: readonly string[];
}

/** Sets up an office in the machine's own store and leaves it unlocked, with one head who holds every duty. */
export async function foundOffice(machine: TestMachine, office: NewOffice): Promise<FoundedOffice> {
  const started = startOffice(machine);
  const founded = await started.setUp({
    store: 'office',
    name: office.name,
    type: office.type,
    account: {
      name: office.head ?? '周敏',
      duties: office.duties ?? (Object.keys(duties) as readonly Duty[]),
      passphrase: testPassphrase,
    },
    consents: ['一', '二', '三'],
  });
  if (!founded.ok) throw new Error(founded.error.map((one) => one.sentence).join(' '));
  for (const ledger of ledgersOfTest(machine, office)) await started.chooseLedger({ ledger, on: true });
  return { office: started, session: founded.value, machine };
}

function ledgersOfTest({ ledgers }: TestMachine, { type, keeps = [] }: NewOffice): readonly string[] {
  const known = new Set(allLedgers.map(({ kind }) => kind));
  const own = ledgers.filter(({ kind, parent, offices }) => parent === undefined && offices.includes(type) && !known.has(kind));
  return [...own.map(({ kind }) => kind), ...keeps];
}

/** Switches the machine on again and unlocks its office as the same person. */
export async function reopen({ machine, session }: Pick<FoundedOffice, 'machine' | 'session'>): Promise<FoundedOffice> {
  const office = startOffice(machine);
  const unlocked = await office.unlock({ store: 'office', account: session.account.id, passphrase: testPassphrase });
  if (!unlocked.ok) throw new Error(unlocked.error.map((one) => one.sentence).join(' '));
  return { office, session: unlocked.value, machine };
}

/** Beijing time, whatever the zone of the machine that runs the test. */
function localTime(now: number): string {
  return new Date(now + 8 * 60 * 60 * 1000).toISOString().slice(0, 16);
}

const noSamples = new Proxy({} as Readonly<Record<SampleStore, SampleOffice>>, {
  get: () => {
    throw new Error('this test machine has no sample world; pass `samples`');
  },
});
