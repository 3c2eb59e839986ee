import { beforeAll, describe, expect, it } from 'vitest';
import {
  addAccountSlot,
  addPaperSlot,
  canonicalText,
  changePassphrase,
  createSlots,
  floorCost,
  openBox,
  type OpenedSlots,
  openWithPaper,
  readSlots,
  sealBox,
  unlockSlots,
} from '../../../renderer/sync';
import { compartments } from '../../../renderer/domain/ledger/ledger';
import type { OfficeProfile } from '../../../renderer/domain/office/office';
import { identityFrom, recipientOf } from '../../../renderer/sync/age-file';
import { utf8 } from '../../../renderer/sync/bytes';
import { secretFromWords } from '../../../renderer/sync/paper-words';
import { seededIds } from '../../fakes/seeded-ids';

const ids = seededIds(9);
const random = ids.bytes;
const cost = floorCost;
const profile: OfficeProfile = { id: ids.uuid(), name: '柳林镇派出所调解室', type: 'police-mediation', mode: 'test' };
const head = { id: 'head', name: '周明', compartments: [...compartments] };
const clerk = { id: 'clerk', name: '吴华', compartments: ['general', 'mediation'] as const };
const passphrase = '三把钥匙开柜子';

let text = '';
let opened: OpenedSlots;
beforeAll(async () => {
  ({ text, opened } = await createSlots({ profile, account: head, passphrase, cost, random }));
});

async function sameKeys(a: OpenedSlots, b: OpenedSlots): Promise<boolean> {
  const place = { table: 't', row: 'r', schema: 1 };
  const tries = [...b.ring.current.values()].map(async (key) => {
    const box = await sealBox({ ...place, key, bytes: utf8(key.id), random });
    return (await openBox({ ...place, ring: a.ring, box })).ok;
  });
  return (await Promise.all(tries)).every(Boolean);
}

describe('key slots', () => {
  it('tell office and accounts without a key', () => {
    const accounts = [{ id: 'head', name: '周明', compartments: head.compartments }];
    expect(readSlots(text)).toEqual({ ok: true, value: { profile, accounts, paper: false } });
  });

  it('open with the passphrase, and give the same keys and secrets each time', async () => {
    const again = await unlockSlots({ text, account: 'head', passphrase });
    if (!again.ok) throw new Error(again.error.sentence);
    expect([...again.value.ring.current.keys()]).toEqual([...compartments]);
    expect(again.value.secrets).toEqual(opened.secrets);
    expect(await sameKeys(again.value, opened)).toBe(true);
  });

  it('stay shut for a wrong passphrase and an unknown account', async () => {
    expect(await unlockSlots({ text, account: 'head', passphrase: '三把钥匙' })).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    expect(await unlockSlots({ text, account: 'nobody', passphrase })).toMatchObject({ error: { code: 'unknown-account' } });
  });

  it('hold nothing readable of keys and secrets, and leak none when logged or posted', () => {
    expect(text).not.toContain(opened.secrets.signing);
    expect(text).not.toContain(opened.secrets.working);
    expect(JSON.stringify(opened.raw)).toBe('{}');
    expect(structuredClone({ ...opened.raw })).toEqual({});
  });

  it('give another account its own passphrase and only its compartments', async () => {
    const both = await addAccountSlot({ text, opened, account: clerk, passphrase: '另一个密码', cost, random });
    const second = await unlockSlots({ text: both, account: 'clerk', passphrase: '另一个密码' });
    if (!second.ok) throw new Error(second.error.sentence);
    expect([...second.value.ring.current.keys()]).toEqual(['general', 'mediation']);
    expect(second.value.ring.find('election.1')).toBeUndefined();
    expect(await sameKeys(opened, second.value)).toBe(true);
    expect((await unlockSlots({ text: both, account: 'head', passphrase })).ok).toBe(true);
    expect((await unlockSlots({ text: both, account: 'clerk', passphrase })).ok).toBe(false);
    const third = { ...head, id: 'third' };
    await expect(
      addAccountSlot({ text: both, opened: second.value, account: third, passphrase, cost, random }),
    ).rejects.toThrow('election');
  });

  it('change a passphrase only for who knows the old one', async () => {
    const wrong = await changePassphrase({ text, opened, old: '不是这个', passphrase: '新密码新密码', cost, random });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    const changed = await changePassphrase({ text, opened, old: passphrase, passphrase: '新密码新密码', cost, random });
    if (!changed.ok) throw new Error(changed.error.sentence);
    expect((await unlockSlots({ text: changed.value, account: 'head', passphrase })).ok).toBe(false);
    const renewed = await unlockSlots({ text: changed.value, account: 'head', passphrase: '新密码新密码' });
    expect(renewed.ok && (await sameKeys(renewed.value, opened))).toBe(true);
  });

  it('are made only with a cost within bounds', async () => {
    const tooLow = { ...cost, memory: 8 };
    await expect(createSlots({ profile, account: head, passphrase, cost: tooLow, random })).rejects.toThrow(RangeError);
  });
});

