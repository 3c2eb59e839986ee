import { disclosures } from '../domain/fields/field-kind';
import type { Frame, Hash } from '../domain/ledger/operation';
import { fail, ok, type Result } from '../domain/result';
import { lookAtHead, openWithIdentity } from './age-file';
import { fromUtf8 } from './bytes';
import { parseCanonical } from './canonical';
import type { OfficeCard } from './card';
import { checkpointFits, findUncovered } from './checkpoint';
import { decodeFrameBytes } from './frame-lines';
import { gunzip, ratioLimit } from './gzip';
import { sha256Base64Url } from './hash';
import { isFromTheFuture, manifestLimit, manifestShape, payloadLimit, signedManifest, type Manifest } from './manifest';
import { refusal, type SyncRefusal } from './refusals';
import { verify } from './signing';
import type { OfficeSecrets } from './slot-ring';
import { readTar, type TarMember } from './tar';

export interface ExchangeToOpen {
  readonly bytes: Uint8Array;
  readonly secrets: OfficeSecrets;
  readonly own: OfficeCard;
  /** Cards whose fingerprint words were compared. */
  readonly known: readonly OfficeCard[];
}

export interface OpenedExchange {
  readonly manifest: Manifest;
  readonly frames: readonly Frame[];
  readonly sender: OfficeCard;
  readonly fileHash: Hash;
  readonly blobs: ReadonlyMap<Hash, Uint8Array>;
}

/**
 * Opens a file from a stick and believes nothing: container, then signature, then the rest against the signed manifest, then
 * every operation and who vouches for it. Anything amiss refuses the whole file.
 */
export async function openExchange(input: ExchangeToOpen): Promise<Result<OpenedExchange, SyncRefusal>> {
  const archive = await openContainer(input);
  if (!archive.ok) return archive;
  const signed = await openManifest(archive.value, input);
  if (!signed.ok) return signed;
  const { manifest, sender } = signed.value;
  const blobs = openBlobs(archive.value, manifest);
  if (!blobs.ok) return blobs;
  const frames = await openPayload(archive.value, manifest);
  if (!frames.ok) return frames;
  const strange = await findForgery(frames.value, manifest, input);
  if (strange !== undefined) return fail(strange);
  const fileHash = sha256Base64Url(input.bytes);
  return ok({ manifest, frames: frames.value, sender, fileHash, blobs: blobs.value });
}

/** The four fixed members in their order; attachments follow. */
interface Archive {
  readonly readme: Uint8Array;
  readonly manifest: Uint8Array;
  readonly signature: Uint8Array;
  readonly payload: Uint8Array;
  readonly blobs: readonly TarMember[];
}

async function openContainer({ bytes, secrets }: ExchangeToOpen): Promise<Result<Archive, SyncRefusal>> {
  if (bytes.length > payloadLimit) return fail(refusal('too-large'));
  const head = lookAtHead(bytes);
  if (head.kind === 'foreign') return fail(refusal('not-ours-format'));
  if (head.kind === 'cut') return fail(refusal('torn'));
  const four = head.stanzas.length === 4 && head.stanzas.every((stanza) => stanza === 'X25519');
  if (!four) return fail(refusal('not-ours-format'));
  const opened = await openWithIdentity(secrets.working, bytes);
  if (!opened.ok) return fail(refusal(opened.error === 'damaged' ? 'torn' : 'for-another-office'));
  const archive = sortOut(readTar(opened.value) ?? []);
  return archive === undefined ? fail(refusal('not-ours-format')) : ok(archive);
}

const fixedNames = ['README.txt', 'manifest.json', 'manifest.sig', 'operations.jsonl.gz'];

function sortOut(members: readonly TarMember[]): Archive | undefined {
  const [readme, manifest, signature, payload, ...blobs] = members;
  if (!fixedNames.every((name, at) => members[at]?.name === name)) return undefined;
  if (readme === undefined || manifest === undefined || signature === undefined || payload === undefined) return undefined;
  return { readme: readme.bytes, manifest: manifest.bytes, signature: signature.bytes, payload: payload.bytes, blobs };
}

interface SignedManifest {
  readonly manifest: Manifest;
  readonly sender: OfficeCard;
}

