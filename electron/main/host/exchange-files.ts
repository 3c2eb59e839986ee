import { basename, dirname } from 'node:path';
import type { FilePurpose, Host, HostError, SavedFile, Transfer } from '../../contract/host';
import { fileLimits } from '../../contract/limits';
import { fail, ok, type Result } from '../../../renderer/domain/result';
import type { Dialogs, FileKind } from './dialogs';
import { hasCode, openPlainFile } from './files';
import { attempt } from './host-error';
import { beginPart } from './part-file';
import type { SavedFiles } from './saved-files';
import type { Transfers } from './transfers';

export interface ExchangeFileParts {
  readonly dialogs: Dialogs;
  readonly transfers: Transfers;
  readonly saved: SavedFiles;
  readonly randomBytes: (count: number) => Uint8Array;
  /** Bytes a folder may still take. */
  readonly freeSpace: (folder: string) => Promise<number>;
}

/** Files a person carries: written under a temporary name, flushed, read back, renamed; read only as ordinary files. */
export function exchangeFiles(parts: ExchangeFileParts): Pick<Host, 'fileBegin' | 'fileCommit' | 'fileOpen'> {
  return {
    fileBegin: (input) => attempt('write-failed', () => begin(parts, input)),
    fileCommit: (input) => commit(parts, input),
    fileOpen: ({ purpose }) => attempt('read-failed', () => openChosen(parts, purpose)),
  };
}

interface Purpose {
  readonly save: string;
  readonly open: string;
  readonly kind: FileKind;
}

const purposes = {
  exchange: {
    save: '把交换文件保存到U盘',
    open: '选择要导入的交换文件',
    kind: { name: '新乐章交换文件', extensions: ['yzx'] },
  },
  card: {
    save: '保存本机构的名片',
    open: '选择对方机构的名片',
    kind: { name: '新乐章机构名片', extensions: ['yzcard'] },
  },
  'paper-key': {
    save: '保存纸质密钥，打印后请删除',
    open: '选择纸质密钥文件',
    kind: { name: '文本文件', extensions: ['txt'] },
  },
  spreadsheet: {
    save: '保存表格',
    open: '选择表格',
    kind: { name: '表格', extensions: ['xlsx'] },
  },
  double: {
    save: '保存重复登记比对文件',
    open: '选择重复登记比对文件',
    kind: { name: '重复登记比对文件', extensions: ['yzdouble'] },
  },
  result: {
    save: '保存选举结果文件',
    open: '选择选举结果文件',
    kind: { name: '选举结果文件', extensions: ['yzresult'] },
  },
  csv: {
    save: '保存逗号分隔的表格',
    open: '选择逗号分隔的表格',
    kind: { name: '逗号分隔的表格', extensions: ['csv'] },
  },
  document: {
    save: '保存文档',
    open: '选择文档',
    kind: { name: '文档', extensions: ['docx'] },
  },
  bound: {
    save: '保存装订好的文书（PDF）',
    open: '选择 PDF 文件',
    kind: { name: 'PDF 文件', extensions: ['pdf'] },
  },
  table: {
    save: '保存表格',
    open: '选择要读入的表格',
    kind: { name: '表格', extensions: ['xlsx', 'csv'] },
  },
  form: {
    save: '保存填好的报表',
    open: '选择上级发来的报表',
    kind: { name: '表格或文档', extensions: ['xlsx', 'docx'] },
  },
} as const satisfies Record<FilePurpose, Purpose>;

/** A file may have been renamed on its way; what it is shows inside, not in its name. */
const anyFile: FileKind = { name: '所有文件', extensions: ['*'] };

/** Exchange files carry no time of their own: 2000-01-01, which every file system of a stick can hold. */
const noTime = new Date(Date.UTC(2000, 0, 1));

type FileBegin = Parameters<Host['fileBegin']>[0];

async function begin(
  parts: ExchangeFileParts,
  { purpose, suggestedName, size }: FileBegin,
): Promise<Result<Transfer, HostError>> {
  if (size > fileLimits[purpose]) return fail('too-large');
  const room = await parts.transfers.room();
  if (!room.ok) return room;
  const { save, kind } = purposes[purpose];
  const target = await parts.dialogs.saveAs({ title: save, suggestedName, kinds: [kind] });
  if (target === null) return fail('cancelled');
  if ((await parts.freeSpace(dirname(target))) < size) return fail('no-space');
  const stamp = purpose === 'exchange' ? { stamp: noTime } : {};
  const part = await beginPart({ target, randomBytes: parts.randomBytes, ...stamp });
  if (!part.ok) return part;
  return ok({ transfer: parts.transfers.write({ kind: 'file', part: part.value, target, size }) });
}

type FileCommit = Parameters<Host['fileCommit']>[0];

async function commit(parts: ExchangeFileParts, { transfer, sha256 }: FileCommit): Promise<Result<SavedFile, HostError>> {
  const writing = await parts.transfers.take(transfer, 'file');
  if (writing === undefined) return fail('not-found');
  if (writing.part.sum() !== sha256) {
    await writing.part.discard();
    return fail('verify-failed');
  }
  const done = await writing.part.finish();
  return done.ok ? ok(parts.saved.remember(writing.target)) : done;
}

type Opened = Transfer & { readonly name: string; readonly size: number };

async function openChosen(parts: ExchangeFileParts, purpose: FilePurpose): Promise<Result<Opened, HostError>> {
  const room = await parts.transfers.room();
  if (!room.ok) return room;
  const { open, kind } = purposes[purpose];
  const file = await parts.dialogs.openFile({ title: open, kinds: [kind, anyFile] });
  if (file === null) return fail('cancelled');
  const handle = await openPlainFile(file).catch(gone);
  if (handle === null) return fail('not-found');
  if (handle === undefined) return fail('refused');
  const { size } = await handle.stat();
  if (size <= fileLimits[purpose]) return ok({ transfer: parts.transfers.read({ handle, size }), name: basename(file), size });
  await handle.close();
  return fail('too-large');
}

function gone(error: unknown): null {
  if (hasCode(error, 'ENOENT')) return null;
  throw error;
}
