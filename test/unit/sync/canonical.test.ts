import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalProblem, canonicalText, fromBase64Url, toBase64Url } from '../../../renderer/sync';
import type { JsonValue } from '../../../renderer/domain/json';
import { nestingLimit, parseCanonical } from '../../../renderer/sync/canonical';
import { anyJson } from './json-values';

describe('canonical JSON', () => {
  it('sorts keys by code units and writes no blanks', () => {
    expect(canonicalText({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, ö: 6 })).toBe(
      '{"\\r":2,"1":4,"ö":6,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('never changes text, so that rare characters of names stay what they are', () => {
    expect(parseCanonical(canonicalText('\ufa0c'))).toBe('\ufa0c');
    expect(canonicalText('e\u0301')).not.toBe(canonicalText('\u00e9'));
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(parseCanonical(canonicalBytes(value))).toEqual(value);
      }),
    );
  });

  it('gives one spelling whatever the order of keys', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonicalText(turnedRound(value))).toBe(canonicalText(value));
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['a fraction', { a: [1.5] }, 'not a safe integer at $.a[0]'],
    ['an integer beyond 2^53', 2 ** 53, 'not a safe integer at $'],
    ['infinity', Infinity, 'not a safe integer at $'],
    ['not a number', NaN, 'not a safe integer at $'],
    ['a lone surrogate', ['\ud800'], 'lone surrogate at $[0]'],
    ['a lone surrogate in a key', { '\udc00': 1 }, 'key that may not stand at $'],
    ['undefined inside', { a: undefined }, 'undefined at $.a'],
    ['a date', new Date(0), 'not a plain object at $'],
    ['a map', new Map(), 'not a plain object at $'],
    ['a big integer', 1n, 'bigint at $'],
    ['a hole in a list', Array(1), 'undefined at $[0]'],
    ['a prototype key', JSON.parse('{"__proto__":1}'), 'key that may not stand at $'],
  ])('refuses %s and says where', (_name, value, problem) => {
    expect(canonicalProblem(value)).toBe(problem);
    expect(() => canonicalText(value)).toThrow(RangeError);
  });

  it('refuses nesting beyond its limit without running out of stack', () => {
    let deep: JsonValue = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(canonicalProblem(deep)).toContain(`nested deeper than ${String(nestingLimit)}`);
    expect(parseCanonical('['.repeat(200_000))).toBeUndefined();
  });

  it.each(['{"b":1,"a":2}', '{ "a":1}', '{"a":1,"a":1}', '1.0', '1e2', '"\\u0041"', '-0', ' 1', '1 ', ''])(
    'does not read another spelling: %s',
    (text) => {
      expect(parseCanonical(text)).toBeUndefined();
    },
  );

  it('does not read malformed UTF-8 or a byte order mark', () => {
    expect(parseCanonical(Uint8Array.of(0x22, 0xff, 0x22))).toBeUndefined();
    expect(parseCanonical(Uint8Array.of(0xef, 0xbb, 0xbf, 0x31))).toBeUndefined();
  });
});

describe('base64url', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
      }),
    );
  });

  it('has one spelling for each byte array', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_+/=-]{0,12}$/), (text) => {
        const bytes = fromBase64Url(text);
        return bytes === undefined || toBase64Url(bytes) === text;
      }),
    );
    expect(fromBase64Url('AB')).toBeUndefined();
    expect(fromBase64Url('AA==')).toBeUndefined();
  });

  it('takes more bytes than fit on the stack', () => {
    const bytes = new Uint8Array(300_000).fill(251);
    expect(fromBase64Url(toBase64Url(bytes))?.every((byte) => byte === 251)).toBe(true);
  });
});

function turnedRound(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  );
}
