import type { HostError } from '../../electron/contract/host';
import type { Refusal } from '../domain/refusal';
import { fail } from '../domain/result';

const words: Readonly<Record<HostError, readonly [sentence: string, whatToDo: string]>> = {
  cancelled: ['您取消了这次操作。', '没有任何改动，需要时再办。'],
  'no-space': ['磁盘空间不够，没有写成。', '请清理磁盘或换一个有空间的位置，再试一次。'],
  'read-only': ['这个位置只能读不能写。', '请检查U盘的写保护开关，或换一个位置。'],
  'write-failed': ['写入没有成功。', '请检查U盘是否插好、磁盘是否正常，再试一次。'],
  'read-failed': ['文件读不出来。', '请重新插好U盘再试；还不行，请对方重新导出一份。'],
  'verify-failed': ['写入后读回核对不一致，已撤销。', '这个U盘可能有坏块，请换一个再导出。'],
  'too-large': ['文件太大。', '请核对是不是选错了文件。'],
  'not-found': ['没有找到需要的文件。', '请检查U盘是否插好、文件是否还在。'],
  'not-empty': ['这里已经有数据，不能覆盖。', '恢复只能在还没有设立单位的电脑上进行。'],
  'not-a-backup': ['选中的文件夹不是完整的备份。', '请选择以 yuezhang-backup 开头、未被改动过的文件夹。'],
  'out-of-step': ['本机数据文件与程序记得的不一致。', '请退出程序重新打开；仍不行，请从备份恢复。'],
  damaged: ['本机数据文件有损坏。', '请不要继续登记，先做备份，再联系上级技术人员。'],
  busy: ['数据正被另一个窗口使用。', '请关闭另一个窗口后再试。'],
  'print-failed': ['没有打印成功。', '请检查打印机，或先保存为 PDF。'],
  refused: ['机器拒绝了这次请求。', '请退出程序重新打开再试。'],
};

/** A host error as a person reads it. Its code stays, so that a screen can tell a cancelled dialog from a failure. */
export function hostRefusal(error: HostError): Refusal {
  const [sentence, whatToDo] = words[error];
  return { code: error, sentence, whatToDo };
}

export function hostFailure(error: HostError) {
  return fail([hostRefusal(error)]);
}
