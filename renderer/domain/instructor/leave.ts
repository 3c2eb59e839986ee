import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import { findPeriodBounds, periodText } from '../calendar/period';
import type { JsonObject } from '../json';
import type { Check, Guard } from '../ledger/guard';
import type { Refusal } from '../refusal';
import { linkIn, textIn } from '../shapes/cells';
import { halfDayNumber, halfDaysOf } from '../shapes/leave';
import { boundsText } from '../statistics/reporting-period';
import type { FrozenPeriod } from '../statistics/period-lock';
import { instructorKinds } from './kinds';
import { rulesOn, type DefaultRules, type OfficeRules } from './office-rules';

export const leaveSpan = { from: 'from', to: 'to' } as const;

/** Whose opinion it is, from the nearest to the highest; a higher one may always speak for a lower. */
export const approvers = {
  village: '村党支部',
  town: '街道（乡镇）',
  district: '区主管单位',
  leader: '区分管领导',
} as const;
export type Approver = keyof typeof approvers;

const order = Object.keys(approvers) as readonly Approver[]; // Object.keys forgets the keys it was given

/** Who has to agree to leave of this length, by the table the office set or the usual one. */
export function approverFor(
  halfDays: number,
  rules: Pick<OfficeRules, 'townDays' | 'districtDays'>,
): { readonly approver: Approver; readonly source: string } {
  if (halfDays <= rules.townDays.value * 2) return { approver: 'town', source: rules.townDays.source };
  if (halfDays <= rules.districtDays.value * 2) return { approver: 'district', source: rules.districtDays.source };
  return { approver: 'leader', source: rules.districtDays.source };
}

/** Leave begins only once somebody high enough has agreed, and nobody has said no since. */
export function agreedHighEnough(usual: DefaultRules): Guard {
  return ({ values, childrenOf, recordsOf, today }) => {
    const halfDays = halfDaysOf(leaveSpan, values);
    if (halfDays === undefined) return [];
    const { approver, source } = approverFor(halfDays, rulesOn(recordsOf(instructorKinds.rules), today, usual));
    const opinions = childrenOf(instructorKinds.leaveOpinion).map((opinion) => opinion.values);
    if (opinions.some((opinion) => textIn(opinion, 'answer') === 'no')) return [notAgreed];
    const high = opinions.some((opinion) => rankOf(textIn(opinion, 'level')) >= rankOf(approver));
    return high ? [] : [tooLow(halfDays, approver, source)];
  };
}

function rankOf(level: string): number {
  return order.findIndex((one) => one === level);
}

const notAgreed: Refusal = {
  code: 'leave-not-agreed',
  sentence: '已有不同意的审批意见。',
  whatToDo: '请办理“不批准”；改了时间再请的，另登记一次请假。',
};

function tooLow(halfDays: number, approver: Approver, source: string): Refusal {
  return {
    code: 'leave-approver',
    article: source,
    sentence: `请假 ${halfDays / 2} 天，要有${approvers[approver]}同意的意见。`,
    whatToDo: '请把请假导出给审批单位，对方的意见随文件带回后再批准；纸上已经批的，由审批单位登记意见。',
  };
}

/** A refusal rests on somebody's opinion. */
export const refusedBySomebody: Guard = ({ childrenOf }) => {
  const opinions = childrenOf(instructorKinds.leaveOpinion);
  if (opinions.some(({ values }) => textIn(values, 'answer') === 'no')) return [];
  return [{ code: 'no-refusal', sentence: '还没有不同意的审批意见。', whatToDo: '请先登记审批意见，写明为什么不同意。' }];
};

/** Taken back only while it has not begun; afterwards one comes back early instead. */
export const beforeItBegins: Guard = ({ values, eventAt }) => {
  const from = textIn(values, 'from').slice(0, 10);
  if (from === '' || eventAt.slice(0, 10) < from) return [];
  return [
    {
      code: 'leave-begun',
      sentence: `请假从${civilDateText(from)}已经开始，不能撤回。`,
      whatToDo: '提前回来的，请办“销假”，填实际返岗的时间。',
    },
  ];
};

/** Overstaying is written down, not hidden: whoever comes back later than was agreed, extensions included, says why. */
export const saysWhyLate: Guard = ({ values }) => {
  const over = overstayedHalfDays(values);
  if (over <= 0 || textIn(values, 'lateReason').trim() !== '') return [];
  return [
    {
      code: 'overstayed',
      field: 'lateReason',
      sentence: `实际返岗比批准的假期晚 ${over / 2} 天，没有写说明。`,
      whatToDo: '请写明超假的原因；中途续过假的，先把“续假至”填上。',
    },
  ];
};

/** Half-days beyond the last one that was agreed; the next half-day is the one on which somebody is expected back. */
export function overstayedHalfDays(values: JsonObject): number {
  const back = halfDayNumber(values['backAt']);
  const ends = [halfDayNumber(values['to']), halfDayNumber(values['extendedTo'])].flatMap((end) => end ?? []);
  return back === undefined || ends.length === 0 ? 0 : Math.max(0, back - Math.max(...ends) - 1);
}

/** 续假 follows the leave it extends without a gap. */
export const followsOriginal: Check = ({ values, siblings }) => {
  const original = siblings.find(({ id }) => id === linkIn(values, 'extends'));
  const [end, begin] = [halfDayNumber(original?.values['to']), halfDayNumber(values['from'])];
  if (end === undefined || begin === undefined || begin === end + 1) return [];
  return [
    {
      code: 'extension-gap',
      field: 'from',
      sentence: '续假没有接着原来的假期。',
      whatToDo: `原假期到${textIn(original?.values ?? {}, 'to')
        .replace('/am', ' 上午')
        .replace('/pm', ' 下午')}，请从下一个半天起填。`,
    },
  ];
};

/** Months whose attendance or report is handed in do not change any more by leave that is entered late. */
export const outsideFrozenMonths: Check = ({ values, before, parent, recordsOf, frozen }) => {
  const same = before !== undefined && before['from'] === values['from'] && before['to'] === values['to'];
  if (same || halfDaysOf(leaveSpan, values) === undefined) return [];
  const [first, last] = [textIn(values, 'from').slice(0, 10), textIn(values, 'to').slice(0, 10)];
  const months = recordsOf(instructorKinds.month)
    .filter((month) => month.parent === parent?.id && month.state === 'handedIn')
    .flatMap((month) => monthFrozen(textIn(month.values, 'month')));
  const touched = [...months, ...frozen.filter(({ ledgers }) => ledgers.includes(instructorKinds.leave))].find(
    (period) => period.first <= last && period.last >= first,
  );
  return touched === undefined ? [] : [acrossFrozen(touched, first)];
};

function monthFrozen(month: string): readonly FrozenPeriod[] {
  const bounds = findPeriodBounds(month);
  return bounds === undefined ? [] : [{ ...bounds, report: `${periodText(month)}考勤表`, ledgers: [] }];
}

function acrossFrozen(period: FrozenPeriod, first: CivilDate): Refusal {
  const field = first <= period.last && first >= period.first ? 'from' : 'to';
  return {
    code: 'leave-in-frozen-month',
    field,
    article: '已报送的月份不再改动（地方做法）',
    sentence: `${boundsText(period)}已由“${period.report}”报送，这段请假会改动已经报送的天数。`,
    whatToDo: `请从${civilDateText(addDays(period.last, 1))}以后填；确属漏登的，先由填报单位撤回那张表。`,
  };
}
