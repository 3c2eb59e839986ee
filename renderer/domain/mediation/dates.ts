import type { JsonObject } from '../json';
import type { Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { rowsIn, textIn } from './values';

/** The dates of a case in the order in which things happen. */
const order = {
  happenedOn: '发生日期',
  registeredOn: '登记日期',
  acceptedOn: '受理日期',
  agreedOn: '达成协议日期',
  performedOn: '履行完毕日期',
  closedOn: '结案日期',
} as const;

/** Refuses a date that lies before something that must have come first; the later of the two fields is marked. */
export const datesInOrder: Guard = ({ values }) => {
  const refusals: Refusal[] = [];
  let last: { readonly label: string; readonly on: string } | undefined;
  for (const [field, label] of Object.entries(order)) {
    const on = textIn(values, field);
    if (on === undefined || ofEarlierRound(values, field, on)) continue;
    if (last !== undefined && on < last.on) refusals.push(outOfOrder(field, `${label}${on}早于${last.label}${last.on}。`));
    else last = { label, on };
  }
  return [...refusals, ...signedBeforeAgreed(values)];
};

/** After a relapse the case runs again; what was done before it does not follow the new agreement. */
function ofEarlierRound(values: JsonObject, field: string, on: string): boolean {
  const lastRelapse = rowsIn(values, 'relapses').reduce((last, row) => {
    const day = textIn(row, 'on') ?? '';
    return day > last ? day : last;
  }, '');
  return ['performedOn', 'closedOn'].includes(field) && on <= lastRelapse;
}

function signedBeforeAgreed(values: JsonObject): readonly Refusal[] {
  const agreedOn = textIn(values, 'agreedOn');
  const signedOn = textIn(values, 'signedOn');
  if (agreedOn === undefined || signedOn === undefined || signedOn >= agreedOn) return [];
  return [outOfOrder('signedOn', `签名日期${signedOn}早于达成协议日期${agreedOn}。`)];
}

function outOfOrder(field: string, sentence: string): Refusal {
  return { code: 'date-order', field, sentence, whatToDo: '请核对这两个日期。' };
}
