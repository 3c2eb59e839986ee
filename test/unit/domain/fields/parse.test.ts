import { describe, expect, it } from 'vitest';
import type { Field } from '../../../../renderer/domain/fields/field';
import { checkValue, parseTyped } from '../../../../renderer/domain/fields/registry';
import { context, fields } from './examples';

function read(field: Field, typed: string) {
  const result = parseTyped(field, typed, context);
  return result.ok ? result.value : result.error.code;
}

describe('what a clerk types is understood', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['2026年11月23日', '2026-11-23'],
    ['2026年 1月 5日', '2026-01-05'],
    ['2026.11.3', '2026-11-03'],
    ['2026/1/5', '2026-01-05'],
    ['11.23', '2026-11-23'],
    ['1-5', '2026-01-05'],
    ['1月5号', '2026-01-05'],
    ['２０２６－１１－２３', '2026-11-23'],
    ['今天', '2026-11-23'],
    ['昨天', '2026-11-22'],
    ['  ', undefined],
    ['2026-02-30', 'date-unreadable'],
    ['23', 'date-unreadable'],
    ['明年', 'date-unreadable'],
    ['0206-11-23', 'date-out-of-range'],
  ])('as a date: "%s"', (typed, expected) => {
    expect(read(fields.date, typed)).toBe(expected);
  });

  it.each([
    ['2026-11-23 20:30', '2026-11-23T20:30'],
    ['2026-11-23T08:05', '2026-11-23T08:05'],
    ['20：30', '2026-11-23T20:30'],
    ['11.22 9:05', '2026-11-22T09:05'],
    ['2026年11月23日20时30分', '2026-11-23T20:30'],
    ['昨天 8点', '2026-11-22T08:00'],
    ['20261123 20:30', '2026-11-23T20:30'],
    ['24:00', 'time-unreadable'],
    ['20:60', 'time-unreadable'],
    ['2026-11-23', 'time-unreadable'],
    ['', undefined],
  ])('as a day and time: "%s"', (typed, expected) => {
    expect(read(fields.dateTime, typed)).toBe(expected);
  });

  it.each([
    ['2026-11-23 上午', '2026-11-23/am'],
    ['11.23下午', '2026-11-23/pm'],
    ['今天上午', '2026-11-23/am'],
    ['下午', '2026-11-23/pm'],
    ['2026-11-23/pm', '2026-11-23/pm'],
    ['2026-11-23', 'half-day-unreadable'],
  ])('as half a day: "%s"', (typed, expected) => {
    expect(read(fields.halfDay, typed)).toBe(expected);
  });

  it.each([
    ['month', '2026年11月', '2026-11'],
    ['month', '2026-11', '2026-11'],
    ['month', '202611', '2026-11'],
    ['month', '3月', '2026-03'],
    ['month', '13月', 'period-unreadable'],
    ['quarter', '2026年第3季度', '2026-Q3'],
    ['quarter', '2026Q3', '2026-Q3'],
    ['quarter', '三季度', '2026-Q3'],
    ['half-year', '上半年', '2026-H1'],
    ['half-year', '2025-h2', '2025-H2'],
    ['year', '2026年', '2026'],
    ['year', '明年', 'period-unreadable'],
  ] as const)('as a %s: "%s"', (of, typed, expected) => {
    expect(read({ ...fields.period, of }, typed)).toBe(expected);
  });

  it.each([
    ['200', 20000],
    ['200.5', 20050],
    ['200.50元', 20050],
    ['2,000元', 200000],
    ['２，０００元', 200000],
    ['¥1,234.56', 123456],
    ['1.5万', 1500000],
    ['1.23456万元', 1234560],
    ['.5', 50],
    ['0', 0],
    ['2000元整', 200000],
    ['0.001', 'amount-too-precise'],
    ['1.2345678万', 'amount-too-precise'],
    ['-5', 'amount-negative'],
    ['27余万元', 'number-rounded'],
    ['200斤', 'number-other-unit'],
    ['2,00', 'number-unreadable'],
    ['二百', 'number-unreadable'],
    ['1000亿', 'amount-too-large'],
    ['99999999999999999999', 'amount-too-large'],
    ['元', 'number-unreadable'],
  ])('as an amount in 分: "%s"', (typed, expected) => {
    expect(read(fields.amount, typed)).toBe(expected);
  });

  it.each([
    ['12', 12],
    ['12人', 12],
    ['１２ 人', 12],
    ['1,200人', 1200],
    ['12人次', 'number-other-unit'],
    ['80余', 'number-rounded'],
    ['约80人', 'number-rounded'],
    ['1.5', 'count-not-whole'],
    ['-1', 'count-too-small'],
    ['9999999999', 'count-too-large'],
  ])('as a count: "%s"', (typed, expected) => {
    expect(read(fields.count, typed)).toBe(expected);
  });

  it.each([
    ['7.70', '7.70'],
    ['07.7亩', '7.7'],
    ['.5', '0.5'],
    ['-0.00', '0.00'],
    ['-1.5', '-1.5'],
    ['1,234.5', '1234.5'],
    ['1.234', 'decimal-too-precise'],
    ['1234567890123', 'decimal-too-large'],
    ['7.7平方米', 'number-other-unit'],
  ])('as a decimal: "%s"', (typed, expected) => {
    expect(read(fields.decimal, typed)).toBe(expected);
  });

  it.each([
    ['是', true],
    ['否', false],
    ['√', true],
    ['没有', false],
    ['也许', 'yes-no-unreadable'],
    ['', undefined],
  ])('as yes or no: "%s"', (typed, expected) => {
    expect(read(fields.yesNo, typed)).toBe(expected);
  });

  it.each([
    ['来电', 'call'],
    ['call', 'call'],
    ['来信', 'code-retired'],
    ['来函', 'code-unknown'],
    ['toString', 'code-unknown'],
  ])('as a choice: "%s"', (typed, expected) => {
    expect(read(fields.code, typed)).toBe(expected);
  });

  it('reads several choices into the order of the list and drops what is said twice', () => {
    expect(read(fields.codes, '来电、入户走访，来电')).toEqual(['visit', 'call']);
    expect(read(fields.codes, '其他，另注明')).toEqual(['other']);
    expect(read(fields.codes, '来电、来函')).toBe('code-unknown');
    expect(read(fields.codes, ' ')).toBeUndefined();
  });

  it('reads names and places and leaves them as they are written', () => {
    expect(read(fields.person, ' 陈明 ')).toEqual({ name: '陈明' });
    expect(read(fields.place, '电子城街道北张村３组')).toEqual({ text: '电子城街道北张村３组' });
  });

  it('asks to choose where typing makes no sense, and takes emptiness', () => {
    expect([fields.rows, fields.link, fields.attachment, fields.computed].map((field) => read(field, '甲'))).toEqual(
      Array(4).fill('field-not-typed'),
    );
    expect([fields.rows, fields.link, fields.attachment, fields.computed].map((field) => read(field, ' '))).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('written text', () => {
  it('is never changed inside: no normalising, no trimming of spaces', () => {
    const compatibility = '　\u{2F800}村 \u00C5  ';
    expect(read(fields.text, compatibility)).toBe(compatibility);
  });

  it('loses only line breaks at its ends, and its line ends are all written one way', () => {
    expect(read(fields.longText, '\r\n第一行\r\n　第二行\n\n')).toBe('第一行\n　第二行');
  });

  it('is counted as a person counts', () => {
    expect(read(fields.text, '𠮷'.repeat(10))).toBe('𠮷'.repeat(10));
    expect(read(fields.text, '𠮷'.repeat(11))).toBe('text-too-long');
  });

  it.each([
    ['half a character', '甲\ud800乙', 'text-broken-character'],
    ['NUL', '甲\u0000', 'text-control-character'],
    ['an escape', '\u001b[31m', 'text-control-character'],
    ['a line break in one line', '甲\n乙', 'text-control-character'],
    ['a tabulator in one line', '甲\t乙', 'text-control-character'],
  ])('is refused with %s', (_what, typed, code) => {
    expect(read(fields.text, typed)).toBe(code);
  });

  it('may hold line breaks and tabulators where there are several lines', () => {
    expect(read(fields.longText, '甲\n\t乙')).toBe('甲\n\t乙');
    expect(read(fields.longText, '甲\u0007')).toBe('text-control-character');
  });

  it('that looks like markup is only text', () => {
    expect(read(fields.longText, '<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('bounds', () => {
  it('refuse what has not happened yet where only the past can be entered', () => {
    const past = { ...fields.date, only: 'past' } as const;
    expect(read(past, '2026-11-23')).toBe('2026-11-23');
    expect(read(past, '2026-11-24')).toBe('date-after-today');
    expect(read({ ...fields.dateTime, only: 'past' }, '2026-11-24 08:00')).toBe('date-after-today');
    expect(read({ ...fields.date, only: 'future' }, '2026-11-22')).toBe('date-before-today');
  });

  it('of a count are those of its declaration', () => {
    const children = { ...fields.count, min: 2, max: 5 };
    expect(['1', '2', '5', '6'].map((typed) => read(children, typed))).toEqual(['count-too-small', 2, 5, 'count-too-large']);
  });
});

describe('a problem', () => {
  it('names the field and says what to do', () => {
    expect(checkValue(fields.date, '2026-02-30', context)).toEqual({
      code: 'field-wrong-shape',
      sentence: '“受理日期”的内容不是本栏应有的格式。',
      whatToDo: '请清空后重新填写；如来自文件，请对方重新导出。',
    });
    expect(parseTyped(fields.code, '来函', context)).toMatchObject({
      error: { sentence: '“来源”填的内容不在选项里。', whatToDo: '请从选项中选择：入户走访、来电、其他，另注明。' },
    });
  });
});
