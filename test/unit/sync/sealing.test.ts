import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDataKey, type Keyring, keyringOf, openBox, sealBox } from '../../../renderer/sync';
import { utf8 } from '../../../renderer/sync/bytes';
import { seededIds } from '../../fakes/seeded-ids';

const random = seededIds(5).bytes;
const general = await importDataKey('general.1', 'general', random(32));
const mediation = await importDataKey('mediation.1', 'mediation', random(32));
const ring = keyringOf([general, mediation]);
const place = { table: 'pages', row: 'p-1', schema: 3 };
const seal = (bytes: Uint8Array, where = place) => sealBox({ ...where, key: general, bytes, random });
const open = (box: Uint8Array, where = place, keys: Keyring = ring) => openBox({ ...where, ring: keys, box });

describe('a sealed box', () => {
  it('gives back what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await open(await seal(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it('opens nowhere but in its place, so that two boxes cannot be exchanged', async () => {
    const [first, second] = [await seal(utf8('甲')), await seal(utf8('乙'), { ...place, row: 'p-2' })];
    expect(await open(second)).toEqual({ ok: false, error: 'damaged' });
    expect(await open(first, { ...place, row: 'p-2' })).toEqual({ ok: false, error: 'damaged' });
    expect(await open(first, { ...place, table: 'drafts' })).toEqual({ ok: false, error: 'damaged' });
    expect(await open(first, { ...place, schema: 4 })).toEqual({ ok: false, error: 'damaged' });
  });

  it('cannot be moved from one place to another by playing with the borders of names', async () => {
    const box = await seal(utf8('甲'), { table: 'a', row: 'b|c', schema: 1 });
    expect((await open(box, { table: 'a|b', row: 'c', schema: 1 })).ok).toBe(false);
  });

  it('is damaged with any byte changed or cut off', async () => {
    const box = await seal(utf8('调解笔录'));
    for (let at = 0; at < box.length; at += 1) {
      const changed = box.slice();
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect((await open(changed)).ok).toBe(false);
      expect((await open(box.subarray(0, at))).ok).toBe(false);
    }
  });

  it('says when the key is not there, which is another matter than damage', async () => {
    expect(await open(await seal(utf8('甲')), place, keyringOf([mediation]))).toEqual({ ok: false, error: 'no-key' });
  });

  it('does not open under another key that takes the same name', async () => {
    const impostor = await importDataKey('general.1', 'general', random(32));
    expect(await open(await seal(utf8('甲')), place, keyringOf([impostor]))).toEqual({ ok: false, error: 'damaged' });
  });

  it('looks different each time', async () => {
    expect(await seal(utf8('甲'))).not.toEqual(await seal(utf8('甲')));
  });
});

describe('a data key', () => {
  it('cannot be taken out again', async () => {
    await expect(crypto.subtle.exportKey('raw', general.key)).rejects.toThrow();
  });

  it('is written with until a later one of its compartment comes', async () => {
    const next = await importDataKey('general.2', 'general', random(32));
    const both = keyringOf([general, next]);
    expect(both.current.get('general')?.id).toBe('general.2');
    expect(both.find('general.1')).toBe(general);
    expect(both.current.has('party')).toBe(false);
  });
});
