import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { identityCheckCharacter } from '../../../../renderer/domain/fields/identity-number';
import { maskedText, parseTyped, textOf } from '../../../../renderer/domain/fields/registry';
import { context, fields } from './examples';

/** Invented numbers: county 0000 does not exist. */
const anyNumber = fc
  .tuple(fc.constantFrom('11', '33', '61', '83', '91'), fc.integer({ min: 0, max: 45_000 }), fc.integer({ min: 0, max: 999 }))
  .map(([province, days, order]) => {
    const born = addDays('1900-01-01', days).replaceAll('-', '');
    return `${province}0000${born}${String(order).padStart(3, '0')}`;
  })
  .map((first) => `${first}${identityCheckCharacter(first)}`);

const read = (typed: string) => {
  const result = parseTyped(fields.identityNumber, typed, context);
  return result.ok ? result.value : result.error.code;
};

describe('identity number', () => {
  it('is taken when its check character fits, however it is spaced', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(read(number)).toBe(number);
        expect(read(` ${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14).toLowerCase()}`)).toBe(number);
        expect(textOf(fields.identityNumber, number)).toBe(number);
      }),
    );
  });

  it('notices every single wrong digit', () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const wrong = String((Number(number[at]) + step) % 10);
        expect(read(`${number.slice(0, at)}${wrong}${number.slice(at + 1)}`)).toMatch(/^identity-/);
      }),
    );
  });

  it('computes the check character of the example in the standard', () => {
    expect(identityCheckCharacter('11010519491231002')).toBe('X');
  });

  it.each([
    ['fifteen digits', '330000491231002', 'identity-form'],
    ['a letter inside', '33000019491231O02X', 'identity-form'],
    ['an unknown province', withCheck('99000019491231002'), 'identity-division'],
    ['a day that does not exist', withCheck('33000019490230002'), 'identity-birth-date'],
    ['a birth after today', withCheck('33000020270101002'), 'identity-birth-date'],
  ])('is refused with %s', (_what, typed, code) => {
    expect(read(typed)).toBe(code);
  });

  it('takes a full-width X for an X', () => {
    expect(read('11010519491231002ｘ')).toBe('11010519491231002X');
  });

  it('is masked down to province and last four', () => {
    expect(maskedText(fields.identityNumber, '330000194912311234')).toBe('330***********1234');
  });

  it('shows nothing of what was stored in its place', () => {
    expect(maskedText(fields.identityNumber, '陈明')).toBe('***');
  });
});

function withCheck(first: string): string {
  return `${first}${identityCheckCharacter(first)}`;
}
