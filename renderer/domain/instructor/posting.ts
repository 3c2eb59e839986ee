import type { CivilDate } from '../calendar/civil-date';
import { civilDateText } from '../calendar/civil-date';
import type { JsonObject } from '../json';
import type { Check, Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { dateIn, rowsIn } from '../shapes/cells';
import { instructorKinds } from './kinds';
import { nameIn } from './values';

interface Span {
  readonly from: CivilDate;
  /** Open as long as nobody ended it. */
  readonly to: CivilDate | undefined;
}

/** Every stretch of days for which somebody was posted, the present one first. */
export function spansOf(values: JsonObject): readonly Span[] {
  const from = dateIn(values, 'from');
  const present = from === undefined ? [] : [{ from, to: dateIn(values, 'to') }];
  const past = rowsIn(values['earlier']).flatMap((row) => {
    const began = dateIn(row, 'from');
    return began === undefined ? [] : [{ from: began, to: dateIn(row, 'to') }];
  });
  return [...present, ...past];
}

/** Whether somebody was posted on any of these days. */
export function postedWithin(values: JsonObject, bounds: { readonly first: CivilDate; readonly last: CivilDate }): boolean {
  return spansOf(values).some(({ from, to }) => from <= bounds.last && (to === undefined || to >= bounds.first));
}

/** Nobody is posted to one village twice at the same time; two villages, or two instructors in one, are allowed. */
export const oneAtATime: Check = ({ values, record, recordsOf }) => {
  const [who, where] = [nameIn(values, 'name'), nameIn(values, 'village')];
  if (who === '' || where === '') return [];
  const [mine] = spansOf(values);
  const clash = recordsOf(instructorKinds.posting)
    .filter((other) => other.id !== record && nameIn(other.values, 'name') === who && nameIn(other.values, 'village') === where)
    .flatMap((other) => spansOf(other.values))
    .find((span) => mine !== undefined && overlaps(mine, span));
  if (clash === undefined) return [];
  return [
    {
      code: 'posting-overlaps',
      field: 'from',
      article: '花名册：同一人在同一村，任期不能重叠',
      sentence: `同一人在“${where}”已经有一段任期（${spanText(clash)}），和这一段重叠。`,
      whatToDo: '接着任期的，请在原来那条上办“续派”；原来的任期写错了的，先改原来那条。',
    },
  ];
};

function overlaps(a: Span, b: Span): boolean {
  return (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to);
}

function spanText({ from, to }: Span): string {
  return `${civilDateText(from)}至${to === undefined ? '今' : civilDateText(to)}`;
}

/** The last day does not come before the first; steps judge the days they ask for themselves. */
export const endsAfterBegin: Check = ({ act, values }) => (act === 'step' ? [] : judgeOrder(values));

export const endsNotBeforeBegin: Guard = ({ values }) => judgeOrder(values);

function judgeOrder(values: JsonObject): readonly Refusal[] {
  const [from, to] = [dateIn(values, 'from'), dateIn(values, 'to')];
  if (from === undefined || to === undefined || to >= from) return [];
  return [{ code: 'ends-before-begin', field: 'to', sentence: '任期止日早于起日。', whatToDo: '请核对起止日期。' }];
}

/** Before somebody leaves, what is open goes to somebody else: the checklist of the hand-over is there and complete. */
export const handedOver: Guard = ({ childrenOf }) => {
  const lists = childrenOf(instructorKinds.handover);
  if (lists.some(({ state }) => state === 'done')) return [];
  return [
    {
      code: lists.length === 0 ? 'no-handover' : 'handover-open',
      sentence: lists.length === 0 ? '还没有交接清单。' : '交接清单还没有办完。',
      whatToDo: '请先登记“交接”，逐项点清日志、台账、未结诉求和资料，由交接双方签字以后再结束派驻。',
    },
  ];
};
