import { disclosures, type Disclosure } from '../domain/fields/field-kind';
import type { Frame, Hash } from '../domain/ledger/operation';
import { newIdentity, recipientOf, sealToRecipients } from './age-file';
import { utf8 } from './bytes';
import type { OfficeCard } from './card';
import { findUncovered, makeCheckpoints, type Checkpoint } from './checkpoint';
import { exchangeReadme } from './exchange-readme';
import { encodeFrameBytes } from './frame-lines';
import { gzip } from './gzip';
import { sha256Base64Url } from './hash';
import {
  manifestBytes,
  manifestLimit,
  manifestShape,
  payloadLimit,
  schemaWriter,
  signedManifest,
  type Manifest,
} from './manifest';
import type { Random } from './random';
import { sign } from './signing';
import type { OfficeSecrets } from './slot-ring';
import { writeTar } from './tar';

export interface ExchangeToWrite {
  /** Already without the parts that stay at home. */
  readonly frames: readonly Frame[];
  readonly sender: { readonly card: OfficeCard; readonly secrets: OfficeSecrets; readonly replica: string };
  readonly receiver: OfficeCard;
  readonly classes: readonly Disclosure[];
  readonly reason?: string;
  readonly note: string;
  readonly hlc: string;
  /** Attachments under the SHA-256 of their bytes. */
  readonly blobs?: ReadonlyMap<Hash, Uint8Array>;
  /** Kept from import, for the frames of other offices that are passed on. */
  readonly checkpoints?: readonly Checkpoint[];
  readonly random: Random;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Writes an exchange file (`decisions.md` 16): age, inside it a tar of readme, manifest, signature, operations, attachments
 * and zeros. What the caller should have prevented throws; it is never left to the receiver to find out.
 */
export async function writeExchange(input: ExchangeToWrite): Promise<Uint8Array> {
  checkMayLeave(input);
  const tell = input.onProgress ?? (() => undefined);
  tell(0, 4);
  const plain = encodeFrameBytes(input.frames);
  const payload = await gzip(plain);
  tell(1, 4);
  const manifest = manifestBytes(await makeManifest(input, plain.length, payload));
  if (plain.length > payloadLimit || manifest.length > manifestLimit) throw new RangeError('too much for one file');
  const signature = await sign(input.sender.secrets.signing, signedManifest(manifest));
  tell(2, 4);
  const archive = writeTar([
    { name: 'README.txt', bytes: utf8(exchangeReadme) },
    { name: 'manifest.json', bytes: manifest },
    { name: 'manifest.sig', bytes: utf8(signature) },
    { name: 'operations.jsonl.gz', bytes: payload },
    ...sortedBlobs(input).map(([hash, bytes]) => ({ name: `blobs/${hash}`, bytes })),
  ]);
  tell(3, 4);
  const file = await sealToRecipients(await fourRecipients(input), archive);
  tell(4, 4);
  return file;
}

async function makeManifest(input: ExchangeToWrite, payloadSize: number, payload: Uint8Array): Promise<Manifest> {
  const { frames, sender, receiver } = input;
  // The shape its receiver will ask for: what does not fit throws here.
  return manifestShape.parse({
    domain: 'yuezhang.exchange.v1',
    suite: 1,
    type: 'records',
    mode: sender.card.office.mode,
    sender: { office: sender.card.office.id, replica: sender.replica },
    receiver: receiver.office.id,
    receiverKeys: [receiver.working, ...(receiver.paper === null ? [] : [receiver.paper])],
    epoch: 0,
    classes: disclosures.filter((disclosure) => input.classes.includes(disclosure)),
    ...(input.reason === undefined ? {} : { reason: input.reason }),
    schemaWriter,
    frames: frames.length,
    operations: frames.reduce((sum, frame) => sum + frame.lines.length, 0),
    payloadSize,
    payloadHash: sha256Base64Url(payload),
    readmeHash: sha256Base64Url(utf8(exchangeReadme)),
    blobs: sortedBlobs(input).map(([hash, bytes]) => ({ hash, size: bytes.length })),
    checkpoints: await checkpointsFor(input),
    writtenAt: input.hlc,
    note: input.note,
  } satisfies Manifest);
}

/** Own frames are vouched for now; for those of others the word of their office is passed on. */
async function checkpointsFor({ frames, sender, checkpoints = [] }: ExchangeToWrite): Promise<readonly Checkpoint[]> {
  const own = sender.card.office.id;
  const mine = frames.filter((frame) => frame.header.office === own);
  const needed = new Set(frames.filter((frame) => frame.header.office !== own).map((frame) => frame.hash));
  const passedOn = checkpoints.filter((one) => one.office !== own && one.frames.some((frame) => needed.has(frame)));
  const all = [...(await makeCheckpoints(own, sender.secrets.signing, mine)), ...passedOn];
  if (findUncovered(frames, all) !== undefined) throw new Error('frames of another office leave only with its checkpoint');
  return all;
}

/** Always four stanzas, so that nobody sees who has a paper key; spare ones go to keys thrown away at once. */
async function fourRecipients({ receiver, sender, random }: ExchangeToWrite): Promise<readonly string[]> {
  const throwAway = () => recipientOf(newIdentity(random));
  return [
    receiver.working,
    receiver.paper ?? (await throwAway()),
    sender.card.working,
    sender.card.paper ?? (await throwAway()),
  ];
}

function checkMayLeave({ frames, sender, receiver, classes, reason }: ExchangeToWrite): void {
  const home = receiver.office.id === sender.card.office.id;
  if (sender.card.office.mode !== receiver.office.mode) throw new Error('test and official offices never exchange');
  if (!home && classes.includes('secret')) throw new Error('secret parts never leave the office');
  if (!home && classes.includes('personal') && !reason?.trim()) throw new Error('personal parts leave only with a reason');
  const stays = disclosures.filter((disclosure) => !classes.includes(disclosure));
  const leaks = (frame: Frame) => frame.lines.some((line) => stays.some((disclosure) => line.parts[disclosure] !== undefined));
  if (frames.some(leaks)) throw new Error('a part that stays at home stands in a frame that leaves');
}

function sortedBlobs({ blobs = new Map<Hash, Uint8Array>() }: ExchangeToWrite): readonly (readonly [Hash, Uint8Array])[] {
  return [...blobs].sort(([a], [b]) => (a < b ? -1 : 1));
}
