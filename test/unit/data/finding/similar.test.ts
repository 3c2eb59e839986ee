import { describe, expect, it } from 'vitest';
import { atDesk, must } from '../../../fakes/office-steps';
import { foundOffice, testMachine } from '../../../fakes/office';

const dispute = { track: 'RM', matter: '通道砌墙相邻纠纷', source: 'application', registeredOn: '2026-11-20' };

describe('earlier records of the same matter', () => {
  it('are found by the people, their telephone and the place, and only while something was typed', async () => {
    const founded = await foundOffice(testMachine(), { name: '样溪派出所调解室', type: 'police-mediation' });
    const desk = atDesk(founded);
    const wall = await desk.registers('mediation.case', { ...dispute, place: { text: '样溪村三组老祠堂边' } });
    await desk.registers(
      'mediation.party',
      { side: 'one', kind: 'person', name: { name: '秦守安' }, phone: '13800000001' },
      wall,
    );
    const other = await desk.registers('mediation.case', { ...dispute, matter: '拖欠工资' });
    await desk.registers('mediation.party', { side: 'one', kind: 'person', name: { name: '康立本' } }, other);
    const ask = async (values: object, children: object[], except?: string) => {
      const query = { ledger: 'mediation.case', values, children, ...(except === undefined ? {} : { except }) };
      return must(await founded.office.similarRecords(query as never)).map(({ record, why }) => [record, why]);
    };
    expect(await ask({}, [{ name: { name: '秦守安' } }])).toEqual([[wall, 'people']]);
    expect(await ask({}, [{ phone: '13800000001' }])).toEqual([[wall, 'people']]);
    expect(await ask({ place: { text: '样溪村三组老祠堂边' } }, [])).toEqual([[wall, 'place']]);
    expect(await ask({}, [{ name: { name: '秦' } }])).toEqual([]);
    expect(await ask({}, [])).toEqual([]);
    expect(await ask({}, [{ name: { name: '秦守安' } }], wall)).toEqual([]);
  });
});
