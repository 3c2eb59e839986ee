import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Field, Fields } from '../../../renderer/domain/fields/field';
import { findField } from '../../../renderer/domain/ledger/ledger';
import { readField, typedFrom } from '../../../renderer/forms/typed-values';
import { gardenLedger, gardenValues } from './every-kind';
import { gardenContext, showForm, westGarden } from './show-form';

const stored = Object.entries(gardenValues);

/** A form of these fields only: forty inputs would make every key stroke slow. */
function only(...names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fieldOf(name)]));
}

function fieldOf(name: string): Field {
  const field = findField(gardenLedger, name);
  if (field === undefined) throw new Error(`no field ${name}`);
  return field;
}

describe('the screen of every field kind', () => {
  it('has a stored example of every kind but the computed one', () => {
    const kinds = new Set(Object.values(gardenLedger.fields).map(({ kind }) => kind));
    expect(kinds.size).toBe(19);
    expect(stored.length).toBe(Object.keys(gardenLedger.fields).length - 1);
  });

  it.each(stored)('shows a stored %s in its input so that reading it back gives the same value', (name, value) => {
    const context = gardenContext();
    const field = fieldOf(name);
    const typed = typedFrom({ [name]: field }, { [name]: value }, context)[name] ?? null;
    expect(readField(field, typed, context)).toEqual({ ok: true, value });
  });

  it.each(stored)('takes back what it put into a draft for %s, and nothing of another shape', (name, value) => {
    const context = gardenContext();
    const field = fieldOf(name);
    const typed = typedFrom({ [name]: field }, { [name]: value }, context)[name] ?? null;
    const kind = context.screenOf(field);
    expect(kind.isTyped(typed, field, context)).toBe(true);
    expect(kind.isTyped(kind.empty, field, context)).toBe(true);
    expect(kind.isTyped(17, field, context)).toBe(false);
  });
});

const nonsense = [
  ['openedOn', '开园日期', '二月三十', '“开园日期”不是日历上有的日期。'],
  ['season', '季度', '第九季', '“季度”看不出是哪一段时间。'],
  ['trees', '树木', '很多', '“树木”'],
  ['rent', '租金', '一大笔', '“租金”'],
  ['paper', '身份号码', '12345', '“身份号码”'],
] as const;

describe('typing', () => {
  it.each(nonsense)(
    'keeps nonsense in %s as it was typed and says what is wrong and what to do',
    async (name, label, typed, said) => {
      const { user } = showForm(only(name));
      const input = screen.getByLabelText(label);
      await user.type(input, typed);
      await user.tab();
      expect(input).toHaveProperty('value', typed);
      expect(input.getAttribute('aria-invalid')).toBe('true');
      const problem = document.getElementById(input.getAttribute('aria-describedby')?.split(' ')[1] ?? '');
      expect(problem?.textContent).toContain(said);
      expect(problem?.textContent).toMatch(/请/);
    },
  );

  it('says how a date is understood, with the day of the week', async () => {
    const { user } = showForm(only('openedOn'));
    await user.type(screen.getByLabelText('开园日期'), '11.23');
    expect(screen.getByText('即：2026年11月23日 星期一')).toBeTruthy();
  });

  it('does not suggest today where a birthday is asked for', () => {
    showForm({
      openedOn: fieldOf('openedOn'),
      bornOn: { kind: 'date', label: '出生日期', disclosure: 'personal', only: 'past' },
    });
    expect(screen.getByLabelText('开园日期').getAttribute('placeholder')).toContain('今天');
    expect(screen.getByLabelText('出生日期').getAttribute('placeholder')).toBe('如 1968-03-05');
  });

  it('repeats an amount in capitals', async () => {
    const { user } = showForm(only('rent'));
    await user.type(screen.getByLabelText('租金'), '1200.5');
    expect(screen.getByText('即：壹仟贰佰元伍角整')).toBeTruthy();
  });

  it('reminds of a telephone number in a field that may leave the office, and saves all the same', async () => {
    const { user, saved } = showForm(only('name'));
    await user.type(screen.getByLabelText(/^名称/), '东园 13800138000');
    expect(screen.getByText(/这里好像写了电话号码/)).toBeTruthy();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ name: '东园 13800138000' }]));
  });

  it('never runs what is typed', async () => {
    const evil = '<img src=x>';
    const { user, saved } = showForm(only('name'));
    await user.type(screen.getByLabelText(/^名称/), evil);
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(document.querySelector('img')).toBeNull();
    await waitFor(() => expect(saved).toEqual([{ name: evil }]));
  });
});

