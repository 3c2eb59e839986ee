import type { HostError } from '../../electron/contract/host';
import type { Refusal } from '../domain/refusal';

/** The machine answers with codes; here is what they mean for a paper. Undefined where somebody only changed their mind. */
export function printRefusal(error: HostError): Refusal | undefined {
  if (error === 'cancelled') return undefined;
  const words = wordsByError[error] ?? others;
  return { code: `host-${error}`, sentence: words[0], whatToDo: words[1] };
}

const others = ['没有打印成功。', '请检查打印机或换一个位置保存，再试一次。'] as const;

const wordsByError: Readonly<Partial<Record<HostError, readonly [sentence: string, whatToDo: string]>>> = {
  'no-space': ['磁盘空间不够，没有保存 PDF。', '请换一个位置，或清出空间后再试。'],
  'read-only': ['选定的位置不能写入，没有保存 PDF。', '请换一个可以写入的位置。'],
  'write-failed': ['PDF 没有写成功。', '请检查 U 盘或磁盘，再试一次。'],
  'verify-failed': ['写出的 PDF 读回时不一致，已经作废。', '请换一个 U 盘或位置再试。'],
  'print-failed': ['打印没有成功。', '请检查打印机是否接通、有纸，再试一次；也可以先保存为 PDF。'],
  busy: ['上一次打印还没有结束。', '请稍等片刻再试。'],
};

export const noTemplate: Refusal = {
  code: 'no-template',
  sentence: '本机没有这种文书的版式。',
  whatToDo: '请升级到较新的版本后再打印。',
};

/** A browser makes no PDF by itself; a person does it in its print window. */
export const printWindowOpen = '已打开打印窗口，请在窗口里选择“另存为 PDF”。';
