import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../renderer/sync/bytes';
import { paddedSize, readTar, writeTar, type TarMember } from '../../../renderer/sync/tar';
import { runCount } from '../run-count';

const name = fc.stringMatching(/^([a-z]{1,8}\/)?[A-Za-z0-9_-][A-Za-z0-9._-]{0,40}$/);
const members = fc.array(fc.record({ name, bytes: fc.uint8Array({ maxLength: 1500 }) }), { maxLength: 5 });
const some: readonly TarMember[] = [
  { name: 'README.txt', bytes: utf8('说明') },
  { name: 'blobs/abc', bytes: new Uint8Array(700).fill(7) },
];

describe('the archive inside', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(members, (given) => {
        expect(readTar(writeTar(given))).toEqual(given);
      }),
    );
  });

  it('is unpacked by the stock tool', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yuezhang-tar-'));
    writeFileSync(join(folder, 'inside.tar'), writeTar(some));
    execFileSync('tar', ['-xf', 'inside.tar'], { cwd: folder });
    for (const member of some) expect(new Uint8Array(readFileSync(join(folder, member.name)))).toEqual(member.bytes);
    rmSync(folder, { recursive: true });
  });

  it('is refused with any byte of head or filling changed, and never read otherwise than it is', () => {
    const whole = writeTar(some);
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(change, ([at, flip]) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        const read = readTar(changed);
        if (read !== undefined) expect(writeTar(read)).toEqual(changed);
      }),
      { numRuns: runCount(500, 50_000) },
    );
  });

  it('is refused with anything behind it, a cut, or a size that reaches beyond it', () => {
    const whole = writeTar(some);
    const hidden = whole.slice();
    hidden[hidden.length - 1] = 1;
    expect(readTar(hidden)).toBeUndefined();
    expect(readTar(new Uint8Array([...whole, ...new Uint8Array(512)]))).toBeUndefined();
    expect(readTar(whole.subarray(0, -512))).toBeUndefined();
    expect(readTar(withSize(whole, '77777777777'))).toBeUndefined();
    expect(readTar(new Uint8Array())).toBeUndefined();
  });

  it.each(['../x', '/etc/passwd', 'a/../b', 'a/b/c', '.hidden', 'C:x', '名', 'x'.repeat(101), ''])(
    'takes no name like "%s"',
    (bad) => {
      expect(() => writeTar([{ name: bad, bytes: new Uint8Array() }])).toThrow(RangeError);
    },
  );
});

describe('Padmé sizes', () => {
  it('cost at most 12 %, are whole blocks, and are few', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 4_000_000 }), (blocks) => {
        const size = blocks * 512;
        const padded = paddedSize(size);
        expect(padded).toBeGreaterThanOrEqual(size);
        expect(padded).toBeLessThanOrEqual(size * 1.12);
        expect(padded % 512).toBe(0);
        expect(paddedSize(padded)).toBe(padded);
      }),
    );
    expect(new Set(Array.from({ length: 2048 }, (_, at) => paddedSize(at * 512))).size).toBeLessThan(200);
  });
});

function withSize(archive: Uint8Array, octal: string): Uint8Array {
  const changed = archive.slice();
  changed.set(utf8(octal), 124);
  changed.set(utf8('        '), 148);
  const sum = changed.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  changed.set(utf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return changed;
}