describe('choosing', () => {
  it('shows few choices as buttons and leaves out a retired one', () => {
    showForm(only('weather'));
    const group = screen.getByRole('radiogroup', { name: '天气' });
    expect(
      within(group)
        .getAllByRole('radio')
        .map((radio) => radio.closest('label')?.textContent),
    ).toEqual(['晴', '雨']);
  });

  it('keeps a retired choice that was made when it was still offered', () => {
    showForm(only('weather'), { weather: 'snow' });
    expect(screen.getByRole('radio', { name: '雪' })).toHaveProperty('checked', true);
  });

  it('finds one of many choices by a part of its label', async () => {
    const { user, saved } = showForm(only('crop'));
    await user.type(screen.getByRole('combobox', { name: '主要作物' }), '茶');
    await user.keyboard('{ArrowDown}{Enter}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ crop: 'tea' }]));
  });

  it('takes the only choice a typed part leaves with Enter alone', async () => {
    const { user, saved } = showForm(only('crop'));
    await user.type(screen.getByRole('combobox', { name: '主要作物' }), '茶{Enter}');
    expect(screen.getByRole('combobox', { name: '主要作物' })).toHaveProperty('value', '茶叶');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ crop: 'tea' }]));
  });

  it('chooses nothing by itself where a typed part leaves several', async () => {
    const { user, saved } = showForm(only('crop'));
    await user.type(screen.getByRole('combobox', { name: '主要作物' }), '花{Enter}');
    expect(screen.getByRole('combobox', { name: '主要作物' })).toHaveProperty('value', '花');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(saved).toEqual([]);
  });

  it('keeps text that names no choice and explains', async () => {
    const { user, saved } = showForm(only('crop'));
    const input = screen.getByRole('combobox', { name: '主要作物' });
    await user.type(input, '榴莲');
    await user.tab();
    expect(input).toHaveProperty('value', '榴莲');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/“主要作物”.*选项/)).toBeTruthy();
    expect(saved).toEqual([]);
  });

  it('keeps several choices in the order of the list', async () => {
    const { user, saved } = showForm(only('others'));
    const group = screen.getByRole('group', { name: '其他作物' });
    await user.click(within(group).getByLabelText('大豆'));
    await user.click(within(group).getByLabelText('水稻'));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ others: ['rice', 'bean'] }]));
  });
});

describe('what has parts', () => {
  it('keeps the reading of a name that was written down', async () => {
    const { user, saved } = showForm(only('keeper'));
    await user.type(screen.getByLabelText('看园人'), '单长青');
    const frame = screen.getByLabelText('看园人').closest('[data-field]');
    await user.click(within(frame instanceof HTMLElement ? frame : document.body).getByRole('button', { name: '注音…' }));
    await user.type(screen.getByLabelText('注音'), 'Shàn');
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ keeper: { name: '单长青', pinyin: 'Shàn' } }]));
  });

  it('covers an identity number that stood there before until somebody wants to see it', async () => {
    const { user } = showForm(only('paper'), { paper: gardenValues.paper });
    expect(document.body.textContent).not.toContain(gardenValues.paper);
    expect(screen.getByRole('textbox', { name: '身份号码' }).textContent).toBe('110***********0775');
    await user.click(screen.getByRole('button', { name: '显示并修改' }));
    expect(screen.getByLabelText('身份号码')).toHaveProperty('value', gardenValues.paper);
  });

  it('links to a record that was picked by its title, and to nothing that was only typed', async () => {
    const { user, saved } = showForm(only('neighbour'));
    const input = screen.getByLabelText('相邻园地');
    await user.type(input, '西');
    await screen.findByRole('option', { name: '西园' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByText(/还没有选定“西”指的是哪一条记录/)).toBeTruthy();
    expect(saved).toEqual([]);
    await user.click(input);
    await user.type(input, '园');
    await user.click(await screen.findByRole('option', { name: '西园' }));
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() => expect(saved).toEqual([{ neighbour: { ledger: 'test.garden', record: westGarden } }]));
  });

  it('hands a file over at once and keeps its hash', async () => {
    const { user, saved } = showForm(only('photo'));
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (chooser === null) throw new Error('no file input');
    await user.upload(chooser, new File(['树'], '树.txt', { type: 'text/plain' }));
    await screen.findByText(/树\.txt/);
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(saved).toEqual([{ photo: { hash: 'B'.repeat(43), name: '树.txt', size: 3, mediaType: 'text/plain' } }]),
    );
  });
});
