import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import type { JsonValue } from '../../../../renderer/domain/json';
import { maxAmount } from '../../../../renderer/domain/fields/amount';
import type { Field } from '../../../../renderer/domain/fields/field';
import { checkValue, compareValues, parseTyped, textOf } from '../../../../renderer/domain/fields/registry';
import { context, fields, sources } from './examples';

const date = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1900-01-01', days));
const written = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => checkValue(fields.text, text, context) === undefined);
const decimal = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([minus, whole, cents]) => `${minus && whole + cents > 0 ? '-' : ''}${whole}.${String(cents).padStart(2, '0')}`);
const chosen = fc.subarray(
  ['visit', 'call', 'other'].filter((code) => code in sources.codes),
  { minLength: 1 },
);

const cases: readonly (readonly [Field, fc.Arbitrary<JsonValue>])[] = [
  [fields.text, written],
  [fields.longText, written],
  [fields.date, date],
  [fields.dateTime, fc.tuple(date, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => `${day}T${clock(minute)}`)],
  [fields.halfDay, fc.tuple(date, fc.constantFrom('am', 'pm')).map(([day, half]) => `${day}/${half}`)],
  [fields.period, date.map((day) => day.slice(0, 7))],
  [{ ...fields.period, of: 'quarter' }, fc.integer({ min: 1, max: 4 }).map((quarter) => `2026-Q${quarter}`)],
  [{ ...fields.period, of: 'half-year' }, fc.constantFrom('2026-H1', '2026-H2')],
  [{ ...fields.period, of: 'year' }, date.map((day) => day.slice(0, 4))],
  [fields.count, fc.integer({ min: 0, max: 1_000_000_000 })],
  [fields.amount, fc.integer({ min: 0, max: maxAmount })],
  [fields.decimal, decimal],
  [fields.yesNo, fc.boolean()],
  [fields.code, fc.constantFrom('visit', 'call', 'other')],
  [fields.codes, chosen.filter((codes) => codes.length === 1 || !codes.includes('other'))],
  [fields.person, written.filter((name) => name === name.trim()).map((name) => ({ name }))],
  [fields.place, written.map((text) => ({ text }))],
];

describe('what is shown can be typed again and is the same value', () => {
  it.each(cases.map(([field, values]) => [field.kind, field, values] as const))('%s', (_kind, field, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(checkValue(field, value, context)).toBeUndefined();
        expect(parseTyped(field, textOf(field, value), context)).toEqual({ ok: true, value });
        expect(compareValues(field, value, value)).toBe(0);
      }),
    );
  });

  it('typing anything never throws, and what is taken passes its check', () => {
    const anyField = fc.constantFrom(...Object.values<Field>(fields));
    fc.assert(
      fc.property(anyField, fc.string({ unit: 'binary' }), (field, typed) => {
        const read = parseTyped(field, typed, context);
        if (read.ok) expect(checkValue(field, read.value, context)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
