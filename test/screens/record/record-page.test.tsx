import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nothingUnusual } from '../../../renderer/app/sample-office/write';
import { atDesk, must } from '../../fakes/office-steps';
import { addParty, registerCase } from './cases';
import { foundRoom, showOffice } from './show';

function section(name: string | RegExp) {
  return screen.findByRole('region', { name });
}

describe('the next step', () => {
  it('is taken in a dialog with its own questions, the time set to now', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('下一步')).getByRole('button', { name: '登记' }));
    const dialog = within(await screen.findByRole('dialog', { name: '登记' }));
    expect(await dialog.findByLabelText(/^办理时间/)).toHaveProperty('value', expect.stringMatching(/^2026-11-23 \d\d:\d\d$/));
    expect(dialog.getByText('每一件纠纷都要登记。')).toBeTruthy();
    await user.type(dialog.getByRole('combobox', { name: /^纠纷类型/ }), '邻里{ArrowDown}{Enter}');
    await user.type(dialog.getByLabelText(/^纠纷简要情况/), '两家为通道争执。');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByText('已登记')).toBeTruthy();
    expect(screen.getByText('已保存')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: '办理情况' }));
  });

  it('starts with the dates it cannot do without on the day of 办理时间, for the person to change', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const desk = atDesk(room);
    must(await desk.takes(record, 'register', { disputeType: '2', facts: '两家为通道争执。' }));
    must(await desk.takes(record, 'screen', nothingUnusual));
    const { user } = showOffice(room, `/record/${record}`);
    const steps = within(await section('下一步'));
    await user.click(await steps.findByRole('button', { name: /^受理/ }));
    const dialog = within(await screen.findByRole('dialog', { name: '受理' }));
    await user.click(dialog.getByRole('button', { name: '先填这一步的内容' }));
    const accepted = await dialog.findByLabelText(/^受理日期/);
    expect(accepted).toHaveProperty('value', '2026-11-23');
    await user.clear(accepted);
    await user.type(accepted, '11-22');
    expect(dialog.getByText('即：2026年11月22日 星期日')).toBeTruthy();
  });

  it('names what is missing beside the field and keeps the dialog open', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('下一步')).getByRole('button', { name: '登记' }));
    const dialog = within(await screen.findByRole('dialog', { name: '登记' }));
    await dialog.findByLabelText(/^办理时间/);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await dialog.findByText(/“纠纷简要情况”还没有填写/)).toBeTruthy();
    expect(must(await room.office.record({ record })).view.state).toBe('lead');
  });

  it('explains with sentence, advice and article why it cannot be taken yet', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    await atDesk(room).takes(record, 'register', { disputeType: '2', facts: '两家为通道争执。' });
    must(await atDesk(room).takes(record, 'screen', nothingUnusual));
    await addParty(room, record, 'one', '秦守安');
    await addParty(room, record, 'other', '康立本');
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('下一步')).getByRole('button', { name: '受理（还差条件）' }));
    const dialog = within(await screen.findByRole('dialog', { name: '受理' }));
    const { steps } = must(await room.office.record({ record }));
    const refusals = steps.find(({ step }) => step === 'accept')?.refusals ?? [];
    expect(refusals.length).toBeGreaterThan(0);
    for (const { sentence, whatToDo, article } of refusals) {
      expect(dialog.getAllByText(sentence).length).toBeGreaterThan(0);
      expect(dialog.getAllByText(`怎么办：${whatToDo}`).length).toBeGreaterThan(0);
      if (article !== undefined) expect(dialog.getAllByText(`依据：${article}`).length).toBeGreaterThan(0);
    }
    expect(refusals.some(({ article }) => article !== undefined)).toBe(true);
    expect(dialog.queryByRole('button', { name: '确认受理' })).toBeNull();
  });

  it('is taken back with a reason, which stays in the timeline', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    await atDesk(room).takes(record, 'register', { disputeType: '2', facts: '两家为通道争执。' });
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('时间线')).getByRole('button', { name: '撤回这一步…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '要撤回这一步吗？' }));
    await user.type(await dialog.findByLabelText(/^理由/), '点错了');
    await user.click(dialog.getByRole('button', { name: '撤回这一步' }));
    expect(await within(await section('时间线')).findByText('撤回一步')).toBeTruthy();
    expect(must(await room.office.record({ record })).view.state).toBe('lead');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('group', { name: '办理情况' })));
  });

  it('is not there for somebody who may only look', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const session = { ...room.session, account: { ...room.session.account, role: 'auditor' as const } };
    showOffice(room, `/record/${record}`, { session });
    await section('登记内容');
    for (const name of [/^修改/, /^删除/, /^添加/, /^导出/, /^打印/]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
      expect(screen.queryByRole('link', { name })).toBeNull();
    }
  });
});

