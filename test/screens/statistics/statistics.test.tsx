import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { ThemeProvider } from '@mui/material/styles';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { OfficeProvider } from '../../../renderer/features/office';
import { StatisticsPage } from '../../../renderer/features/statistics/statistics-page';
import { sheetOf } from '../../../renderer/features/statistics/hand-out-table';
import { figureTable } from '../../../renderer/domain/statistics/figure-table';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import { theme } from '../../../renderer/ui/theme';
import { wordsOnly } from '../../fakes/pdf-reader';
import type { FoundedOffice } from '../../fakes/office';
import { atDesk, must } from '../../fakes/office-steps';
import { registerCase } from '../record/cases';
import { foundRoom } from '../record/show';

// jsdom lays nothing out, and charts ask how large they are.
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

function show({ office, session, machine }: FoundedOffice) {
  render(
    <ThemeProvider theme={theme}>
      <ShortcutsProvider>
        <OfficeProvider
          office={office}
          host={machine.host}
          session={session}
          ledgers={machine.ledgers}
          clock={machine.clock}
          pdf={wordsOnly}
          subscribe={() => () => undefined}
        >
          <MemoryRouter>
            <StatisticsPage />
          </MemoryRouter>
        </OfficeProvider>
      </ShortcutsProvider>
    </ThemeProvider>,
  );
  return userEvent.setup();
}

/** Three disputes: two of this month, one of the month a year ago. */
async function threeDisputes(): Promise<FoundedOffice> {
  const room = await foundRoom();
  const wall = await registerCase(room, { matter: '通道砌墙', registeredOn: '2026-11-20', source: 'own' });
  await registerCase(room, { matter: '楼上漏水', registeredOn: '2026-11-22', source: 'call110' });
  await registerCase(room, { matter: '夜间噪音', registeredOn: '2025-11-22', source: 'own' });
  const visit = { visitedOn: '2026-11-21', timeOfDay: 'evening', side: 'one', visitors: '周敏', answer: 'yes' };
  await atDesk(room).registers('mediation.visit', visit, wall);
  return room;
}

/** Looked up by its text: names of rows and buttons are slow to work out in so large a table. */
async function lineOf(label: string): Promise<HTMLElement> {
  const row = (await screen.findByText(label, { selector: 'th' })).closest('tr');
  if (row === null) throw new Error(`${label} stands in no row`);
  return row;
}

async function press(user: UserEvent, label: string, button: string): Promise<void> {
  await user.click(within(await lineOf(label)).getByText(button, { selector: 'button' }));
}

// Reading changes nothing, so all tests look at one room.
let room: FoundedOffice;
beforeAll(async () => {
  room = await threeDisputes();
});

