import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addParty, registerCase } from './cases';
import { foundRoom, showOffice } from './show';

async function openPaper() {
  const room = await foundRoom();
  const record = await registerCase(room);
  await addParty(room, record, 'one', '秦守安');
  const shown = showOffice(room, `/record/${record}`);
  await shown.user.click(await screen.findByRole('button', { name: /^打印人民调解受理登记表/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByRole('document');
  return { ...shown, room, dialog };
}

describe('printing a paper', () => {
  it('covers names and says where the PDF lies', async () => {
    const { user, room, dialog } = await openPaper();
    expect(dialog.getByRole('document').textContent).toContain('秦某');
    await user.click(dialog.getByRole('button', { name: '保存为 PDF…' }));
    expect(await dialog.findByText(/^已保存到：/)).toBeTruthy();
    const [paper] = room.machine.host.papers;
    expect(paper?.html).toContain('秦某');
    expect(paper?.html).not.toContain('秦守安');
    expect(paper?.name).not.toContain('秦');
  });

  it('says how to go on where the machine could only open a print window', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    room.machine.host.paperToPdf = async () => ({ ok: true, value: { file: '', place: '' } });
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(await screen.findByRole('button', { name: /^打印人民调解受理登记表/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('button', { name: '保存为 PDF…' }));
    expect(await dialog.findByText('已打开打印窗口，请在窗口里选择“另存为 PDF”。')).toBeTruthy();
  });

  it('prints names in full only for a reason', async () => {
    const { user, room, dialog } = await openPaper();
    const change = dialog.getByRole('button', { name: '换成完整稿' });
    expect(change).toHaveProperty('disabled', true);
    await user.type(dialog.getByLabelText(/请写明理由/), '当事人签字用{Enter}');
    expect(await dialog.findByText(/完整稿，理由：当事人签字用/)).toBeTruthy();
    expect((await dialog.findByRole('document')).textContent).toContain('秦守安');
    await user.click(dialog.getByRole('button', { name: '打印…' }));
    expect(await dialog.findByText('已交给打印机。')).toBeTruthy();
    expect(room.machine.host.papers.at(-1)).toMatchObject({ name: null });
  });

  it('carries 草稿 before the step is taken', async () => {
    const { dialog } = await openPaper();
    expect(dialog.getByText(/打印出来带“草稿”字样/)).toBeTruthy();
    expect(within(dialog.getByRole('document')).getAllByText('草稿').length).toBeGreaterThan(0);
  });

  it('says nothing when somebody changes their mind, and what to do when the disk is full', async () => {
    const { user, room, dialog } = await openPaper();
    room.machine.host.answers.save = null;
    await user.click(dialog.getByRole('button', { name: '保存为 PDF…' }));
    expect(dialog.queryByRole('status')).toBeNull();
    expect(dialog.queryByRole('alert')).toBeNull();
    room.machine.host.answers.save = undefined;
    room.machine.host.drive.fill();
    room.machine.host.disk.full = true;
    await user.click(dialog.getByRole('button', { name: '保存为 PDF…' }));
    expect(await dialog.findByText(/磁盘空间不够/)).toBeTruthy();
  });
});
