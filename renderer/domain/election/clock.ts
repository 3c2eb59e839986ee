import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import type { MissingYear, WorkCalendar } from '../calendar/working-days';
import { fail, ok, type Result } from '../result';

/** A day a rule leads to, and the sentences that say how. */
export interface CountedDay {
  readonly day: CivilDate;
  readonly why: readonly string[];
}

/**
 * The last day of so many days after another: the starting day is not counted (民法典 201); a last day in a statutory holiday
 * runs on where the rules say so (203, by analogy).
 */
export function daysAfter(
  start: CivilDate,
  days: number,
  restDays: 'rollOn' | 'asCounted',
  calendar: WorkCalendar,
): Result<CountedDay, MissingYear> {
  const end = addDays(start, days);
  const why = [`${civilDateText(start)}当日不计入，${String(days)}日到${civilDateText(end)}。`];
  if (restDays === 'asCounted') return ok({ day: end, why });
  const rolled = calendar.firstDayOutsideHolidays(end);
  if (!rolled.ok) return rolled;
  if (rolled.value !== end) why.push(`末日逢法定休假日，顺延到${civilDateText(rolled.value)}。`);
  return ok({ day: rolled.value, why });
}

/** The last day on which something due so many days before another is in time. A holiday never makes it later. */
export function daysBefore(target: CivilDate, days: number): CountedDay {
  const day = addDays(target, -days);
  return { day, why: [`${civilDateText(target)}的${String(days)}日以前，最迟${civilDateText(day)}。`] };
}

/** The last day from which so many working days run out before another begins. */
export function workingDaysBefore(target: CivilDate, days: number, calendar: WorkCalendar): Result<CountedDay, MissingYear> {
  for (let day = addDays(target, -1 - days); ; day = addDays(day, -1)) {
    const end = days === 0 ? ok(day) : calendar.addWorkingDays(day, days);
    if (!end.ok) return fail(end.error);
    if (end.value < target) {
      return ok({ day, why: [`${String(days)}个工作日要在${civilDateText(target)}以前届满，最迟${civilDateText(day)}。`] });
    }
  }
}

export function missingYearText({ year }: MissingYear): string {
  return `${String(year)}年的节假日安排还没有录入，暂时算不出期限；请先在设置中录入。`;
}
