import type { PaperBlock, PrintRecord } from '../../domain/paper/paper';
import { spreadWords } from './clause-dates';
import { clausesOf, type Clause } from './clauses';
import { moneyText } from './money-words';

/** What was agreed, one sentence a duty; money in figures and in capitals, every date written out where there are few. */
export function clauseTexts(record: PrintRecord): readonly string[] {
  const agreedOn = record.text['agreedOn'] ?? '';
  return clausesOf(record).map((clause) => clauseText(clause, agreedOn));
}

/** The clauses, or lines to write them on. */
export function clauseBlock(record: PrintRecord): PaperBlock {
  const items = clauseTexts(record);
  return { kind: 'clauses', items: items.length > 0 ? items : ['', '', ''] };
}

/** A day named as the last one is itself within the time; said once, where days are named. */
export function deadlineWords(record: PrintRecord): string {
  return clausesOf(record).some(({ dueOn }) => dueOn !== '') ? '本协议所列期限均包括当日。' : '';
}

/** 由谁、向谁、做什么或者付多少、期限、方式, in one sentence. */
function clauseText(clause: Clause, agreedOn: string): string {
  const { who, method } = clause;
  const parts = [`${who}${deedOf(clause)}`, ...whenOf(clause, agreedOn), method].filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('，').replace(/。$/u, '')}。`;
}

function deedOf(clause: Clause): string {
  const { whom, what, fen, amount } = clause;
  const to = whom === '' ? '' : `向${whom}`;
  if (amount === '') return `${to}${what}`;
  const money = fen === undefined ? amount : moneyText(fen);
  return `${paidEach(clause)}${to}支付人民币${money}${purposeOf(what)}`;
}

/** 每月 stands before the sum that is paid each time; an instalment is part of the sum and stands behind it. */
function paidEach({ every, isInstalments }: Clause): string {
  return every === '' || isInstalments ? '' : every;
}

/** ，用于药费 · ，赔偿花架 · ，作为赡养费 */
export function purposeOf(what: string): string {
  const plain = what.replace(/^(?:支付|给付|付给)/u, '');
  if (plain === '') return '';
  const isNoun = !startsWithDeed.test(plain) && /(?:费|款|金|资|酬|息|补偿|赔偿|损失)$/u.test(plain);
  return `，${isNoun ? '作为' : ''}${plain}`;
}

const startsWithDeed = /^(?:用于|作为|赔|补|返|退|归|偿|抵|缴|交|还|付|结|清|承|弥|垫)/u;

function whenOf(clause: Clause, agreedOn: string): readonly string[] {
  const { dueOn, lasting, every } = clause;
  if (every !== '') return spreadWords(clause);
  if (dueOn === '') return lasting ? ['今后长期遵守'] : [];
  const until = dueOn === agreedOn ? `于${dueOn}当日履行` : `于${dueOn}前履行`;
  return [until, ...(lasting ? ['此后长期遵守'] : [])];
}
