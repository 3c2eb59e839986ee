import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksPersonal, personalHintFor } from '../../../../renderer/domain/fields/personal-hint';
import { maskedText } from '../../../../renderer/domain/fields/registry';
import { fields } from './examples';

describe('masks', () => {
  it.each([
    ['陈明', '陈某'],
    ['陈小明', '陈某'],
    ['欧阳明', '欧阳某'],
    ['欧阳', '欧某'],
    ['买买提·艾力', '买某'],
    ['𠮷田', '𠮷某'],
  ])('show %s as %s', (name, masked) => {
    expect(maskedText(fields.person, { name })).toBe(masked);
  });

  it.each([
    ['电子城街道北张村三组12号', '电子城街道北张村***'],
    ['明德社区3号楼502', '明德社区***'],
    ['电子城街道科技路8号', '电子城街道***'],
    ['科技路8号', '***'],
    ['北张村', '北张村'],
  ])('cut the place %s down to %s', (text, masked) => {
    expect(maskedText(fields.place, { text })).toBe(masked);
  });

  it('keep a telephone number recognisable to who knows it', () => {
    expect(maskedText(fields.text, '13812345678')).toBe('138****5678');
  });

  it('keep one character of other text, and nothing of anything else', () => {
    expect(maskedText(fields.text, '门前小路')).toBe('门*');
    expect(maskedText(fields.longText, '秦某家门前')).toBe('***');
    expect(maskedText(fields.amount, 20000)).toBe('***');
    expect(maskedText(fields.date, '1975-01-05')).toBe('***');
    expect(maskedText(fields.yesNo, true)).toBe('***');
  });

  it('never let more than the first character of a text through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3 }), (text) => {
        const rest = Array.from(text).slice(1).join('');
        expect(maskedText(fields.text, text).includes(rest) && !/^[*]+$/.test(rest)).toBe(false);
      }),
    );
  });
});

describe('the hint that a text holds personal numbers', () => {
  it.each([
    ['身份证号 11010519491231002X。', 'identity-number'],
    ['联系 138-1234-5678', 'phone'],
    ['联系１３８１２３４５６７８', 'phone'],
    ['座机029-88123456', 'phone'],
    ['转到 6222 0200 0000 0000 004', undefined],
    ['卡号4111 1111 1111 1111', 'bank-number'],
    ['第2026112300012号', undefined],
    ['2026-11-23 调解，赔偿200元', undefined],
    ['', undefined],
  ])('for "%s" is %s', (text, kind) => {
    expect(looksPersonal(text)?.kind).toBe(kind);
  });

  it('is given beside fields that may leave, not beside personal ones', () => {
    expect(personalHintFor(fields.text, '13812345678')).toMatchObject({ sentence: '这里好像写了电话号码。' });
    expect(personalHintFor({ ...fields.text, disclosure: 'personal' }, '13812345678')).toBeUndefined();
  });
});
