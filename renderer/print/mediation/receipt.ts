import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { moneyText } from './money-words';
import { agreementWords, openFen, receivedFen, whatOf } from './obligation-words';
import { dayIn } from './written-dates';

/**
 * 收条 for what was received last under one duty. Earlier receipts were signed when the money came; a second one for the same money
 * would prove a payment nobody made, so they are only counted. In a common layout.
 */
export const receipt: PaperTemplate = {
  name: 'receipt',
  version: 1,
  paper: (model) => ({ title: '收条', copies: 3, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const last = lastReceipt(record);
  const deed = isDeed(record, last);
  return [
    { kind: 'title', text: '收条' },
    { kind: 'paragraph', text: deed ? doneWords(model, last) : receivedWords(model, last), indent: true },
    ...(last.fen === undefined ? [] : accountOf(record)),
    { kind: 'paragraph', text: '特立此据。', indent: true },
    { kind: 'signatures', lines: [{ label: `${deed ? '接收人' : '收款人'}（签名或按指印）` }, { label: '见证人（签名）' }] },
    { kind: 'note', text: '双方各执一份，一份入卷。由他人代收的，注明代收人与权利人的关系并附委托书。' },
  ];
}

interface Receipt {
  readonly row: Readonly<Record<string, string>>;
  readonly fen: number | undefined;
}

function lastReceipt({ rows, amounts }: PrintRecord): Receipt {
  const receipts = (rows['receipts'] ?? []).map((row, at): Receipt => ({ row, fen: amounts[`receipts/${at}/amount`] }));
  const dayOf = ({ row }: Receipt) => dayIn(row['on'] ?? '') ?? '';
  const nothing: Receipt = { row: {}, fen: undefined };
  return receipts.reduce((last, one) => (dayOf(one) >= dayOf(last) ? one : last), receipts[0] ?? nothing);
}

/** Something was done or handed over, no money was owed. */
function isDeed({ amounts }: PrintRecord, { fen }: Receipt): boolean {
  return fen === undefined && amounts['amount'] === undefined;
}

function receivedWords(model: PrintModel, { row, fen }: Receipt): string {
  const { record } = model;
  const sum = fen === undefined ? '　　　　　　元（大写：　　　　　　　　　　）' : moneyText(fen);
  const what = whatOf(record) === '' ? '' : `（${whatOf(record)}）`;
  const from = textOr(record, 'payer', '　　　　　　');
  return `今收到${from}支付的人民币${sum}，系${agreementWords(caseOf(model), record)}约定的款项${what}。收款日期：${dayOf(row)}${howOf(row, '收款方式')}。`;
}

function doneWords(model: PrintModel, { row }: Receipt): string {
  const { record } = model;
  const from = textOr(record, 'payer', '　　　　　　');
  return `${from}已经按照${agreementWords(caseOf(model), record)}的约定履行：${whatOf(record) || '　　　　　　　　'}。履行日期：${dayOf(row)}${howOf(row, '验收或者交接方式')}。`;
}

function dayOf({ on = '' }: Receipt['row']): string {
  return on === '' ? dateBlank : on;
}

function howOf({ way = '' }: Receipt['row'], label: string): string {
  return way === '' ? '' : `，${label}：${way.replace(/。$/u, '')}`;
}

/** All that came in and what is still open, so that both sides reckon alike. */
function accountOf(record: PrintRecord): readonly PaperBlock[] {
  const open = openFen(record);
  const count = Object.keys(record.amounts).filter((at) => at.startsWith('receipts/')).length;
  if (open === undefined) return [];
  const all = count > 1 ? `连同以前收到的，共${count}笔，合计人民币${moneyText(receivedFen(record))}。` : '';
  const rest = open === 0 ? '本项款项已经付清。' : `本项款项还有人民币${moneyText(open)}没有支付。`;
  return [{ kind: 'paragraph', text: `${all}${rest}`, indent: true }];
}
