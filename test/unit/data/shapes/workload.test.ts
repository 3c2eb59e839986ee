import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../renderer/domain/json';
import { atDesk, must } from '../../../fakes/office-steps';
import { foundOffice, testMachine } from '../../../fakes/office';

const dispute = { track: 'RM', matter: '相邻纠纷', source: 'application', registeredOn: '2026-11-20' };

function handler(id: string, name: string, until?: string) {
  return { id, name, capacity: 'committee', part: 'presides', ...(until === undefined ? {} : { until }) };
}

describe('workload', () => {
  it('counts the open matters each person has in hand, in the order of names and not of numbers', async () => {
    const founded = await foundOffice(testMachine(), { name: '样溪派出所调解室', type: 'police-mediation' });
    const desk = atDesk(founded);
    const registered = async (...handlers: readonly JsonObject[]) => {
      const record = await desk.registers('mediation.case', { ...dispute, handlers });
      must(await desk.takes(record, 'register', { disputeType: '2', facts: '用砖把共用通道堵住。' }));
      return record;
    };
    await registered(handler('zhou', '周敏'), handler('an', '安文'));
    await registered(handler('zhou', '周敏'));
    await registered(handler('an', '安文', '2026-11-21'), handler('fang', '方致和'));
    const gone = await registered(handler('fang', '方致和'));
    must(await desk.deletes(gone, '重复登记'));
    expect(must(await founded.office.workload({ ledger: 'mediation.case' }))).toEqual([
      { name: '安文', open: 1 },
      { name: '方致和', open: 1 },
      { name: '周敏', open: 2 },
    ]);
    expect(must(await founded.office.workload({ ledger: 'mediation.party' }))).toEqual([]);
  });
});
