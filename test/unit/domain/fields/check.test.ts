import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../../renderer/domain/json';
import type { Field } from '../../../../renderer/domain/fields/field';
import {
  checkValue,
  compareValues,
  fieldKinds,
  maskedText,
  searchTextOf,
  textOf,
} from '../../../../renderer/domain/fields/registry';
import { context, fields } from './examples';

const everyField: readonly Field[] = Object.values(fields);
const code = (field: Field, value: JsonValue) => checkValue(field, value, context)?.code;

/** JSON with the odd things a hostile file may hold: lone surrogates, prototype names, deep and sparse shapes. */
const anyJson = fc.oneof(
  fc.jsonValue({ noUnicodeString: false }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom<JsonValue>('__proto__', 'toString', -0, 1e308, '\ud800', ['__proto__'], { id: 'constructor' }, [{ id: 1 }]),
  fc.record({ name: fc.jsonValue(), text: fc.jsonValue(), hash: fc.jsonValue() }),
) as fc.Arbitrary<JsonValue>;

describe('every field kind, given anything', () => {
  it('answers and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyField), anyJson, anyJson, (field, value, other) => {
        const found = checkValue(field, value, context);
        if (found !== undefined) expect(`${found.sentence}${found.whatToDo}`).toMatch(/[\u4e00-\u9fff].*。$/su);
        expect(typeof textOf(field, value)).toBe('string');
        expect(typeof maskedText(field, value)).toBe('string');
        expect(typeof searchTextOf(field, value)).toBe('string');
        expect(compareValues(field, value, other) + compareValues(field, other, value)).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('fits whatever passes its check', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyField), anyJson, (field, value) => {
        if (value !== null && checkValue(field, value, context) === undefined) {
          expect(textOf(field, value)).not.toBe('（内容无法识别）');
        }
      }),
    );
  });

  it('shows nothing for what is empty and says so of what it cannot read', () => {
    for (const field of everyField) {
      expect([textOf(field, undefined), maskedText(field, null), searchTextOf(field, null)]).toEqual(['', '', '']);
    }
    expect(textOf(fields.date, { a: 1 })).toBe('（内容无法识别）');
    expect(maskedText(fields.date, { a: 1 })).toBe('***');
  });

  it('is registered under the name its declaration carries', () => {
    expect(Object.keys(fieldKinds).toSorted()).toEqual(Object.keys(fields).toSorted());
  });
});

describe('a stored value is refused', () => {
  it.each<[string, Field, JsonValue, string]>([
    ['a date of another writing', fields.date, '2026-1-5', 'field-wrong-shape'],
    ['half a 分', fields.amount, 0.5, 'field-wrong-shape'],
    ['a negative amount', fields.amount, -1, 'field-wrong-shape'],
    ['a count beyond safe integers', fields.count, 2 ** 53, 'field-wrong-shape'],
    ['a decimal that could be written shorter', fields.decimal, '07.7', 'field-wrong-shape'],
    ['minus nought', fields.decimal, '-0.00', 'field-wrong-shape'],
    ['a word for yes', fields.yesNo, '是', 'field-wrong-shape'],
    ['an unknown code', fields.code, 'nobody', 'code-unknown'],
    ['the name of an inherited property', fields.code, 'constructor', 'code-unknown'],
    ['a code twice', fields.codes, ['call', 'call'], 'codes-repeated'],
    ['a person with more than a name', fields.person, { name: '陈明', idNumber: '1' }, 'field-wrong-shape'],
    ['a blank name', fields.person, { name: '　' }, 'text-blank'],
    ['a place with a wrong division', fields.place, { text: '北张村', division: '61' }, 'place-division'],
    [
      'a link to another ledger',
      fields.link,
      { ledger: 'x.y', record: '0b2c2a9e-7a51-4b1e-9a8e-1f2f3a4b5c6d' },
      'link-other-ledger',
    ],
    ['a link to no record id', fields.link, { ledger: 'mediation.case', record: '1' }, 'field-wrong-shape'],
    ['a period of another length', fields.period, '2026-Q3', 'field-wrong-shape'],
    ['anything computed', fields.computed, 3, 'field-wrong-shape'],
  ])('for %s', (_what, field, value, expected) => {
    expect(code(field, value)).toBe(expected);
  });

  it('but a retired code stands: it was right when it was written', () => {
    expect(code(fields.code, 'letter')).toBeUndefined();
  });

  it('when the name of an attachment leads elsewhere', () => {
    const file = { hash: 'A'.repeat(43), name: '现场.jpg', size: 3, mediaType: 'image/jpeg' };
    expect(code(fields.attachment, file)).toBeUndefined();
    expect(code(fields.attachment, { ...file, name: '../现场.jpg' })).toBe('attachment-name');
    expect(code(fields.attachment, { ...file, name: '..' })).toBe('attachment-name');
    expect(code(fields.attachment, { ...file, size: -1 })).toBe('field-wrong-shape');
  });
});

describe('a table', () => {
  const row = { id: 'r1', on: '2026-11-23', amount: 20000 };

  it('stands with its rows, and may have empty cells', () => {
    expect(code(fields.rows, [row, { id: 'r2', on: null }])).toBeUndefined();
    expect(textOf(fields.rows, [row])).toBe('2026年11月23日 200.00元');
  });

  it('names the row and the column that cannot stand', () => {
    expect(checkValue(fields.rows, [row, { ...row, id: 'r2', amount: 10 ** 14 }], context)).toMatchObject({
      code: 'amount-too-large',
      sentence: '“赔付”第 2 行：“金额”的金额太大。',
    });
  });

  it.each<[string, JsonValue]>([
    ['two rows of one id', [row, row]],
    ['an id that would break a cell name', [{ ...row, id: 'a/b' }]],
    ['an unknown column', [{ ...row, more: 1 }]],
    ['a row that is no row', ['r1']],
  ])('is refused with %s', (_what, rows) => {
    expect(code(fields.rows, rows)).toBe('field-wrong-shape');
  });
});
