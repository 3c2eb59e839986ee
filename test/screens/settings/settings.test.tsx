import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../renderer/data/office-api';
import { SettingsPage } from '../../../renderer/features/settings/settings-page';
import { foundOffice, startOffice, testMachine, testPassphrase, type FoundedOffice } from '../../fakes/office';
import { fill } from '../shell/run-app';
import { showPage } from '../shell/show-page';

const passphrase = 'qiuyu-shanlu-dengta';

describe('the settings', () => {
  it('give a colleague an account that opens the office', async () => {
    const room = await foundRoom();
    const page = showPage(room, <SettingsPage />);
    await screen.findByText(/只有一个账户/);
    await page.user.click(screen.getByRole('button', { name: '添加账户' }));
    const form = within(screen.getByRole('form', { name: '添加账户' }));
    await fill(page, form.getByLabelText('姓名'), '秦守一');
    await page.user.click(form.getByRole('checkbox', { name: '档案员' }));
    await fill(page, form.getByLabelText('口令'), passphrase);
    await fill(page, form.getByLabelText('再输一遍口令'), passphrase);
    await page.user.click(form.getByRole('button', { name: '开账户' }));
    expect(await screen.findByText(/已给“秦守一”开了账户/)).toBeDefined();
    const row = within(screen.getByRole('table', { name: '账户' })).getByRole('row', { name: /秦守一/ });
    expect(row.textContent).toContain('经办');
    expect(await opens(room, '秦守一', passphrase)).toBe(true);
  });

  it('refuse an account without a capacity and keep what was typed', async () => {
    const page = showPage(await foundRoom(), <SettingsPage />);
    await page.user.click(await screen.findByRole('button', { name: '添加账户' }));
    const form = within(screen.getByRole('form', { name: '添加账户' }));
    await fill(page, form.getByLabelText('姓名'), '秦守一');
    await page.user.click(form.getByRole('button', { name: '开账户' }));
    expect(form.getByText('请至少勾选一种履职身份。')).toBeDefined();
    expect(form.getByLabelText<HTMLInputElement>('姓名').value).toBe('秦守一');
    expect(document.activeElement).toBe(form.getByRole('checkbox', { name: '登记员' }));
  });

  it('say that a teller sees no Party election before they are made a Party worker too', async () => {
    const page = showPage(await foundRoom(), <SettingsPage />);
    await page.user.click(await screen.findByRole('button', { name: '添加账户' }));
    const form = within(screen.getByRole('form', { name: '添加账户' }));
    await page.user.click(form.getByRole('checkbox', { name: '计票人' }));
    expect(form.getByText(/只能看到村（居）委会选举/)).toBeDefined();
    await page.user.click(form.getByRole('checkbox', { name: '党务工作者' }));
    expect(form.queryByText(/只能看到村（居）委会选举/)).toBeNull();
  });

  it('change the passphrase, and the old one no longer opens', async () => {
    const room = await foundRoom();
    const page = showPage(room, <SettingsPage />);
    const form = within(await screen.findByRole('form', { name: '修改口令' }));
    await fill(page, form.getByLabelText('现在的口令'), testPassphrase);
    await fill(page, form.getByLabelText('新口令'), passphrase);
    await fill(page, form.getByLabelText('再输一遍新口令'), passphrase);
    await page.user.click(form.getByRole('button', { name: '修改口令' }));
    expect(await form.findByText(/口令已修改/)).toBeDefined();
    expect(await opens(room, room.session.account.name, testPassphrase)).toBe(false);
    expect(await opens(room, room.session.account.name, passphrase)).toBe(true);
  });

  it('refuse a new passphrase where the old one is wrong', async () => {
    const room = await foundRoom();
    const page = showPage(room, <SettingsPage />);
    const form = within(await screen.findByRole('form', { name: '修改口令' }));
    await fill(page, form.getByLabelText('现在的口令'), '不是这一句话');
    await fill(page, form.getByLabelText('新口令'), passphrase);
    await fill(page, form.getByLabelText('再输一遍新口令'), passphrase);
    await page.user.click(form.getByRole('button', { name: '修改口令' }));
    expect((await form.findByRole('alert')).textContent).toContain('怎么办：');
    expect(await opens(room, room.session.account.name, testPassphrase)).toBe(true);
  });

  it('show the words of a paper key once, and these words open the office', async () => {
    const room = await foundRoom();
    const page = showPage(room, <SettingsPage />);
    await page.user.click(await screen.findByRole('button', { name: '制作纸质密钥…' }));
    expect(screen.getByRole('dialog', { name: '现在旁边没有别人看屏幕吗？' })).toBeDefined();
    const words = await showWords(page);
    await page.user.click(screen.getByRole('button', { name: '已抄写、核对并封存' }));
    expect(screen.queryByRole('list', { name: '纸质密钥' })).toBeNull();
    expect(await wordsOpen(room, words)).toBe(true);
  });

  it('show no words where the answer is no, and the old envelope still opens the office', async () => {
    const room = await foundRoom();
    const words = await sealEnvelope(room);
    const page = showPage({ ...room, session: { ...room.session, paperKey: true } }, <SettingsPage />);
    await page.user.click(await screen.findByRole('button', { name: '重做纸质密钥…' }));
    const question = within(screen.getByRole('dialog', { name: '要重做纸质密钥吗？' }));
    expect(question.getByText(/旧信封里的词语就不能再用了/)).toBeDefined();
    await page.user.click(question.getByRole('button', { name: '取消' }));
    expect(screen.queryByRole('list', { name: '纸质密钥' })).toBeNull();
    expect(await wordsOpen(room, words)).toBe(true);
  });

  it('replace a paper key after asking, and only the new words open the office', async () => {
    const room = await foundRoom();
    const old = await sealEnvelope(room);
    const page = showPage({ ...room, session: { ...room.session, paperKey: true } }, <SettingsPage />);
    await page.user.click(await screen.findByRole('button', { name: '重做纸质密钥…' }));
    const words = await showWords(page);
    expect(document.activeElement).toBe(screen.getByRole('list', { name: '纸质密钥' }));
    expect(await wordsOpen(room, old)).toBe(false);
    expect(await wordsOpen(room, words)).toBe(true);
  });

  it('let only a head manage accounts', async () => {
    const room = await foundRoom();
    const session: Session = { ...room.session, account: { ...room.session.account, role: 'clerk' } };
    showPage({ ...room, session }, <SettingsPage />);
    await screen.findByRole('table', { name: '账户' });
    expect(screen.queryByRole('button', { name: '添加账户' })).toBeNull();
    expect(screen.queryByRole('heading', { name: '纸质密钥' })).toBeNull();
  });

  it('know neither accounts nor passphrases in the sample', async () => {
    const room = await foundRoom();
    showPage({ ...room, session: { ...room.session, store: 'sample-room' } }, <SettingsPage />);
    expect(await screen.findByRole('heading', { name: '快捷键' })).toBeDefined();
    expect(screen.queryByRole('heading', { name: '账户' })).toBeNull();
    expect(await screen.findByText(/0\.0\.0 桌面版/)).toBeDefined();
  });
});

