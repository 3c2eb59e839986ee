import type { JsonValue } from '../../domain/json';
import type { RecordView } from '../../domain/ledger/record';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { stampMs } from '../../sync';
import { attach, attachment } from '../attachments';
import { hostFailure } from '../host-words';
import { amend, keep, officeLedgers, ownRecords, refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { readFile } from '../transfer';
import { watchJob } from '../watch-job';
import { damagedPackage, notAPackage, unpackForm } from './check-package';
import { documentPath, openDocx, type Docx } from './docx-parts';
import { viewDocx, viewXlsx } from './form-view';
import type { FormMapping, KeepMapping, OpenedForm } from './forms-api';
import { readPlaces, writePlaces } from './kept-places';
import { openXlsx, workbookPath, type Parts, type Xlsx } from './xlsx-parts';

/** A form taken apart, ready to be filled in. */
export type FormTree =
  | { readonly kind: 'xlsx'; readonly parts: Parts; readonly xlsx: Xlsx }
  | { readonly kind: 'docx'; readonly parts: Parts; readonly docx: Docx };

/** Bytes of a form; what is larger is no form but a register. */
const mostBytes = 16 * 1024 * 1024;

export async function openForm(open: OpenOffice): Promise<Result<OpenedForm, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'write');
  if (refused) return refused;
  const file = await readFile(open.deps.host, 'form', mostBytes, watchJob(open, 'sheet'));
  if (!file.ok) return hostFailure(file.error);
  const { name: fileName, bytes } = file.value;
  const tree = await takeApart(bytes);
  if (!tree.ok) return tree;
  // Choosing a file must not hold up anybody's save; only keeping it waits its turn.
  const kept = await open.queue.run(() => attach(open, bytes));
  return kept.ok ? ok({ ...kept.value, fileName, view: viewOf(tree.value) }) : kept;
}

export async function lookAtForm(
  open: OpenOffice,
  { hash, fileName }: { readonly hash: string; readonly fileName: string },
): Promise<Result<OpenedForm, readonly Refusal[]>> {
  const kept = await attachment(open, hash);
  if (!kept.ok) return kept;
  const tree = await takeApart(kept.value.bytes);
  return tree.ok ? ok({ hash, fileName, size: kept.value.bytes.length, view: viewOf(tree.value) }) : tree;
}

function viewOf(tree: FormTree) {
  return tree.kind === 'xlsx' ? viewXlsx(tree.xlsx) : viewDocx(tree.docx);
}

/** Takes a form apart that was inspected first; whatever is wrong with it is a sentence, never a thrown error. */
export async function takeApart(bytes: Uint8Array): Promise<Result<FormTree, readonly Refusal[]>> {
  const parts = await unpackForm(bytes);
  if (!parts.ok) return fail([parts.error]);
  try {
    if (parts.value.has(workbookPath)) return ok({ kind: 'xlsx', parts: parts.value, xlsx: openXlsx(parts.value) });
    if (parts.value.has(documentPath)) return ok({ kind: 'docx', parts: parts.value, docx: openDocx(parts.value) });
    return fail([notAPackage]);
  } catch {
    return fail([damagedPackage]);
  }
}

/** Live mappings, the one changed last first. */
export async function mappings(open: OpenOffice): Promise<readonly FormMapping[]> {
  const records = await ownRecords(open, officeLedgers.mapping);
  return records
    .filter(({ values }) => values['retired'] !== true)
    .flatMap((record) => mappingOf(record) ?? [])
    .sort((a, b) => b.changedAt - a.changedAt);
}

export async function findMapping(open: OpenOffice, mapping: string): Promise<FormMapping | undefined> {
  return (await mappings(open)).find((one) => one.mapping === mapping);
}

function mappingOf({ id, values, changedAt }: RecordView): FormMapping | undefined {
  const form = values['form'];
  const places = readPlaces(values['places']);
  if (!isAttachment(form) || places === undefined) return undefined;
  const { hash, name: fileName } = form;
  return {
    mapping: id,
    name: typeof values['name'] === 'string' ? values['name'] : '',
    hash,
    fileName,
    places,
    changedAt: stampMs(changedAt),
  };
}

function isAttachment(value: JsonValue | undefined): value is { readonly hash: string; readonly name: string } {
  return typeof value === 'object' && value !== null && 'hash' in value && typeof value['hash'] === 'string';
}

/** Keeps a mapping as a record of the office, so that its history and backup are those of any record. */
export async function keepMapping(
  open: OpenOffice,
  { mapping, name, hash, fileName, size, places }: KeepMapping,
): Promise<Result<{ readonly mapping: string }, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'write');
  if (refused) return refused;
  if (name.trim() === '') return fail([noName]);
  if (places.length === 0) return fail([noPlaces]);
  const form = { hash, name: fileName, size, mediaType: mediaTypeOf(fileName) };
  const values = { name: name.trim(), form, places: writePlaces(places) };
  const earlier = mapping === undefined ? undefined : await findRecord(open, mapping);
  const id = earlier?.id ?? open.deps.newId();
  const kept = earlier === undefined ? await keep(open, officeLedgers.mapping, values, id) : await amend(open, earlier, values);
  return kept.ok ? ok({ mapping: id }) : kept;
}

export async function retireMapping(
  open: OpenOffice,
  { mapping }: { readonly mapping: string },
): Promise<Result<Readonly<Record<string, never>>, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'write');
  if (refused) return refused;
  const record = await findRecord(open, mapping);
  if (record === undefined) return fail([noMapping]);
  const kept = await amend(open, record, { retired: true });
  return kept.ok ? ok({}) : kept;
}

async function findRecord(open: OpenOffice, id: string): Promise<RecordView | undefined> {
  return (await ownRecords(open, officeLedgers.mapping)).find((record) => record.id === id);
}

function mediaTypeOf(fileName: string): string {
  const kind = /\.docx$/i.test(fileName) ? 'wordprocessingml.document' : 'spreadsheetml.sheet';
  return `application/vnd.openxmlformats-officedocument.${kind}`;
}

export const noMapping: Refusal = {
  code: 'no-mapping',
  sentence: '没有找到这份报表的填法。',
  whatToDo: '请返回“上级报表”重新选择。',
};

const noName: Refusal = {
  code: 'name',
  field: 'name',
  sentence: '还没有给这份报表起名称。',
  whatToDo: '请写一个下个月还认得出的名称，例如“调解工作月报表”。',
};

const noPlaces: Refusal = {
  code: 'no-places',
  sentence: '还没有指定任何位置填什么。',
  whatToDo: '请在报表里点一个格子，再选要填的内容。',
};
