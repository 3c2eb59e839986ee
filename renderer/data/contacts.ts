import type { RecordView } from '../domain/ledger/record';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { cardText, fingerprintWords, makeCard, nextStamp, readCard, type OfficeCard } from '../sync';
import { hostFailure } from './host-words';
import { keep, officeLedgers, ownRecords, refuseUnless } from './office-ledgers';
import type { CardView, Contact, OfficeApi, Relation } from './office-api';
import type { OpenOffice } from './open-office';
import { readFile, writeFile } from './transfer';

const cardBytes = 64 * 1024;

/** This office's own card: who it is and which keys it signs and reads with. */
export function ownCard({ profile, deps, keys, house }: OpenOffice): Promise<OfficeCard> {
  const { secrets, paper } = keys.opened;
  return makeCard({ profile, secrets, paper, hlc: house.chain.hlc ?? nextStamp(null, deps.clock.now()) });
}

export async function ownCardView(open: OpenOffice): Promise<CardView & { readonly text: string }> {
  const card = await ownCard(open);
  return { ...viewOf(card), text: cardText(card) };
}

export async function saveOwnCard(open: OpenOffice) {
  const { text } = await ownCardView(open);
  const bytes = new TextEncoder().encode(text);
  const saved = await writeFile(open.deps.host, {
    purpose: 'card',
    suggestedName: `card-${open.profile.id.slice(0, 8)}.yzcard`,
    bytes,
  });
  return saved.ok ? ok(saved.value) : hostFailure(saved.error);
}

/** Reads a card a person chose. Nothing is kept until the fingerprint was compared and `addContact` is called. */
export async function readCardFile(
  open: OpenOffice,
): Promise<Result<CardView & { readonly text: string; readonly known: boolean }, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'pair');
  if (refused) return refused;
  const file = await readFile(open.deps.host, 'card', cardBytes);
  if (!file.ok) return hostFailure(file.error);
  const text = new TextDecoder().decode(file.value.bytes);
  const card = await readCard(text);
  if (!card.ok) return fail([card.error]);
  const known = (await knownCards(open)).some((one) => one.office.id === card.value.office.id);
  return ok({ ...viewOf(card.value), text, known });
}

export async function addContact(
  open: OpenOffice,
  input: Parameters<OfficeApi['addContact']>[0],
): Promise<Result<Contact, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'pair');
  if (refused) return refused;
  const read = await readCard(input.text);
  if (!read.ok) return fail([read.error]);
  const card = read.value;
  const problems = await judgeCard(open, card, input.fingerprintCompared);
  if (problems.length > 0) return fail(problems);
  const contact: Contact = { ...viewOf(card), relation: input.relation };
  const { id, name, type, mode } = card.office;
  const kept = await keep(open, officeLedgers.contact, {
    officeId: id,
    name,
    type,
    mode,
    relation: input.relation,
    card: cardText(card),
    fingerprint: contact.fingerprint.join(''),
  });
  return kept.ok ? ok(contact) : kept;
}

/** Known offices, the latest entry of each; this office itself always stands among them as another PC of its own. */
export async function listContacts(open: OpenOffice): Promise<readonly Contact[]> {
  const entries = await contactEntries(open);
  return entries.map(({ card, relation }) => ({ ...viewOf(card), relation }));
}

export async function knownCards(open: OpenOffice): Promise<readonly OfficeCard[]> {
  return [await ownCard(open), ...(await contactEntries(open)).map((entry) => entry.card)];
}

interface ContactEntry {
  readonly card: OfficeCard;
  readonly relation: Relation;
}

async function contactEntries(open: OpenOffice): Promise<readonly ContactEntry[]> {
  const byOffice = new Map<string, ContactEntry>();
  for (const record of await ownRecords(open, officeLedgers.contact)) {
    const entry = await entryOf(record);
    if (entry !== undefined) byOffice.set(entry.card.office.id, entry);
  }
  return [...byOffice.values()];
}

async function entryOf({ values }: RecordView): Promise<ContactEntry | undefined> {
  const { card, relation } = values;
  const read = typeof card === 'string' ? await readCard(card) : undefined;
  if (read?.ok !== true || !isRelation(relation)) return undefined;
  return { card: read.value, relation };
}

async function judgeCard(open: OpenOffice, card: OfficeCard, compared: boolean): Promise<readonly Refusal[]> {
  const problems: Refusal[] = [];
  if (card.office.id === open.profile.id) {
    problems.push({ code: 'own-card', sentence: '这是本单位自己的名片。', whatToDo: '请选择对方单位给的名片文件。' });
  }
  if (card.office.mode !== open.profile.mode) {
    problems.push({
      code: 'test-and-official',
      sentence: '测试单位和正式单位不能往来。',
      whatToDo: '请向对方要同一类单位的名片。',
    });
  }
  if (!compared) {
    problems.push({
      code: 'not-compared',
      sentence: '还没有和对方核对十二个字。',
      whatToDo: '请当面或打电话逐字核对，一致后再勾选。',
    });
  }
  const known = (await contactEntries(open)).find((entry) => entry.card.office.id === card.office.id);
  if (known !== undefined && fingerprintWords(known.card).join('') === fingerprintWords(card).join('')) {
    problems.push({ code: 'known', sentence: '这个单位已经登记过，十二个字也一样。', whatToDo: '不需要再登记。' });
  }
  return problems;
}

function viewOf(card: OfficeCard): CardView {
  return { office: card.office, fingerprint: fingerprintWords(card) };
}

function isRelation(value: unknown): value is Relation {
  return value === 'superior' || value === 'subordinate' || value === 'peer' || value === 'self';
}
