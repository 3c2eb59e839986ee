import { describe, expect, it } from 'vitest';
import { atDesk, must } from '../../../fakes/office-steps';
import { foundOffice, testMachine } from '../../../fakes/office';

const dispute = { track: 'RM', source: 'application', registeredOn: '2026-11-20' };

describe('what was registered out of a record', () => {
  it('is listed there, register by register, and nothing else', async () => {
    const founded = await foundOffice(testMachine(), { name: '样溪派出所调解室', type: 'police-mediation' });
    const desk = atDesk(founded);
    must(await founded.office.chooseLedger({ ledger: 'publicity.event', on: true }));
    const land = await desk.registers('mediation.case', { ...dispute, matter: '征地补偿纠纷' });
    const other = await desk.registers('mediation.case', { ...dispute, matter: '另一件' });
    const linkedCase = { ledger: 'mediation.case', record: land };
    const again = await desk.registers('mediation.case', { ...dispute, matter: '征地补偿纠纷', linkedCase });
    const event = { date: '2026-11-20', topic: '土地管理法', way: 'meeting', people: 30 };
    const lecture = await desk.registers('publicity.event', { ...event, case: linkedCase });
    await desk.registers('publicity.event', event);
    const found = async (record: string) => must(await founded.office.ledTo({ record }));
    expect((await found(land)).map(({ record, ledger }) => [record, ledger])).toEqual([
      [again, 'mediation.case'],
      [lecture, 'publicity.event'],
    ]);
    expect(await found(other)).toEqual([]);
    must(await desk.deletes(lecture, '重复登记'));
    expect((await found(land)).map(({ record }) => record)).toEqual([again]);
  });
});
