import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { must } from '../../fakes/office-steps';
import { exportTo, pairedOffices, registerWallCase } from '../exchange/two-offices';
import { showOffice } from './show';

/** The case of a mediation room as its street office received it, without personal values. */
async function receivedCase() {
  const { room, street } = await pairedOffices();
  const record = await registerWallCase(room);
  street.machine.host.answers.open = await exportTo(room, street, record);
  const { plan } = must(await street.office.openImport({}));
  must(await street.office.applyImport({ plan }));
  return { street, record };
}

describe('a record of another office', () => {
  it('is marked as such and cannot be changed, but may be commented on', async () => {
    const { street, record } = await receivedCase();
    const { user } = showOffice(street, `/record/${record}`);
    expect((await screen.findAllByText('来自清河派出所调解室')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('link', { name: /^修改/ })).toBeNull();
    expect(screen.queryByRole('region', { name: '下一步' })).toBeNull();
    expect(screen.queryByRole('button', { name: '添加当事人' })).toBeNull();

    await user.click(screen.getByRole('button', { name: '添加批注' }));
    const dialog = within(await screen.findByRole('dialog', { name: '添加批注' }));
    await user.type(await dialog.findByLabelText(/^日期/), '今天');
    await user.type(dialog.getByLabelText(/^批注/), '请注意雨天排水。');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () => {
      const page = must(await street.office.record({ record }));
      expect(page.children.find(({ ledger }) => ledger === 'mediation.comment')?.records).toHaveLength(1);
    });
  });

  it('says which values did not come along in the file', async () => {
    const { street, record } = await receivedCase();
    const { user } = showOffice(street, `/record/${record}`);
    const parties = within(await screen.findByRole('region', { name: '当事人（1）' }));
    await user.click(parties.getByRole('button', { expanded: false }));
    expect(parties.getAllByText('未随文件提供').length).toBeGreaterThan(0);
    expect(parties.queryByRole('button', { name: '修改' })).toBeNull();
  });
});
