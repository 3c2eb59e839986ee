import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OfficeApi } from '../../../renderer/data/office-api';
import { must } from '../../fakes/office-steps';
import { reopen } from '../../fakes/office';
import { foundRoom, showOffice } from './show';
import { registerCase } from './cases';

const newCase = '/ledger/mediation.case/new';

describe('registering a case', () => {
  it('is done with the keyboard alone and says 已保存 on the page of the case', async () => {
    const room = await foundRoom();
    const { user } = showOffice(room, newCase);
    (await screen.findByRole('radio', { name: '人民调解' })).focus();
    await user.keyboard(' {Enter}{Enter}通道砌墙相邻纠纷{Enter}{Enter}');
    await user.keyboard('申请{ArrowDown}{Enter}{Enter}11-20{Control>}s{/Control}');
    expect(await screen.findByRole('heading', { level: 1, name: '通道砌墙相邻纠纷' })).toBeTruthy();
    expect(screen.getByText('已保存')).toBeTruthy();
    const { rows } = must(await room.office.list({ ledger: 'mediation.case', from: 0, count: 10 }));
    expect(rows.map(({ title, state }) => [title, state])).toEqual([['通道砌墙相邻纠纷', 'lead']]);
    expect(must(await room.office.draftList({}))).toEqual([]);
  });

  it('leaves out what only later steps fill in', async () => {
    showOffice(await foundRoom(), newCase);
    await screen.findByLabelText(/^事由/);
    expect(screen.queryByLabelText(/^受理日期/)).toBeNull();
  });

  it('offers after a reload what was typed, nonsense included, and saves it once', async () => {
    const room = await foundRoom();
    const before = showOffice(room, newCase);
    await before.user.type(await screen.findByLabelText(/^事由/), '砌墙');
    await before.user.clear(screen.getByLabelText(/^登记日期/));
    await before.user.type(screen.getByLabelText(/^登记日期/), '大前天');
    before.leave();
    await waitFor(async () => expect(must(await room.office.draftList({}))).toHaveLength(1));

    const { user } = showOffice(await reopen(room), newCase);
    expect(await screen.findByText(/上次没有保存完，已替您找回/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '继续填写' }));
    expect(screen.getByLabelText(/^事由/)).toHaveProperty('value', '砌墙');
    expect(screen.getByLabelText(/^登记日期/)).toHaveProperty('value', '大前天');
    expect(screen.getByText('未保存')).toBeTruthy();
  });

  it('stands as it was left where somebody chose to go on with it, and can still be given up', async () => {
    const room = await foundRoom();
    const before = showOffice(room, newCase);
    await before.user.type(await screen.findByLabelText(/^事由/), '砌墙');
    before.leave();
    await waitFor(async () => expect(must(await room.office.draftList({}))).toHaveLength(1));
    const { user } = showOffice(room, `${newCase}?continue`);
    expect(await screen.findByLabelText(/^事由/)).toHaveProperty('value', '砌墙');
    expect(screen.queryByRole('button', { name: '继续填写' })).toBeNull();
    expect(screen.getByText(/接着上次没有保存完的内容填写（2026年11月23日 \d\d:\d\d）/)).toBeTruthy();
    await user.type(screen.getByLabelText(/^事由/), '了');
    await user.click(screen.getByRole('button', { name: '放弃' }));
    await waitFor(() => expect(screen.getByLabelText(/^事由/)).toHaveProperty('value', ''));
    expect(screen.queryByText(/接着上次/)).toBeNull();
    await waitFor(async () => expect(must(await room.office.draftList({}))).toEqual([]));
  });

  it('forgets a draft that is given up', async () => {
    const room = await foundRoom();
    const before = showOffice(room, newCase);
    await before.user.type(await screen.findByLabelText(/^事由/), '砌墙');
    before.leave();
    await waitFor(async () => expect(must(await room.office.draftList({}))).toHaveLength(1));
    const { user } = showOffice(room, newCase);
    await user.click(await screen.findByRole('button', { name: '放弃' }));
    expect(await screen.findByLabelText(/^事由/)).toHaveProperty('value', '');
    await waitFor(async () => expect(must(await room.office.draftList({}))).toEqual([]));
  });

  it('saves once what was sent twice because the answer got lost', async () => {
    const room = await foundRoom();
    let lost = false;
    const act: OfficeApi['act'] = async (save) => {
      const saved = await room.office.act(save);
      if (lost) return saved;
      lost = true;
      throw new Error('the worker died after the save');
    };
    const { user } = showOffice(room, newCase, { office: { ...room.office, act } });
    await user.click(await screen.findByRole('radio', { name: '人民调解' }));
    await user.type(screen.getByLabelText(/^事由/), '砌墙');
    await user.type(screen.getByRole('combobox', { name: /^纠纷来源/ }), '申请{ArrowDown}{Enter}');
    expect(screen.getByLabelText(/^登记日期/)).toHaveProperty('value', '2026-11-23');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/保存时没有得到回应/)).toBeTruthy();
    expect(screen.getByText('未保存')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '保存案件' }));
    expect(await screen.findByText('已保存')).toBeTruthy();
    expect(must(await room.office.list({ ledger: 'mediation.case', from: 0, count: 10 })).total).toBe(1);
  });

  it('is not offered to somebody who may only look', async () => {
    const room = await foundRoom();
    const session = { ...room.session, account: { ...room.session.account, role: 'auditor' as const } };
    showOffice(room, newCase, { session });
    expect(await screen.findByText(/您的账户只能查看/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: '新建案件' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '查看调解案件' }).getAttribute('href')).toBe('#/ledger/mediation.case');
  });
});

describe('correcting a case', () => {
  it('saves what was changed and nothing else', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { user } = showOffice(room, `/record/${record}/edit`);
    const matter = await screen.findByLabelText(/^事由（必填）/);
    expect(matter).toHaveProperty('value', '通道砌墙相邻纠纷');
    expect(screen.queryByRole('radio', { name: '人民调解' })).toBeNull();
    await user.type(matter, '（二）');
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText('已保存')).toBeTruthy();
    const page = must(await room.office.record({ record }));
    expect(page.timeline.at(-1)?.changes).toEqual([
      { cell: 'matter', value: '通道砌墙相邻纠纷（二）', before: '通道砌墙相邻纠纷' },
    ]);
  });
});
