import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { encodeFrames, openExchange, sha256Base64Url, writeExchange } from '../../../renderer/sync';
import { lookAtHead, openWithIdentity } from '../../../renderer/sync/age-file';
import { utf8 } from '../../../renderer/sync/bytes';
import { paddedSize } from '../../../renderer/sync/tar';
import type { ExchangeToWrite } from '../../../renderer/sync/write-exchange';
import { inventFour, inventOffice, type InventedOffice } from '../../exchange/offices';
import { sampleMatter, SampleWriter, withhold } from '../../exchange/sample-frames';
import { unseal } from '../../exchange/tampering';
import { seededIds } from '../../fakes/seeded-ids';

const random = seededIds(20).bytes;
const { room, street, village, official } = await inventFour();
const roomFrames = sampleMatter(new SampleWriter(21, room.profile.id, room.replica)).frames;
const travelling = withhold(roomFrames, 'personal', 'secret');

const order = (more: Partial<ExchangeToWrite> = {}): ExchangeToWrite => ({
  frames: travelling,
  sender: { card: room.card, secrets: room.secrets, replica: room.replica },
  receiver: street.card,
  classes: ['public', 'work'],
  note: '十一月移送',
  hlc: '1790000999000-0000',
  random,
  ...more,
});
const open = (bytes: Uint8Array, by: InventedOffice, known: readonly InventedOffice[] = [room, street, village]) =>
  openExchange({ bytes, secrets: by.secrets, own: by.card, known: known.map((office) => office.card) });

