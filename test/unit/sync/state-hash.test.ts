import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opsHash, sha256Base64Url, viewHash } from '../../../renderer/sync';
import { utf8 } from '../../../renderer/sync/bytes';

const hash = fc.string().map((text) => sha256Base64Url(utf8(text)));
const records = fc.uniqueArray(fc.tuple(fc.uuid(), fc.array(hash, { minLength: 1, maxLength: 5 })), { selector: ([id]) => id });

describe('hashes of state', () => {
  it('depend on the set of operations, not on order or repetition', () => {
    fc.assert(
      fc.property(records, (entries) => {
        const turned = entries.map(([id, ops]): [string, string[]] => [id, [...ops].reverse().concat(ops)]).reverse();
        expect(opsHash(new Map(turned))).toBe(opsHash(new Map(entries)));
      }),
    );
  });

  it('differ when one operation is missing, or stands in another record', () => {
    const [a, b] = [sha256Base64Url(utf8('a')), sha256Base64Url(utf8('b'))];
    const hashes = [
      opsHash(new Map([['x', [a, b]]])),
      opsHash(new Map([['x', [a]]])),
      opsHash(
        new Map([
          ['x', [a]],
          ['y', [b]],
        ]),
      ),
      opsHash(
        new Map([
          ['y', [a]],
          ['x', [b]],
        ]),
      ),
      opsHash(new Map()),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('take a record without operations for no record', () => {
    expect(opsHash(new Map([['x', []]]))).toBe(opsHash(new Map()));
  });

  it('never confuse operations with values', () => {
    expect(viewHash([])).not.toBe(opsHash(new Map()));
    expect(viewHash({ a: 1, b: 2 })).toBe(viewHash({ b: 2, a: 1 }));
  });
});
