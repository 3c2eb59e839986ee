import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checkpoint, openExchange, sha256Base64Url, writeExchange } from '../../../renderer/sync';
import { ageMagic, sealToRecipients } from '../../../renderer/sync/age-file';
import { utf8 } from '../../../renderer/sync/bytes';
import { makeCheckpoints } from '../../../renderer/sync/checkpoint';
import { encodeFrameBytes } from '../../../renderer/sync/frame-lines';
import { gzip } from '../../../renderer/sync/gzip';
import type { TarMember } from '../../../renderer/sync/tar';
import type { Frame } from '../../../renderer/domain/ledger/operation';
import { inventFour, type InventedOffice } from '../../exchange/offices';
import { sampleMatter, SampleWriter, withhold } from '../../exchange/sample-frames';
import { manifestOf, sealBytesTo, sealTo, signedAnew, takeApart, unseal, withMember } from '../../exchange/tampering';
import { seededIds } from '../../fakes/seeded-ids';
import { runCount } from '../run-count';

const { room, street, village, official } = await inventFour();
const frames = withhold(sampleMatter(new SampleWriter(41, room.profile.id, room.replica)).frames, 'personal', 'secret');
const blob = utf8('附件一');
const file = await writeExchange({
  frames,
  sender: { card: room.card, secrets: room.secrets, replica: room.replica },
  receiver: street.card,
  classes: ['public', 'work'],
  note: '',
  hlc: '1790000999000-0000',
  blobs: new Map([[sha256Base64Url(blob), blob]]),
  random: seededIds(42).bytes,
});
const members = await takeApart(file, street);
const manifest = manifestOf(members);

async function codeOf(bytes: Uint8Array, by: InventedOffice = street): Promise<string> {
  const known = [room, street, village, official].map((office) => office.card);
  const result = await openExchange({ bytes, secrets: by.secrets, own: by.card, known });
  if (!result.ok) expect(result.error.sentence).toMatch(/\p{Script=Han}.*。/u);
  return result.ok ? 'opened' : result.error.code;
}
const codeOfMembers = async (changed: readonly TarMember[]) => codeOf(await sealTo(street, changed));
const codeOfManifest = async (change: object) => codeOfMembers(await signedAnew(members, { ...manifest, ...change }, room));

/** A payload of other frames with a manifest that fits it, signed by the room: what a bad sender could do. */
async function codeOfFrames(other: readonly Frame[], checkpoints: readonly Checkpoint[], change: object = {}): Promise<string> {
  const plain = encodeFrameBytes(other);
  const payload = await gzip(plain);
  const operations = other.reduce((sum, frame) => sum + frame.lines.length, 0);
  const fitting = {
    frames: other.length,
    operations,
    payloadSize: plain.length,
    payloadHash: sha256Base64Url(payload),
    checkpoints,
  };
  const packed = withMember(members, 'operations.jsonl.gz', payload);
  return codeOfMembers(await signedAnew(packed, { ...manifest, ...fitting, ...change }, room));
}

describe('the untouched file', () => {
  it('opens, also after it was taken apart and put together the same', async () => {
    expect(await codeOf(file)).toBe('opened');
    expect(await codeOfMembers(members)).toBe('opened');
    expect(await codeOfManifest({})).toBe('opened');
    expect(await codeOfFrames(frames, await makeCheckpoints(room.profile.id, room.secrets.signing, frames))).toBe('opened');
  });
});

describe('something else on the stick', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['an empty file', '', 'not-ours-format'],
    ['a zip', 'PK\u0003\u0004 and more', 'not-ours-format'],
    ['a program', 'MZ\u0090\u0000', 'not-ours-format'],
    ['a PDF', '%PDF-1.7', 'not-ours-format'],
    ['a text', '调解协议书', 'not-ours-format'],
    ['an armoured age file', '-----BEGIN AGE ENCRYPTED FILE-----', 'not-ours-format'],
    ['a later age version', 'age-encryption.org/v2\n-> X25519 a\nb\n--- c\n', 'not-ours-format'],
    ['an age head without end', `${ageMagic}${'-> X25519 abc\n'.repeat(10_000)}`, 'not-ours-format'],
    ['an age file of a passphrase', `${ageMagic}-> scrypt AAAA 30\nAAAA\n--- AAAA\n`, 'not-ours-format'],
    ['only the first line', ageMagic, 'torn'],
    ['half of the first line', ageMagic.slice(0, 9), 'torn'],
  ])('is refused: %s', async (_name, content, code) => {
    expect(await codeOf(typeof content === 'string' ? utf8(content) : content)).toBe(code);
  });

  it('is refused: an age file with fewer stanzas, or without our archive inside', async () => {
    const inside = await unseal(file, street);
    expect(await codeOf(await sealToRecipients([street.card.working], inside))).toBe('not-ours-format');
    expect(await codeOf(await sealBytesTo(street, utf8('hello')))).toBe('not-ours-format');
    expect(await codeOf(await sealBytesTo(street, new Uint8Array()))).toBe('not-ours-format');
  });
});

