import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../renderer/domain/fields/field';
import { closedCodeList } from '../../../renderer/domain/fields/code-list';
import { gardenLedger } from './every-kind';
import { gardenContext, showForm } from './show-form';

const ways = closedCodeList({
  name: 'way',
  label: '方式',
  source: '测试',
  codes: { visit: { label: '上门' }, phone: { label: '电话' } },
});

const callFields: Fields = {
  way: { kind: 'code', label: '方式', disclosure: 'work', required: true, list: ways },
  number: { kind: 'text', label: '拨打号码', disclosure: 'personal', required: true, when: { field: 'way', in: ['phone'] } },
  on: { kind: 'date', label: '日期', disclosure: 'work', required: true },
  note: { kind: 'text', label: '备注', disclosure: 'work' },
};

/** Counts, by label, how often an input was drawn. */
function countingContext() {
  const context = gardenContext();
  const drawn = new Map<string, number>();
  const counted = new Map(
    [...new Set(Object.values(callFields).map((field) => context.screenOf(field)))].map((one) => [
      one,
      {
        ...one,
        Input: (props: Parameters<typeof one.Input>[0]) => {
          drawn.set(props.field.label, (drawn.get(props.field.label) ?? 0) + 1);
          return <one.Input {...props} />;
        },
      },
    ]),
  );
  const screenOf: typeof context.screenOf = (field) => counted.get(context.screenOf(field)) ?? context.screenOf(field);
  return { context: { ...context, screenOf }, drawn };
}

