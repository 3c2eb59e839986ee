import { disclosures, type Disclosure } from '../domain/fields/field-kind';
import type { Ledger } from '../domain/ledger/ledger';
import type { Hash, OperationLine } from '../domain/ledger/operation';
import type { HostError } from '../../electron/contract/host';
import type { Field } from '../domain/fields/field';
import type { RowsField } from '../domain/fields/rows';
import { isJsonObject, type JsonObject } from '../domain/json';
import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { nextStamp, sha256Base64Url, toBase64Url, writeExchange, type OfficeCard } from '../sync';
import { attachment } from './attachments';
import { knownCards, listContacts, ownCard } from './contacts';
import { packParcel, withDescendants, type Parcel } from './family';
import { hostFailure } from './host-words';
import type { Contact, ExportPreview, ExportQuery, Saved, WrittenExport } from './office-api';
import { keep, officeLedgers, refuseUnless } from './office-ledgers';
import type { OpenOffice } from './open-office';
import { writeFile } from './transfer';
import { shieldedAmong, withoutPeople } from './shielding';
import { watchJob } from './watch-job';

type Reply<T> = Promise<Result<T, readonly Refusal[]>>;

/** What a file to this receiver would hold; nothing is written. */
export async function previewExport(open: OpenOffice, query: ExportQuery): Reply<ExportPreview> {
  const prepared = await prepare(open, query);
  if (!prepared.ok) return prepared;
  const { receiver, roots, parcel, packed, ledgers } = prepared.value;
  return ok({
    to: receiver.contact,
    records: roots.map((id) => describe(open, id, packed)),
    operations: operationsIn(parcel),
    fields: ledgers.flatMap((ledger) => fieldsThatLeave(ledger, classesOf(query, receiver.contact))),
  });
}

/** Seals the file, writes it where the person chooses, and enters it in the register of what left. */
export async function writeExport(open: OpenOffice, query: ExportQuery): Reply<WrittenExport> {
  const watch = watchJob(open, 'export');
  const prepared = await prepare(open, query);
  if (!prepared.ok) return prepared;
  const { receiver, roots, parcel } = prepared.value;
  if (parcel.frames.length === 0) return fail([nothingToSend]);
  const blobs = await blobsOf(open, parcel);
  if (!blobs.ok) return blobs;
  const { deps, house, keys } = open;
  const bytes = await writeExchange({
    frames: parcel.frames,
    checkpoints: parcel.checkpoints,
    sender: { card: await ownCard(open), secrets: keys.opened.secrets, replica: house.chain.replica },
    receiver: receiver.card,
    classes: [...classesOf(query, receiver.contact)],
    ...(query.reason === undefined ? {} : { reason: query.reason }),
    note: `${String(roots.length)} 条记录`,
    hlc: nextStamp(house.chain.hlc, deps.clock.now()),
    blobs: blobs.value,
    random: deps.random,
    onProgress: watch.onProgress,
  });
  if (watch.isCancelled()) return hostFailure('cancelled');
  const suggestedName = `yz-${toBase64Url(deps.random(9)).replace(/[-_]/g, 'x').toLowerCase()}.yzx`;
  const register = registerOf(open, query, prepared.value, sha256Base64Url(bytes));
  const saved = await writeFile(deps.host, {
    purpose: 'exchange',
    suggestedName,
    bytes,
    ...watch,
    beforeCommit: register.enter,
  });
  return saved.ok ? ok({ ...saved.value, operations: operationsIn(parcel) }) : register.refused(saved.error);
}

/**
 * The register of what left. The entry is made before the file gets its name, so that nothing leaves unregistered; where the
 * file fails after that, a second entry says so.
 */
function registerOf(open: OpenOffice, query: ExportQuery, { receiver, roots, parcel }: Prepared, fileHash: string) {
  const { id, name } = receiver.card.office;
  const values = {
    direction: 'out',
    officeId: id,
    officeName: name,
    operations: operationsIn(parcel),
    records: roots.length,
    fileHash,
    classes: [...classesOf(query, receiver.contact)],
    ...(query.reason === undefined ? {} : { reason: query.reason }),
  };
  let entered: Result<Saved, readonly Refusal[]> | undefined;
  // Only the entry waits its turn: choosing a place on the stick must not hold up anybody's save.
  const write = (entry: JsonObject) => open.queue.run(() => keep(open, officeLedgers.transfer, entry));
  return {
    enter: async () => {
      entered = await write(values);
      return entered.ok;
    },
    refused: async (error: HostError): Reply<never> => {
      if (entered?.ok === false) return entered;
      if (entered?.ok === true) await write({ ...values, operations: 0, records: 0, reason: '文件没有写成，没有留在U盘上。' });
      return hostFailure(error);
    },
  };
}

interface Prepared {
  readonly receiver: { readonly card: OfficeCard; readonly contact: Contact };
  /** Chosen records of which something travels, be it only what hangs below them. */
  readonly roots: readonly string[];
  readonly parcel: Parcel;
  /** Ids of the records of which operations stand in the parcel. */
  readonly packed: ReadonlySet<string>;
  readonly ledgers: readonly Ledger[];
}

