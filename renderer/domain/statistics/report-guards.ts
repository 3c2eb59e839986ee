import { civilDateText } from '../calendar/civil-date';
import type { Field } from '../fields/field';
import type { Guard } from '../ledger/guard';
import { findReportPeriod, type ReportDeclaration } from './report';
import { findBounds } from './reporting-period';

/** A report is frozen when its period is chosen and over; figures of a running month would be late on the next day. */
export function periodIsOver(report: ReportDeclaration, fields: Readonly<Record<string, Field>>): Guard {
  return ({ values, today }) => {
    const period = findReportPeriod(report, fields, values);
    const bounds = period && findBounds(period);
    if (bounds === undefined) {
      return [
        {
          code: 'report-period',
          sentence: '还没有填好报表是哪一段时间的。',
          whatToDo: '请先用“修改”选好月份、季度、半年、年份，或者填写专项的名称和起止日期。',
        },
      ];
    }
    if (bounds.last < today) return [];
    return [
      {
        code: 'report-running',
        sentence: `这段时间到${civilDateText(bounds.last)}才结束，现在冻结会漏掉后面的数。`,
        whatToDo: '请在结束以后冻结；上级要求提前上报的，按专项填写起止日期。',
      },
    ];
  };
}
