import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startOffice, testMachine } from '../../fakes/office';
import { fill, runApp, type RunningApp } from '../shell/run-app';

const passphrase = 'qiuyu-shanlu-dengta';

describe('setting up an office', () => {
  it('goes from nothing to an open office and lets nobody in before the paper key is said to be sealed', async () => {
    const machine = testMachine();
    const app = runApp(machine);
    await agree(app);
    await nameOffice(app);
    await makeAccount(app);
    await app.user.click(await screen.findByRole('button', { name: '显示纸质密钥' }));
    const words = within(await screen.findByRole('list', { name: '纸质密钥' })).getAllByRole('listitem');
    expect(words).toHaveLength(24);
    await app.user.click(screen.getByRole('button', { name: '进入工作台' }));
    expect(screen.getByRole('alert').textContent).toContain('请先抄写、核对并封存');
    await app.user.click(screen.getByRole('checkbox', { name: '已抄写、核对并封存' }));
    await app.user.click(screen.getByRole('button', { name: '进入工作台' }));
    await screen.findByRole('heading', { level: 1, name: '首页' });
    expect(screen.getByText('青石派出所调解室')).toBeDefined();
    expect(screen.getByText('测试单位')).toBeDefined();
    expect(screen.queryByText(/还没有纸质密钥/)).toBeNull();
    const status = await startOffice(machine).look({ store: 'office' });
    expect(status).toMatchObject({ ok: true, value: { kind: 'locked', office: { name: '青石派出所调解室', mode: 'test' } } });
  });

  it('does not go on while one of the three promises is not agreed to', async () => {
    const app = runApp(testMachine());
    await app.user.click(await screen.findByRole('button', { name: '设立本单位' }));
    const [first] = await screen.findAllByRole('checkbox');
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    if (first !== undefined) await app.user.click(first);
    await app.user.click(screen.getByRole('button', { name: '同意并继续' }));
    expect(screen.getByRole('alert').textContent).toContain('三条都勾选后才能继续');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('使用前的三条承诺');
  });

  it('says what is missing about the office and takes the keyboard there', async () => {
    const app = runApp(testMachine());
    await agree(app);
    await app.user.click(await screen.findByRole('button', { name: '下一步' }));
    expect(screen.getByText('请填写单位全称。')).toBeDefined();
    expect(screen.getByText('请选择单位类型，它决定有哪些台账。')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('单位全称'));
  });

  it('refuses a short passphrase and two that differ, and keeps what was typed', async () => {
    const app = runApp(testMachine());
    await agree(app);
    await nameOffice(app);
    await fill(app, await screen.findByLabelText('本人姓名'), '林知秋');
    await fill(app, screen.getByLabelText('口令'), 'abc');
    await app.user.keyboard('{Enter}');
    expect(screen.getByText('至少 8 个字符，还差 5 个。')).toBeDefined();
    await fill(app, screen.getByLabelText('口令'), passphrase);
    await fill(app, screen.getByLabelText('再输一遍口令'), 'shanlu');
    await app.user.keyboard('{Enter}');
    expect(screen.getByText(/两次输入的口令不一样/)).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('本人姓名').value).toBe('林知秋');
  });
});

async function agree({ user }: RunningApp): Promise<void> {
  await user.click(await screen.findByRole('button', { name: '设立本单位' }));
  for (const box of await screen.findAllByRole('checkbox')) await user.click(box);
  await user.click(screen.getByRole('button', { name: '同意并继续' }));
}

async function nameOffice(app: RunningApp): Promise<void> {
  const name = await screen.findByLabelText('单位全称');
  await app.user.click(screen.getByRole('radio', { name: '派出所调解室' }));
  await fill(app, name, '青石派出所调解室');
  await app.user.keyboard('{Enter}');
}

async function makeAccount(app: RunningApp): Promise<void> {
  await fill(app, await screen.findByLabelText('本人姓名'), '林知秋');
  await fill(app, screen.getByLabelText('口令'), passphrase);
  await fill(app, screen.getByLabelText('再输一遍口令'), passphrase);
  await app.user.keyboard('{Enter}');
}
