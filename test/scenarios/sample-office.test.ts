import { describe, expect, it } from 'vitest';
import { octoberReport } from '../../renderer/app/sample-office/october';
import { rubbishCase } from '../../renderer/app/sample-office/rubbish-visits';
import { wallCase } from '../../renderer/app/sample-office/wall-case';
import { figureText } from '../../renderer/domain/statistics/figure-text';
import { isSnapshot } from '../../renderer/domain/statistics/snapshot';
import { fixedClock } from '../fakes/fixed-clock';
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

  it('opens on a PC whose clock has gone back to its first day', async () => {
    const machine = testMachine({ samples, clock: fixedClock(Date.UTC(2010, 0, 1)) });
    const office = startOffice(machine);
    expect(await office.openSample({ store: 'sample-room' })).toMatchObject({ ok: true });
    const page = await office.record({ record: wallCase });
    expect(page.ok && page.value.view.state).toBe('agreed');
  });

  it('offers the paper of each track', async () => {
    const office = startOffice(testMachine({ samples }));
    await office.openSample({ store: 'sample-room' });
    const papersOf = async (record: string) => {
      const page = await office.record({ record });
      if (!page.ok) throw new Error(JSON.stringify(page.error));
      return page.value.papers.map(({ label, draft }) => (draft ? `${label}（草稿）` : label));
    };
    expect(await papersOf(wallCase)).toEqual([
      '人民调解申请书',
      '人民调解受理登记表',
      '当事人权利义务告知书',
      '人民调解协议书',
      '劝阻、调解情况说明',
      '结案报告表（草稿）',
    ]);
    expect(await papersOf(rubbishCase)).toEqual(['治安调解协议书', '劝阻、调解情况说明']);
  });

  it('hands in a whole month whose frozen figures are still those of its ledgers', async () => {
    const office = startOffice(testMachine({ samples }));
    await office.openSample({ store: 'sample-room' });
    const page = await office.record({ record: octoberReport });
    expect(page).toMatchObject({ ok: true, value: { view: { state: 'signed' } } });
    const frozen = page.ok ? page.value.view.values['figures'] : undefined;
    if (frozen === undefined || !isSnapshot(frozen)) throw new Error('the report was not frozen');
    const texts = frozen.figures.map(({ value }) => `${value.label}${figureText(value)}`);
    expect(texts).toEqual([
      '登记纠纷11件',
      '受理案件8件',
      '涉及当事人16人次',
      '上门走访6次',
      '召集调解8场',
      '调解成功6件',
      '调解成功率85.71%（6/7）',
      '协议涉及金额28980.00元',
      '调解不成或者终止1件',
      '履行完毕5件',
      '结案5件',
      '期末在办7件',
    ]);
    expect(await office.reportCheck({ record: octoberReport })).toEqual({ ok: true, value: { hashHolds: true, moved: [] } });
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