describe('a form made from a declaration', () => {
  it('is filled in and saved with the keyboard alone', async () => {
    const { user, saved } = showForm(callFields);
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '上门' }));
    await user.keyboard(' {Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText(/^日期/));
    await user.keyboard('11-23{Enter}');
    expect(document.activeElement).toBe(screen.getByLabelText('备注'));
    await user.keyboard('无人在家{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '保存' }));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(saved).toEqual([{ way: 'visit', on: '2026-11-23', note: '无人在家' }]));
  });

  it.each(['{Control>}s{/Control}', '{Control>}{Enter}{/Control}'])('saves with %s from inside an input', async (keys) => {
    const { user, saved } = showForm(callFields, { way: 'visit', on: '2026-11-20' });
    await user.type(screen.getByLabelText('备注'), '改期');
    await user.keyboard(keys);
    await waitFor(() => expect(saved).toEqual([{ note: '改期' }]));
  });

  it('names every empty required field only once somebody wants to save, and takes the keyboard to the first', async () => {
    const { user, saved } = showForm(callFields);
    await user.click(screen.getByLabelText(/^日期/));
    await user.tab();
    expect(screen.queryByText(/还没有填写/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/“方式”还没有填写/)).toBeTruthy();
    expect(saved).toEqual([]);
    expect(screen.getByText(/“日期”还没有填写/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '上门' }));
  });

  it('counts beside the save button what stands against saving, down to nothing', async () => {
    const { user } = showForm(callFields);
    expect(screen.queryByText(/没有保存/)).toBeNull();
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText('没有保存：还有 2 栏要补填或更正')).toBeTruthy();
    await user.type(screen.getByLabelText(/^日期/), '11-23');
    expect(screen.getByText('没有保存：还有 1 栏要补填或更正')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: '上门' }));
    expect(screen.queryByText(/没有保存/)).toBeNull();
  });

  it('draws only the input that somebody types into, and none for a save that goes through', async () => {
    const { context, drawn } = countingContext();
    const { user, saved } = showForm(callFields, { way: 'visit', on: '2026-11-20' }, [], context);
    await user.click(screen.getByLabelText('备注'));
    drawn.clear();
    await user.keyboard('改期');
    expect([...drawn.keys()]).toEqual(['备注']);
    drawn.clear();
    await user.keyboard('{Control>}s{/Control}');
    expect(saved).toEqual([{ note: '改期' }]);
    expect([...drawn.keys()]).toEqual([]);
  });

  it('takes a problem away as soon as it is mended', async () => {
    const { user } = showForm(callFields);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await user.type(screen.getByLabelText(/^日期/), '11-23');
    expect(screen.queryByText(/“日期”还没有填写/)).toBeNull();
  });

  it('asks for a field only while its condition holds, and keeps what was typed there', async () => {
    const { user, saved } = showForm(callFields, { on: '2026-11-20' });
    expect(screen.queryByLabelText(/^拨打号码/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: '电话' }));
    await user.type(screen.getByLabelText(/^拨打号码/), '0755-123');
    await user.click(screen.getByRole('radio', { name: '上门' }));
    expect(screen.queryByLabelText(/^拨打号码/)).toBeNull();
    await user.click(screen.getByRole('radio', { name: '电话' }));
    expect(screen.getByLabelText(/^拨打号码/)).toHaveProperty('value', '0755-123');
    await user.click(screen.getByRole('radio', { name: '上门' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ way: 'visit' }]));
  });

  it('hands on only what was changed, and null for what was emptied', async () => {
    const { user, saved } = showForm(callFields, { way: 'visit', on: '2026-11-20', note: '旧' });
    await user.clear(screen.getByLabelText('备注'));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(saved).toEqual([{ note: null }]));
  });

  it('shows what the office refused beside its field, with the rule, and the rest above', async () => {
    const { refuse } = showForm(callFields, { way: 'visit', on: '2026-11-20' });
    refuse([
      { code: 'a', field: 'on', sentence: '日期早于登记日期。', whatToDo: '请核对。', article: '《规程》第三条' },
      { code: 'b', sentence: '磁盘满了。', whatToDo: '请清理。' },
    ]);
    const frame = screen.getByLabelText(/^日期/).closest<HTMLElement>('[data-field]');
    expect(within(frame ?? document.body).getByText(/日期早于登记日期。请核对。（依据：《规程》第三条）/)).toBeTruthy();
    expect(within(screen.getByRole('alert')).getByText('磁盘满了。')).toBeTruthy();
    expect(screen.getByText('没有保存：还有 1 栏要补填或更正')).toBeTruthy();
    expect(screen.getByLabelText(/^日期/).getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a small table', () => {
  const rows: Fields = { name: gardenLedger.fields.name, harvests: gardenLedger.fields.harvests };

  it('adds, fills, moves and removes rows with the keyboard', async () => {
    const { user, saved } = showForm(rows, { name: '东园' });
    const add = screen.getByRole('button', { name: /添加收成/ });
    add.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('9-1');
    add.focus();
    await user.keyboard('{Enter}');
    await user.keyboard('10-1{Alt>}{ArrowUp}{/Alt}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const moved = [
      { id: 'row-2', on: '2026-10-01' },
      { id: 'row-1', on: '2026-09-01' },
    ];
    await waitFor(() => expect(saved.at(-1)).toEqual({ harvests: moved }));
    await user.click(screen.getByRole('button', { name: '移去收成 1' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(saved.at(-1)).toEqual({ harvests: [{ id: 'row-1', on: '2026-09-01' }] }));
  });

  it('puts a row back that was removed by mistake', async () => {
    const { user } = showForm(rows, { name: '东园', harvests: [{ id: 'r1', on: '2026-09-01', buyer: '甘来' }] });
    await user.click(screen.getByRole('button', { name: '移去收成 1' }));
    expect(screen.queryByLabelText('买主')).toBeNull();
    await user.click(screen.getByRole('button', { name: '放回' }));
    expect(screen.getByLabelText('买主')).toHaveProperty('value', '甘来');
  });

  it('says in which row something is wrong, and leaves a row out that stayed empty', async () => {
    const { user, saved } = showForm(rows, { name: '东园' });
    await user.click(screen.getByRole('button', { name: /添加收成/ }));
    await user.click(screen.getByRole('button', { name: /添加收成/ }));
    const second = screen.getByRole('group', { name: '收成 2' });
    await user.type(within(second).getByLabelText('重量'), '三十来斤');
    await user.click(screen.getByRole('button', { name: '保存' }));
    expect(await screen.findByText(/第 2 行：“收获日期”还没有填写/)).toBeTruthy();
    expect(saved).toEqual([]);
    expect(within(second).getByText(/“重量”/)).toBeTruthy();
    expect(within(second).getByLabelText('重量')).toHaveProperty('value', '三十来斤');
  });
});
