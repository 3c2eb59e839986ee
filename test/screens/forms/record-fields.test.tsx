import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../../renderer/domain/fields/field-kind';
import type { JsonObject } from '../../../renderer/domain/json';
import { RecordFields } from '../../../renderer/forms/record-fields';
import type { DeclaredSection } from '../../../renderer/forms/sections';
import { gardenLedger, gardenValues } from './every-kind';
import { gardenContext, westGarden } from './show-form';

function show(values: JsonObject, withheld: readonly Disclosure[] = [], mayShow = true, sections?: readonly DeclaredSection[]) {
  render(
    <RecordFields
      fields={gardenLedger.fields}
      sections={sections}
      values={values}
      withheld={withheld}
      mayShow={mayShow}
      context={gardenContext()}
    />,
  );
  return userEvent.setup();
}

function valueOf(label: string): string {
  const terms = [...document.querySelectorAll('dt')].filter((term) => term.textContent === label);
  return terms[0]?.nextElementSibling?.textContent ?? '';
}

describe('a record as it is read', () => {
  it('shows every kind in the words of the office', async () => {
    show({ ...gardenValues, neighbour: { ledger: 'test.garden', record: westGarden }, sum: 2 });
    expect(valueOf('开园日期')).toBe('2026年3月1日');
    expect(valueOf('季度')).toBe('2026年第3季度');
    expect(valueOf('值守半天')).toBe('2026年11月23日下午');
    expect(valueOf('租金')).toBe('1200.50元');
    expect(valueOf('其他作物')).toBe('水稻、大豆');
    expect(valueOf('有围栏')).toBe('是');
    expect(valueOf('收成次数')).toBe('2次');
    expect((await screen.findByRole('link', { name: '西园' })).getAttribute('href')).toBe(`#/record/${westGarden}`);
  });

  it('gives what was worked out in several lines its lines, and the whole width', () => {
    show({ sum: '第一步：2次\n第二步：3次' });
    const value = screen.getByText(/第一步：2次/);
    expect(getComputedStyle(value).whiteSpace).toBe('pre-line');
    expect(value.closest('[data-wide]')).not.toBeNull();
  });

  it('puts a dash where nothing stands, and says what did not come along', () => {
    show({ name: '东园' }, ['personal']);
    expect(valueOf('树木')).toBe('—');
    expect(valueOf('看园人')).toBe('未随文件提供');
  });

  it('covers personal values until somebody asks for one of them', async () => {
    const user = show(gardenValues);
    expect(valueOf('看园人')).toContain('单某');
    expect(document.body.textContent).not.toContain('单长青');
    expect(document.body.textContent).not.toContain('甘来');
    await user.click(screen.getByRole('button', { name: '显示看园人' }));
    expect(valueOf('看园人')).toContain('单长青');
    expect(document.body.textContent).not.toContain('甘来');
    await user.click(screen.getByRole('button', { name: '显示收成' }));
    expect(screen.getByText('甘来')).toBeTruthy();
  });

  it('shows a section of what is worked out alone as soon as there is something, and one that waits for a step only after it', () => {
    const later = (label: string, fields: readonly string[]) => ({ label, fields, later: true }) as const;
    show({ sum: 2 }, [], true, [later('核算', ['sum']), later('收园', ['harvests', 'sum'])]);
    expect(screen.getByRole('region', { name: '核算' }).textContent).toContain('2次');
    expect(screen.queryByRole('region', { name: '收园' })).toBeNull();
  });

  it('offers nobody to uncover what may not be shown', () => {
    show(gardenValues, [], false);
    expect(screen.queryByRole('button', { name: '显示看园人' })).toBeNull();
  });

  it('shows typed markup as the text it is', () => {
    show({ name: '<b>东园</b><script>alert(1)</script>', story: '<img src=x>' });
    expect(valueOf('名称')).toBe('<b>东园</b><script>alert(1)</script>');
    expect(document.querySelector('dd b, dd script, dd img')).toBeNull();
  });

  it('says so where a foreign file holds a value of another kind', () => {
    show({ name: 17, rent: { yuan: 3 }, harvests: 'viele', keeper: [] });
    expect(valueOf('名称')).toBe('（内容无法识别）');
    expect(valueOf('收成')).toContain('（内容无法识别）');
  });
});
