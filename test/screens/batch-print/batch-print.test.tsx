import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { BatchPage } from '../../../renderer/features/batch-print/batch-page';
import { must } from '../../fakes/office-steps';
import { registerCase } from '../record/cases';
import { foundRoom } from '../record/show';
import { showPage } from '../shell/show-page';

async function threeCases() {
  const room = await foundRoom();
  for (const matter of ['通道砌墙相邻纠纷', '楼道垃圾邻里纠纷', '树木越界相邻纠纷']) await registerCase(room, { matter });
  room.machine.host.about = async () => ({ ok: true, value: { edition: 'browser', version: '0' } });
  return { room, ...showPage(room, <BatchPage />) };
}

describe('printing many papers', () => {
  it('prints those that are ticked as one document, and keeps each', async () => {
    const { room, user } = await threeCases();
    await user.click(await screen.findByRole('combobox', { name: '文书' }));
    await user.click(screen.getByRole('option', { name: '人民调解受理登记表' }));
    await user.click(await screen.findByRole('checkbox', { name: /^选中通道砌墙/ }));
    await user.click(screen.getByRole('checkbox', { name: /^选中树木越界/ }));
    await user.click(screen.getByRole('button', { name: '打印选中的 2 份…' }));
    expect(await screen.findByText(/已打开打印窗口，共 2 份/)).toBeTruthy();
    const html = room.machine.host.papers.at(-1)?.html ?? '';
    expect(html.match(/<h1[^>]*>人民调解受理登记表/g)).toHaveLength(2);
    const kept = must(await room.office.list({ ledger: 'system.printing', from: 0, count: 10 }));
    expect(kept.rows).toHaveLength(2);
  });

  it('takes all that were found, and only those', async () => {
    const { user } = await threeCases();
    await screen.findByRole('checkbox', { name: /^选中通道砌墙/ });
    await user.type(screen.getByLabelText('查找'), '相邻');
    await user.click(await screen.findByRole('button', { name: '全选查到的 2 件' }));
    expect(await screen.findByRole('button', { name: '打印选中的 2 份…' })).toHaveProperty('disabled', false);
    await user.click(screen.getByRole('button', { name: '全部不选' }));
    expect(screen.getByRole('button', { name: '打印选中的 0 份…' })).toHaveProperty('disabled', true);
  });

  it('says when none of them can be printed on this paper yet', async () => {
    const { user } = await threeCases();
    await user.click(await screen.findByRole('combobox', { name: '文书' }));
    await user.click(screen.getByRole('option', { name: '人民调解协议书' }));
    await user.click(await screen.findByRole('button', { name: '全选查到的 3 件' }));
    await user.click(await screen.findByRole('button', { name: '打印选中的 3 份…' }));
    expect(await screen.findByText(/都还不能打印这种文书/)).toBeTruthy();
  });

  it('prints in full only for a reason, which is kept with the reading', async () => {
    const { room, user } = await threeCases();
    await user.click(await screen.findByRole('button', { name: '全选查到的 3 件' }));
    await user.type(screen.getByLabelText(/请写明理由/), '送司法所{Enter}');
    await user.click(await screen.findByRole('button', { name: '打印选中的 3 份…' }));
    expect(await screen.findByText(/共 3 份/)).toBeTruthy();
    const read = must(await room.office.list({ ledger: 'system.full-reading', from: 0, count: 10 }));
    expect(read.rows).toHaveLength(3);
  });
});
