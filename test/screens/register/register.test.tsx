import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { atDesk, must } from '../../fakes/office-steps';
import { addParty, registerCase } from '../record/cases';
import { foundRoom, showOffice } from '../record/show';

const cases = '/ledger/mediation.case';

// jsdom lays nothing out; the list needs a height to know which rows are on screen.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

async function threeCases() {
  const room = await foundRoom();
  await registerCase(room, { matter: '通道砌墙', registeredOn: '2026-11-20' });
  await registerCase(room, { matter: '楼上漏水', registeredOn: '2026-11-22' });
  const third = await registerCase(room, { matter: '夜间噪音', registeredOn: '2026-11-21' });
  must(await atDesk(room).takes(third, 'register', { disputeType: '2', facts: '夜里放音乐。' }));
  return room;
}

function matters(): readonly string[] {
  const rows = screen.getAllByRole('row').slice(1);
  return rows.map((row) => within(row).getAllByRole('gridcell')[0]?.textContent ?? '');
}

describe('the register', () => {
  it('shows the newest first and how many there are', async () => {
    showOffice(await threeCases(), cases);
    expect(await screen.findByText('共 3 条')).toBeTruthy();
    expect(matters()).toEqual(['楼上漏水', '夜间噪音', '通道砌墙']);
  });

  it('shows the state beside the title, where large type does not push it out of sight', async () => {
    showOffice(await threeCases(), cases);
    const row = within(await screen.findByRole('row', { name: '夜间噪音' }));
    expect(row.getAllByRole('gridcell')[1]?.textContent).toBe('已登记');
    expect(screen.getAllByRole('columnheader')[1]?.textContent).toBe('状态');
  });

  it('finds as one types, and says so when nothing fits', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await user.type(await screen.findByLabelText('查找'), '漏水');
    await screen.findByText('找到 1 条');
    expect(matters()).toEqual(['楼上漏水']);
    await user.type(screen.getByLabelText('查找'), '没有的词');
    expect(await screen.findByText(/没有符合条件的记录/)).toBeTruthy();
  });

  it('finds a case by the pinyin of a party that the list does not show', async () => {
    const room = await threeCases();
    const record = await registerCase(room, { matter: '门前停车' });
    await addParty(room, record, 'one', '单田芳');
    const { user } = showOffice(room, cases);
    for (const typed of ['shantian', 'stf', '田芳']) {
      await user.clear(await screen.findByLabelText('查找'));
      await user.type(screen.getByLabelText('查找'), typed);
      await screen.findByText('找到 1 条');
      expect(matters()).toEqual(['门前停车']);
    }
    expect(document.body.textContent).not.toContain('田芳');
  });

  it('marks what was found, also where it was spelled in pinyin', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await user.type(await screen.findByLabelText('查找'), 'loushui');
    const row = await screen.findByRole('row', { name: '楼上漏水' });
    await waitFor(() => expect(row.querySelector('mark')?.textContent).toBe('漏水'));
  });

  it('clears the search with Esc and comes back to it with /', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await user.type(await screen.findByLabelText('查找'), '漏水');
    await screen.findByText('找到 1 条');
    await user.keyboard('{Escape}');
    expect(await screen.findByText('共 3 条')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(document.body);
    await user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByLabelText('查找'));
  });

  it('filters by state, with how many stand in each', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await user.click(await screen.findByRole('button', { name: '已登记 1' }));
    await screen.findByText('找到 1 条');
    expect(matters()).toEqual(['夜间噪音']);
    await user.click(screen.getByRole('button', { name: '全部 3' }));
    expect(await screen.findByText('共 3 条')).toBeTruthy();
  });

  it('sorts by a column, and the other way round when pressed again', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await user.click(await screen.findByRole('button', { name: /^登记日期/ }));
    await waitFor(() => expect(matters()).toEqual(['通道砌墙', '夜间噪音', '楼上漏水']));
    expect(screen.getByRole('columnheader', { name: /^登记日期/ }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: /^登记日期/ }));
    await waitFor(() => expect(matters()).toEqual(['楼上漏水', '夜间噪音', '通道砌墙']));
  });

  it('opens a record with the keyboard alone, from the search into the list', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await screen.findByText('共 3 条');
    screen.getByLabelText('查找').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '夜间噪音' })).toBeTruthy();
  });

  it('shows a case that was registered meanwhile', async () => {
    const room = await threeCases();
    showOffice(room, cases);
    await screen.findByText('共 3 条');
    await registerCase(room, { matter: '门前停车' });
    expect(await screen.findByText('共 4 条')).toBeTruthy();
  });

  it('opens the form of a new record with Ctrl+N', async () => {
    const { user } = showOffice(await threeCases(), cases);
    await screen.findByText('共 3 条');
    await user.keyboard('{Control>}n{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: '新建案件' })).toBeTruthy();
  });

  it('marks records that came from another office and those with values to settle', async () => {
    const room = await threeCases();
    const list: typeof room.office.list = async (query) => {
      const page = must(await room.office.list(query));
      const rows = page.rows.map((row, index) => (index === 0 ? { ...row, owner: 'a-village', conflict: true } : row));
      return { ok: true, value: { ...page, rows } };
    };
    showOffice(room, cases, { office: { ...room.office, list } });
    const row = within(await screen.findByRole('row', { name: '楼上漏水' }));
    expect(row.getByText(/待核对/)).toBeTruthy();
    expect(row.getByText(/来自未登记的单位/)).toBeTruthy();
  });

  it('says so where no such ledger is known', async () => {
    showOffice(await foundRoom(), '/ledger/no.such');
    expect(await screen.findByText('本机没有这本台账。')).toBeTruthy();
  });
});
