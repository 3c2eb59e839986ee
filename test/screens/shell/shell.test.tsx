import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { foundOffice, testMachine, testPassphrase, type TestMachine } from '../../fakes/office';
import type { OfficeType } from '../../../renderer/domain/office/office';
import { noMemory, runApp, unlock, type RunningApp } from './run-app';

const minute = 60_000;

describe('the frame around every page', () => {
  it('offers the ledgers of this type of office and the common sections', async () => {
    await openOffice('police-mediation');
    expect(sectionNames()).toEqual([
      '首页',
      '调解案件',
      '调解工作报表',
      '统计',
      '上级报表',
      '批量打印',
      '文件往来',
      '备份',
      '生僻字',
      '设置',
    ]);
  });

  it('goes to a section with Alt and its number, and tells the reader where they are', async () => {
    const app = await openOffice('street');
    await app.user.keyboard('{Alt>}0{/Alt}');
    const heading = await screen.findByRole('heading', { level: 1, name: '设置' });
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
    expect(document.title).toBe('设置 · 新乐章');
    expect(location.hash).toBe('#/settings');
    const here = within(screen.getByRole('navigation', { name: '栏目' })).getByRole('link', { current: 'page' });
    expect(here.textContent).toContain('设置');
  });

  it('lists the shortcuts under F1 and puts the list away with Esc', async () => {
    const app = await openOffice('street');
    await app.user.keyboard('{F1}');
    expect(await screen.findByRole('dialog', { name: '快捷键一览' })).toBeDefined();
    await app.user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });

  it('shows what the worker has to say unasked', async () => {
    const app = await openOffice('street');
    app.offices[0]?.tell({
      kind: 'alarm',
      refusal: { code: 'disk', sentence: '磁盘写不进去了。', whatToDo: '请腾出空间。' },
    });
    expect(screen.getByRole('alert').textContent).toContain('磁盘写不进去了。');
  });

  it('sets all text larger and remembers it', async () => {
    const memory = noMemory('large');
    const app = runApp(testMachine(), memory);
    expect(await screen.findByRole('button', { name: '字号大', pressed: true })).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: '字号特大' }));
    expect(getComputedStyle(document.documentElement).fontSize).toBe('22px');
    expect(memory.written).toEqual(['huge']);
  });
});

describe('locking', () => {
  it('ends the worker and leaves nothing of the office on the screen', async () => {
    const app = await openOffice('police-mediation');
    await app.user.keyboard('{Control>}l{/Control}');
    expect(await screen.findByLabelText('口令')).toBeDefined();
    expect(app.offices.map(({ stopped }) => stopped)).toEqual([true, false]);
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByText(/^已锁定/)).toBeDefined();
  });

  it('comes by itself after ten idle minutes, and not while somebody works', async () => {
    const app = await openOffice('police-mediation');
    app.pass(9 * minute);
    await app.user.keyboard('a');
    app.pass(9 * minute);
    expect(screen.getByRole('navigation')).toBeDefined();
    app.pass(minute);
    expect(await screen.findByText(/十分钟没有操作/)).toBeDefined();
  });

  it('is not put off by the first key after the computer slept', async () => {
    const app = await openOffice('police-mediation');
    sleep(app, 30 * minute);
    await app.user.keyboard('a');
    expect(await screen.findByText(/十分钟没有操作/)).toBeDefined();
  });

  it('comes after twelve hours also to somebody who never paused', async () => {
    const app = await openOffice('police-mediation');
    for (let worked = 0; worked < 12 * 60; worked += 9) {
      app.pass(9 * minute);
      await app.user.keyboard('a');
    }
    expect(await screen.findByText(/已连续使用十二小时/)).toBeDefined();
  });

  it('comes when the clock of the computer is turned back', async () => {
    const app = await openOffice('police-mediation');
    app.pass(-60 * minute);
    expect(await screen.findByLabelText('口令')).toBeDefined();
  });

  it('lets the same person go on where they were', async () => {
    const app = await openOffice('police-mediation');
    await app.user.keyboard('{Alt>}0{/Alt}');
    await screen.findByRole('heading', { level: 1, name: '设置' });
    app.pass(10 * minute);
    await screen.findByText(/十分钟没有操作/);
    await app.user.click(await screen.findByLabelText('口令'));
    await app.user.paste(testPassphrase);
    await app.user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '设置' })).toBeDefined();
  });
});

async function openOffice(type: OfficeType): Promise<RunningApp & { readonly machine: TestMachine }> {
  const { machine, office } = await foundOffice(testMachine(), { name: '青石办公室', type });
  office.close();
  const app = runApp(machine);
  await unlock(app, testPassphrase);
  return { ...app, machine };
}

function sleep({ machine }: { readonly machine: TestMachine }, milliseconds: number): void {
  machine.clock.advance(milliseconds);
}

function sectionNames(): readonly string[] {
  const navigation = screen.getByRole('navigation', { name: '栏目' });
  return within(navigation)
    .getAllByRole('link')
    .map((link) => link.textContent.replace(/\d$/, ''));
}
