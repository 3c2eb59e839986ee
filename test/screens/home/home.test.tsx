import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OfficeApi, Session } from '../../../renderer/data/office-api';
import { ok } from '../../../renderer/domain/result';
import { HomePage } from '../../../renderer/features/home/home-page';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { showPage } from '../shell/show-page';

describe('the home page', () => {
  it('says how to begin where nothing is recorded yet', async () => {
    showPage(await foundRoom(), <HomePage />);
    expect(await screen.findByText('这里还没有记录。')).toBeDefined();
    expect(screen.getByRole('link', { name: '新建案件' }).getAttribute('href')).toBe('#/ledger/mediation.case/new');
  });

  it('counts the records of a ledger by state and leads to the newest', async () => {
    const room = await foundRoom();
    const [first] = [await register(room, '东三巷通道墙体纠纷'), await register(room, '楼道垃圾袋纠纷')];
    showPage(room, <HomePage />);
    const card = await screen.findByRole('region', { name: '调解案件' });
    expect(within(card).getByText('共 2 条')).toBeDefined();
    expect(within(card).getByText('线索').nextSibling?.textContent).toBe('2');
    const recent = await screen.findByRole('region', { name: '最近的调解案件' });
    expect((await within(recent).findByRole('link', { name: /东三巷/ })).getAttribute('href')).toBe(`#/record/${first}`);
  });

  it('leads back to what was begun and not saved', async () => {
    const room = await foundRoom();
    const draft = { saveId: room.machine.ids.uuid(), savedAt: room.machine.clock.now(), values: { matter: '漏水' }, seen: {} };
    await room.office.draftPut({ form: 'new:mediation.case', draft });
    showPage(room, <HomePage />);
    const link = await screen.findByRole('link', { name: '继续新建案件' });
    expect(link.getAttribute('href')).toBe('#/ledger/mediation.case/new?continue');
  });

  it('names the records on which two offices disagree', async () => {
    const room = await foundRoom();
    const record = await register(room, '东三巷通道墙体纠纷');
    showPage(room, <HomePage />, { office: inConflict(room.office, record) });
    const open = await screen.findByRole('region', { name: '待核对' });
    expect((await within(open).findByRole('link', { name: /东三巷/ })).getAttribute('href')).toBe(`#/record/${record}`);
  });

  it('offers an auditor nothing to write', async () => {
    const room = await foundRoom();
    const session: Session = { ...room.session, account: { ...room.session.account, role: 'auditor' } };
    showPage({ ...room, session }, <HomePage />);
    await screen.findByText('这里还没有记录。');
    expect(screen.queryByRole('link', { name: '新建案件' })).toBeNull();
    expect(screen.queryByText(/纸质密钥/)).toBeNull();
  });

  it('offers a street, which keeps no cases of its own, to read those it received', async () => {
    const street = await foundOffice(testMachine(), { name: '清河街道', type: 'street' });
    showPage(street, <HomePage />);
    expect(await screen.findByRole('link', { name: '文件往来' })).toBeDefined();
    expect(
      within(screen.getByText(/要用别的台账/))
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('#/settings');
    expect(screen.queryByRole('link', { name: '新建案件' })).toBeNull();
  });

  it('warns while there is no paper key, and tells what happened at the start', async () => {
    const room = await foundRoom();
    const session: Session = { ...room.session, notices: ['已从日志补回 3 条记录。'] };
    showPage({ ...room, session }, <HomePage />);
    expect(await screen.findByText('已从日志补回 3 条记录。')).toBeDefined();
    expect(screen.getByText(/还没有纸质密钥/)).toBeDefined();
  });
});

function foundRoom(): Promise<FoundedOffice> {
  return foundOffice(testMachine(), { name: '青石派出所调解室', type: 'police-mediation' });
}

async function register({ office, machine }: FoundedOffice, matter: string): Promise<string> {
  const record = machine.ids.uuid();
  const values = { track: 'RM', matter, source: 'application', registeredOn: '2026-11-20' };
  const saved = await office.act({
    saveId: machine.ids.uuid(),
    duty: 'registrar',
    intents: [{ act: 'create', ledger: 'mediation.case', record, values }],
  });
  if (!saved.ok) throw new Error(saved.error.map(({ sentence }) => sentence).join(' '));
  return record;
}

/** The same office, but the record has two values for one cell. */
function inConflict(office: OfficeApi, record: string): OfficeApi {
  return {
    ...office,
    overview: async () => ok([{ ledger: 'mediation.case', total: 1, byState: { lead: 1 }, conflicts: 1 }]),
    list: async ({ ledger, from, count }) => {
      // The real office knows of no conflict and would leave the row out.
      const page = await office.list({ ledger, from, count });
      if (!page.ok) return page;
      return ok({ ...page.value, rows: page.value.rows.map((row) => ({ ...row, conflict: row.id === record })) });
    },
  };
}
