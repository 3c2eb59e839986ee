import { addDays, civilDateText, type CivilDate } from '../calendar/civil-date';
import { findPeriodBounds, periodOf, periodText } from '../calendar/period';
import type { Check } from '../ledger/guard';
import { dateIn } from '../shapes/cells';
import { instructorKinds } from './kinds';
import { rulesOn, type DefaultRules } from './office-rules';

/** Last day on which what happened on `day` may still be changed. */
export function lastDayToChange(day: CivilDate, lockDays: number): CivilDate {
  const month = findPeriodBounds(periodOf(day, 'month'));
  return addDays(month?.last ?? day, lockDays);
}

/**
 * What was written down is not changed once its month has been over for some days; a correction is dated and stands beside it.
 * Something forgotten may still be entered, as long as no report has frozen the month.
 */
export function lockedAfterMonth(field: string, usual: DefaultRules): Check {
  return ({ act, before, today, recordsOf }) => {
    // A step carries on what began then; it changes nothing that was written down.
    if (act === 'step') return [];
    const day = before === undefined ? undefined : dateIn(before, field);
    if (day === undefined) return [];
    const { value: lockDays, source } = rulesOn(recordsOf(instructorKinds.rules), today, usual).lockDays;
    const last = lastDayToChange(day, lockDays);
    if (today <= last) return [];
    return [
      {
        code: 'month-closed',
        field,
        article: source,
        sentence: `${periodText(periodOf(day, 'month'))}的记录到${civilDateText(last)}为止可以改，现在已经锁定。`,
        whatToDo: '请在这条记录下面添加一条“更正”，写明原来怎样、应当怎样；原来的内容不动。',
      },
    ];
  };
}
