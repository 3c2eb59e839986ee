import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../renderer/domain/result';
import { showExchange } from './show';
import { done, pairedOffices, registerWallCase } from './two-offices';

async function roomWithOneCase() {
  const offices = await pairedOffices();
  const record = await registerWallCase(offices.room);
  return { ...offices, record };
}

async function chooseStreetAndCases(user: UserEvent) {
  await user.click(await screen.findByRole('radio', { name: '清河街道（上级单位）' }));
  await user.click(await screen.findByRole('checkbox', { name: /^调解案件（1 条）$/ }));
}

async function preview(user: UserEvent) {
  await user.click(screen.getByRole('button', { name: '预览要带走的内容' }));
}

/** What the table says of one ledger's class of content. */
async function fateOf(category: string): Promise<readonly string[]> {
  const table = await screen.findByRole('table', { name: '随文件带走的栏目' });
  const rows = within(table)
    .getAllByRole('row')
    .filter((row) => within(row).queryByText(category) !== null);
  return [...new Set(rows.map((row) => within(row).getByText(/^(?:随文件带走|不带走)$/).textContent))];
}

describe('exporting a file', () => {
  it('asks for receiver and content before anything is looked at', async () => {
    const { room } = await roomWithOneCase();
    const user = showExchange(room, '/exchange/export');
    await screen.findByRole('checkbox', { name: /调解案件/ });
    await preview(user);
    expect(screen.getByText('请选择导出给哪个单位。')).toBeTruthy();
    expect(screen.getByText('请至少选择一种台账。')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '清河街道（上级单位）' }));
  });

  it('shows exactly what leaves, writes it, and says that the stick may be pulled', async () => {
    const { room, stick } = await roomWithOneCase();
    const user = showExchange(room, '/exchange/export');
    await chooseStreetAndCases(user);
    await preview(user);

    const leaving = await screen.findByRole('list', { name: '带走的记录' });
    expect(within(leaving).getByText(/案件：通道砌墙相邻纠纷.*（连同下级内容 1 条）/)).toBeTruthy();
    expect(await fateOf('工作内容')).toEqual(['随文件带走']);
    expect(await fateOf('个人信息')).toEqual(['不带走']);
    expect(stick.files.size).toBe(0);

    await user.click(screen.getByRole('button', { name: '写入文件…' }));
    expect(await screen.findByText('已写入并读回核对，可以安全拔出。')).toBeTruthy();
    const [file] = stick.files.keys();
    await user.click(await screen.findByRole('button', { name: '在文件夹中显示' }));
    expect(room.machine.host.shown).toEqual([file]);

    await user.click(screen.getByRole('button', { name: '完成' }));
    const register = await screen.findByRole('table', { name: '往来登记' });
    expect(within(register).getByRole('row', { name: /导出 清河街道 1 周敏/ })).toBeTruthy();
  });

  it('offers no way to the folder in a browser, which opens none', async () => {
    const { room } = await roomWithOneCase();
    room.machine.host.about = async () => ok({ version: '0.0.0', edition: 'browser' });
    const user = showExchange(room, '/exchange/export');
    await chooseStreetAndCases(user);
    await preview(user);
    await user.click(await screen.findByRole('button', { name: '写入文件…' }));
    expect(await screen.findByText(/^位置：/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '在文件夹中显示' })).toBeNull();
  });

  it('takes personal content along only with a reason, and keeps the reason', async () => {
    const { room } = await roomWithOneCase();
    const user = showExchange(room, '/exchange/export');
    await chooseStreetAndCases(user);
    await user.click(screen.getByRole('checkbox', { name: '个人信息' }));
    await preview(user);
    expect(screen.getByText('要带走个人信息，请写明对方为什么需要。')).toBeTruthy();

    await user.type(screen.getByRole('textbox', { name: /带走个人信息的理由/ }), '街道派员参加调解');
    await preview(user);
    expect(await fateOf('个人信息')).toEqual(['随文件带走']);
    await user.click(screen.getByRole('button', { name: '写入文件…' }));
    await screen.findByText('已写入并读回核对，可以安全拔出。');
    expect(await done(room.office.transfers({}))).toMatchObject([{ direction: 'out', reason: '街道派员参加调解' }]);
  });

  it('offers no way to take secret content along', async () => {
    const { room } = await roomWithOneCase();
    showExchange(room, '/exchange/export');
    expect(await screen.findByText('保密内容')).toBeTruthy();
    expect(screen.getByText('任何时候都不随文件带走。')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: '保密内容' })).toBeNull();
  });

  it('keeps every choice when the person goes back from the preview', async () => {
    const { room } = await roomWithOneCase();
    const user = showExchange(room, '/exchange/export');
    await chooseStreetAndCases(user);
    await preview(user);
    await user.click(await screen.findByRole('button', { name: '返回修改' }));
    expect(await screen.findByRole('radio', { name: '清河街道（上级单位）' })).toHaveProperty('checked', true);
    expect(await screen.findByRole('checkbox', { name: /调解案件/ })).toHaveProperty('checked', true);
  });

  it('exports the one record its page asked for', async () => {
    const { room, record } = await roomWithOneCase();
    const user = showExchange(room, `/exchange/export?record=${record}`);
    expect(await screen.findByText(/案件：通道砌墙相邻纠纷/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '清河街道（上级单位）' }));
    await preview(user);
    expect(await screen.findByRole('list', { name: '带走的记录' })).toBeTruthy();
  });

  it('leaves nothing to choose for another computer of the own office', async () => {
    const { room } = await roomWithOneCase();
    const user = showExchange(room, '/exchange/export');
    await user.click(await screen.findByRole('radio', { name: '本单位的另一台电脑' }));
    expect(screen.getByText(/全部内容都带走/)).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: '工作内容' })).toBeNull();
    await user.click(await screen.findByRole('checkbox', { name: /调解案件/ }));
    await preview(user);
    expect(await fateOf('个人信息')).toEqual(['随文件带走']);
  });

  it('says what to do when the stick is full, and can be tried again', async () => {
    const { room, stick } = await roomWithOneCase();
    stick.fill();
    const user = showExchange(room, '/exchange/export');
    await chooseStreetAndCases(user);
    await preview(user);
    await user.click(await screen.findByRole('button', { name: '写入文件…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/磁盘空间不够.*怎么办/);
    stick.plug();
    await user.click(screen.getByRole('button', { name: '写入文件…' }));
    expect(await screen.findByText('已写入并读回核对，可以安全拔出。')).toBeTruthy();
  });

  it('stays calm when the person closes the dialog that asks where', async () => {
    const { room, stick } = await roomWithOneCase();
    room.machine.host.answers.save = null;
    const user = showExchange(room, '/exchange/export');
    await chooseStreetAndCases(user);
    await preview(user);
    await user.click(await screen.findByRole('button', { name: '写入文件…' }));
    expect(await screen.findByRole('button', { name: '写入文件…' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(stick.files.size).toBe(0);
  });
});