describe('a damaged file', () => {
  it('is refused when cut anywhere', async () => {
    const step = Math.ceil(file.length / runCount(150, 3000));
    const cuts = Array.from({ length: Math.ceil(file.length / step) }, (_, at) => at * step);
    const codes = new Set<string>();
    for (const cut of cuts) codes.add(await codeOf(file.subarray(0, cut)));
    expect([...codes].sort()).toEqual(['not-ours-format', 'torn']);
    expect(await codeOf(file.subarray(0, -1))).toBe('torn');
    expect(await codeOf(file.subarray(0, 1))).toBe('torn');
  });

  it('is refused with any bit flipped, bytes added, taken out or moved', async () => {
    const place = fc.nat(file.length - 1);
    const damage = fc.oneof(
      fc.tuple(place, fc.nat(7)).map(([at, bit]) => flipped(at, bit)),
      fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 9 })).map(([at, more]) => spliced(at, 0, more)),
      fc.tuple(place, fc.integer({ min: 1, max: 9 })).map(([at, count]) => spliced(at, count, new Uint8Array())),
      fc.tuple(place, place).map(([a, b]) => swapped(a, b)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (bytes) => {
        if (Buffer.compare(bytes, file) !== 0) expect(await codeOf(bytes)).not.toBe('opened');
      }),
      { numRuns: runCount(200, 5000) },
    );
  });

  it('is refused with the beginning of one file and the end of another', async () => {
    const other = await writeExchange({
      frames: [],
      sender: { card: room.card, secrets: room.secrets, replica: room.replica },
      receiver: street.card,
      classes: [],
      note: '',
      hlc: '1790000999000-0000',
      random: seededIds(43).bytes,
    });
    for (const at of [300, 600, 900, 5000]) {
      expect(await codeOf(Uint8Array.of(...file.subarray(0, at), ...other.subarray(at)))).toBe('torn');
    }
  });
});

describe('a file put together again', () => {
  const [readme, manifestMember, signature, payload, attachment] = members;
  if (!readme || !manifestMember || !signature || !payload || !attachment) throw new Error('five members were written');
  const evil = utf8('x');

  it.each<[string, readonly TarMember[]]>([
    ...members.map(({ name }): [string, readonly TarMember[]] => [`altered ${name}`, withMember(members, name, evil)]),
    ...members.map(({ name }): [string, readonly TarMember[]] => [
      `emptied ${name}`,
      withMember(members, name, new Uint8Array()),
    ]),
    ...members.map(({ name }): [string, readonly TarMember[]] => [
      `without ${name}`,
      members.filter((one) => one.name !== name),
    ]),
    ...members.map(({ name }): [string, readonly TarMember[]] => [`with ${name} twice`, [...members, member(name)]]),
    ...members.map(({ name }): [string, readonly TarMember[]] => [
      `with ${name} renamed`,
      members.map((one) => (one.name === name ? { ...one, name: `${name}x` } : one)),
    ]),
    ['in another order', [manifestMember, readme, signature, payload, attachment]],
    ['with the attachment first', [attachment, readme, manifestMember, signature, payload]],
    [
      'with payload and manifest exchanged',
      [readme, { ...manifestMember, bytes: payload.bytes }, signature, payload, attachment],
    ],
    ['with a program added', [...members, { name: 'autorun.inf', bytes: evil }]],
    ['with an attachment nobody listed', [...members, { name: `blobs/${sha256Base64Url(evil)}`, bytes: evil }]],
  ])('is refused %s', async (_name, changed) => {
    expect(await codeOfMembers(changed)).not.toBe('opened');
  });

  it('is refused with something in the padding', async () => {
    const inside = (await unseal(file, street)).slice();
    inside[inside.length - 1] = 1;
    expect(await codeOf(await sealBytesTo(street, inside))).toBe('not-ours-format');
  });

  it('is refused with more padding or less', async () => {
    const inside = await unseal(file, street);
    expect(await codeOf(await sealBytesTo(street, new Uint8Array([...inside, ...new Uint8Array(512)])))).toBe(
      'not-ours-format',
    );
    expect(await codeOf(await sealBytesTo(street, inside.subarray(0, -512)))).toBe('not-ours-format');
  });

  it('is refused with a member that claims two gibibytes', async () => {
    const inside = (await unseal(file, street)).slice();
    inside.set(utf8('20000000000'), 124);
    expect(await codeOf(await sealBytesTo(street, inside))).toBe('not-ours-format');
  });

  it('is refused by whom it was honestly sent on to', async () => {
    expect(await codeOf(await sealTo(village, members), village)).toBe('wrong-receiver');
  });
});

