import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { foundOffice, testMachine, testPassphrase, type FoundedOffice } from '../../fakes/office';
import { fill, runApp, unlock } from '../shell/run-app';

describe('unlocking', () => {
  it('opens the office with the passphrase of the account', async () => {
    const app = runApp((await lockedOffice()).machine);
    expect(await screen.findByRole('heading', { level: 1, name: '青石派出所调解室' })).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('口令'));
    await unlock(app, testPassphrase);
    expect(screen.getByRole('group', { name: '当前账户' }).textContent).toContain('林知秋');
  });

  it('says that the passphrase is wrong and what to do, and keeps the keyboard in the input', async () => {
    const app = runApp((await lockedOffice()).machine);
    const input = await screen.findByLabelText('口令');
    await fill(app, input, '不是这一句话');
    await app.user.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('怎么办：');
    expect(document.activeElement).toBe(input);
  });

  it('gives a new passphrase for the words of the paper key and goes in with it', async () => {
    const { machine, words } = await lockedOffice();
    const app = runApp(machine);
    await app.user.click(await screen.findByRole('button', { name: /忘记口令/ }));
    await fill(app, await screen.findByLabelText('纸质密钥的词语'), words);
    await fill(app, screen.getByLabelText('新口令'), 'xinde-kouling-2026');
    await fill(app, screen.getByLabelText('再输一遍新口令'), 'xinde-kouling-2026');
    await app.user.click(screen.getByRole('button', { name: '重设口令并解锁' }));
    await screen.findByRole('heading', { level: 1, name: '首页' });
  });

  it('refuses words that do not fit and changes nothing', async () => {
    const { machine } = await lockedOffice();
    const app = runApp(machine);
    const before = await machine.host.slotsRead({ store: 'office' });
    await app.user.click(await screen.findByRole('button', { name: /忘记口令/ }));
    await fill(app, await screen.findByLabelText('纸质密钥的词语'), '的 一 是');
    expect(screen.getByText('已输入 3 个字，共 24 个。')).toBeDefined();
    await fill(app, screen.getByLabelText('新口令'), 'xinde-kouling-2026');
    await fill(app, screen.getByLabelText('再输一遍新口令'), 'xinde-kouling-2026');
    await app.user.click(screen.getByRole('button', { name: '重设口令并解锁' }));
    expect((await screen.findByRole('alert')).textContent).toContain('怎么办：');
    expect(await machine.host.slotsRead({ store: 'office' })).toEqual(before);
  });

  it('says that the data came from a backup', async () => {
    const { machine } = await lockedOffice();
    const slots = await machine.host.slotsRead({ store: 'office' });
    machine.host.slotsRead = async () => (slots.ok ? { ok: true, value: { ...slots.value, restored: true } } : slots);
    runApp(machine);
    expect(await screen.findByText(/这是从备份恢复的数据/)).toBeDefined();
  });

  it('offers the sample and no way to begin anew where the key slots are lost', async () => {
    const { machine } = await lockedOffice();
    machine.host.slotsRead = async () => ({ ok: true, value: { text: null, restored: false } });
    runApp(machine);
    expect((await screen.findByRole('alert')).textContent).toContain('密钥文件不见了');
    expect(screen.queryByRole('button', { name: '设立本单位' })).toBeNull();
    expect(screen.getByRole('button', { name: '试用样例：派出所调解室' })).toBeDefined();
  });
});

async function lockedOffice(): Promise<Pick<FoundedOffice, 'machine'> & { readonly words: string }> {
  const { machine, office } = await foundOffice(testMachine(), {
    name: '青石派出所调解室',
    type: 'police-mediation',
    head: '林知秋',
  });
  const key = await office.makePaperKey({});
  office.close();
  if (!key.ok) throw new Error('the paper key was refused');
  return { machine, words: key.value.words };
}
