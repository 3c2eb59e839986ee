import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { RecordView } from '../ledger/record';
import type { Refusal } from '../refusal';
import { mediationKinds } from './track';
import { answerIn, numberIn, rowsIn, textIn } from './values';

/** How far apart repeated duties are. */
export type Rhythm = 'week' | 'month' | 'twoMonths' | 'quarter' | 'fourMonths' | 'halfYear' | 'year';

const monthsOf: Readonly<Record<Exclude<Rhythm, 'week'>, number>> = {
  month: 1,
  twoMonths: 2,
  quarter: 3,
  fourMonths: 4,
  halfYear: 6,
  year: 12,
};

/** More dates than these are no plan any more; a lasting support is planned anew after ten years. */
export const mostDates = 120;

/** One thing somebody owes on one day. */
export interface Planned {
  readonly clause: string;
  readonly payer: string;
  readonly payee?: string;
  readonly what?: string;
  readonly amount?: number;
  readonly dueOn?: CivilDate;
  /** To be kept from now on; it is never through. */
  readonly lasting?: true;
}

/**
 * The clauses of an agreement as single duties with their days: instalments and periodic support are spread out, the last instalment
 * takes the 分 that do not divide. A duty that lasts has no day and is kept once.
 */
export function plannedFrom(values: JsonObject): readonly Planned[] {
  return rowsIn(values, 'clauses').flatMap((clause, at) => {
    const payee = textIn(clause, 'whom');
    const what = textIn(clause, 'what');
    const one = {
      clause: `第${at + 1}条`,
      payer: textIn(clause, 'who') ?? '',
      ...(payee === undefined ? {} : { payee }),
      ...(what === undefined ? {} : { what }),
      ...(textIn(clause, 'dueOn') === undefined && answerIn(clause, 'lasting') === true ? { lasting: true as const } : {}),
    };
    const amounts = amountsOf(clause);
    return datesOf(clause).map((dueOn, index) => {
      const amount = amounts[index];
      return { ...one, ...(amount === undefined ? {} : { amount }), ...(dueOn === undefined ? {} : { dueOn }) };
    });
  });
}

function timesOf(clause: JsonObject): number {
  const times = numberIn(clause, 'times') ?? 1;
  return Math.min(Math.max(Math.trunc(times), 1), mostDates);
}

function datesOf(clause: JsonObject): readonly (CivilDate | undefined)[] {
  const first = textIn(clause, 'dueOn');
  const rhythm = textIn(clause, 'every');
  if (first === undefined || !isRhythm(rhythm)) return [first];
  return Array.from({ length: timesOf(clause) }, (_, index) => stepped(first, rhythm, index));
}

/** Always counted from the first day, so that the 31st does not drift to the 28th. */
function stepped(first: CivilDate, rhythm: Rhythm, index: number): CivilDate {
  return rhythm === 'week' ? addDays(first, 7 * index) : addMonths(first, monthsOf[rhythm] * index);
}

/** An instalment is a part of the sum, a periodic duty the sum each time. */
function amountsOf(clause: JsonObject): readonly (number | undefined)[] {
  const amount = numberIn(clause, 'amount');
  const times = isRhythm(textIn(clause, 'every')) && textIn(clause, 'dueOn') !== undefined ? timesOf(clause) : 1;
  if (amount === undefined) return Array.from({ length: times }, () => undefined);
  if (textIn(clause, 'kind') !== 'instalments') return Array.from({ length: times }, () => amount);
  const each = Math.floor(amount / times);
  return Array.from({ length: times }, (_, index) => (index === times - 1 ? amount - each * (times - 1) : each));
}

function isRhythm(text: string | undefined): text is Rhythm {
  return text === 'week' || (text !== undefined && Object.hasOwn(monthsOf, text));
}

/** What came in of one duty, in 分. */
export function receivedOf(values: JsonObject): number {
  return rowsIn(values, 'receipts').reduce((sum, row) => sum + (numberIn(row, 'amount') ?? 0), 0);
}

/** A duty of money is done when all of it came in. */
export function fullyReceived(article: string): Guard {
  return ({ values }) => {
    const owed = numberIn(values, 'amount') ?? 0;
    const received = receivedOf(values);
    if (received >= owed) return [];
    return [
      {
        code: 'not-all-received',
        article,
        field: 'receipts',
        sentence: `应付${yuan(owed)}元，收据共${yuan(received)}元，还差${yuan(owed - received)}元（${article}）。`,
        whatToDo: '请补记收据；只付了一部分的办“部分履行”。',
      },
    ];
  };
}

/** 履行完毕 is said of a case only when no planned duty stands open. One that lasts is never through and holds nothing up until it is broken. */
export function everyDutyDone(article: string): Guard {
  return ({ childrenOf }) => {
    const open = childrenOf(mediationKinds.obligation).filter(standsOpen);
    if (open.length === 0) return [];
    return [openDuties(open.length, article)];
  };
}

function standsOpen({ state, values }: RecordView): boolean {
  if (state === 'done' || state === 'released') return false;
  return !(state === 'open' && answerIn(values, 'lasting') === true);
}

function openDuties(count: number, article: string): Refusal {
  return {
    code: 'open-duties',
    article,
    sentence: `还有${count}项履行事项没有办完（${article}）。`,
    whatToDo: '请先在“履行事项”里登记履行或者免除；不履行的办“反悔或不履行”。',
  };
}

function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}
