import type { Relation } from '../../../renderer/data/office-api';
import type { Refusal } from '../../../renderer/domain/refusal';
import type { Result } from '../../../renderer/domain/result';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { memoryDrive, type MemoryDrive } from '../../fakes/memory-drive';

export interface TwoOffices {
  readonly stick: MemoryDrive;
  readonly room: FoundedOffice;
  readonly street: FoundedOffice;
}

/** A mediation room and its street, each on its own computer, with one stick between them. They do not know each other yet. */
export async function twoOffices(): Promise<TwoOffices> {
  const stick = memoryDrive();
  const room = await foundOffice(testMachine({ drive: stick }), {
    name: '清河派出所调解室',
    type: 'police-mediation',
    head: '周敏',
  });
  const street = await foundOffice(testMachine({ drive: stick }), { name: '清河街道', type: 'street', head: '何平' });
  return { stick, room, street };
}

/** Both have exchanged cards and compared the words. */
export async function pairedOffices(): Promise<TwoOffices> {
  const offices = await twoOffices();
  await pair(offices.room, offices.street, 'superior');
  await pair(offices.street, offices.room, 'subordinate');
  return offices;
}

/** Registers one case in the room, with a party whose name is personal. Gives the id of the case. */
export async function registerWallCase({ office, machine }: FoundedOffice): Promise<string> {
  const record = machine.ids.uuid();
  const party = machine.ids.uuid();
  const values = { track: 'RM', matter: '通道砌墙相邻纠纷', source: 'application', registeredOn: '2026-11-20' };
  await done(
    office.act({
      saveId: machine.ids.uuid(),
      duty: 'registrar',
      intents: [
        { act: 'create', ledger: 'mediation.case', record, values },
        {
          act: 'create',
          ledger: 'mediation.party',
          record: party,
          parent: record,
          values: { side: 'one', kind: 'person', name: { name: '欧阳青山' } },
        },
      ],
    }),
  );
  return record;
}

/** Puts a file for the other office on the stick and gives its name. */
export async function exportTo({ office }: FoundedOffice, to: FoundedOffice, record: string): Promise<string> {
  const query = { to: to.session.office.id, records: [record], ledgers: [], classes: ['public', 'work'] as const };
  return (await done(office.writeExport(query))).place;
}

/** The value of a reply that must not be refused. */
export async function done<T>(reply: Promise<Result<T, readonly Refusal[]>>): Promise<T> {
  const outcome = await reply;
  if (!outcome.ok) throw new Error(outcome.error.map(({ sentence }) => sentence).join(' '));
  return outcome.value;
}

async function pair(own: FoundedOffice, other: FoundedOffice, relation: Relation): Promise<void> {
  const card = await done(other.office.ownCard({}));
  await done(own.office.addContact({ text: card.text, fingerprintCompared: true, relation }));
}
