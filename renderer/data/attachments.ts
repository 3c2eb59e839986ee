import type { Refusal } from '../domain/refusal';
import { fail, ok, type Result } from '../domain/result';
import { openBox, sealBox, sha256Base64Url } from '../sync';
import { hostFailure } from './host-words';
import { keep, officeLedgers, ownRecords, refuseUnless } from './office-ledgers';
import type { OpenOffice } from './open-office';
import { receive, send } from './transfer';

const maxBytes = 64 * 1024 * 1024;
const schema = 1;

/**
 * Seals a file and stores it under the hash of its sealed bytes, flushed before any operation names it. Which sealed
 * blob holds which content is one more record of the office.
 */
export async function attach(
  open: OpenOffice,
  bytes: Uint8Array,
): Promise<Result<{ readonly hash: string; readonly size: number }, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'write');
  if (refused) return refused;
  const { deps, store, keys } = open;
  if (bytes.length > maxBytes) return fail([tooLarge]);
  const hash = sha256Base64Url(bytes);
  if ((await findBlob(open, hash)) !== undefined) return ok({ hash, size: bytes.length });
  const key = keys.opened.ring.current.get('mediation') ?? keys.opened.ring.current.get('general');
  if (key === undefined) throw new Error('every account holds the general key');
  const box = await sealBox({ key, table: 'blobs', row: hash, schema, bytes, random: deps.random });
  const begun = await deps.host.blobBegin({ store, size: box.length });
  if (!begun.ok) return hostFailure(begun.error);
  const sent = await send(deps.host, begun.value.transfer, box);
  const sealed = sha256Base64Url(box);
  const written = sent.ok ? await deps.host.blobCommit({ transfer: begun.value.transfer, hash: sealed }) : sent;
  if (!written.ok) return hostFailure(written.error);
  const kept = await keep(open, officeLedgers.blob, { content: hash, sealed, size: bytes.length });
  return kept.ok ? ok({ hash, size: bytes.length }) : kept;
}

export async function attachment(
  open: OpenOffice,
  hash: string,
): Promise<Result<{ readonly bytes: Uint8Array }, readonly Refusal[]>> {
  const { deps, store, keys } = open;
  const sealed = await findBlob(open, hash);
  if (sealed === undefined) return fail([notHere]);
  const opened = await deps.host.blobOpen({ store, hash: sealed });
  if (!opened.ok) return hostFailure(opened.error);
  const box = await receive(deps.host, opened.value.transfer, opened.value.size);
  await deps.host.transferAbort({ transfer: opened.value.transfer });
  if (!box.ok) return hostFailure(box.error);
  const bytes = await openBox({ ring: keys.opened.ring, table: 'blobs', row: hash, schema, box: box.value });
  return bytes.ok ? ok({ bytes: bytes.value }) : fail([notHere]);
}

async function findBlob(open: OpenOffice, hash: string): Promise<string | undefined> {
  const found = (await ownRecords(open, officeLedgers.blob)).find((record) => record.values['content'] === hash);
  const sealed = found?.values['sealed'];
  return typeof sealed === 'string' ? sealed : undefined;
}

const tooLarge: Refusal = { code: 'too-large', sentence: '附件超过 64 MB。', whatToDo: '请压缩或分成几个文件再添加。' };
const notHere: Refusal = {
  code: 'no-attachment',
  sentence: '这个附件不在本机，可能没有随文件带来。',
  whatToDo: '请向登记单位要原件。',
};
