import { describe, expect, it } from 'vitest';
import type { FoundedOffice } from '../../../fakes/office';
import { foundOffice, testMachine } from '../../../fakes/office';
import { atDesk, codesOf, must } from '../../../fakes/office-steps';

const registration = 'rm-registration';

async function roomWithCase() {
  const room = await foundOffice(testMachine(), { name: '清河派出所调解室', type: 'police-mediation' });
  const desk = atDesk(room, 'registrar');
  const values = { track: 'RM', matter: '通道砌墙相邻纠纷', source: 'call110', registeredOn: '2026-11-20' };
  const record = await desk.registers('mediation.case', values);
  await desk.registers('mediation.party', { side: 'one', kind: 'person', name: { name: '秦守安' } }, record);
  return { room, record, desk };
}

async function kept({ office }: FoundedOffice, ledger: string) {
  const rows = must(await office.list({ ledger, from: 0, count: 100 })).rows;
  return Promise.all(rows.map(async ({ id }) => must(await office.record({ record: id })).view.values));
}

describe('papers of an office', () => {
  it('leave out what is personal until somebody writes down why not, and keep who had it shown', async () => {
    const { room, record } = await roomWithCase();
    const covered = must(await room.office.printModel({ record, template: registration }));
    expect(covered.children['mediation.party']?.[0]?.text['name']).toBe('秦某');
    expect(await kept(room, 'system.full-reading')).toEqual([]);
    const full = { record, template: registration, full: { reason: '当事人签字用' } };
    expect(must(await room.office.printModel(full)).children['mediation.party']?.[0]?.text['name']).toBe('秦守安');
    expect(await kept(room, 'system.full-reading')).toEqual([{ record, template: registration, reason: '当事人签字用' }]);
  });

  it('keep one reading however often a screen asks again', async () => {
    const { room, record } = await roomWithCase();
    const full = { record, template: registration, full: { reason: '当事人签字用' } };
    await room.office.printModel(full);
    await room.office.printModel(full);
    expect(await kept(room, 'system.full-reading')).toHaveLength(1);
    await room.office.printModel({ ...full, full: { reason: '复印给司法所' } });
    expect(await kept(room, 'system.full-reading')).toHaveLength(2);
  });

  it('are refused in full without a reason, with nothing kept', async () => {
    const { room, record } = await roomWithCase();
    const refused = await room.office.printModel({ record, template: registration, full: { reason: '　' } });
    expect(codesOf(refused)).toEqual(['reason']);
    expect(await kept(room, 'system.full-reading')).toEqual([]);
  });

  it('keep how much was left out of what was printed', async () => {
    const { room, record } = await roomWithCase();
    const paper = { record, template: registration, version: 1, hash: 'a'.repeat(64) };
    must(await room.office.printed(paper));
    must(await room.office.printed({ ...paper, reason: '归档' }));
    expect((await kept(room, 'system.printing')).map((values) => values['covers']).toSorted()).toEqual(['nothing', 'personal']);
  });

  it('are offered only once what they say is known', async () => {
    const { room, record } = await roomWithCase();
    const offered = must(await room.office.record({ record })).papers.map(({ template }) => template);
    expect(offered).toEqual(['rm-application', registration]);
    expect(codesOf(await room.office.printModel({ record, template: 'rm-agreement' }))).toEqual(['no-paper']);
  });

  it('of a sitting know the case around it', async () => {
    const { room, record, desk } = await roomWithCase();
    const sitting = await desk.registers(
      'mediation.session',
      {
        number: 1,
        startAt: '2026-11-21T09:00',
        place: { text: '调解室' },
        present: '双方',
        presiding: '方致和',
        content: '双方陈述。',
        result: 'again',
      },
      record,
    );
    const model = must(await room.office.printModel({ record: sitting, template: 'rm-sitting' }));
    expect(model.parent?.record.text['matter']).toBe('通道砌墙相邻纠纷');
    expect(model.draft).toBe(false);
  });

  it('of one file say what is there and what is missing', async () => {
    const { room, record } = await roomWithCase();
    const view = must(await room.office.dossier({ record }));
    expect(view?.lines.find(({ part }) => part === 'registration')?.items).toHaveLength(1);
    expect(view?.missing).toBeGreaterThan(0);
    const slip = await atDesk(room, 'registrar').registers('mediation.case', {
      track: 'XC',
      matter: '推搡',
      source: 'call110',
      registeredOn: '2026-11-20',
    });
    expect(must(await room.office.dossier({ record: slip }))).toBeNull();
  });
});
