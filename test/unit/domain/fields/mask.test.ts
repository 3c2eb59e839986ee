import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskName, maskNumbersIn, maskPlace, maskText } from '../../../../renderer/domain/fields/mask';

describe('the mask of a name', () => {
  it.each([
    ['欧阳明', '欧阳某'],
    ['歐陽修', '歐陽某'],
    ['诸葛小亮', '诸葛某'],
    ['爱新觉罗启星', '爱新觉罗某'],
    ['万俟雪', '万俟某'],
    ['单于', '单某'],
    [' 陈 明 ', '陈某'],
    ['约翰·史密斯', '约某'],
    ['John Smith', 'J某'],
    ['𠮷田一郎', '𠮷某'],
    ['', '某'],
  ])('of “%s” is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('never shows a given name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('陈', '欧阳', '司马', '爱新觉罗', '单', 'J'),
        fc.string({ unit: fc.constantFrom(...'明小亮雪启星倩𠮷䶮'), minLength: 1, maxLength: 3 }),
        (surname, given) => {
          expect(maskName(surname + given)).toBe(`${surname}某`);
        },
      ),
    );
  });
});

describe('the mask of a telephone number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['+8613812345678', '138****5678'],
    ['１３８１２３４５６７８', '138****5678'],
    ['029-88123456', '029-****3456'],
    ['01088123456', '010-****3456'],
    ['0911 8812345', '0911-****2345'],
    ['11010519491231002x', '110***********002x'],
    ['110105 19491231 002X', '110***********002X'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });
});

describe('the mask of an address', () => {
  it.each([
    ['陕西省西安市雁塔区电子城街道北张村三组12号', '陕西省西安市雁塔区电子城街道北张村***'],
    ['东乌珠穆沁旗某某苏木8号', '东乌珠穆沁旗某某苏木***'],
    ['13812345678北张村', '***'],
    ['12号', '***'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskPlace(text)).toBe(masked);
  });
});

describe('numbers inside a text whose words may be read', () => {
  it.each([
    ['秦守安，电话13812345678，家住12号', '秦守安，电话138****5678，家住12号'],
    ['身份证号11010519491231002X。', '身份证号110***********002X。'],
    ['座机029-88123456转802', '座机029-****3456转802'],
    ['护照E12345678', '护照E1*****78'],
    ['卡号 6222 0212 3456 7890 123', '卡号 62***************23'],
    ['赔偿12345678.90元，于2026-11-23前付清', '赔偿12345678.90元，于2026-11-23前付清'],
    ['2026年1月8日在3号楼502室', '2026年1月8日在3号楼502室'],
    ['全角１３８１２３４５６７８', '全角138****5678'],
  ])('%s becomes %s', (text, masked) => {
    expect(maskNumbersIn(text)).toBe(masked);
  });

  it('never lets an identity or mobile number through, whatever stands around it', () => {
    const number = fc.oneof(
      fc.stringMatching(/^1[3-9]\d{9}$/),
      fc.stringMatching(/^[1-6]\d{16}[\dX]$/),
      fc.stringMatching(/^0(?:10|2\d|[3-9]\d{2})-[2-8]\d{6,7}$/),
    );
    const words = fc.string({ unit: fc.constantFrom(...'他说电话是，。（）家 元') });
    fc.assert(
      fc.property(words, number, words, (before, secret, after) => {
        // A sum stands before 元; such a number may be read.
        fc.pre(!/^\s*元/.test(after));
        expect(maskNumbersIn(`${before}${secret}${after}`)).not.toContain(secret.slice(-7));
      }),
    );
  });

  it('changes nothing where there is no long number', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'陈明家三组12号，。a-') }), (text) => {
        fc.pre((text.match(/[0-9]/g) ?? []).length < 7);
        expect(maskNumbersIn(text)).toBe(text);
      }),
    );
  });
});
