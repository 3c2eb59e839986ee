import { describe, expect, it } from 'vitest';
import { foundOffice, reopen, testMachine } from '../../../fakes/office';
import { atDesk, codesOf, must } from '../../../fakes/office-steps';

const event = { topic: '法律进集市', way: 'desk', people: 112, place: { text: '清河村集市' } };

describe('the ledgers of an office', () => {
  it('are off until somebody in charge switches them on, but for mediation in a room', async () => {
    const room = await foundOffice(testMachine(), { name: '清河派出所调解室', type: 'police-mediation' });
    const on = async (office = room.office) =>
      must(await office.ledgerChoices({})).flatMap((choice) => (choice.on ? [choice.ledger] : []));
    expect(await on()).toContain('mediation.case');
    expect(await on()).not.toContain('publicity.event');
    must(await room.office.chooseLedger({ ledger: 'publicity.event', on: true }));
    must(await room.office.chooseLedger({ ledger: 'mediation.case', on: false }));
    const later = await reopen(room);
    expect(await on(later.office)).toContain('publicity.event');
    expect(await on(later.office)).not.toContain('mediation.case');
  });

  it('are chosen by the head of the office alone', async () => {
    const room = await foundOffice(testMachine(), { name: '清河派出所调解室', type: 'police-mediation' });
    const clerk = must(
      await room.office.addAccount({ name: '丁一鸣', role: 'clerk', duties: ['registrar'], passphrase: '另外四个不相干的词' }),
    );
    must(await room.office.unlock({ store: 'office', account: clerk.id, passphrase: '另外四个不相干的词' }));
    expect(codesOf(await room.office.chooseLedger({ ledger: 'publicity.event', on: true }))).toEqual(['role']);
  });

  it('that are off take no new records, however somebody got to the form', async () => {
    const room = await foundOffice(testMachine(), { name: '清河派出所调解室', type: 'police-mediation' });
    const create = (record: string) =>
      room.office.act({
        saveId: room.machine.ids.uuid(),
        duty: 'mediator',
        intents: [{ act: 'create', ledger: 'publicity.event', record, values: { ...event, date: '2026-11-20' } }],
      });
    expect(codesOf(await create(room.machine.ids.uuid()))).toEqual(['not-kept']);
    must(await room.office.chooseLedger({ ledger: 'publicity.event', on: true }));
    must(await create(room.machine.ids.uuid()));
  });

  it('hold what somebody registered twice on the same day at the same place', async () => {
    const street = await foundOffice(testMachine(), { name: '清河街道办事处', type: 'street' });
    must(await street.office.chooseLedger({ ledger: 'publicity.event', on: true }));
    const first = await atDesk(street).registers('publicity.event', { ...event, date: '2026-11-20' });
    await atDesk(street).registers('publicity.event', { ...event, date: '2026-11-19' });
    const same = async (on: string, place: string, except?: string) =>
      must(
        await street.office.sameEvents({ ledger: 'publicity.event', on, place, ...(except === undefined ? {} : { except }) }),
      ).map(({ record }) => record);
    expect(await same('2026-11-20', '清河村 集市')).toEqual([first]);
    expect(await same('2026-11-20', '北张村')).toEqual([]);
    expect(await same('2026-11-18', '清河村集市')).toEqual([]);
    expect(await same('2026-11-20', '清河村集市', first)).toEqual([]);
  });
});