describe('the paper key', () => {
  it('is twenty-four characters that open the office and give an account a new passphrase', async () => {
    const paper = await addPaperSlot({ text, opened, random });
    expect([...paper.words.replaceAll(' ', '')]).toHaveLength(24);
    expect(paper.opened.paper).toBe(paper.recipient);
    expect(readSlots(paper.text)).toMatchObject({ value: { paper: true } });
    const reset = await openWithPaper({
      text: paper.text,
      words: paper.words,
      account: 'head',
      passphrase: '补设的密码',
      cost,
      random,
    });
    if (!reset.ok) throw new Error(reset.error.sentence);
    expect(await sameKeys(reset.value.opened, opened)).toBe(true);
    expect(reset.value.opened.secrets).toEqual(opened.secrets);
    const unlocked = await unlockSlots({ text: reset.value.text, account: 'head', passphrase: '补设的密码' });
    expect(unlocked).toMatchObject({ ok: true, value: { paper: paper.recipient } });
    expect((await unlockSlots({ text: reset.value.text, account: 'head', passphrase })).ok).toBe(false);
  });

  it('is itself an age identity, so that the stock tool can use it', async () => {
    const paper = await addPaperSlot({ text, opened, random });
    const secret = secretFromWords(paper.words);
    expect(secret && (await recipientOf(identityFrom(secret)))).toBe(paper.recipient);
  });

  it('is read with blanks, numbers and line breaks as people copy them', async () => {
    const { words } = await addPaperSlot({ text, opened, random });
    const copied = words
      .split(' ')
      .map((word, at) => `${String(at + 1)}.${word}${at % 4 === 3 ? '\n' : '、'}`)
      .join('');
    expect(secretFromWords(copied)).toEqual(secretFromWords(words));
  });

  it('is refused when it is missing, mistyped, of another office or replaced', async () => {
    const again = { account: 'head', passphrase: '补设的密码', cost, random };
    const old = await addPaperSlot({ text, opened, random });
    const { text: current, words } = await addPaperSlot({ text: old.text, opened, random });
    const refusedWith = async (slots: string, typed: string) => {
      const result = await openWithPaper({ ...again, text: slots, words: typed });
      return result.ok ? undefined : result.error.code;
    };
    expect(await refusedWith(text, words)).toBe('no-paper-key');
    expect(await refusedWith(current, words.slice(2))).toBe('paper-words');
    expect(await refusedWith(current, words.split(' ').reverse().join(' '))).toMatch(/^paper-words$|^wrong-paper-key$/);
    expect(await refusedWith(current, old.words)).toBe('wrong-paper-key');
  });
});

describe('a slots file that somebody changed', () => {
  const changed = (change: (file: Record<string, unknown>) => void): string => {
    const file = JSON.parse(text) as Record<string, unknown>;
    change(file);
    return canonicalText(file);
  };
  const officeWith = (more: object) => (file: Record<string, unknown>) => (file['office'] = { ...profile, ...more });

  it.each<[string, (file: Record<string, unknown>) => void]>([
    ['another mode', officeWith({ mode: 'official' })],
    ['another office name', officeWith({ name: '别的单位' })],
  ])('is refused with %s, even with the right passphrase', async (_name, change) => {
    expect(await unlockSlots({ text: changed(change), account: 'head', passphrase })).toMatchObject({
      error: { code: 'damaged-slots' },
    });
  });

  it('is refused with the keys of somebody else put under an account', async () => {
    const stranger = await createSlots({ profile, account: head, passphrase: '别人的密码', cost, random });
    const mine = changed((file) => {
      const own = (file['accounts'] as [{ ring: string }])[0];
      own.ring = (JSON.parse(stranger.text) as { accounts: [{ ring: string }] }).accounts[0].ring;
    });
    expect((await unlockSlots({ text: mine, account: 'head', passphrase })).ok).toBe(false);
  });

  it.each([
    ['a memory below the floor', { memory: 8192 }],
    ['fewer passes', { passes: 1 }],
    ['a cost that would stop the PC', { memory: 8_000_000 }],
  ])('is refused with %s, before anything is computed', (_name, cheaper) => {
    const weak = changed((file) => {
      const slot = (file['accounts'] as [{ kdf: { cost: object } }])[0];
      slot.kdf.cost = { ...cost, ...cheaper };
    });
    expect(readSlots(weak)).toMatchObject({ ok: false, error: { code: 'weak-slots' } });
  });

  it('is refused when cut, foreign, or of a later version', () => {
    expect(readSlots(text.slice(0, -40))).toMatchObject({ error: { code: 'damaged-slots' } });
    expect(readSlots('')).toMatchObject({ error: { code: 'damaged-slots' } });
    expect(readSlots('{"domain":"yuezhang.slots.v2"}')).toMatchObject({ error: { code: 'newer-slots' } });
  });

  it('cannot be extended by an office that is not its own', async () => {
    const stranger = await createSlots({ profile, account: head, passphrase, cost, random });
    await expect(addPaperSlot({ text, opened: stranger.opened, random })).rejects.toThrow('not of the office');
  });
});
