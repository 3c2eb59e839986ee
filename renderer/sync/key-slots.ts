import { compartments, type Compartment } from '../domain/ledger/ledger';
import type { OfficeProfile } from '../domain/office/office';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { identityFrom, newIdentity, recipientOf } from './age-file';
import { fromBase64Url, toBase64Url } from './base64url';
import { dataKeyBytes, type Keyring } from './data-key';
import { isTooDear, isTooWeak, keyFromPassphrase, type KdfCost } from './kdf';
import { secretFromWords, wordsFromSecret } from './paper-words';
import type { Random } from './random';
import { RawKeys } from './raw-keys';
import { refusal } from './refusals';
import { z } from './shapes';
import { newSigningKey, verifyingKeyOf } from './signing';
import { keyringFrom, openRing, sealRing, type OfficeSecrets, type RingContents } from './slot-ring';
import { keyFromPaper, unwrap, wrap } from './slot-wrap';
import { parseSlots, slotsFit, summaryOf, writeSlots, type AccountSlot, type SlotsFile, type SlotsSummary } from './slots-file';

export interface OpenedSlots {
  readonly ring: Keyring;
  readonly secrets: OfficeSecrets;
  /** Id of the account that opened them. */
  readonly account: string;
  readonly profile: OfficeProfile;
  /** Recipient of the paper key, for the office card; null while there is none. */
  readonly paper: string | null;
  /** Held only to add accounts and the paper key. */
  readonly raw: RawKeys;
}

export interface AccountOfSlot {
  readonly id: string;
  readonly name: string;
  readonly compartments: readonly Compartment[];
}

interface NewPassphrase {
  readonly passphrase: string;
  readonly cost: KdfCost;
  readonly random: Random;
}

/** Sets up an office: fresh keys for every compartment of its first account, which should be given all of them. */
export async function createSlots(
  input: NewPassphrase & { readonly profile: OfficeProfile; readonly account: AccountOfSlot },
): Promise<{ readonly text: string; readonly opened: OpenedSlots }> {
  const { profile, account, random } = input;
  const secrets = { signing: newSigningKey(random), working: newIdentity(random) };
  const wanted = compartments.filter((compartment) => account.compartments.includes(compartment));
  const keys = wanted.map((compartment) => ({ id: `${compartment}.1`, compartment, raw: toBase64Url(random(dataKeyBytes)) }));
  const slot = await makeAccountSlot(input, profile, account, { keys, secrets });
  const text = await writeSlots(
    { domain: 'yuezhang.slots.v1', office: { ...profile }, accounts: [slot], paper: null },
    secrets.signing,
  );
  return { text, opened: await openedFrom({ keys, secrets }, account.id, profile, null) };
}

/** What can be read without a key; nothing in it is proven before `unlockSlots`. */
export function readSlots(text: string): Result<SlotsSummary, Refusal> {
  const file = parseSlots(text);
  return file.ok ? ok(summaryOf(file.value)) : file;
}

export async function unlockSlots(input: {
  readonly text: string;
  readonly account: string;
  readonly passphrase: string;
}): Promise<Result<OpenedSlots, Refusal>> {
  const file = parseSlots(input.text);
  if (!file.ok) return file;
  const slot = file.value.accounts.find((account) => account.id === input.account);
  if (slot === undefined) return fail(refusal('unknown-account'));
  const secret = accountSecret.safeParse(await unwrapAccount(file.value.office, slot, input.passphrase));
  if (!secret.success) return fail(refusal('wrong-passphrase'));
  const contents = await openChecked(file.value, secret.data.verifying, secret.data.identity, slot.ring);
  if (contents === undefined) return fail(refusal('damaged-slots'));
  return ok(await openedFrom(contents, slot.id, file.value.office, file.value.paper?.recipient ?? null));
}

/** Throws when the account is to have a compartment that the opener lacks, or exists already. */
export async function addAccountSlot(
  input: NewPassphrase & { readonly text: string; readonly opened: OpenedSlots; readonly account: AccountOfSlot },
): Promise<string> {
  const file = await getOwnFile(input.text, input.opened);
  if (file.accounts.some((account) => account.id === input.account.id)) throw new RangeError('the account exists');
  const slot = await makeAccountSlot(input, file.office, input.account, contentsFor(input.opened, input.account.compartments));
  return writeSlots({ ...unsigned(file), accounts: [...file.accounts, slot] }, input.opened.secrets.signing);
}

/** Changes the passphrase of the account that is open. */
export async function changePassphrase(
  input: NewPassphrase & { readonly text: string; readonly opened: OpenedSlots; readonly old: string },
): Promise<Result<string, Refusal>> {
  const { text, opened } = input;
  const unlocked = await unlockSlots({ text, account: opened.account, passphrase: input.old });
  if (!unlocked.ok) return unlocked;
  const file = await getOwnFile(text, opened);
  const renewed = await replaceAccount(file, opened.account, input, unlocked.value);
  return ok(await writeSlots(renewed, opened.secrets.signing));
}

