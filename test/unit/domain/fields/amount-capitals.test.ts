import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxAmount } from '../../../../renderer/domain/fields/amount';
import { amountInCapitals } from '../../../../renderer/domain/fields/amount-capitals';

describe('amount in capitals', () => {
  it.each([
    [800_000, '捌仟元整'],
    [0, '零元整'],
    [1000, '壹拾元整'],
    [20_050, '贰佰元伍角整'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [10_000_000_500, '壹亿零伍元整'],
    [100_000_000, '壹佰万元整'],
    [100_050_000, '壹佰万零伍佰元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [maxAmount, '玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
  ])('writes %i 分 as %s', (fen, text) => {
    expect(amountInCapitals(fen)).toBe(text);
  });

  it('can be read back by adding up its digits', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 0, max: maxAmount }), roundAmount()), (fen) => {
        expect(readCapitals(amountInCapitals(fen))).toBe(fen);
      }),
      { numRuns: 2000 },
    );
  });

  it('never reads two noughts in a row nor one before a unit', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: 1, max: maxAmount }), roundAmount()), (fen) => {
        expect(amountInCapitals(fen)).not.toMatch(/零零|零[仟佰拾万亿元角分整]/);
      }),
    );
  });
});

/** Amounts with long gaps of noughts, where writing goes wrong. */
function roundAmount(): fc.Arbitrary<number> {
  const piece = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 10 }))
    .map(([digits, zeros]) => digits * 10 ** zeros);
  return fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .map((pieces) => pieces.reduce((sum, value) => sum + value, 0))
    .filter((fen) => fen > 0 && fen <= maxAmount);
}

/** A reader that knows nothing of the rules of noughts. */
function readCapitals(text: string): number {
  const digits = '零壹贰叁肆伍陆柒捌玖';
  const small: Readonly<Record<string, number>> = { 拾: 10, 佰: 100, 仟: 1000 };
  const large: Readonly<Record<string, number>> = { 万: 10 ** 4, 亿: 10 ** 8 };
  let [fen, group, digit] = [0, 0, 0];
  for (const char of text) {
    if (digits.includes(char)) digit = digits.indexOf(char);
    else if (char in small) [group, digit] = [group + digit * small[char]!, 0];
    else if (char in large) [fen, group, digit] = [fen + (group + digit) * large[char]! * 100, 0, 0];
    else if (char === '元') [fen, group, digit] = [fen + (group + digit) * 100, 0, 0];
    else if (char === '角') [fen, digit] = [fen + digit * 10, 0];
    else if (char === '分') [fen, digit] = [fen + digit, 0];
  }
  return fen;
}