describe('an exchange file', () => {
  it('brings to the other office what left this one', async () => {
    const blob = utf8('照片');
    const blobs = new Map([[sha256Base64Url(blob), blob]]);
    const file = await writeExchange(order({ blobs }));
    const opened = await open(file, street);
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(opened.value.frames).toEqual(travelling);
    expect(opened.value.sender).toEqual(room.card);
    expect(opened.value.fileHash).toBe(sha256Base64Url(file));
    expect([...opened.value.blobs.values()]).toEqual([blob]);
    expect(opened.value.manifest).toMatchObject({ note: '十一月移送', frames: 2, operations: 3, classes: ['public', 'work'] });
  });

  it('goes to another PC of the same office with everything in it', async () => {
    const all = order({ frames: roomFrames, receiver: room.card, classes: ['public', 'work', 'personal', 'secret'] });
    const opened = await open(await writeExchange(all), room);
    expect(opened.ok && opened.value.frames).toEqual(roomFrames);
  });

  it('may be empty but for a note', async () => {
    const opened = await open(await writeExchange(order({ frames: [] })), street);
    expect(opened).toMatchObject({ ok: true, value: { frames: [], manifest: { checkpoints: [] } } });
  });

  it('tells how far the writing is', async () => {
    const steps: number[] = [];
    await writeExchange(order({ onProgress: (done, total) => steps.push(done / total) }));
    expect(steps).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  it('has four stanzas of equal length whoever has a paper key, and a Padmé size', async () => {
    const files = [
      await writeExchange(order()),
      await writeExchange(order({ receiver: village.card })),
      await writeExchange(
        order({ sender: { card: street.card, secrets: street.secrets, replica: 'r' }, frames: [], receiver: room.card }),
      ),
    ];
    for (const file of files) {
      expect(lookAtHead(file)).toEqual({ kind: 'whole', stanzas: ['X25519', 'X25519', 'X25519', 'X25519'] });
      expect(headLength(file)).toBe(headLength(files[0]));
    }
    for (const [at, receiver] of [street, village, room].entries()) {
      const inside = await unseal(files[at] ?? new Uint8Array(), receiver);
      expect(paddedSize(inside.length)).toBe(inside.length);
    }
  });

  it('opens with the paper keys of both sides, for the day on which the app does not start', async () => {
    const file = await writeExchange(order({ receiver: village.card }));
    for (const identity of [village.paper, room.paper, room.secrets.working]) {
      expect((await openWithIdentity(identity ?? '', file)).ok).toBe(true);
    }
  });

  it('is read by stock tools once it is decrypted', async () => {
    const inside = await unseal(await writeExchange(order()), street);
    const folder = mkdtempSync(join(tmpdir(), 'yuezhang-exchange-'));
    writeFileSync(join(folder, 'inside.tar'), inside);
    execFileSync('tar', ['-xf', 'inside.tar'], { cwd: folder });
    expect(gunzipSync(readFileSync(join(folder, 'operations.jsonl.gz'))).toString()).toBe(encodeFrames(travelling));
    expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('怎样读');
    rmSync(folder, { recursive: true });
  });

  it('shows nothing of its content from outside', async () => {
    const text = new TextDecoder('latin1').decode(await writeExchange(order()));
    for (const canary of [room.profile.id, street.profile.id, room.card.working, street.card.working, 'manifest']) {
      expect(text).not.toContain(canary);
    }
  });
});

describe('passing on the records of another office', () => {
  const villageFrames = sampleMatter(new SampleWriter(22, village.profile.id, village.replica)).frames;
  const fromVillage = withhold(villageFrames, 'personal', 'secret');
  const toStreet = () =>
    writeExchange(
      order({ frames: fromVillage, sender: { card: village.card, secrets: village.secrets, replica: village.replica } }),
    );

  it('takes the word of that office along', async () => {
    const first = await open(await toStreet(), street);
    if (!first.ok) throw new Error(first.error.sentence);
    const { checkpoints } = first.value.manifest;
    const sender = { card: street.card, secrets: street.secrets, replica: street.replica };
    const passedOn = await writeExchange(order({ frames: first.value.frames, sender, receiver: room.card, checkpoints }));
    const second = await open(passedOn, room);
    expect(second).toMatchObject({ ok: true, value: { frames: fromVillage, sender: street.card, manifest: { checkpoints } } });
    expect(await open(passedOn, room, [street])).toMatchObject({ ok: false, error: { code: 'unknown-office' } });
  });

  it('is not possible without that word', async () => {
    const sender = { card: street.card, secrets: street.secrets, replica: street.replica };
    await expect(writeExchange(order({ frames: fromVillage, sender, receiver: room.card }))).rejects.toThrow('checkpoint');
  });
});

describe('writing', () => {
  it.each<[string, Partial<ExchangeToWrite>, string]>([
    ['a part that stays at home', { frames: roomFrames }, 'stays at home'],
    [
      'secret parts for another office',
      { frames: roomFrames, classes: ['public', 'work', 'personal', 'secret'], reason: '移送' },
      'secret',
    ],
    ['personal parts without a reason', { classes: ['public', 'work', 'personal'] }, 'reason'],
    ['a blank reason', { classes: ['personal'], reason: ' ' }, 'reason'],
    ['a reason the receiver would not read', { classes: ['public', 'work', 'personal'], reason: '案件\t移送' }, 'reason'],
    ['a reason too long for the receiver', { classes: ['public', 'work', 'personal'], reason: '移'.repeat(1001) }, 'reason'],
    ['a note the receiver would not read', { note: '移送\u0000' }, 'note'],
    ['an official office as receiver of a test office', { receiver: official.card }, 'test and official'],
  ])('throws rather than let out %s', async (_name, more, message) => {
    await expect(writeExchange(order(more))).rejects.toThrow(message);
  });

  it('lets personal parts leave with a reason, which the receiver reads', async () => {
    const personal = order({
      frames: withhold(roomFrames, 'secret'),
      classes: ['public', 'work', 'personal'],
      reason: '案件移送',
    });
    expect(await open(await writeExchange(personal), street)).toMatchObject({
      ok: true,
      value: { manifest: { reason: '案件移送' } },
    });
  });
});

describe('who may open', () => {
  const files = async () => ({ file: await writeExchange(order()) });
  const codeOf = async (by: InventedOffice, known?: readonly InventedOffice[]) => {
    const result = await open((await files()).file, by, known);
    return result.ok ? 'opened' : result.error.code;
  };

  it('is the receiver alone', async () => {
    const stranger = await inventOffice(30, { name: '第三个单位' });
    expect(await codeOf(street)).toBe('opened');
    expect(await codeOf(stranger)).toBe('for-another-office');
    expect(await codeOf(room)).toBe('for-another-office');
  });

  it('is nobody who does not know the sender, or knows another key under its name', async () => {
    const impostor = await inventOffice(31, { name: '冒名' });
    const mixed = { ...impostor, card: { ...impostor.card, office: room.profile } };
    expect(await codeOf(street, [])).toBe('unknown-sender');
    expect(await codeOf(street, [mixed])).toBe('bad-signature');
  });
});

function headLength(file: Uint8Array | undefined): number {
  return new TextDecoder('latin1').decode(file).indexOf('\n--- ');
}
