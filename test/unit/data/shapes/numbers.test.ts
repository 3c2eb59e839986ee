import { describe, expect, it } from 'vitest';
import { atDesk, codesOf, must } from '../../../fakes/office-steps';
import { foundOffice, testMachine } from '../../../fakes/office';

const dispute = { track: 'RM', matter: '通道砌墙相邻纠纷', source: 'application', registeredOn: '2026-11-20' };

async function room() {
  return foundOffice(testMachine(), { name: '样溪派出所调解室', type: 'police-mediation' });
}

describe('numbers an office counts on', () => {
  it('are offered where the last one stood', async () => {
    const founded = await room();
    expect(must(await founded.office.nextNumbers({ ledger: 'mediation.case' }))).toEqual({});
    await atDesk(founded).registers('mediation.case', { ...dispute, number: '样调〔2026〕9号' });
    await atDesk(founded).registers('mediation.case', { ...dispute, number: '样调〔2026〕10号' });
    expect(must(await founded.office.nextNumbers({ ledger: 'mediation.case' }))).toEqual({ number: '样调〔2026〕11号' });
  });

  it('stand on one record only', async () => {
    const founded = await room();
    const desk = atDesk(founded);
    const first = await desk.registers('mediation.case', { ...dispute, number: '样调〔2026〕1号' });
    await expect(desk.registers('mediation.case', { ...dispute, number: '样调〔2026〕1号' })).rejects.toThrow(
      'number-taken number',
    );
    const second = await desk.registers('mediation.case', dispute);
    expect(codesOf(await desk.edits(second, { number: '样调〔2026〕1号' }))).toEqual(['number-taken']);
    // Writing a record's own number again is no other record.
    must(await desk.edits(first, { number: '样调〔2026〕1号', fileNote: '无' }));
    must(await desk.deletes(first, '重复登记'));
    must(await desk.edits(second, { number: '样调〔2026〕1号' }));
  });

  it('are not refused to a save that is sent again', async () => {
    const { office, machine } = await room();
    const create = {
      act: 'create',
      ledger: 'mediation.case',
      record: machine.ids.uuid(),
      values: { ...dispute, number: '1' },
    } as const;
    const save = { saveId: machine.ids.uuid(), duty: 'mediator', intents: [create] } as const;
    const once = must(await office.act(save));
    expect(must(await office.act(save))).toEqual(once);
  });

  it('cannot be given twice in one save', async () => {
    const { office, machine } = await room();
    const create = () =>
      ({ act: 'create', ledger: 'mediation.case', record: machine.ids.uuid(), values: { ...dispute, number: '1' } }) as const;
    const save = { saveId: machine.ids.uuid(), duty: 'mediator', intents: [create(), create()] } as const;
    expect(codesOf(await office.act(save))).toEqual(['number-taken']);
  });
});
