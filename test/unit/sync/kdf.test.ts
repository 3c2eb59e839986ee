import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, it } from 'vitest';
import { ceilingCost, defaultCost, floorCost } from '../../../renderer/sync';
import { isTooDear, isTooWeak, keyFromPassphrase } from '../../../renderer/sync/kdf';
import { seededIds } from '../../fakes/seeded-ids';

describe('Argon2id', () => {
  it('gives the answer of RFC 9106 §5.3', () => {
    const fill = (value: number, count: number) => new Uint8Array(count).fill(value);
    const options = { t: 3, m: 32, p: 4, dkLen: 32, version: 0x13, key: fill(3, 8), personalization: fill(4, 12) };
    const tag = argon2id(fill(1, 32), fill(2, 16), options);
    expect(Buffer.from(tag).toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('costs what was decided, and takes neither less nor endlessly more', () => {
    expect(defaultCost).toEqual({ memory: 65536, passes: 3, lanes: 1 });
    expect(floorCost).toEqual({ memory: 19456, passes: 2, lanes: 1 });
    expect(isTooWeak(floorCost)).toBe(false);
    expect(isTooWeak({ ...floorCost, memory: 19455 })).toBe(true);
    expect(isTooWeak({ ...defaultCost, passes: 1 })).toBe(true);
    expect(isTooDear(ceilingCost)).toBe(false);
    expect(isTooDear({ ...ceilingCost, memory: 4_000_000 })).toBe(true);
  });

  it('takes full-width and half-width letters for the same passphrase', async () => {
    const salt = seededIds(1).bytes(16);
    const sealed = async (passphrase: string) => {
      const key = await keyFromPassphrase(passphrase, salt, floorCost);
      const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, new Uint8Array(8));
      return Buffer.from(cipher).toString('hex');
    };
    expect(await sealed('墙根ＡＢ１')).toBe(await sealed('墙根AB1'));
  });
});
