import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, partOf } from '../../office/docx-text';
import { addParty, registerCase } from './cases';
import { foundRoom, showOffice } from './show';

async function openPaper() {
  const room = await foundRoom();
  const record = await registerCase(room);
  await addParty(room, record, 'one', '秦守安');
  const shown = showOffice(room, `/record/${record}`);
  await shown.user.click(await screen.findByRole('button', { name: /^打印人民调解受理登记表/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await dialog.findByText(/现登记如下/);
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

  it('shows the very document that is saved and printed, and keeps its hash each time', async () => {
    const { user, room, dialog } = await openPaper();
    const made: string[] = [];
    const { paperPdf } = room.machine.host;
    room.machine.host.paperPdf = (input) => {
      made.push(input.html);
      return paperPdf(input);
    };
    await user.type(dialog.getByLabelText(/请写明理由/), '当事人签字用{Enter}');
    expect(await dialog.findByText(/秦守安/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '保存为 PDF…' }));
    expect(await dialog.findByText(/^已保存到：/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '打印…' }));
    expect(await dialog.findByText('已交给打印机。')).toBeTruthy();
    const [saved, printed] = room.machine.host.papers;
    expect([saved?.html, printed?.html]).toEqual([made[0], made[0]]);
    const kept = await room.office.list({ ledger: 'system.printing', from: 0, count: 10 });
    expect(kept.ok && kept.value.total).toBe(2);
  });

  it('shows the same words on the screen where the machine makes no PDF', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { host } = room.machine;
    host.about = async () => ({ ok: true, value: { edition: 'browser', version: '0.1.0' } });
    host.paperPdf = async () => ({ ok: false, error: 'refused' });
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(await screen.findByRole('button', { name: /^打印人民调解受理登记表/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findByRole('document')).textContent).toContain('现登记如下');
    expect(dialog.queryByRole('button', { name: '放大' })).toBeNull();
  });

  it('says what to do when the machine could not set the paper', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    room.machine.host.paperPdf = async () => ({ ok: false, error: 'print-failed' });
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(await screen.findByRole('button', { name: /^打印人民调解受理登记表/ }));
    expect(await within(await screen.findByRole('dialog')).findByText(/打印没有成功/)).toBeTruthy();
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

  it('is saved for Word with the same words', async () => {
    const { user, room, dialog } = await openPaper();
    await user.click(dialog.getByRole('button', { name: '保存为 Word…' }));
    expect(await dialog.findByText(/^已保存到：rm-registration-.*\.docx/)).toBeTruthy();
    const [name, bytes] = [...room.machine.host.drive.files][0] ?? [];
    expect(name).toMatch(/\.docx$/);
    const words = paragraphsOf(partOf(bytes ?? new Uint8Array(), 'word/document.xml')).join('');
    expect(words).toContain('秦某');
    expect(words).not.toContain('秦守安');
  });

  it('prints names in full only for a reason', async () => {
    const { user, room, dialog } = await openPaper();
    const change = dialog.getByRole('button', { name: '换成完整稿' });
    expect(change).toHaveProperty('disabled', true);
    await user.type(dialog.getByLabelText(/请写明理由/), '当事人签字用{Enter}');
    expect(await dialog.findByText(/完整稿，理由：当事人签字用/)).toBeTruthy();
    expect(await dialog.findByText(/秦守安/)).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: '打印…' }));
    expect(await dialog.findByText('已交给打印机。')).toBeTruthy();
    expect(room.machine.host.papers.at(-1)).toMatchObject({ name: null });
  });

  it('carries 草稿 before the step is taken', async () => {
    const { dialog } = await openPaper();
    expect(dialog.getByText(/打印出来带“草稿”字样/)).toBeTruthy();
    expect(dialog.getByRole('document', { name: '人民调解受理登记表（草稿）' }).textContent).toContain('草稿');
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
