import {
  canonicalText,
  cardText,
  encodeFrames,
  fingerprintWords,
  opsHash,
  sha256Base64Url,
  viewHash,
  writeExchange,
} from '../../renderer/sync';
import { utf8 } from '../../renderer/sync/bytes';
import { makeCheckpoints } from '../../renderer/sync/checkpoint';
import { seededIds } from '../fakes/seeded-ids';
import { inventFour, inventOffice, type InventedOffice } from './offices';
import { sampleMatter, SampleWriter, withhold } from './sample-frames';
import { manifestOf, sealBytesTo, sealTo, signedAnew, takeApart, unseal, withMember } from './tampering';

/** Everything a vector says that comes out the same each time: keys, texts, hashes, signatures. */
export interface VectorFacts {
  readonly offices: Readonly<Record<string, unknown>>;
  readonly canonical: readonly { readonly value: unknown; readonly text: string }[];
  readonly frames: { readonly lines: string; readonly hashes: readonly string[]; readonly operations: readonly string[] };
  readonly checkpoints: readonly unknown[];
  readonly state: { readonly opsHash: string; readonly viewHash: string };
}

/** A file, who opens it, and what comes of it: `opened`, or the code of the refusal. */
export interface VectorCase {
  readonly file: string;
  readonly by: string;
  readonly result: string;
}

const { room, street, village, official } = await inventFour();
const stranger = await inventOffice(15, { name: '没有登记过的单位' });
/** Whose cards each of them knows; `stranger` is known to nobody. */
export const vectorOffices: Readonly<Record<string, InventedOffice>> = { room, street, village, official };

const { matter, visit, frames } = sampleMatter(new SampleWriter(101, room.profile.id, room.replica));
const travelling = withhold(frames, 'personal', 'secret');

export const vectorCases: readonly VectorCase[] = [
  { file: 'whole.yzx', by: 'street', result: 'opened' },
  { file: 'whole.yzx', by: 'village', result: 'for-another-office' },
  { file: 'whole.yzx', by: 'room', result: 'for-another-office' },
  { file: 'cut.yzx', by: 'street', result: 'torn' },
  { file: 'flipped.yzx', by: 'street', result: 'torn' },
  { file: 'foreign.yzx', by: 'street', result: 'not-ours-format' },
  { file: 'padding.yzx', by: 'street', result: 'not-ours-format' },
  { file: 'sent-on.yzx', by: 'village', result: 'wrong-receiver' },
  { file: 'stranger.yzx', by: 'street', result: 'unknown-sender' },
  { file: 'forged-signature.yzx', by: 'street', result: 'bad-signature' },
  { file: 'official.yzx', by: 'street', result: 'test-and-official' },
  { file: 'later-version.yzx', by: 'street', result: 'newer-version' },
  { file: 'other-readme.yzx', by: 'street', result: 'altered' },
  { file: 'no-checkpoint.yzx', by: 'street', result: 'no-checkpoint' },
];

export async function vectorFacts(): Promise<VectorFacts> {
  const lines = travelling.flatMap((frame) => frame.lines);
  const values = [
    { b: 1, a: [true, null, '墙'] },
    { '€': 1, '1': 2, '😀': 3, ö: 4 },
    '\ufa0c',
    Number.MAX_SAFE_INTEGER,
    ['\u2028', '\u0000'],
  ];
  const opsOf = (record: string) => lines.filter((line) => line.op.record === record).map((line) => line.hash);
  return {
    offices: Object.fromEntries(Object.entries(vectorOffices).map(([name, office]) => [name, officeFacts(office)])),
    canonical: values.map((value) => ({ value, text: canonicalText(value) })),
    frames: {
      lines: encodeFrames(travelling),
      hashes: travelling.map((frame) => frame.hash),
      operations: lines.map((line) => line.hash),
    },
    checkpoints: await makeCheckpoints(room.profile.id, room.secrets.signing, travelling),
    state: {
      opsHash: opsHash(new Map([matter, visit].map((record) => [record, opsOf(record)]))),
      viewHash: viewHash({ topic: '通道上的墙', posted: '墙根纠纷已受理' }),
    },
  };
}

/** The files themselves. The age library draws its own randomness, so they differ each time and only have to open the same. */
export async function vectorFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const whole = await write(room, street);
  const members = await takeApart(whole, street);
  const manifest = manifestOf(members);
  const inside = (await unseal(whole, street)).slice();
  inside[inside.length - 1] = 1;
  const flipped = whole.slice();
  flipped[whole.length - 100] = (flipped[whole.length - 100] ?? 0) ^ 1;
  return new Map([
    ['whole.yzx', whole],
    ['cut.yzx', whole.subarray(0, whole.length - 700)],
    ['flipped.yzx', flipped],
    ['foreign.yzx', utf8('PK\u0003\u0004 not ours')],
    ['padding.yzx', await sealBytesTo(street, inside)],
    ['sent-on.yzx', await sealTo(village, members)],
    ['stranger.yzx', await write(stranger, street)],
    ['forged-signature.yzx', await sealTo(street, await signedAnew(members, manifest, village))],
    ['official.yzx', await sealTo(street, await signedAnew(members, { ...manifest, mode: 'official' }, room))],
    ['later-version.yzx', await sealTo(street, await signedAnew(members, { ...manifest, schemaWriter: 2 }, room))],
    ['other-readme.yzx', await sealTo(street, withMember(members, 'README.txt', utf8('点这里')))],
    ['no-checkpoint.yzx', await sealTo(street, await signedAnew(members, { ...manifest, checkpoints: [] }, room))],
  ]);
}

function write(from: InventedOffice, to: InventedOffice): Promise<Uint8Array> {
  const own =
    from === room
      ? travelling
      : withhold(sampleMatter(new SampleWriter(102, from.profile.id, from.replica)).frames, 'personal', 'secret');
  const attachment = utf8('附件：现场草图');
  return writeExchange({
    frames: own,
    sender: { card: from.card, secrets: from.secrets, replica: from.replica },
    receiver: to.card,
    classes: ['public', 'work'],
    note: '试验用',
    hlc: '1790000999000-0000',
    blobs: new Map([[sha256Base64Url(attachment), attachment]]),
    random: seededIds(103).bytes,
  });
}

function officeFacts({ secrets, paper, replica, card }: InventedOffice) {
  return { secrets, paper, replica, card: cardText(card), fingerprint: fingerprintWords(card).join('') };
}
