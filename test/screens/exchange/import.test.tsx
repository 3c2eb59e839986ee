import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ImportPlan } from '../../../renderer/data/office-api';
import type { Head } from '../../../renderer/domain/ledger/record';
import { ok } from '../../../renderer/domain/result';
import { showExchange } from './show';
import { done, exportTo, pairedOffices, registerWallCase } from './two-offices';

async function fileForTheStreet() {
  const offices = await pairedOffices();
  const record = await registerWallCase(offices.room);
  const file = await exportTo(offices.room, offices.street, record);
  offices.street.machine.host.answers.open = file;
  return { ...offices, record, file };
}

async function openFile(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: '选择文件…' }));
}

async function countsShown() {
  const counts = await screen.findByRole('list', { name: '导入计划' });
  return within(counts)
    .getAllByRole('listitem')
    .map((item) => /^\S+ \d+ 条/.exec(item.textContent)?.[0]);
}

describe('importing a file', () => {
  it('shows the plan first, changes nothing, and imports after agreement', async () => {
    const { street, record } = await fileForTheStreet();
    const user = showExchange(street, '/exchange/import');
    await openFile(user);
    expect(await countsShown()).toEqual(['拒绝 0 条', '不一致 0 条', '新增 2 条', '有变化 0 条', '相同 0 条']);
    expect(screen.getByText('清河派出所调解室')).toBeTruthy();
    const table = screen.getByRole('table', { name: '文件里的记录' });
    expect(within(table).getByRole('row', { name: /新增 调解案件 通道砌墙相邻纠纷/ })).toBeTruthy();
    expect((await street.office.record({ record })).ok).toBe(false);

    await user.click(screen.getByRole('button', { name: '同意导入' }));
    expect(await screen.findByText(/已导入 \d+ 条记录，并已保存。/)).toBeTruthy();
    expect(screen.queryByText(/不一致/)).toBeNull();
    expect((await street.office.record({ record })).ok).toBe(true);
  });

  it('does nothing when the person gives the plan up', async () => {
    const { street, record } = await fileForTheStreet();
    const user = showExchange(street, '/exchange/import');
    await openFile(user);
    await user.click(await screen.findByRole('button', { name: '放弃，不导入' }));
    expect(await screen.findByRole('button', { name: '选择文件…' })).toBeTruthy();
    expect((await street.office.record({ record })).ok).toBe(false);
    expect(await done(street.office.transfers({}))).toEqual([]);
  });

  it('says that the same file brings nothing the second time', async () => {
    const { street } = await fileForTheStreet();
    const plan = await done(street.office.openImport({}));
    await done(street.office.applyImport({ plan: plan.plan }));
    const user = showExchange(street, '/exchange/import');
    await openFile(user);
    expect(await screen.findByText(/文件里的内容本单位都已经有了/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '同意导入' })).toBeNull();
    expect(await countsShown()).toContain('相同 2 条');
    await user.click(screen.getByRole('button', { name: '关闭这个文件' }));
    expect(await screen.findByRole('button', { name: '选择文件…' })).toBeTruthy();
  });

  it.each([
    ['a torn file', (bytes: Uint8Array) => bytes.slice(0, bytes.length - 200)],
    ['a file with one changed byte', (bytes: Uint8Array) => bytes.with(bytes.length - 300, (bytes.at(-300) ?? 0) ^ 1)],
    ['a file of another kind', () => new TextEncoder().encode('%PDF-1.7 这不是往来文件')],
    ['an empty file', () => new Uint8Array(0)],
  ])('refuses %s in a sentence and changes nothing', async (_what, damage) => {
    const { street, stick, file, record } = await fileForTheStreet();
    stick.files.set(file, damage(stick.files.get(file)!));
    const user = showExchange(street, '/exchange/import');
    await openFile(user);
    expect((await screen.findByRole('alert')).textContent).toMatch(/[\u4e00-\u9fff].*怎么办/s);
    expect(screen.queryByRole('list', { name: '导入计划' })).toBeNull();
    expect((await street.office.record({ record })).ok).toBe(false);
  });

  it('refuses a file for somebody else', async () => {
    const { room, file } = await fileForTheStreet();
    const stranger = await pairedOffices();
    stranger.stick.files.set(file, room.machine.host.drive.files.get(file)!);
    stranger.street.machine.host.answers.open = file;
    const user = showExchange(stranger.street, '/exchange/import');
    await openFile(user);
    expect((await screen.findByRole('alert')).textContent).toMatch(/怎么办/);
  });

  it('shows both values of a disagreement with who and when, and why a record is refused', async () => {
    const { street, room } = await fileForTheStreet();
    const real = await done(street.office.openImport({}));
    const plan = doubtfulPlan(real, [
      head('甲', '通道砌墙', street.session.office.id, '何平'),
      head('乙', '通道被占', room.session.office.id, '周敏'),
    ]);
    const user = showExchange(street, '/exchange/import', { ...street.office, openImport: async () => ok(plan) });
    await openFile(user);
    expect(await countsShown()).toEqual(['拒绝 1 条', '不一致 1 条', '新增 0 条', '有变化 0 条', '相同 0 条']);
    const disputed = screen.getByRole('row', { name: /不一致 调解案件/ });
    expect(within(disputed).getByText('事由：')).toBeTruthy();
    expect(disputed.textContent).toMatch(
      /通道砌墙（清河街道 何平，2026年11月23日.*）.*通道被占（清河派出所调解室 周敏，2026年11月23日/,
    );
    const refused = screen.getByRole('row', { name: /拒绝 当事人/ });
    expect(refused.textContent).toMatch(/不是本案单位写的。怎么办：请退回来件单位。/);
  });
});

function head(op: string, value: string, office: string, name: string): Head {
  return { op, value, office, replica: op, actor: { id: op, name }, hlc: '1795410000000-0000', pred: [] };
}

/** The plan of the real file, told as if its case disagreed and its party were refused. */
function doubtfulPlan(real: ImportPlan, candidates: readonly Head[]): ImportPlan {
  const refusal = { code: 'owner', sentence: '不是本案单位写的。', whatToDo: '请退回来件单位。' };
  return {
    ...real,
    records: real.records.map((planned) =>
      planned.ledger === 'mediation.case'
        ? { ...planned, kind: 'conflict', conflicts: [{ cell: 'matter', candidates }] }
        : { ...planned, kind: 'refused', refusal },
    ),
  };
}