describe('a manifest changed after it was signed', () => {
  it.each(Object.keys(manifest))('is refused for its field %s', async (field) => {
    const values: readonly unknown[] = [null, 0, '', [], 'x', 2, village.profile.id, undefined];
    const others = values.filter((value) => JSON.stringify(value) !== JSON.stringify(manifest[field]));
    for (const value of others) {
      const changed = JSON.stringify({ ...manifest, [field]: value });
      expect(await codeOfMembers(withMember(members, 'manifest.json', utf8(changed)))).not.toBe('opened');
    }
  });

  const plausible: Readonly<Record<string, unknown>> = {
    mode: 'official',
    sender: { office: room.profile.id, replica: village.replica },
    receiver: village.profile.id,
    receiverKeys: [village.card.working],
    classes: ['work'],
    frames: 1,
    operations: 2,
    payloadSize: 1,
    payloadHash: 'A'.repeat(43),
    readmeHash: 'A'.repeat(43),
    blobs: [],
    checkpoints: [],
    writtenAt: '1790000999000-0001',
    note: '加一句',
    reason: '补一个理由',
  };
  it.each(Object.keys(plausible))('has a signature that no longer fits when %s is changed plausibly', async (field) => {
    const changed = utf8(JSON.stringify(sorted({ ...manifest, [field]: plausible[field] })));
    expect(await codeOfMembers(withMember(members, 'manifest.json', changed))).toBe('bad-signature');
  });

  it('is refused when another office signs it', async () => {
    expect(await codeOfMembers(await signedAnew(members, manifest, village))).toBe('bad-signature');
  });

  it('is refused when another office signs it in its own name', async () => {
    const own = { ...manifest, sender: { office: village.profile.id, replica: village.replica } };
    expect(await codeOfMembers(await signedAnew(members, own, village))).toBe('opened');
    const forged = { ...own, checkpoints: await makeCheckpoints(room.profile.id, village.secrets.signing, frames) };
    expect(await codeOfMembers(await signedAnew(members, forged, village))).toBe('bad-checkpoint');
    expect(await codeOfMembers(await signedAnew(members, { ...own, checkpoints: [] }, village))).toBe('no-checkpoint');
  });
});

describe('a manifest its sender signed wrongly', () => {
  it.each<[string, object, string]>([
    ['another receiver', { receiver: village.profile.id }, 'wrong-receiver'],
    ['keys of another receiver', { receiverKeys: [village.card.working] }, 'wrong-receiver'],
    ['the mode of official offices', { mode: 'official' }, 'test-and-official'],
    ['a sender nobody knows', { sender: { office: 'nobody', replica: 'x' } }, 'unknown-sender'],
    ['a later suite', { suite: 2 }, 'newer-version'],
    ['a later schema', { schemaWriter: 2 }, 'newer-version'],
    ['a later domain', { domain: 'yuezhang.exchange.v2' }, 'newer-version'],
    ['another domain', { domain: 'somebody.else.v1' }, 'not-ours-format'],
    ['another type', { type: 'directory' }, 'not-ours-format'],
    ['another epoch', { epoch: 1 }, 'not-ours-format'],
    ['one frame more', { frames: 3 }, 'altered'],
    ['one operation less', { operations: 2 }, 'altered'],
    ['fewer classes than came along', { classes: ['public'] }, 'altered'],
    ['secret classes', { classes: ['public', 'work', 'secret'] }, 'altered'],
    ['a payload smaller than it is', { payloadSize: 100 }, 'too-large'],
    ['a payload a little larger', { payloadSize: encodeFrameBytes(frames).length + 1 }, 'altered'],
    ['a payload of three gibibytes', { payloadSize: 3 * 2 ** 30 }, 'too-large'],
    ['a payload a thousand times its packing', { payloadSize: 2 ** 22 }, 'too-large'],
    ['another payload', { payloadHash: 'A'.repeat(43) }, 'altered'],
    ['another readme', { readmeHash: 'A'.repeat(43) }, 'altered'],
    ['no attachment', { blobs: [] }, 'altered'],
    ['an attachment of another size', { blobs: [{ hash: sha256Base64Url(blob), size: 1 }] }, 'altered'],
    ['no checkpoint', { checkpoints: [] }, 'no-checkpoint'],
  ])('is refused with %s', async (_name, change, code) => {
    expect(await codeOfManifest(change)).toBe(code);
  });

  it('is refused with a bomb for a payload', async () => {
    const bomb = await gzip(new Uint8Array(20_000_000));
    const change = { payloadHash: sha256Base64Url(bomb), payloadSize: bomb.length * 100 };
    const packed = withMember(members, 'operations.jsonl.gz', bomb);
    expect(await codeOfMembers(await signedAnew(packed, { ...manifest, ...change }, room))).toBe('too-large');
  });

  it('is refused with a payload nested without end', async () => {
    const plain = utf8(`${'['.repeat(500_000)}\n`);
    // Blanks between would be refused as another spelling; here only the depth is at fault.
    const payload = await gzip(plain);
    const change = { payloadHash: sha256Base64Url(payload), payloadSize: Math.min(plain.length, payload.length * 100) };
    const packed = withMember(members, 'operations.jsonl.gz', payload);
    expect(['altered', 'too-large']).toContain(await codeOfMembers(await signedAnew(packed, { ...manifest, ...change }, room)));
  });
});

