import { textOr } from '../../domain/paper/fields-of-paper';
import type { PrintFamily, PrintRecord } from '../../domain/paper/paper';
import { purposeOf } from './agreement-clauses';
import { organOf } from './case-words';
import { moneyText } from './money-words';

/** Money that came in under one duty, in 分, with its rows in the order of their days. */
export function receivedFen({ amounts }: PrintRecord): number {
  return Object.entries(amounts).reduce((sum, [at, fen]) => (/^receipts\/\d+\/amount$/.test(at) ? sum + fen : sum), 0);
}

/** What is still owed, or undefined for a duty without money. */
export function openFen(record: PrintRecord): number | undefined {
  const owed = record.amounts['amount'];
  return owed === undefined ? undefined : Math.max(owed - receivedFen(record), 0);
}

/** 2026年1月13日经样溪街道人民调解委员会主持达成的调解协议（样调协〔2026〕1号）第3条 */
export function agreementWords({ record: matter }: PrintFamily, { text }: PrintRecord): string {
  const number = matter.text['agreementNumber'] ?? '';
  const day = textOr(matter, 'agreedOn', '　　　　年　　月　　日');
  return `${day}经${organOf(matter)}主持达成的调解协议${number === '' ? '' : `（${number}）`}${text['clause'] ?? ''}`;
}

/** 向秦守安支付人民币200.00元（大写：贰佰元整），补偿损坏的砖和水管 */
export function dutyWords(record: PrintRecord): string {
  const { payee = '' } = record.text;
  const owed = record.amounts['amount'];
  const to = payee === '' ? '' : `向${payee}`;
  if (owed === undefined) return `${to}履行：${whatOf(record) || '　　　　　　　　'}`;
  return `${to}支付人民币${moneyText(owed)}${purposeOf(whatOf(record))}`;
}

export function whatOf({ text }: PrintRecord): string {
  return (text['what'] ?? '').replace(/。$/u, '');
}
