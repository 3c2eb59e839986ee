import type { CivilDate } from '../calendar/civil-date';
import type { JsonObject, JsonValue } from '../json';
import type { Guard, GuardInput } from '../ledger/guard';
import type { NewRecordStart } from '../ledger/ledger';
import type { Refusal } from '../refusal';
import { dateIn, linkIn, rowsIn, textIn } from '../shapes/cells';
import { instructorKinds } from './kinds';

/** How many days each level usually takes; 当场 is the same day. */
export type DemandLimits = Readonly<Record<'onSpot' | 'village' | 'street' | 'district' | 'department', number>>;

/** Handed on to somebody by a day that has not passed when it is handed on. */
export const dueAfterHandingOn: Guard = ({ values }) => {
  const [on, due] = [dateIn(values, 'assignedOn'), dateIn(values, 'dueOn')];
  if (on === undefined || due === undefined || due >= on) return [];
  return [{ code: 'due-early', field: 'dueOn', sentence: '办理期限早于交办日期。', whatToDo: '请核对交办日期和办理期限。' }];
};

/** What was done stands in the record before it is called done. */
export function handled(rule: string): Guard {
  return ({ values }) =>
    rowsIn(values['handling']).some((row) => textIn(row, 'how').trim() !== '')
      ? []
      : [
          {
            code: 'no-handling',
            field: 'handling',
            article: rule,
            sentence: '办结要有结果，并且至少有一条办理经过。',
            whatToDo: '请在“办理经过”里写明哪一天、谁、怎样办的。',
          },
        ];
}

/** A demand is struck off only after whoever raised it was told and asked; no view is an answer too. */
export function toldAndAsked(rule: string): Guard {
  return ({ values }) => {
    const wrong: Refusal[] = [];
    if (dateIn(values, 'feedbackOn') === undefined) {
      wrong.push(missing('feedbackOn', 'no-feedback', '销号前要向反映人反馈，现在没有反馈日期。', rule));
    }
    if (textIn(values, 'satisfaction') === '') {
      wrong.push(missing('satisfaction', 'no-satisfaction', '销号前要问反映人是否满意，现在没有填。', rule));
    }
    return wrong;
  };
}

function missing(field: string, code: string, sentence: string, article: string): Refusal {
  return { code, field, article, sentence, whatToDo: '请先反馈再销号；反映人没有表态的选“未表态”，找不到人的选“联系不上”。' };
}

/** Whoever is not satisfied is heard once more, or it is written down why not. */
export function heardOnceMore(rule: string): Guard {
  return ({ values }) => {
    const open = textIn(values, 'satisfaction') === 'dissatisfied' && rowsIn(values['rounds']).length === 0;
    if (!open || textIn(values, 'whyClosed').trim() !== '') return [];
    return [
      {
        code: 'dissatisfied',
        field: 'whyClosed',
        article: rule,
        sentence: '反映人不满意，还没有重办过。',
        whatToDo: '请先办“重办”；不再重办的，写明理由再销号。',
      },
    ];
  };
}

/** Worked on anew once and no more. */
export function reopenedOnce(rule: string): Guard {
  return ({ values, record }) => {
    if (textIn(record.values, 'satisfaction') !== 'dissatisfied') {
      return [{ code: 'not-dissatisfied', sentence: '反映人没有表示不满意，不需要重办。', whatToDo: '请直接销号。' }];
    }
    if (rowsIn(values['rounds']).length === 0) return [];
    return [{ code: 'reopened-before', article: rule, sentence: '已经重办过一次。', whatToDo: '请写明情况以后销号。' }];
  };
}

/** The later one of the same matter points to the one that goes on, which is itself no duplicate. */
export const mergesIntoOther: Guard = ({ values, record, linked }) => {
  const id = linkIn(values, 'duplicateOf');
  const main = id === undefined ? undefined : linked(id);
  if (main === undefined) return [];
  if (main.id === record.id) return [duplicate('merge-self', '不能合并到自己。')];
  if (main.state === 'merged') return [duplicate('merge-merged', '选的那一件本身已经合并到别处。')];
  return main.deleted ? [duplicate('merge-deleted', '选的那一件已经删除。')] : [];
};

function duplicate(code: string, sentence: string): Refusal {
  return { code, field: 'duplicateOf', sentence, whatToDo: '请选继续办理的那一件主件。' };
}

/** A pause has a day on which it is looked at again. */
export const reviewAhead: Guard = ({ values, eventAt }) => {
  const review = dateIn(values, 'reviewOn');
  if (review === undefined || review > eventAt.slice(0, 10)) return [];
  return [
    {
      code: 'review-past',
      field: 'reviewOn',
      sentence: '复查日期已经过了。',
      whatToDo: '请填挂起以后再看条件是否具备的那一天。',
    },
  ];
};

