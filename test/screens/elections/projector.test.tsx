import { ThemeProvider } from '@mui/material/styles';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RecordPage } from '../../../renderer/data/office-api';
import { fail, ok } from '../../../renderer/domain/result';
import { OfficeProvider } from '../../../renderer/features/office';
import { ProjectorButton } from '../../../renderer/features/elections/projector';
import { theme } from '../../../renderer/ui/theme';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import type { MemoryHost } from '../../fakes/memory-host';

let village: FoundedOffice;
beforeAll(async () => {
  village = await foundOffice(testMachine(), { name: '石桥村', type: 'village', head: '丁一鸣', duties: ['teller'] });
});

const values = {
  marking: 'marks',
  contests: [{ id: 'director', post: 'director', seats: 1 }],
  candidates: [{ id: 'a', post: 'director', name: '陈一<b>' }],
};

describe('the projector', () => {
  it('is a second window that follows the page, until somebody closes it', async () => {
    const host = village.machine.host;
    const { user, show } = shown(host);
    show(ballot('voting'));
    expect(host.projector.html).toBeUndefined();
    await user.click(screen.getByRole('button', { name: '投影显示' }));
    await waitFor(() => expect(host.projector.html).toContain('正在投票'));
    expect(host.projector.html).toContain('主任（应选1人）：陈一&lt;b&gt;');
    expect(host.projector.html).not.toMatch(/<script|<b>/);
    expect(host.projector.html).toContain('测试单位');
    show(ballot('void'));
    await waitFor(() => expect(host.projector.html).toContain('宣布本次投票无效'));
    await user.click(screen.getByRole('button', { name: '结束投影' }));
    await waitFor(() => expect(host.projector.html).toBeUndefined());
    expect(screen.queryByRole('button', { name: '结束投影' })).toBeNull();
  });

  it('is not opened again by the page when somebody closed it in the room', async () => {
    const host = village.machine.host;
    const { user, show } = shown(host);
    show(ballot('voting'));
    await user.click(screen.getByRole('button', { name: '投影显示' }));
    await screen.findByRole('button', { name: '结束投影' });
    host.projector.html = undefined;
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(screen.queryByRole('button', { name: '结束投影' })).toBeNull());
    show(ballot('void'));
    expect(host.projector.html).toBeUndefined();
  });

  it('stands over the page on a machine with one window', async () => {
    const { user, show } = shown({ ...village.machine.host, projectorShow: async () => fail('refused') });
    show(ballot('voting'));
    await user.click(screen.getByRole('button', { name: '投影显示' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('正在投票');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

function ballot(state: string): RecordPage {
  // As much of a page as the room is shown.
  return { title: '选举选票', computed: {}, view: { id: 'ballot', state, values } } as unknown as RecordPage;
}

function shown(host: MemoryHost) {
  const { office, session, machine } = village;
  const view = (page: RecordPage) => (
    <ThemeProvider theme={theme}>
      <OfficeProvider
        office={{ ...office, tallies: () => Promise.resolve(ok([])) }}
        host={host}
        session={session}
        ledgers={machine.ledgers}
        clock={machine.clock}
        subscribe={() => () => undefined}
      >
        <MemoryRouter>
          <ProjectorButton page={page} />
        </MemoryRouter>
      </OfficeProvider>
    </ThemeProvider>
  );
  const { rerender } = render(<></>);
  return { user: userEvent.setup(), show: (page: RecordPage) => rerender(view(page)) };
}
