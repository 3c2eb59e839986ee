import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { must } from '../../fakes/office-steps';
import type { FoundedOffice } from '../../fakes/office';
import { registerCase } from './cases';
import { foundRoom, showOffice } from './show';

/** Two people change the same field on the same screen without knowing of each other. */
async function caseInConflict(room: FoundedOffice): Promise<string> {
  const record = await registerCase(room);
  const { seen } = must(await room.office.record({ record })).view;
  for (const matter of ['通道砌墙', '通道堆物']) {
    must(
      await room.office.act({
        saveId: room.machine.ids.uuid(),
        duty: 'mediator',
        intents: [{ act: 'edit', record, values: { matter }, seen }],
      }),
    );
  }
  return record;
}

describe('values that stand against each other', () => {
  it('are shown with who, when and where, and one is chosen', async () => {
    const room = await foundRoom();
    const record = await caseInConflict(room);
    const { user } = showOffice(room, `/record/${record}`);
    const group = within(await screen.findByRole('group', { name: '核对事由' }));
    expect(group.getAllByText(/周敏 · 2026年11月23日 \d\d:\d\d · 清河派出所调解室 · 本机/)).toHaveLength(2);
    await user.click(group.getByRole('button', { name: /以“通道砌墙”为准/ }));
    await waitFor(() => expect(screen.queryByRole('group', { name: '核对事由' })).toBeNull());
    const { view, timeline } = must(await room.office.record({ record }));
    expect(view.values['matter']).toBe('通道砌墙');
    expect(view.conflicts).toEqual([]);
    expect(timeline.at(-1)?.act).toBe('resolve');
  });

  it('are both replaced by a third that is typed', async () => {
    const room = await foundRoom();
    const record = await caseInConflict(room);
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(await screen.findByRole('button', { name: '都不对，另填…' }));
    await user.type(await screen.findByLabelText(/^事由/), '通道砌墙堆物');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(screen.queryByRole('region', { name: /^待核对/ })).toBeNull());
    expect(must(await room.office.record({ record })).view.values['matter']).toBe('通道砌墙堆物');
  });

  it('are only shown to somebody who may not settle them', async () => {
    const room = await foundRoom();
    const record = await caseInConflict(room);
    const session = { ...room.session, account: { ...room.session.account, role: 'auditor' as const } };
    showOffice(room, `/record/${record}`, { session });
    const group = within(await screen.findByRole('group', { name: '核对事由' }));
    expect(group.getByText('通道堆物')).toBeTruthy();
    expect(group.queryByRole('button')).toBeNull();
  });
});
