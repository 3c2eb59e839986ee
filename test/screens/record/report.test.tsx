import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { atDesk, must } from '../../fakes/office-steps';
import { registerCase } from './cases';
import { foundRoom, showOffice } from './show';

/** A room with one dispute in October and the report of that month. */
async function october() {
  const room = await foundRoom();
  await registerCase(room, { registeredOn: '2026-10-20' });
  const report = await atDesk(room, 'roomHead').registers('mediation.report', {
    length: 'month',
    month: '2026-10',
    done: '上门走访。',
  });
  return { room, report };
}

describe('a report', () => {
  it('shows the figures as they are now while it is a draft', async () => {
    const { room, report } = await october();
    showOffice(room, `/record/${report}`);
    const table = within(await screen.findByRole('table', { name: '现在汇总的数据' }));
    expect(table.getByRole('row', { name: /^登记纠纷/ }).textContent).toBe('登记纠纷1件1件0件—');
    expect(screen.getByText('还没有冻结，台账一变这里就变。')).toBeTruthy();
  });

  it('is frozen with one step, and then says that its figures are those that were frozen', async () => {
    const { room, report } = await october();
    const { user } = showOffice(room, `/record/${report}`);
    await user.click(await screen.findByRole('button', { name: '冻结' }));
    await user.click(await screen.findByRole('button', { name: '确认冻结' }));
    expect(await screen.findByText('校验值相符：数据自冻结以来没有变动。')).toBeTruthy();
    const table = within(screen.getByRole('table', { name: '冻结的数据' }));
    expect(table.getByRole('row', { name: /^登记纠纷/ }).textContent).toContain('1件');
    expect(screen.queryByRole('link', { name: /^修改/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /撤回/ })).toBeNull();
  });

  it('offers the frozen figures with their numbers to a correction', async () => {
    const { room, report } = await october();
    must(await atDesk(room, 'roomHead').takes(report, 'freeze'));
    const { user } = showOffice(room, `/record/${report}`);
    await user.click(await screen.findByRole('button', { name: '添加更正' }));
    await user.type(await screen.findByRole('combobox', { name: /更正哪一项/ }), '登记');
    const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(options).toEqual(['登记纠纷：1件', '登记纠纷 · 当事人申请：1件']);
    await user.click(screen.getByRole('option', { name: '登记纠纷：1件' }));
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: /更正哪一项/ }).value).toBe('登记纠纷：1件');
  });

  it('prints with its texts and, behind it, the page of a correction', async () => {
    const { room, report } = await october();
    const desk = atDesk(room, 'roomHead');
    must(await desk.takes(report, 'freeze'));
    const correction = { correctedOn: '2026-11-20', figure: '登记纠纷：1件', is: '2件', reason: '漏登一件。' };
    await desk.registers('mediation.report-correction', correction, report);
    const { user } = showOffice(room, `/record/${report}`);
    await user.click(await screen.findByRole('button', { name: '打印报表…' }));
    await user.click(await screen.findByRole('button', { name: '保存为 PDF…' }));
    await screen.findByText(/^已保存到：/);
    const [paper] = room.machine.host.papers;
    for (const words of ['调解工作报表', '主要做法', '上门走访。', '更正附页', '应当的数：2件', '草稿']) {
      expect(paper?.html).toContain(words);
    }
  });
});
