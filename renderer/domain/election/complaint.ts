import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Refusal } from '../refusal';
import { fail, ok, type Result } from '../result';
import { daysAfter, missingYearText } from './clock';
import type { FrozenSettings } from './frozen';
import type { CommitteeSettings } from './settings';

type Rules = FrozenSettings<Pick<CommitteeSettings, 'complaintDays' | 'decisionDays' | 'lateComplaints' | 'restDays'>>;

/** An objection to the posted roll. */
export interface Complaint {
  readonly receivedOn: CivilDate;
  readonly decidedOn?: CivilDate;
  readonly publishedOn?: CivilDate;
}

export interface ComplaintClock {
  /** Last day on which somebody may object. */
  readonly lastDay: CivilDate;
  /** By when the committee decides and posts the decision. */
  readonly decideBy: CivilDate;
  readonly late: boolean;
}

export function complaintClock(
  rollPosted: CivilDate,
  { receivedOn }: Complaint,
  rules: Rules,
  calendar: WorkCalendar,
): Result<ComplaintClock, Refusal> {
  const last = daysAfter(rollPosted, rules.complaintDays.value, rules.restDays.value, calendar);
  const decide = daysAfter(receivedOn, rules.decisionDays.value, rules.restDays.value, calendar);
  if (!last.ok) return fail(noHolidays(missingYearText(last.error)));
  if (!decide.ok) return fail(noHolidays(missingYearText(decide.error)));
  return ok({ lastDay: last.value.day, decideBy: decide.value.day, late: receivedOn > last.value.day });
}

/** What is wrong with how an objection was handled so far. */
export function judgeComplaint(
  complaint: Complaint,
  clock: ComplaintClock,
  rollPosted: CivilDate,
  rules: Rules,
): readonly Refusal[] {
  const { receivedOn, decidedOn, publishedOn } = complaint;
  const wrong: Refusal[] = [];
  if (receivedOn < rollPosted) wrong.push(tooEarly(receivedOn, rollPosted));
  if (clock.late && rules.lateComplaints.value === 'refused') wrong.push(tooLate(receivedOn, clock.lastDay, rules));
  if (decidedOn !== undefined && decidedOn < receivedOn)
    wrong.push(outOfOrder('decidedOn', '处理决定', decidedOn, '收到', receivedOn));
  if (publishedOn !== undefined && publishedOn < (decidedOn ?? receivedOn)) {
    wrong.push(outOfOrder('publishedOn', '公布', publishedOn, '处理决定', decidedOn ?? receivedOn));
  }
  for (const [field, label, on] of [
    ['decidedOn', '作出处理决定', decidedOn],
    ['publishedOn', '公布处理决定', publishedOn],
  ] as const) {
    if (on !== undefined && on > clock.decideBy) wrong.push(decidedLate(field, label, on, clock.decideBy, rules));
  }
  return wrong;
}

/** The day from which a posted notice may be taken down. */
export function noticeKeptUntil(
  postedOn: CivilDate,
  { noticeDays }: FrozenSettings<Pick<CommitteeSettings, 'noticeDays'>>,
): CivilDate {
  return addDays(postedOn, noticeDays.value);
}

function tooEarly(receivedOn: CivilDate, rollPosted: CivilDate): Refusal {
  return {
    code: 'complaint-early',
    field: 'receivedOn',
    sentence: `收到申诉的日期${receivedOn}早于名单公布的${rollPosted}。`,
    whatToDo: '请核对日期；公布以前提出的意见在公布前直接更正名单。',
  };
}

function tooLate(receivedOn: CivilDate, lastDay: CivilDate, { complaintDays, lateComplaints }: Rules): Refusal {
  return {
    code: 'complaint-late',
    field: 'receivedOn',
    article: complaintDays.source,
    sentence: `异议要在${civilDateText(lastDay)}以前提出，${receivedOn}已经逾期（${complaintDays.source}，${lateComplaints.source}）。`,
    whatToDo: '请告知申诉人逾期不予受理；名单确有错误的，由选举委员会主动更正并公告。',
  };
}

function decidedLate(field: string, label: string, on: CivilDate, decideBy: CivilDate, { decisionDays }: Rules): Refusal {
  return {
    code: 'decision-late',
    field,
    article: decisionDays.source,
    sentence: `${label}最迟${civilDateText(decideBy)}，${on}已经逾期（${decisionDays.source}）。`,
    whatToDo: '请核对日期；确实逾期的，如实填写并在说明中写明原因。',
  };
}

function outOfOrder(field: string, what: string, on: CivilDate, before: string, than: CivilDate): Refusal {
  return { code: 'date-order', field, sentence: `${what}日期${on}早于${before}日期${than}。`, whatToDo: '请核对这两个日期。' };
}

function noHolidays(sentence: string): Refusal {
  return { code: 'holidays-missing', sentence, whatToDo: '请在设置中录入该年的放假安排。' };
}