async function openManifest(archive: Archive, input: ExchangeToOpen): Promise<Result<SignedManifest, SyncRefusal>> {
  if (archive.manifest.length > manifestLimit) return fail(refusal('too-large'));
  const json = parseCanonical(archive.manifest);
  if (json === undefined) return fail(refusal('not-ours-format'));
  if (isFromTheFuture(json)) return fail(refusal('newer-version'));
  const shaped = manifestShape.safeParse(json);
  if (!shaped.success) return fail(refusal('not-ours-format'));
  const manifest = shaped.data;
  const sender = findCard(manifest.sender.office, input);
  if (sender === undefined) return fail(refusal('unknown-sender'));
  const genuine = await verify(sender.signing, signedManifest(archive.manifest), fromUtf8(archive.signature) ?? '');
  if (!genuine) return fail(refusal('bad-signature', sender.office.name));
  const problem = addressProblem(manifest, sender, input.own);
  return problem === undefined ? ok({ manifest, sender }) : fail(problem);
}

function addressProblem(manifest: Manifest, sender: OfficeCard, own: OfficeCard): SyncRefusal | undefined {
  const modes = [manifest.mode, sender.office.mode, own.office.mode];
  if (new Set(modes).size > 1) return refusal('test-and-official');
  const home = manifest.receiver === own.office.id;
  if (!home && sender.office.id === own.office.id) return refusal('for-another-office', '这是本单位发给别的单位的文件');
  if (!home || !manifest.receiverKeys.includes(own.working)) return refusal('wrong-receiver');
  const secretsLeft = manifest.classes.includes('secret') && sender.office.id !== own.office.id;
  return secretsLeft ? refusal('altered', '带有不得离开单位的内容') : undefined;
}

function openBlobs({ blobs, readme }: Archive, manifest: Manifest): Result<ReadonlyMap<Hash, Uint8Array>, SyncRefusal> {
  const listed = manifest.blobs.map(({ hash, size }) => `blobs/${hash} ${String(size)}`);
  const found = blobs.map(({ name, bytes }) => `${name} ${String(bytes.length)}`);
  const same = listed.length === found.length && listed.every((line, at) => line === found[at]);
  const ordered = manifest.blobs.every(({ hash }, at) => at === 0 || (manifest.blobs[at - 1]?.hash ?? '') < hash);
  if (!same || !ordered || sha256Base64Url(readme) !== manifest.readmeHash) return fail(refusal('altered'));
  const bytesByHash = new Map(blobs.map(({ bytes }) => [sha256Base64Url(bytes), bytes]));
  const whole = manifest.blobs.every(({ hash }) => bytesByHash.has(hash));
  return whole ? ok(bytesByHash) : fail(refusal('altered', '附件'));
}

async function openPayload({ payload }: Archive, manifest: Manifest): Promise<Result<readonly Frame[], SyncRefusal>> {
  const { payloadSize, payloadHash } = manifest;
  if (payloadSize > payloadLimit || payloadSize > payload.length * ratioLimit) return fail(refusal('too-large'));
  if (sha256Base64Url(payload) !== payloadHash) return fail(refusal('altered'));
  const plain = await gunzip(payload, payloadSize);
  if (!plain.ok) return fail(refusal(plain.error === 'too-large' ? 'too-large' : 'altered'));
  const frames = decodeFrameBytes(plain.value);
  if (!frames.ok) return fail(refusal('altered', frames.error));
  return countsFit(frames.value, manifest) ? ok(frames.value) : fail(refusal('altered', '条数'));
}

function countsFit(frames: readonly Frame[], manifest: Manifest): boolean {
  const lines = frames.flatMap((frame) => frame.lines);
  const stays = disclosures.filter((disclosure) => !manifest.classes.includes(disclosure));
  const unique = new Set(frames.map((frame) => frame.hash)).size === frames.length;
  const within = lines.every((line) => stays.every((disclosure) => line.parts[disclosure] === undefined));
  return unique && within && frames.length === manifest.frames && lines.length === manifest.operations;
}

/** Every frame must be vouched for by the office that wrote it, not merely by the one that brings it. */
async function findForgery(
  frames: readonly Frame[],
  { checkpoints }: Manifest,
  input: ExchangeToOpen,
): Promise<SyncRefusal | undefined> {
  for (const checkpoint of checkpoints) {
    const writer = findCard(checkpoint.office, input);
    if (writer === undefined) return refusal('unknown-office');
    if (writer.office.mode !== input.own.office.mode) return refusal('test-and-official');
    if (!(await checkpointFits(checkpoint, writer.signing))) return refusal('bad-checkpoint', writer.office.name);
  }
  return findUncovered(frames, checkpoints) === undefined ? undefined : refusal('no-checkpoint');
}

function findCard(office: string, { own, known }: ExchangeToOpen): OfficeCard | undefined {
  return [own, ...known].find((card) => card.office.id === office);
}
