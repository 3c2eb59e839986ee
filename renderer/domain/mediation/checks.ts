import { daysBetween } from '../calendar/civil-date';
import { reckonClock, type Term } from '../calendar/legal-clock';
import type { JsonObject } from '../json';
import type { Check } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { effectiveOn } from './agreement';
import { partyName } from './party';
import { nameIn, numberIn, textIn } from './values';

/** One person does not stand on both sides, nor twice on one. */
export const onOneSideOnly: Check = ({ values, siblings }) => {
  const same = siblings.map((other) => other.values).find((other) => isSameParty(values, other));
  if (same === undefined) return [];
  const both = textIn(same, 'side') !== textIn(values, 'side');
  return [
    {
      code: both ? 'both-sides' : 'party-twice',
      field: textIn(values, 'organisation') === undefined ? 'name' : 'organisation',
      sentence: both ? `${partyName(values)}已经登记在另一方，同一人不能站在两方。` : `${partyName(values)}已经登记过一次。`,
      whatToDo: '请核对；确是同名的另一人，请填写不同的身份号码或者在姓名后加注。',
    },
  ];
};

/** The same number, or the same name where one of them has no number to tell them apart. */
function isSameParty(a: JsonObject, b: JsonObject): boolean {
  const [x, y] = [textIn(a, 'identityNumber'), textIn(b, 'identityNumber')];
  if (x !== undefined && y !== undefined) return x === y;
  const name = nameIn(a, 'name') ?? textIn(a, 'organisation');
  return name !== undefined && name === (nameIn(b, 'name') ?? textIn(b, 'organisation'));
}

/** Birth date, age and sex say the same as the identity number. */
export const identityFits: Check = ({ values, today }) => {
  const number = textIn(values, 'identityNumber');
  const bornOn = number?.length === 18 ? `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` : undefined;
  return [
    ...birthFits(values, bornOn),
    ...ageFits(values, bornOn ?? textIn(values, 'bornOn'), today),
    ...sexFits(values, number),
  ];
};

function birthFits(values: JsonObject, bornOn: string | undefined): readonly Refusal[] {
  const typed = textIn(values, 'bornOn');
  if (bornOn === undefined || typed === undefined || typed === bornOn) return [];
  return [mismatch('bornOn', `出生日期${typed}与身份号码中的${bornOn}不一致。`)];
}

function ageFits(values: JsonObject, bornOn: string | undefined, today: string): readonly Refusal[] {
  const age = numberIn(values, 'age');
  if (age === undefined || bornOn === undefined || bornOn > today) return [];
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (today.slice(5) < bornOn.slice(5) ? 1 : 0);
  // People count age in more than one way; two years apart is no longer a way of counting.
  return Math.abs(years - age) <= 1 ? [] : [mismatch('age', `年龄${age}岁与出生日期${bornOn}推算的${years}岁不一致。`)];
}

function sexFits(values: JsonObject, number: string | undefined): readonly Refusal[] {
  const sex = textIn(values, 'sex');
  if (number?.length !== 18 || sex === undefined) return [];
  const bySecondLast = Number(number.slice(16, 17)) % 2 === 1 ? 'm' : 'f';
  return sex === bySecondLast ? [] : [mismatch('sex', '性别与身份号码不一致。')];
}

function mismatch(field: string, sentence: string): Refusal {
  return { code: 'identity', field, sentence, whatToDo: '请核对证件，改正写错的一处。' };
}

/** Something of a case does not happen before the matter itself came about. */
export function notBeforeTheMatter(field: string, label: string): Check {
  return ({ values, parent }) => {
    const day = textIn(values, field)?.slice(0, 10);
    const since = parent === undefined ? undefined : (textIn(parent.values, 'happenedOn') ?? undefined);
    if (day === undefined || since === undefined || day >= since) return [];
    return [
      {
        code: 'before-matter',
        field,
        sentence: `${label}${day}早于纠纷发生日期${since}。`,
        whatToDo: '请核对两个日期；发生日期写错的，先改案件里的发生日期。',
      },
    ];
  };
}

/** A sitting ends after it began, on the same or the next day. */
export const endsAfterItBegan: Check = ({ values }) => {
  const [start, end] = [textIn(values, 'startAt'), textIn(values, 'endAt')];
  if (start === undefined || end === undefined) return [];
  if (end > start && daysBetween(start.slice(0, 10), end.slice(0, 10)) <= 1) return [];
  return [
    {
      code: 'end-time',
      field: 'endAt',
      sentence: '结束时间应当在开始之后，不超过第二天。',
      whatToDo: '请核对开始和结束时间。',
    },
  ];
};

/** One side alone is not heard. */
export function jointlyApplied(article: string): Check {
  return ({ values }) =>
    values['joint'] === false
      ? [
          {
            code: 'not-joint',
            article,
            field: 'joint',
            sentence: `司法确认要由双方共同申请（${article}）。`,
            whatToDo: '请双方一起申请；一方不愿意的，另一方可以就协议向人民法院起诉。',
          },
        ]
      : [];
}

/** Both ask the court within the days the law gives, counted from the day the agreement took effect. */
export function withinConfirmationDays(term: Term, article: string): Check {
  return ({ values, parent, calendar }) => {
    const applied = textIn(values, 'appliedOn');
    const start = parent === undefined ? undefined : effectiveOn(parent.values);
    if (applied === undefined || parent === undefined) return [];
    if (start === undefined) {
      return [
        confirmation('协议还没有生效，不能申请司法确认', '请先在案件里填齐签名、盖章日期；口头协议填达成日期。', article),
      ];
    }
    const reckoned = reckonClock({ start, term, calendar });
    const due = reckoned.ok ? reckoned.value.due : undefined;
    if (applied < start) return [confirmation(`申请日期${applied}早于协议生效日期${start}`, '请核对两个日期。', article)];
    // Where the holidays of the year are not known, the day may still move on, and nobody is turned away.
    if (due === undefined || applied <= due || (reckoned.ok && reckoned.value.unsure !== undefined)) return [];
    return [
      confirmation(`申请日期${applied}已过期限，最后一日是${due}`, '已过期限不再受理；不履行的可以向人民法院起诉。', article),
    ];
  };
}

function confirmation(sentence: string, whatToDo: string, article: string): Refusal {
  return { code: 'confirmation', article, field: 'appliedOn', sentence: `${sentence}（${article}）。`, whatToDo };
}

/** Whoever is under eighteen by the birth date is marked as such: guardians, masks and bars lean on the mark. */
export const minorSaidSo: Check = ({ values, today }) => {
  const number = textIn(values, 'identityNumber');
  const bornOn =
    number?.length === 18 ? `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}` : textIn(values, 'bornOn');
  if (bornOn === undefined || values['minor'] === true) return [];
  const adult = `${Number(bornOn.slice(0, 4)) + 18}${bornOn.slice(4)}`;
  if (adult <= today) return [];
  return [
    {
      code: 'minor',
      field: 'minor',
      sentence: `出生日期${bornOn}，未满十八周岁，“未成年人”应当选“是”。`,
      whatToDo: '请改为“是”，并填写到场的监护人；日期写错的请改正。',
    },
  ];
};