function foundRoom(): Promise<FoundedOffice> {
  return foundOffice(testMachine(), { name: '青石派出所调解室', type: 'police-mediation', head: '林知秋' });
}

/** The words of a paper key made earlier. */
async function sealEnvelope({ office }: FoundedOffice): Promise<string> {
  const made = await office.makePaperKey({});
  if (!made.ok) throw new Error('the paper key could not be made');
  return made.value.words;
}

/** Says yes to the question and reads the words off the screen. */
async function showWords({ user }: ReturnType<typeof showPage>): Promise<string> {
  await user.click(await screen.findByRole('button', { name: '显示词语' }));
  const items = within(await screen.findByRole('list', { name: '纸质密钥' })).getAllByRole('listitem');
  return items.map((item) => item.textContent.replace(/^\d+/, '')).join(' ');
}

/** Whether after a restart of the machine these words give the head a new passphrase. */
async function wordsOpen({ machine, session }: FoundedOffice, words: string): Promise<boolean> {
  const office = startOffice(machine);
  const reset = await office.resetWithPaperKey({ store: 'office', words, account: session.account.id, passphrase });
  office.close();
  return reset.ok;
}

/** Whether a restart of the machine lets this person in. */
async function opens({ machine }: FoundedOffice, name: string, phrase: string): Promise<boolean> {
  const office = startOffice(machine);
  const status = await office.look({ store: 'office' });
  const accounts = status.ok && status.value.kind === 'locked' ? status.value.accounts : [];
  const account = accounts.find((one) => one.name === name)?.id ?? '';
  const unlocked = await office.unlock({ store: 'office', account, passphrase: phrase });
  office.close();
  return unlocked.ok;
}