/** More time is later than the time there was. */
export const laterThanBefore: Guard = ({ values, record }) => {
  const [due, next] = [dateIn(record.values, 'dueOn'), dateIn(values, 'newDueOn')];
  if (next === undefined || due === undefined || next > due) return [];
  return [
    { code: 'not-later', field: 'newDueOn', sentence: '新的期限不晚于原来的期限。', whatToDo: `请填 ${due} 以后的日期。` },
  ];
};

/** Each extension is kept as a row, so that they can be counted and shown. */
export function extended({ values, record, eventAt }: GuardInput): JsonObject {
  const rows = rowsIn(record.values['extensions']);
  const until = dateIn(values, 'newDueOn') ?? null;
  const was = dateIn(record.values, 'dueOn') ?? null;
  const row = { id: `x${rows.length + 1}`, on: eventAt.slice(0, 10), was, until, why: textIn(values, 'extendReason') };
  return { extensions: [...rows, row], dueOn: until, newDueOn: null, extendReason: null };
}

/** What follows from the closing day: whether it was in time, and whether it was done on the spot. */
export function closingFacts({ values, record, eventAt }: GuardInput): JsonObject {
  const finishedOn = dateIn(values, 'finishedOn') ?? eventAt.slice(0, 10);
  const due = dateIn(values, 'dueOn') ?? dateIn(values, 'registeredOn');
  const spot = record.state === 'registered';
  return {
    finishedOn,
    inTime: due === undefined || finishedOn <= due,
    onSpot: spot,
    ...(spot ? { level: 'onSpot', contactedOn: dateIn(values, 'contactedOn') ?? finishedOn, answeredInTime: true } : {}),
  };
}

/** First contact within the limit, for the rate of answers (响应率). */
export function contactFacts({ values, eventAt }: GuardInput): JsonObject {
  const on = dateIn(values, 'contactedOn') ?? eventAt.slice(0, 10);
  const due = dateIn(values, 'dueOn');
  return { contactedOn: on, answeredInTime: due === undefined || on <= due };
}

/** What a round ended with stays when the matter is taken up again. */
export function keptRound({ values, record }: GuardInput): JsonObject {
  const { finishedOn = null, result = null, feedbackOn = null, satisfaction = null } = record.values;
  const rounds = rowsIn(record.values['rounds']);
  const round = { id: `r${rounds.length + 1}`, finishedOn, result, feedbackOn, satisfaction };
  const emptied = ['finishedOn', 'result', 'feedbackOn', 'feedbackWay', 'satisfaction', 'inTime', 'newDueOn'];
  return {
    rounds: [...rounds, round],
    dueOn: dateIn(values, 'newDueOn') ?? dateIn(values, 'dueOn') ?? null,
    ...Object.fromEntries(emptied.map((name) => [name, null])),
  };
}

/** A demand that came up on a visit begins with what the visit knows; its number goes on from the last one. */
export function proposedDemand({ today, last, from }: NewRecordStart): JsonObject {
  const carried = (name: string, value: JsonValue | undefined): JsonObject => (value === undefined ? {} : { [name]: value });
  const shared = {
    ...carried('village', from?.values['village'] ?? last?.['village']),
    ...carried('line', from?.values['line'] ?? last?.['line']),
    ...carried('number', nextNumber(textIn(last ?? {}, 'number'), today)),
  };
  if (from?.ledger !== instructorKinds.visit) {
    return { registeredOn: today, ...shared, ...(from?.ledger === instructorKinds.publicity ? { source: 'meeting' } : {}) };
  }
  return {
    registeredOn: dateIn(from.values, 'date') ?? today,
    source: 'visit',
    visit: { ledger: from.ledger, record: from.record },
    ...shared,
    ...carried('raisedBy', from.values['householdLabel']),
    scope: 'one',
    households: 1,
  };
}

/** 柳湾-2026-007 after 柳湾-2026-006; from 001 again in a new year. */
export function nextNumber(last: string, today: CivilDate): string | undefined {
  const parts = /^(.*?)(\d{4})-(\d{1,6})$/.exec(last);
  if (parts === null) return undefined;
  const [, before = '', year = '', serial = ''] = parts;
  const next = year === today.slice(0, 4) ? Number(serial) + 1 : 1;
  return `${before}${today.slice(0, 4)}-${String(next).padStart(Math.max(3, serial.length), '0')}`;
}