async function prepare(open: OpenOffice, query: ExportQuery): Reply<Prepared> {
  const refused = refuseUnless(open, 'export');
  if (refused) return refused;
  const receiver = await findReceiver(open, query.to);
  if (receiver === undefined) return fail([unknownReceiver]);
  const self = receiver.contact.relation === 'self';
  if (!self && query.classes.includes('personal') && (query.reason ?? '').trim() === '') return fail([noReason]);
  if ([...(query.reason ?? '')].length > longestReason || /\p{Cc}/u.test(query.reason ?? '')) return fail([badReason]);
  const { house, profile } = open;
  const chosen = chosenRecords(open, query);
  const records = await withDescendants(house, chosen);
  const travels = (line: OperationLine) => self || line.op.office === profile.id;
  const classes = classesOf(query, receiver.contact);
  const shielded = self ? new Set<string>() : await shieldedAmong(open, records);
  const parcel = await packParcel(house, records, (id) => (shielded.has(id) ? withoutPeople(classes) : classes), travels);
  const packed = new Set(parcel.frames.flatMap((frame) => frame.lines.map((line) => line.op.record)));
  const roots = chosen.filter((id) => travelling(open, id, packed).length > 0);
  const kinds = new Set(records.flatMap((id) => house.set.find(id)?.ledger ?? []));
  const ledgers = [...kinds].flatMap((kind) => house.ledger(kind) ?? []);
  return ok({ receiver, roots, parcel, packed, ledgers });
}

/** Another PC of this office gets everything; others what was chosen, and never what is secret. */
function classesOf(query: ExportQuery, { relation }: Contact): ReadonlySet<Disclosure> {
  return new Set<Disclosure>(relation === 'self' ? disclosures : query.classes);
}

async function findReceiver(open: OpenOffice, office: string): Promise<Prepared['receiver'] | undefined> {
  const card = (await knownCards(open)).find((one) => one.office.id === office);
  const contact = (await contactsWithSelf(open)).find((one) => one.office.id === office);
  return card === undefined || contact === undefined ? undefined : { card, contact };
}

/** Known offices, and this office itself for its other PCs. */
export async function contactsWithSelf(open: OpenOffice): Promise<readonly Contact[]> {
  const own: Contact = { office: open.profile, relation: 'self', fingerprint: [] };
  return [...(await listContacts(open)), own];
}

/** Chosen records, or all records of the chosen ledgers; what the office keeps about itself stays. */
function chosenRecords({ house }: OpenOffice, query: ExportQuery): readonly string[] {
  const all = query.ledgers.flatMap((ledger) => house.set.idsOf(ledger));
  return [...new Set([...query.records, ...all])].filter((id) => {
    const ledger = house.ledger(house.set.find(id)?.ledger ?? '');
    return ledger !== undefined && ledger.offices.length > 0;
  });
}

function describe(open: OpenOffice, id: string, packed: ReadonlySet<string>): ExportPreview['records'][number] {
  const line = open.house.set.find(id);
  const below = travelling(open, id, packed).filter((one) => one !== id);
  return { ledger: line?.ledger ?? '', title: line?.title ?? '', children: below.length };
}

/** The record itself and what hangs below it, as far as it is in the parcel. */
function travelling({ house }: OpenOffice, id: string, packed: ReadonlySet<string>): readonly string[] {
  const family = (one: string): readonly string[] => [one, ...house.set.childrenOf(one).flatMap(family)];
  return family(id).filter((one) => packed.has(one));
}

/** One line for each field; a table says its columns, which may have classes of their own. */
function fieldsThatLeave(ledger: Ledger, leave: ReadonlySet<Disclosure>): ExportPreview['fields'] {
  return Object.values(ledger.fields)
    .filter((field) => field.kind !== 'computed')
    .flatMap((field) => (field.kind === 'rows' ? [field, ...columnsOf(field)] : [field]))
    .map(({ label, disclosure }) => ({ ledger: ledger.kind, label, disclosure, leaves: leave.has(disclosure) }));
}

/** Columns of another class than their table. */
function columnsOf(table: RowsField): readonly Pick<Field, 'label' | 'disclosure'>[] {
  return Object.values(table.columns)
    .filter((column) => column.disclosure !== table.disclosure)
    .map(({ label, disclosure }) => ({ label: `${table.label}：${label}`, disclosure }));
}

function operationsIn({ frames }: Parcel): number {
  return frames.reduce((sum, frame) => sum + frame.lines.length, 0);
}

/** Attachments that the travelling values name. */
async function blobsOf(open: OpenOffice, { frames }: Parcel): Reply<ReadonlyMap<Hash, Uint8Array>> {
  const blobs = new Map<Hash, Uint8Array>();
  for (const hash of new Set(frames.flatMap((frame) => frame.lines.flatMap(attachmentsIn)))) {
    const found = await attachment(open, hash);
    if (!found.ok) return found;
    blobs.set(hash, found.value.bytes);
  }
  return ok(blobs);
}

function attachmentsIn(line: OperationLine): readonly string[] {
  const writes = disclosures.flatMap((disclosure) => Object.values(line.parts[disclosure]?.set ?? {}));
  return writes.flatMap(({ value }) =>
    isJsonObject(value) && typeof value['hash'] === 'string' && typeof value['mediaType'] === 'string' ? [value['hash']] : [],
  );
}

const unknownReceiver: Refusal = {
  code: 'unknown-receiver',
  sentence: '没有登记过这个接收单位。',
  whatToDo: '请先在“文件往来”里登记对方的名片。',
};

const nothingToSend: Refusal = {
  code: 'nothing-to-send',
  sentence: '选中的内容里没有可以导出的记录。',
  whatToDo: '请重新选择台账或记录；别的单位登记的内容不由本单位转发。',
};

/** Characters; a reason is one sentence and stands in the file. */
const longestReason = 200;

const badReason: Refusal = {
  code: 'reason',
  field: 'reason',
  sentence: '理由太长，或里面有换行、制表符。',
  whatToDo: '请用一句话写明用途，不超过 200 字。',
};

const noReason: Refusal = {
  code: 'reason',
  field: 'reason',
  sentence: '导出个人信息要写明理由。',
  whatToDo: '请写一句用途，例如“上报街道协助调解”；理由会留在往来登记里。',
};
