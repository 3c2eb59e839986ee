import type { Answer, FilePurpose, HostError, SavedFile } from '../../electron/contract/host';
import { fail, ok, type Result } from '../domain/result';
import { sha256Hex } from './hex';

/** A file on its way to the place a person chose. */
export interface FileWriting {
  write(bytes: Uint8Array): Promise<void>;
  /** Compares with the SHA-256 (hex) of all bytes; only then the file stands there under its name. */
  commit(sha256: string): Answer<SavedFile>;
  abort(): Promise<void>;
}

export type FileKind = FilePurpose | 'backup' | 'page';

/**
 * Asks where a file goes. Browsers without pickers, and pickers that no click stands behind any more, leave the download
 * folder.
 */
export async function choosePlace(kind: FileKind, suggestedName: string): Promise<FileWriting> {
  try {
    const options = { suggestedName, types: [pickerTypes[kind]] };
    const handle = await window.showSaveFilePicker?.(options);
    return handle === undefined ? download(suggestedName) : await intoHandle(handle);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'SecurityError') return download(suggestedName);
    throw error;
  }
}

/** Asks which file to read. */
export async function chooseFile(kind: FileKind): Promise<Result<File, HostError>> {
  // Without a click the browser opens no picker, and says nothing about it.
  if (!navigator.userActivation.isActive) return fail('refused');
  if (window.showOpenFilePicker === undefined) return fromInput(kind);
  const [handle] = await window.showOpenFilePicker({ types: [pickerTypes[kind]] });
  return ok(await handle.getFile());
}

/** The browser writes beside the place and puts the file there when it is closed. */
async function intoHandle(handle: FileSystemFileHandle): Promise<FileWriting> {
  const stream = await handle.createWritable();
  return {
    write: (bytes) => stream.write(new Uint8Array(bytes)),
    abort: () => stream.abort(),
    commit: async (sha256) => {
      await stream.close();
      const back = await handle.getFile();
      if ((await sha256Hex(new Uint8Array(await back.arrayBuffer()))) !== sha256) return fail('verify-failed');
      return ok({ file: '', place: handle.name });
    },
  };
}

function download(name: string): FileWriting {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return {
    write: async (bytes) => void parts.push(new Uint8Array(bytes)),
    abort: async () => void parts.splice(0),
    commit: async (sha256) => {
      const file = new Blob(parts);
      if ((await sha256Hex(new Uint8Array(await file.arrayBuffer()))) !== sha256) return fail('verify-failed');
      offer(file, name);
      return ok({ file: '', place: `浏览器的下载文件夹，文件名 ${name}`, unchecked: true });
    },
  };
}

/** Milliseconds until the browser has surely taken the bytes over. */
const keptFor = 60_000;

function offer(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

function fromInput(kind: FileKind): Promise<Result<File, HostError>> {
  return new Promise((chosen) => {
    const accept = Object.values(pickerTypes[kind].accept).flat().join(',');
    const input = Object.assign(document.createElement('input'), { type: 'file', accept });
    input.addEventListener('cancel', () => chosen(fail('cancelled')));
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      chosen(file === undefined ? fail('cancelled') : ok(file));
    });
    input.click();
  });
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const pickerTypes = {
  exchange: { description: '新乐章交换文件', accept: { 'application/octet-stream': ['.yzx'] } },
  card: { description: '新乐章机构名片', accept: { 'application/octet-stream': ['.yzcard'] } },
  result: { description: '选举结果文件', accept: { 'application/octet-stream': ['.yzresult'] } },
  double: { description: '重复登记比对文件', accept: { 'application/octet-stream': ['.yzdouble'] } },
  'paper-key': { description: '文本文件', accept: { 'text/plain': ['.txt'] } },
  spreadsheet: { description: '表格', accept: { [workbook]: ['.xlsx'] } },
  csv: { description: '逗号分隔的表格', accept: { 'text/csv': ['.csv'] } },
  document: { description: '文档', accept: { [wordDocument]: ['.docx'] } },
  bound: { description: 'PDF 文件', accept: { 'application/pdf': ['.pdf'] } },
  table: { description: '表格', accept: { [workbook]: ['.xlsx'], 'text/csv': ['.csv'] } },
  form: { description: '表格或文档', accept: { [workbook]: ['.xlsx'], [wordDocument]: ['.docx'] } },
  backup: { description: '新乐章备份', accept: { 'application/x-tar': ['.tar'] } },
  page: { description: '网页', accept: { 'text/html': ['.html'] } },
} as const satisfies Record<FileKind, PickerType>;
