import type { Refusal } from '../domain/refusal';

const askAgain = '请对方重新导出一份，用另一个优盘再试一次';

/** Every reason to refuse a file, card or key, in the words a clerk reads. */
const words = {
  'not-ours-format': ['这不是新乐章的交换文件。', '请确认选对了文件：交换文件的名字以 .yzx 结尾，由对方单位的新乐章导出'],
  torn: ['文件不完整或已损坏，没有导入任何内容。', askAgain],
  'for-another-office': [
    '这个文件不是发给本单位的（或文件开头已损坏），本单位的密钥打不开它。',
    '请核对文件是否拿错；应由对方在导出时选择本单位',
  ],
  'wrong-receiver': ['这个文件写明的收件单位不是本单位，是别的单位转来的，不予接收。', '请直接向原单位要一份发给本单位的文件'],
  'unknown-sender': ['发来文件的单位不在本单位的往来单位名单里。', '请先当面交换单位名片并核对十二个汉字，再导入'],
  'unknown-office': [
    '文件里有一个单位的记录，但本单位没有该单位的名片，无法核实是不是它写的。',
    '请先取得该单位的名片并核对十二个汉字，再导入',
  ],
  'bad-signature': [
    '文件上的签名与发件单位的名片不符，可能被改动过或由他人冒名。',
    '不要使用这个文件；请当面向对方核实，并重新交换名片',
  ],
  'test-and-official': ['试用单位和正式单位之间不能交换文件。', '请确认双方都是试用，或都是正式使用'],
  'newer-version': ['这个文件由更新版本的新乐章导出，本机的版本读不懂。', '请先升级本机的新乐章，再导入'],
  'too-large': ['文件的大小或压缩比例超出允许范围，可能不是正常导出的文件。', '不要使用这个文件；请对方分批重新导出'],
  altered: ['文件内容与签过名的清单不一致，没有导入任何内容。', askAgain],
  'no-checkpoint': ['文件里有的记录没有原单位的签名担保，无法确认是它写的。', '请对方用最新版本重新导出，或直接向原单位要文件'],
  'bad-checkpoint': ['文件里原单位的签名担保与它的名片不符，可能有人冒名。', '不要使用这个文件；请向原单位核实'],
  'not-a-card': ['这不是新乐章的单位名片。', '请对方在“往来单位”里重新导出名片'],
  'card-altered': ['单位名片不完整或被改动过，签名不符。', '请对方重新导出名片，再试一次'],
  'damaged-slots': ['本机的密钥文件已损坏或被改动过。', '请从备份恢复；不要删除任何文件'],
  'newer-slots': ['本机的密钥文件由更新版本的新乐章写成。', '请升级新乐章后再打开'],
  'weak-slots': ['密钥文件里的口令保护强度低于规定，可能被改动过。', '请从备份恢复，并修改口令'],
  'unknown-account': ['没有这个账户。', '请重新选择账户'],
  'wrong-passphrase': ['口令不对。', '请检查大小写和输入法后重新输入；忘记口令可以用纸质密钥重设'],
  'no-paper-key': ['本单位还没有做过纸质密钥。', '请用口令登录；登录后请尽快做一份纸质密钥，封好保管'],
  'paper-words': ['纸质密钥应是二十四个汉字，现在输入的不对。', '请对照封存的纸逐字核对后重新输入'],
  'wrong-paper-key': ['这份纸质密钥不是本单位的，或者已经换过新的。', '请找最近一次封存的那一份'],
  'unknown-ledger': ['本机没有这种台账，无法接收。', '请升级新乐章，或在设置里启用这种台账后再导入'],
  'newer-ledger': ['这条记录由更新版本的台账写成，本机的版本读不懂。', '请先升级本机的新乐章，再导入'],
  'system-ledger': ['账户、往来单位等本单位自己的设置不能由别的单位送来。', '这条不会导入；请向对方核实'],
  'not-owner': ['这条记录属于另一个单位，送来的改动不是它写的。', '这条不会导入；需要改动请联系记录所属单位'],
  'changed-identity': ['送来的内容与已有记录的种类、归属或所属案件对不上。', '这条不会导入；请向对方核实'],
  'no-beginning': ['缺少这条记录最初登记的内容。', '请对方把整条记录重新导出'],
  'parent-missing': ['它所属的主记录本机没有，文件里也没有。', '请对方连同主记录一起导出'],
  'parent-wrong': ['它不是所属主记录允许的下级内容。', '这条不会导入；请向对方核实'],
  gap: ['这条记录中间缺了以前的改动。', '请对方把整条记录重新导出'],
  together: ['它与另一条不能接收的记录是同一次保存的，要么全收，要么全不收。', '请先解决另一条的问题，再导入'],
  twin: [
    '文件里有以本机名义写的、但本机没有的记录，可能有人复制了本机的数据，或本机是从旧备份恢复的。',
    '内容照常保留；请负责人核对是否有另一台电脑在用同一份数据',
  ],
  'not-a-result': ['这不是新乐章的选举结果文件，或者内容不完整。', '请确认选对了文件，或者请对方重新导出'],
  'newer-result': ['这个选举结果文件由更新版本的新乐章写成。', '请先升级本机的新乐章，再读取'],
  'result-altered': ['选举结果文件与它的签名不符，可能被改动过。', '不要使用这个文件；请当面向制作单位核实'],
  'result-rules': ['选举结果文件里的规则与它记下的校验值不符。', '不要使用这个文件；请制作单位重新导出'],
  fork: ['同一台电脑的同一个流水号出现了两个不同的改动，可能有一台电脑的数据被复制过。', '内容照常保留；请对方负责人核对'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;
export type SyncRefusalCode = keyof typeof words;

export type SyncRefusal = Refusal & { readonly code: SyncRefusalCode };

/** `detail` says where, in brackets behind the sentence. */
export function refusal(code: SyncRefusalCode, detail?: string): SyncRefusal {
  const [sentence, whatToDo] = words[code];
  return { code, sentence: detail === undefined ? sentence : `${sentence}（${detail}）`, whatToDo: `${whatToDo}。` };
}