/** Makes the paper key, or a new one in place of the old. The words are shown once and kept nowhere. */
export async function addPaperSlot(input: {
  readonly text: string;
  readonly opened: OpenedSlots;
  readonly random: Random;
}): Promise<{ readonly text: string; readonly words: string; readonly recipient: string; readonly opened: OpenedSlots }> {
  const file = await getOwnFile(input.text, input.opened);
  const { secrets, raw } = input.opened;
  const secret = input.random(32);
  const recipient = await recipientOf(identityFrom(secret));
  const verifying = await verifyingKeyOf(secrets.signing);
  const wrapped = await wrap(await keyFromPaper(secret), paperPlace(file.office), { verifying }, input.random);
  const ring = await sealRing(recipient, { keys: raw.all(), secrets });
  const text = await writeSlots({ ...unsigned(file), paper: { recipient, wrapped, ring } }, secrets.signing);
  return { text, words: wordsFromSecret(secret), recipient, opened: { ...input.opened, paper: recipient } };
}

/** Opens the office with the words from the envelope and gives one account a new passphrase. */
export async function openWithPaper(
  input: NewPassphrase & { readonly text: string; readonly words: string; readonly account: string },
): Promise<Result<{ readonly text: string; readonly opened: OpenedSlots }, Refusal>> {
  const parsed = parseSlots(input.text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (file.paper === null) return fail(refusal('no-paper-key'));
  const secret = secretFromWords(input.words);
  if (secret === undefined) return fail(refusal('paper-words'));
  const inside = paperSecret.safeParse(await unwrap(await keyFromPaper(secret), paperPlace(file.office), file.paper.wrapped));
  if (!inside.success) return fail(refusal('wrong-paper-key'));
  const contents = await openChecked(file, inside.data.verifying, identityFrom(secret), file.paper.ring);
  if (contents === undefined) return fail(refusal('damaged-slots'));
  const slot = file.accounts.find((account) => account.id === input.account);
  if (slot === undefined) return fail(refusal('unknown-account'));
  const given = { secrets: contents.secrets, keys: new RawKeys(contents.keys).forCompartments(slot.compartments) };
  const opened = await openedFrom(given, slot.id, file.office, file.paper.recipient);
  return ok({ text: await writeSlots(await replaceAccount(file, slot.id, input, opened), given.secrets.signing), opened });
}

const accountSecret = z.strictObject({ identity: z.string(), verifying: z.string() });
const paperSecret = z.strictObject({ verifying: z.string() });

async function makeAccountSlot(
  { passphrase, cost, random }: NewPassphrase,
  office: OfficeProfile,
  account: AccountOfSlot,
  contents: RingContents,
): Promise<AccountSlot> {
  if (isTooWeak(cost) || isTooDear(cost)) throw new RangeError('cost of the passphrase out of bounds');
  const salt = random(16);
  const identity = newIdentity(random);
  const recipient = await recipientOf(identity);
  const head = {
    id: account.id,
    name: account.name,
    compartments: [...account.compartments],
    recipient,
    kdf: { name: 'argon2id' as const, salt: toBase64Url(salt), cost: { ...cost } },
  };
  const key = await keyFromPassphrase(passphrase, salt, cost);
  const verifying = await verifyingKeyOf(contents.secrets.signing);
  const wrapped = await wrap(key, accountPlace(office, head), { identity, verifying }, random);
  return { ...head, wrapped, ring: await sealRing(recipient, contents) };
}

async function unwrapAccount(office: OfficeProfile, slot: AccountSlot, passphrase: string) {
  const key = await keyFromPassphrase(passphrase, fromBase64Url(slot.kdf.salt) ?? new Uint8Array(), slot.kdf.cost);
  return unwrap(key, accountPlace(office, slot), slot.wrapped);
}

/** The ring of a slot, if the whole file is as the office signed it. */
async function openChecked(
  file: SlotsFile,
  verifying: string,
  identity: string,
  ring: string,
): Promise<RingContents | undefined> {
  if (!(await slotsFit(file, verifying))) return undefined;
  return openRing(identity, ring);
}

async function replaceAccount(file: SlotsFile, account: string, input: NewPassphrase, opened: OpenedSlots) {
  const replace = async (slot: AccountSlot) =>
    slot.id === account ? makeAccountSlot(input, file.office, slot, contentsFor(opened, slot.compartments)) : slot;
  return { ...unsigned(file), accounts: await Promise.all(file.accounts.map(replace)) };
}

function contentsFor({ raw, secrets }: OpenedSlots, wanted: readonly Compartment[]): RingContents {
  return { keys: raw.forCompartments(wanted), secrets };
}

async function openedFrom(
  { keys, secrets }: RingContents,
  account: string,
  profile: OfficeProfile,
  paper: string | null,
): Promise<OpenedSlots> {
  return { ring: await keyringFrom(keys), secrets, account, profile, paper, raw: new RawKeys(keys) };
}

/** The file the open office is about to extend; one that is not its own is a mistake of the program. */
async function getOwnFile(text: string, opened: OpenedSlots): Promise<SlotsFile> {
  const file = parseSlots(text);
  if (!file.ok || !(await slotsFit(file.value, await verifyingKeyOf(opened.secrets.signing)))) {
    throw new Error('these slots are not of the office that is open');
  }
  return file.value;
}

function unsigned({ domain, office, accounts, paper }: SlotsFile) {
  return { domain, office, accounts, paper };
}

function accountPlace(office: OfficeProfile, { id, recipient, kdf }: Pick<AccountSlot, 'id' | 'recipient' | 'kdf'>) {
  return ['yuezhang.slot.v1', office.id, id, recipient, kdf];
}

function paperPlace(office: OfficeProfile) {
  return ['yuezhang.paper-slot.v1', office.id];
}