describe('the statistics', () => {
  it('count this month, the year so far and the same month last year', async () => {
    show(room);
    const line = await lineOf('登记纠纷');
    expect(Array.from(line.querySelectorAll('td'), (cell) => cell.textContent)).toEqual([
      '2件',
      '2件',
      '1件',
      '+100.00%',
      '展开',
    ]);
    expect(screen.getByLabelText('核对').textContent).toContain('分类合计与总数相符');
  });

  it('open the rows a number came from, each with the way to its record', async () => {
    const user = show(room);
    await press(user, '登记纠纷', '2件');
    const dialog = within(await screen.findByRole('dialog', { name: '登记纠纷' }));
    expect(await dialog.findByText(/由 2 条记录得来/)).toBeTruthy();
    expect(dialog.getAllByRole('link').map((link) => link.textContent)).toEqual(['通道砌墙', '楼上漏水']);
  });

  it('lead from a visit to the case it belongs to', async () => {
    const user = show(room);
    await press(user, '上门走访', '1次');
    const link = await screen.findByRole('link', { name: /2026年11月21日/ });
    const cases = await screen.findByRole('dialog');
    expect(link.getAttribute('href')).toMatch(/^#\/record\//);
    expect(within(cases).queryByText('周敏')).toBeNull();
  });

  it('take a figure apart, say that the parts add up, and open the rows of one part', async () => {
    const user = show(room);
    await press(user, '登记纠纷', '展开');
    const heading = await screen.findByRole('heading', { level: 2, name: '登记纠纷' });
    // Below a long table: the way there is by the keyboard's place.
    await waitFor(() => expect(document.activeElement).toBe(heading));
    await user.click(await screen.findByText('按纠纷来源'));
    const table = within(screen.getByLabelText('登记纠纷按纠纷来源'));
    expect(
      table
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual(['主动调解1件50.00%', '110警情1件50.00%']);
    expect(screen.getByText('核对：登记纠纷（按纠纷来源）：分类合计 2件 ＝ 总数 2件。')).toBeTruthy();
    await user.click(table.getByRole('button', { name: /^110警情 1件/ }));
    expect(await screen.findByRole('link', { name: '楼上漏水' })).toBeTruthy();
  });

  it('follow a figure through twelve months in a table under the line', async () => {
    const user = show(room);
    await press(user, '登记纠纷', '展开');
    await user.click(await screen.findByText('逐月走势'));
    const rows = within(await screen.findByLabelText('登记纠纷逐月'))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(12);
    expect([rows[0], rows[11]].map((row) => row?.textContent)).toEqual(['2025年12月0件', '2026年11月2件']);
  });

  it('go to the period before, to a year, and to any two days', async () => {
    const user = show(room);
    await lineOf('登记纠纷');
    await user.click(screen.getByLabelText('上一期'));
    expect(await screen.findByText('2026年10月1日至2026年10月31日')).toBeTruthy();
    expect(await screen.findByText(/各项都是 0/)).toBeTruthy();
    await user.click(screen.getByText('看全年'));
    await waitFor(async () => expect((await lineOf('登记纠纷')).textContent).toContain('2件'));
    expect(screen.queryByText('本年累计')).toBeNull();
    await user.click(screen.getByText('专项'));
    await user.clear(screen.getByLabelText('起'));
    expect(await screen.findByText(/起止日期还没有填好/)).toBeTruthy();
  });

  it('write the figures as a sentence, exact or cut down, and never 余 where nothing was cut off', async () => {
    const user = show(room);
    await user.click(await screen.findByText('复制成文字…'));
    const text = await screen.findByLabelText('文字');
    expect(text.textContent).toContain('2026年11月，登记纠纷2件，');
    await user.click(screen.getByLabelText('数字怎样写'));
    await user.click(screen.getByText('约数，写“余”'));
    expect(screen.getByLabelText('文字').textContent).toContain('登记纠纷2件');
  });

  it('go onto paper with the lines that say whether they add up', async () => {
    const user = show(room);
    await user.click(await screen.findByText('打印统计表…'));
    await user.click(await screen.findByText('保存为 PDF…'));
    expect(await screen.findByText(/^已保存到：/)).toBeTruthy();
    const [paper] = room.machine.host.papers;
    for (const word of ['调解案件统计表', '清河派出所调解室', '登记纠纷', '其中按纠纷来源', '核对：']) {
      expect(paper?.html).toContain(word);
    }
  });

  it('are handed to a sheet as numbers, with the lines under the table', async () => {
    const ref = { ledger: 'mediation.case', figure: 'registered' };
    const period = { kind: 'period', period: '2026-11' } as const;
    const { figures } = must(await room.office.figures({ refs: [ref], period, splits: ['source'], beside: ['lastYear'] }));
    const sheet = sheetOf(figureTable({ title: '统计表', period: '2026年11月', figures, withSplits: true }));
    expect(sheet.columns.map(({ label }) => label)).toEqual(['指标', '单位', '2026年11月', '上年同期', '同比']);
    expect(sheet.rows[0]).toEqual(['登记纠纷', '件', 2, 1, '+100.00%']);
    expect(sheet.rows[2]).toEqual(['　　主动调解', '件', 1, '', '']);
    expect(sheet.rows.every((row) => row.length === sheet.columns.length)).toBe(true);
    expect(sheet.rows.flat().join()).toContain('核对：');
  });
});
