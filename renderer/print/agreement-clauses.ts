import { amountInCapitals } from '../domain/fields/amount-capitals';
import type { PrintRecord } from '../domain/paper/paper';

/** What was agreed, one sentence a duty; money in figures and in capitals. */
export function clauseTexts(record: PrintRecord): readonly string[] {
  return (record.rows['clauses'] ?? []).map((row, index) => clauseText(row, record.amounts[`clauses/${index}/amount`]));
}

/** 由谁、向谁、做什么或者付多少、期限、方式, in one sentence. */
function clauseText(row: Readonly<Record<string, string>>, fen: number | undefined): string {
  const { who = '', whom = '', what = '', amount = '', dueOn = '', lasting = '', method = '' } = row;
  const until = dueOn === '' ? (lasting === '是' ? '今后长期遵守' : '') : `于${dueOn}前履行`;
  const deed = amount === '' ? `${whom === '' ? '' : `向${whom}`}${what}` : payment(whom, amount, fen, what);
  return `${[`${who}${deed}`, until, method].filter((part) => part !== '').join('，')}。`;
}

function payment(whom: string, amount: string, fen: number | undefined, what: string): string {
  const capitals = fen === undefined ? '' : `（大写：${amountInCapitals(fen)}）`;
  return `向${whom}支付人民币${amount}${capitals}${what === '' ? '' : `，${what}`}`;
}