describe('what hangs below a case', () => {
  it('is added in place, with the name covered on the page', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('还可以登记')).getByRole('button', { name: '添加当事人' }));
    const dialog = within(await screen.findByRole('dialog', { name: '添加当事人' }));
    await user.click(await dialog.findByRole('radio', { name: '一方当事人' }));
    await user.click(dialog.getByRole('radio', { name: '自然人' }));
    await user.type(await dialog.findByLabelText(/^姓名/), '欧阳青山');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const parties = within(await section('当事人（1）'));
    expect(screen.getByText('已保存')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('group', { name: '办理情况' }));
    const party = parties.getByRole('button', { name: /欧阳某/ });
    expect(document.body.textContent).not.toContain('欧阳青山');
    await user.click(party);
    await user.click(within(await section('当事人（1）')).getByRole('button', { name: '显示姓名' }));
    expect(screen.getByText(/欧阳青山/)).toBeTruthy();
  });

  it('is corrected in place and taken away with a reason', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    await addParty(room, record, 'one', '秦守安');
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('当事人（1）')).getByRole('button', { name: '修改' }));
    const edit = within(await screen.findByRole('dialog', { name: '修改当事人' }));
    await user.type(await edit.findByLabelText(/^联系电话/), '13800138000');
    await user.keyboard('{Control>}s{/Control}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(within(await section('当事人（1）')).getByRole('button', { name: '删除…' }));
    const dialog = within(await screen.findByRole('dialog', { name: '要删除这条当事人吗？' }));
    await user.type(await dialog.findByLabelText(/^理由/), '登记重复');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('group', { name: '办理情况' })));
    expect(must(await room.office.children({ parent: record, ledger: 'mediation.party' }))).toEqual([]);
  });

  it('keeps what was typed into a dialog that was closed', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(within(await section('还可以登记')).getByRole('button', { name: '添加走访' }));
    expect(await screen.findByLabelText(/^走访人/)).toHaveProperty('value', '周敏');
    await user.type(screen.getByLabelText(/^走访人/), '、田禾');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(within(await section('还可以登记')).getByRole('button', { name: '添加走访' }));
    await user.click(await screen.findByRole('button', { name: '继续填写' }));
    expect(screen.getByLabelText(/^走访人/)).toHaveProperty('value', '周敏、田禾');
  });
});

describe('the timeline', () => {
  it('tells who, in which capacity, what changed from what to what, and covers names', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const party = await addParty(room, record, 'one', '秦守安');
    must(await atDesk(room).edits(party, { name: { name: '康立本' } }));
    const { user } = showOffice(room, `/record/${record}`);
    const timeline = within(await section('时间线'));
    expect(timeline.getByText('当事人：修改')).toBeTruthy();
    expect(timeline.getAllByText(/周敏（调解员）录入于/).length).toBeGreaterThan(0);
    expect(timeline.getByText('秦某 → 康某')).toBeTruthy();
    await user.click(timeline.getByRole('button', { name: '显示个人信息' }));
    expect(timeline.getByText('秦守安 → 康立本')).toBeTruthy();
  });

  it('says when a step was entered later than it happened', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { seen } = must(await room.office.record({ record })).view;
    must(
      await room.office.act({
        saveId: room.machine.ids.uuid(),
        duty: 'registrar',
        intents: [
          {
            act: 'step',
            record,
            step: 'register',
            values: { disputeType: '2', facts: '两家为通道争执。' },
            seen,
            eventAt: '2026-11-20T19:30',
          },
        ],
      }),
    );
    showOffice(room, `/record/${record}`);
    expect(within(await section('时间线')).getByText(/发生于 2026年11月20日 19:30（补记）/)).toBeTruthy();
  });
});

describe('the check code', () => {
  it('is shown in full, the same as the office gives it', async () => {
    const room = await foundRoom();
    const record = await registerCase(room);
    const { user } = showOffice(room, `/record/${record}`);
    await user.click(await screen.findByText(/详情/));
    const { opsHash } = must(await room.office.hashes({ record }));
    await waitFor(() => expect(screen.getByTestId('ops-hash').textContent).toBe(opsHash));
    expect(screen.getByText(record)).toBeTruthy();
  });
});

describe('typed markup', () => {
  it('stays text in title, fields and timeline', async () => {
    const room = await foundRoom();
    const record = await registerCase(room, { matter: '<img src=x onerror=alert(1)>' });
    showOffice(room, `/record/${record}`);
    expect(await screen.findByRole('heading', { level: 1, name: '<img src=x onerror=alert(1)>' })).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});