describe('checkpoints', () => {
  const strange = new SampleWriter(50, village.profile.id, village.replica);
  const villageFrames = withhold(sampleMatter(strange).frames, 'personal', 'secret');
  const own = makeCheckpoints(room.profile.id, room.secrets.signing, frames);

  it('of the writer are needed, however honest the sender is', async () => {
    expect(await codeOfFrames([...frames, ...villageFrames], await own)).toBe('no-checkpoint');
    const vouched = await makeCheckpoints(village.profile.id, village.secrets.signing, villageFrames);
    expect(await codeOfFrames([...frames, ...villageFrames], [...(await own), ...vouched])).toBe('opened');
  });

  it('cannot be made by the sender in the name of the writer', async () => {
    const forged = await makeCheckpoints(village.profile.id, room.secrets.signing, villageFrames);
    expect(await codeOfFrames([...frames, ...villageFrames], [...(await own), ...forged])).toBe('bad-checkpoint');
  });

  it('cannot cover frames of another writer', async () => {
    const [checkpoint] = await own;
    if (checkpoint === undefined) throw new Error('one checkpoint was made');
    expect(await codeOfFrames(villageFrames, [checkpoint])).toBe('no-checkpoint');
  });

  it.each<[string, Partial<Checkpoint>]>([
    ['range', { lastSeq: 99 }],
    ['list', { frames: ['A'.repeat(43)] }],
    ['head', { headHash: 'A'.repeat(43) }],
    ['replica', { replica: 'other' }],
    ['signature', { signature: 'A'.repeat(86) }],
  ])('do not survive a changed %s', async (_name, change) => {
    const changed = (await own).map((checkpoint) => ({ ...checkpoint, ...change }));
    expect(await codeOfFrames(frames, changed)).toBe('bad-checkpoint');
  });

  it('vouch for a frame once; twice the same frame is refused', async () => {
    expect(await codeOfFrames([...frames, ...frames.slice(0, 1)], await own)).toBe('altered');
  });

  it('do not help an operation whose content was changed', async () => {
    const [first, ...rest] = frames;
    if (first === undefined) throw new Error('two saves were made');
    const lines = first.lines.map((line) => ({ ...line, op: { ...line.op, actor: { id: 'x', name: '冒名' } } }));
    expect(await codeOfFrames([{ ...first, lines }, ...rest], await own)).toBe('altered');
  });
});

function member(name: string): TarMember {
  const found = members.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no member ${name}`);
  return found;
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function flipped(at: number, bit: number): Uint8Array {
  const bytes = file.slice();
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  return bytes;
}

function spliced(at: number, count: number, more: Uint8Array): Uint8Array {
  return Uint8Array.of(...file.subarray(0, at), ...more, ...file.subarray(at + count));
}

function swapped(a: number, b: number): Uint8Array {
  const bytes = file.slice();
  [bytes[a], bytes[b]] = [bytes[b] ?? 0, bytes[a] ?? 0];
  return bytes;
}
