import type { HostError, FilePurpose, SavedFile } from '../../../electron/contract/host';
import type { JsonObject } from '../../domain/json';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { sha256Base64Url } from '../../sync';
import { hostFailure } from '../host-words';
import type { Saved } from '../office-api';
import { keep, officeLedgers } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { writeFile, type Watch } from '../transfer';

export interface TableToWrite {
  readonly bytes: Uint8Array;
  readonly purpose: FilePurpose;
  /** 表格 `table-…`, 报表 `form-…`: the name says neither person nor matter. */
  readonly stem: 'table' | 'form';
  readonly extension: string;
  readonly what: string;
  readonly rows: number;
  readonly columns: readonly string[];
  /** Why it is not masked. */
  readonly reason?: string;
}

/**
 * Writes a table to a place the person chooses. Its entry in the register is made before the file gets its name, so that
 * nothing leaves unregistered; where the file fails after that, a second entry says so.
 */
export async function writeRegistered(
  open: OpenOffice,
  table: TableToWrite,
  watch: Watch,
): Promise<Result<SavedFile, readonly Refusal[]>> {
  const { deps } = open;
  const entry = entryOf(table);
  let entered: Result<Saved, readonly Refusal[]> | undefined;
  // Only the entry waits its turn: choosing a place must not hold up anybody's save.
  const write = (values: JsonObject) => open.queue.run(() => keep(open, officeLedgers.spreadsheet, values));
  const saved = await writeFile(deps.host, {
    purpose: table.purpose,
    suggestedName: suggestedName(table, deps.clock.local()),
    bytes: table.bytes,
    ...watch,
    beforeCommit: async () => {
      entered = await write(entry);
      return entered.ok;
    },
  });
  if (saved.ok) return ok(saved.value);
  return refused(saved.error, entered, () => write({ ...entry, rows: 0, what: `${table.what}（文件没有写成）` }));
}

function entryOf({ what, extension, rows, columns, reason, bytes }: TableToWrite): JsonObject {
  return {
    what: [...what].slice(0, 180).join(''),
    format: extension,
    rows,
    masked: reason === undefined,
    fileHash: sha256Base64Url(bytes),
    ...(columns.length === 0 ? {} : { columns: columns.join('、') }),
    ...(reason === undefined ? {} : { reason }),
  };
}

async function refused(
  error: HostError,
  entered: Result<Saved, readonly Refusal[]> | undefined,
  takeBack: () => Promise<unknown>,
): Promise<Result<never, readonly Refusal[]>> {
  if (entered?.ok === false) return entered;
  if (entered?.ok === true) await takeBack();
  return hostFailure(error);
}

function suggestedName({ stem, extension }: TableToWrite, local: string): string {
  return `${stem}-${local.slice(0, 10).replaceAll('-', '')}-${local.slice(11).replace(':', '')}.${extension}`;
}

/** Characters; a reason is one sentence. */
const longestReason = 200;

/** The reason for an unmasked table, or why it will not do. */
export function readReason(full: { readonly reason: string } | undefined): Result<string | undefined, readonly Refusal[]> {
  if (full === undefined) return ok(undefined);
  const reason = full.reason.trim();
  if (reason === '') return fail([noReason]);
  return [...reason].length > longestReason || /\p{Cc}/u.test(reason) ? fail([badReason]) : ok(reason);
}

const noReason: Refusal = {
  code: 'reason',
  field: 'reason',
  sentence: '不遮挡个人信息的表格要写明理由。',
  whatToDo: '请写一句用途，例如“报街道核对名单”；理由会留在表格导出登记里。',
};

const badReason: Refusal = {
  code: 'reason',
  field: 'reason',
  sentence: '理由太长，或里面有换行、制表符。',
  whatToDo: '请用一句话写明用途，不超过 200 字。',
};
