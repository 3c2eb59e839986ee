import { screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { BackupPage } from '../../../renderer/features/backup/backup-page';
import { foundOffice, testMachine, type FoundedOffice } from '../../fakes/office';
import { showScreen } from '../exchange/show';

function showBackup(founded: FoundedOffice) {
  return showScreen(
    founded,
    <MemoryRouter>
      <BackupPage />
    </MemoryRouter>,
  );
}

function newOffice() {
  return foundOffice(testMachine(), { name: '清河派出所调解室', type: 'police-mediation' });
}

describe('backing up', () => {
  it('copies the office to a folder, says where, and how to bring it back', async () => {
    const founded = await newOffice();
    founded.machine.host.answers.folder = 'U盘/备份';
    const user = showBackup(founded);
    await user.click(screen.getByRole('button', { name: '立即备份到文件夹…' }));
    expect(await screen.findByText(/备份完成/)).toBeTruthy();
    expect(screen.getByText('U盘/备份')).toBeTruthy();
    expect(screen.getByText(/在第一个页面选“从备份恢复”/)).toBeTruthy();
    expect([...founded.machine.host.drive.files.keys()]).toContain('U盘/备份/manifest.json');
    await user.click(await screen.findByRole('button', { name: '在文件夹中显示' }));
    expect(founded.machine.host.shown).toEqual(['U盘/备份']);
  });

  it('says what to do when the disk is full', async () => {
    const founded = await newOffice();
    founded.machine.host.drive.fill();
    const user = showBackup(founded);
    await user.click(screen.getByRole('button', { name: '立即备份到文件夹…' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/磁盘空间不够.*怎么办/);
    expect(screen.queryByText(/备份完成/)).toBeNull();
  });

  it('stays calm when no folder is chosen', async () => {
    const founded = await newOffice();
    founded.machine.host.answers.folder = null;
    const user = showBackup(founded);
    await user.click(screen.getByRole('button', { name: '立即备份到文件夹…' }));
    expect(await screen.findByRole('button', { name: '立即备份到文件夹…' })).toBeTruthy();
    expect(screen.queryByText(/您取消了/)).toBeNull();
    expect(screen.queryByText(/备份完成/)).toBeNull();
  });

  it('reminds of the paper key and leads to where it is made', async () => {
    const founded = await newOffice();
    showBackup(founded);
    expect(screen.getByText(/还没有纸质密钥，请尽快制作并封存/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '到“设置”制作纸质密钥' })).toHaveProperty('pathname', '/settings');
  });

  it('offers no backup of the sample, which could not be put back', async () => {
    const founded = await newOffice();
    showBackup({ ...founded, session: { ...founded.session, store: 'sample-room' } });
    expect(screen.getByText(/这里是样例，都是编的内容，不用备份。/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '立即备份到文件夹…' })).toBeNull();
  });

  it('offers no backup to an account that only reads', async () => {
    const { office, session, machine } = await newOffice();
    const account = { ...session.account, role: 'auditor' } as const;
    showBackup({ office, machine, session: { ...session, account } });
    expect(screen.queryByRole('button', { name: '立即备份到文件夹…' })).toBeNull();
    expect(screen.getByText(/您的账户不能备份/)).toBeTruthy();
  });
});
