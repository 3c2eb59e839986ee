import { civilDateText, type CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/working-days';
import type { Refusal } from '../refusal';
import { fail, ok, type Result } from '../result';
import { daysAfter, missingYearText, type CountedDay } from './clock';
import type { FrozenSettings } from './frozen';
import type { CommitteeSettings } from './settings';

/** What is handed over (工作移交清单). */
export const handoverItems = {
  seals: '印章',
  office: '办公场所',
  equipment: '办公用具',
  assets: '固定资产',
  archives: '档案',
  accounts: '财务账目',
  debts: '债权债务',
  pending: '未了事项',
} as const;
export type HandoverItem = keyof typeof handoverItems;

export interface Handover {
  readonly announcedOn: CivilDate;
  readonly handedOn?: CivilDate;
  readonly supervisor?: string;
  /** Items with what was found; an item that does not exist is written down as none. */
  readonly items: { readonly [I in HandoverItem]?: string };
}

type Rules = FrozenSettings<Pick<CommitteeSettings, 'handoverDays' | 'restDays'>>;

/** By when the work is handed over. */
export function handoverDue(announcedOn: CivilDate, rules: Rules, calendar: WorkCalendar): Result<CountedDay, Refusal> {
  const due = daysAfter(announcedOn, rules.handoverDays.value, rules.restDays.value, calendar);
  if (due.ok) return ok(due.value);
  return fail({ code: 'holidays-missing', sentence: missingYearText(due.error), whatToDo: '请在设置中录入该年的放假安排。' });
}

export function judgeHandover(
  { handedOn, supervisor, items }: Handover,
  due: CivilDate,
  { handoverDays }: Rules,
): readonly Refusal[] {
  const { source } = handoverDays;
  const wrong: Refusal[] = Object.entries(handoverItems)
    .filter(([item]) => (items[item as HandoverItem] ?? '').trim() === '')
    .map(([field, label]) => ({
      code: 'handover-item',
      field,
      article: source,
      sentence: `移交清单还没有填写“${label}”。`,
      whatToDo: '请填写名称、数量和状况；没有的填“无”。',
    }));
  if (supervisor === undefined || supervisor.trim() === '') {
    wrong.push({
      code: 'handover-supervisor',
      field: 'supervisor',
      article: source,
      sentence: `没有填写监督移交的人（${source}）。`,
      whatToDo: '请由乡镇、街道派人监督，填写姓名。',
    });
  }
  if (handedOn !== undefined && handedOn > due) {
    wrong.push({
      code: 'handover-late',
      field: 'handedOn',
      article: source,
      sentence: `${civilDateText(handedOn)}才移交，应当在${civilDateText(due)}以前完成（${source}）。`,
      whatToDo: '请如实填写日期，并写明逾期的原因。',
    });
  }
  return wrong;
}
