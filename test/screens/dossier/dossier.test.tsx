import { screen, within } from '@testing-library/react';
import { Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { DossierPage } from '../../../renderer/features/dossier/dossier-page';
import { atDesk, must } from '../../fakes/office-steps';
import type { FoundedOffice } from '../../fakes/office';
import { registerCase } from '../record/cases';
import { foundRoom } from '../record/show';
import { showPage } from '../shell/show-page';

async function openFile(more: Readonly<Record<string, string>> = {}) {
  const room = await foundRoom();
  const record = await registerCase(room, more);
  const shown = show(room, record);
  return { ...shown, room, record };
}

function show(room: FoundedOffice, record: string) {
  const pages = (
    <Routes>
      <Route path="/record/:id/dossier" element={<DossierPage />} />
    </Routes>
  );
  return showPage(room, pages, { at: `/record/${record}/dossier` });
}

async function lineOf(label: string) {
  return within(await screen.findByRole('row', { name: new RegExp(label) }));
}

describe('the file of a case', () => {
  it('says what is missing and leads to the place where it is mended', async () => {
    const { record } = await openFile();
    expect(await screen.findByText(/必须的材料还缺 \d+ 项/)).toBeTruthy();
    const identity = await lineOf('当事人身份证明');
    expect(identity.getByText('还没有当事人身份证明。')).toBeTruthy();
    const mend = identity.getByRole('link', { name: '当事人身份证明：添加材料' });
    expect(mend.getAttribute('href')).toBe(`#/record/${record}?add=mediation.material`);
    const sitting = await lineOf('调解记录');
    expect(sitting.getByRole('link', { name: '调解记录：添加调解' }).getAttribute('href')).toContain('?add=mediation.session');
  });

  it('says what is there: printed here, scanned or on paper', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    await atDesk(room).registers('mediation.material', { part: 'identity', title: '复印件', pages: 2 }, record);
    show(room, record);
    expect((await lineOf('当事人身份证明')).getByText('纸质 1 份')).toBeTruthy();
    expect((await lineOf('人民调解受理登记表')).getByText('由本机打印 1 份')).toBeTruthy();
  });

  it('does not exist for what was settled on the spot', async () => {
    await openFile({ track: 'XC' });
    expect(await screen.findByText('这条记录不立卷。')).toBeTruthy();
  });

  it('is printed as one document where the machine makes no PDF, with the pages of the index left open', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    room.machine.host.about = async () => ({ ok: true, value: { edition: 'browser', version: '0' } });
    const { user } = show(room, record);
    expect(await screen.findByText(/浏览器版不能制作 PDF/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '打印整卷…' }));
    expect(await screen.findByText(/目录的页号请在装订后用笔填写/)).toBeTruthy();
    const html = room.machine.host.papers.at(-1)?.html ?? '';
    for (const words of ['人民调解卷宗', '卷内目录', '卷宗封底']) expect(html).toContain(words);
    const kept = must(await room.office.list({ ledger: 'system.printing', from: 0, count: 10 }));
    // Cover, index, registration form and back.
    expect(kept.rows).toHaveLength(4);
  });

  it('says what to do when the machine could not set a paper', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    room.machine.host.paperPdf = async () => ({ ok: false, error: 'print-failed' });
    const { user } = show(room, record);
    await user.click(await screen.findByRole('button', { name: '装订成一个 PDF…' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(room.machine.host.drive.files.size).toBe(0);
  });
});
