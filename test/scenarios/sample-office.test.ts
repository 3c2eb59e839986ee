import { describe, expect, it } from 'vitest';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import { startOffice, testMachine } from '../fakes/office';
import { samples } from '../office/sample';

describe('the sample office', () => {
  it('opens with the fictional world recorded in a real store', async () => {
    const office = startOffice(testMachine({ samples }));
    const session = await office.openSample({ store: 'sample-room' });
    expect(session).toMatchObject({ ok: true, value: { office: { name: '样溪派出所调解室', mode: 'test' } } });
    expect(await office.record({ record: wallCase })).toMatchObject({ ok: true, value: { view: { state: 'agreed' } } });
    expect(await office.record({ record: rubbishCase })).toMatchObject({ ok: true, value: { view: { state: 'performed' } } });
  });

  it('offers the paper of each track', async () => {
    const office = startOffice(testMachine({ samples }));
    await office.openSample({ store: 'sample-room' });
    const papersOf = async (record: string) => {
      const page = await office.record({ record });
      if (!page.ok) throw new Error(JSON.stringify(page.error));
      return page.value.papers.map(({ label, draft }) => (draft ? `${label}（草稿）` : label));
    };
    expect(await papersOf(wallCase)).toEqual(['人民调解受理登记表', '当事人权利义务告知书', '人民调解协议书']);
    expect(await papersOf(rubbishCase)).toEqual(['治安调解协议书']);
  });

  it('has a street above it that starts empty and may not open cases of its own', async () => {
    const office = startOffice(testMachine({ samples }));
    await office.openSample({ store: 'sample-street' });
    const values = { track: 'RM', matter: '试一试', source: 'own', registeredOn: '2026-01-01' };
    const done = await office.act({
      saveId: '5a3e0009-0000-4000-8000-000000000001',
      duty: 'supervisor',
      intents: [{ act: 'create', ledger: 'mediation.case', record: '5a3e0009-0000-4000-8000-000000000002', values }],
    });
    expect(done.ok ? [] : done.error.map(({ code }) => code)).toEqual(['not-offered']);
  });
});
