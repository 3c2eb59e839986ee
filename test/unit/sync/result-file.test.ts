import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../../../renderer/sync/canonical';
import { openResultFile, writeResultFile } from '../../../renderer/sync/result-file';
import { newSigningKey, verifyingKeyOf } from '../../../renderer/sync/signing';
import { branchOf50, villageOf921 } from '../../office/election-result';
import { seededIds } from '../../fakes/seeded-ids';

const signing = newSigningKey(seededIds(7).bytes);

describe('a result file', () => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = await writeResultFile(villageOf921(), signing);
  });

  it('comes back as it was written, with the key that signed it', async () => {
    expect(await openResultFile(bytes)).toEqual({
      ok: true,
      value: { result: villageOf921(), key: await verifyingKeyOf(signing) },
    });
    const branch = await openResultFile(await writeResultFile(branchOf50(), signing));
    expect(branch.ok && branch.value.result).toEqual(branchOf50());
  });

  it('is refused where a total, the key or the signature was touched', async () => {
    const text = new TextDecoder().decode(bytes);
    expect(await refusedAs(text.replace('"inFavour":120', '"inFavour":121'))).toBe('result-altered');
    const other = await verifyingKeyOf(newSigningKey(seededIds(8).bytes));
    expect(await refusedAs(text.replace(await verifyingKeyOf(signing), other))).toBe('result-altered');
    expect(await refusedAs(text.replace('"signature":"', '"signature":"A'))).toBe('not-a-result');
  });

  it('is refused in another spelling, of another version, and as another file', async () => {
    const text = new TextDecoder().decode(bytes);
    expect(await refusedAs(` ${text}`)).toBe('not-a-result');
    expect(await refusedAs(text.replace('"version":1', '"version":2'))).toBe('newer-result');
    expect(await refusedAs('{}')).toBe('not-a-result');
    expect(await refusedAs('')).toBe('not-a-result');
  });

  it('is refused where it holds more than a result may: a ballot, a voter, a time of day', async () => {
    for (const more of [{ ballotOrder: [1, 2] }, { voter: '甲' }, { at: '2026-11-18T09:00' }]) {
      const [first, ...rest] = villageOf921().votes;
      const votes = [{ ...first, ...more }, ...rest];
      expect(await refusedAs(await signed({ ...villageOf921(), votes }))).toBe('not-a-result');
    }
  });

  it('is refused where its rules are not those it names', async () => {
    expect(await refusedAs(await signed({ ...villageOf921(), rulesHash: 'A'.repeat(43) }))).toBe('result-rules');
  });
});

/** A file with whatever in it, signed all the same. */
async function signed(result: unknown): Promise<string> {
  return new TextDecoder().decode(await writeResultFile(result as ReturnType<typeof villageOf921>, signing));
}

async function refusedAs(text: string): Promise<string> {
  const opened = await openResultFile(new TextEncoder().encode(text));
  if (opened.ok) throw new Error('was not refused');
  expect(opened.error.sentence).toMatch(/。/);
  return opened.error.code;
}

it('spells whatever it signs canonically', async () => {
  const bytes = await writeResultFile(villageOf921(), signing);
  expect(canonicalBytes(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(bytes);
});
