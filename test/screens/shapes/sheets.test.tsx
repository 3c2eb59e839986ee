import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { closedCodeList } from '../../../renderer/domain/fields/code-list';
import { ballotField } from '../../../renderer/domain/shapes/ballots';
import { checklistField } from '../../../renderer/domain/shapes/checklist';
import { daysField } from '../../../renderer/domain/shapes/days';
import { goodsField } from '../../../renderer/domain/shapes/goods';
import { scoreField } from '../../../renderer/domain/shapes/scores';
import { showForm } from '../forms/show-form';

const checklist = checklistField({
  label: '事项',
  disclosure: 'work',
  warnDays: 10,
  items: {
    name: 'test.items',
    source: '测试',
    items: {
      plan: { label: '方案', need: 'must' },
      reply: { label: '批复', need: 'must' },
      talk: { label: '培训', need: 'asNeeded' },
    },
  },
});

describe('a checklist on screen', () => {
  it('is filled in with the keyboard alone and keeps the place of every line', async () => {
    const { user, saved } = showForm({ items: checklist });
    screen.getByLabelText('方案 计划日期').focus();
    await user.keyboard('2026-11-1{ArrowDown}2026-12-1{ArrowUp}{Enter}11-5{Control>}s{/Control}');
    expect(saved).toEqual([
      {
        items: [
          { id: 'plan', planned: '2026-11-01', actual: '2026-11-05' },
          { id: 'reply', planned: '2026-12-01' },
          { id: 'talk' },
        ],
      },
    ]);
  });

  it('says while one types how far it is, and does not take 不适用 without a reason', async () => {
    const { user, saved } = showForm({ items: checklist });
    await user.type(screen.getByLabelText('方案 完成日期'), '11-5');
    expect(screen.getByText('1/2')).toBeTruthy();
    await user.click(screen.getByLabelText('批复 不适用'));
    expect(screen.getByText('1/1')).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    expect(await screen.findByText(/“批复”不适用，但没有写说明/)).toBeTruthy();
    expect(saved).toEqual([]);
    await user.type(screen.getByLabelText('批复 说明'), '上级已有批复');
    await user.keyboard('{Control>}s{/Control}');
    expect(saved).toHaveLength(1);
  });
});

const scores = scoreField({
  label: '评分',
  disclosure: 'work',
  items: {
    name: 'test.scores',
    source: '测试',
    items: { a: { role: 'item', label: '甲项', full: '60' }, gate: { role: 'gate', label: '事故' } },
  },
  caps: { failedGate: '0' },
});

describe('a score sheet on screen', () => {
  it('shows both totals as they are typed, exact, and what a failed gate does', async () => {
    const { user } = showForm({ scores });
    await user.type(screen.getByLabelText('甲项 自评分'), '59.95');
    await user.type(screen.getByLabelText('甲项 考核分'), '58.05');
    const sums = within(screen.getByLabelText('合计'));
    expect(sums.getByText('59.95 分')).toBeTruthy();
    expect(sums.getByText('58.05 分')).toBeTruthy();
    expect(screen.queryByLabelText('甲项 一票否决')).toBeNull();
    await user.click(screen.getByLabelText('事故 一票否决'));
    expect(sums.getByText('0 分')).toBeTruthy();
  });
});

const goods = goodsField({
  label: '物品',
  disclosure: 'work',
  kinds: closedCodeList({
    name: 'test.goods',
    label: '物品',
    source: '测试',
    codes: { rice: { label: '大米' }, oil: { label: '食用油' } },
  }),
  units: { rice: '袋', oil: '桶' },
  valued: true,
});

describe('goods on screen', () => {
  it('work out the value from quantity and unit value, and add up by kind', async () => {
    const { user, saved } = showForm({ goods });
    await user.click(screen.getByRole('button', { name: '＋ 添加物品' }));
    await user.keyboard('大米{ArrowDown}{Enter}');
    await user.type(screen.getByLabelText('物品 1 数量'), '3');
    await user.type(screen.getByLabelText('物品 1 单价'), '65.5');
    expect(screen.getByLabelText('物品 1 金额')).toHaveProperty('value', '196.50');
    expect(screen.getByText('3袋')).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    expect(saved).toEqual([{ goods: [{ id: 'row-1', what: 'rice', quantity: 3, unitValue: 6550, value: 19650 }] }]);
  });
});

const days = daysField({
  label: '考勤',
  disclosure: 'work',
  month: 'month',
  statuses: closedCodeList({
    name: 'test.day',
    label: '状态',
    source: '测试',
    codes: { here: { label: '在岗' }, ill: { label: '病假' } },
  }),
  signs: { here: { sign: '✓', key: 'z' }, ill: { sign: '病', key: 'b' } },
  usual: 'here',
  present: ['here'],
});

describe('a month on screen', () => {
  it('is filled in half-day by half-day with single keys', async () => {
    const { user, saved } = showForm({ days }, { month: '2026-11' });
    screen.getByRole('button', { name: '11月1日上午：未填' }).focus();
    await user.keyboard('{ArrowRight}zb ');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('button', { name: '11月2日下午：病假' })).toBeTruthy();
    expect(screen.getByText('1 天')).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    const [first] = saved;
    expect(first?.['days']).toHaveLength(30);
    expect(first?.['days']).toEqual(
      expect.arrayContaining([
        { id: '2026-11-02', am: 'here', pm: 'ill' },
        { id: '2026-11-03', am: 'here' },
        { id: '2026-11-04' },
      ]),
    );
  });

  it('fills the working days that are still empty at once', async () => {
    const { user } = showForm({ days }, { month: '2026-11', days: [{ id: '2026-11-02', am: 'ill' }] });
    await user.click(screen.getByRole('button', { name: '空着的周一至周五都填“在岗”' }));
    expect(screen.getByRole('button', { name: '11月2日上午：病假' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '11月2日下午：在岗' })).toBeTruthy();
    expect(screen.getByRole('button', { name: '11月1日上午：未填' })).toBeTruthy();
    expect(screen.getByText('20.5 天')).toBeTruthy();
  });
});

describe('ballots on screen', () => {
  it('take totals only', async () => {
    const items = { name: 'test.options', source: '测试', items: { yes: { label: '同意' }, no: { label: '不同意' } } };
    const { user, saved } = showForm({ options: ballotField({ label: '票数', disclosure: 'secret', items }) });
    screen.getByLabelText('同意 票数').focus();
    await user.keyboard('30{ArrowDown}12');
    expect(screen.getByText('42 票')).toBeTruthy();
    await user.keyboard('{Control>}s{/Control}');
    expect(saved).toEqual([
      {
        options: [
          { id: 'yes', votes: 30 },
          { id: 'no', votes: 12 },
        ],
      },
    ]);
  });
});
