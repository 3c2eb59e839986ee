import { ThemeProvider } from '@mui/material/styles';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { OfficeApi } from '../../../renderer/data/office-api';
import { partyKinds } from '../../../renderer/domain/election/kinds';
import type { Contest } from '../../../renderer/domain/election/counting/contest';
import { ok } from '../../../renderer/domain/result';
import { TallyForm } from '../../../renderer/features/elections/tally-form';
import { OfficeProvider } from '../../../renderer/features/office';
import { ShortcutsProvider } from '../../../renderer/ui/shortcuts';
import { theme } from '../../../renderer/ui/theme';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { branchOf50 } from '../../office/election-result';

const contest: Contest = {
  id: 'branchCommittee',
  label: '支部委员',
  post: 'branchCommittee',
  seats: 2,
  round: 'first',
  marking: 'each',
  candidates: ['陈一', '卫二'].map((name) => ({ person: name, name })),
  writeIns: [],
};

let hall: FoundedOffice;
beforeAll(async () => {
  hall = await foundOffice(testMachine(), { name: '样溪社区', type: 'village', head: '丁一鸣', duties: ['teller'] });
});

describe('a teller of a Party meeting', () => {
  it('has a row of keys for each mark, and hands in totals without any order or time', async () => {
    const act = vi.fn<OfficeApi['act']>(() => Promise.resolve(ok({ frame: 'f', records: [] })));
    const onDone = vi.fn();
    const user = show({ act }, onDone);
    expect(await screen.findByRole('button', { name: 'Q 陈一不赞成加一票' })).toBeTruthy();
    await user.keyboard('111qaw22s');
    expect(screen.getByRole('status').textContent).toBe('各人合计 9 票');
    await user.click(screen.getByRole('button', { name: '交表' }));
    expect(screen.getAllByText('没有的填 0')).toHaveLength(3);
    expect(act).not.toHaveBeenCalled();
    await fill(user, { 本组选票: '5', 整张无效: '0', 只有本职位无效: '0' });
    await user.click(screen.getByRole('button', { name: '交表' }));
    expect(screen.getByRole('alert').textContent).toContain('卫二：赞成 2 + 不赞成 1 + 弃权 1 = 4，不等于有效票 5 张');
    await user.click(screen.getByRole('button', { name: '2 卫二赞成加一票' }));
    await user.click(screen.getByRole('button', { name: '交表' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
    const [save] = act.mock.calls[0] ?? [];
    expect(save?.intents).toMatchObject([
      {
        ledger: partyKinds.sheet,
        values: {
          ballots: 5,
          lines: [
            { id: 'l1', name: '陈一', inFavour: 3, against: 1, abstained: 1 },
            { id: 'l2', name: '卫二', inFavour: 3, against: 1, abstained: 1 },
          ],
        },
      },
    ]);
    expect(JSON.stringify(save?.intents)).not.toMatch(/last|order|\d{4}-\d{2}-\d{2}|:\d{2}/);
  });

  it('finds totals again after a crash, and nothing else', async () => {
    const user = show({});
    await screen.findByRole('status');
    await user.keyboard('1122q');
    const form = 'tally:ballot:branchCommittee:全部选票:1';
    await vi.waitFor(
      async () => {
        const kept = await hall.office.draftGet({ form });
        expect(kept.ok ? kept.value?.values : undefined).toEqual({
          totals: { 'inFavour 陈一': 2, 'inFavour 卫二': 2, 'against 陈一': 1 },
          wholes: {},
        });
      },
      { timeout: 10_000 },
    );
    cleanup();
    show({});
    const table = await screen.findByRole('table', { name: '各人得票' });
    expect(within(table).getByRole<HTMLInputElement>('textbox', { name: '卫二赞成' }).value).toBe('2');
  });
});

async function fill(user: ReturnType<typeof userEvent.setup>, wholes: Readonly<Record<string, string>>) {
  for (const [label, count] of Object.entries(wholes)) await user.type(screen.getByLabelText(`${label}（张）`), count);
}

function show(answers: Partial<OfficeApi>, onDone = () => undefined as void) {
  const { office, session, machine } = hall;
  render(
    <ThemeProvider theme={theme}>
      <ShortcutsProvider>
        <OfficeProvider
          office={{ ...office, ...answers }}
          host={machine.host}
          session={session}
          ledgers={machine.ledgers}
          clock={machine.clock}
          subscribe={() => () => undefined}
        >
          <MemoryRouter>
            <TallyForm
              ballot="ballot"
              sheets={partyKinds.sheet}
              contest={contest}
              pile={{ group: '全部选票', pass: 1 }}
              rules={branchOf50().rules.settings}
              onDone={onDone}
              onBack={() => undefined}
            />
          </MemoryRouter>
        </OfficeProvider>
      </ShortcutsProvider>
    </ThemeProvider>,
  );
  return userEvent.setup();
}
