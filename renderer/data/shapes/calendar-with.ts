import { holidayLedger, holidayYearOf } from '../../domain/calendar/holiday-record';
import { WorkCalendar } from '../../domain/calendar/working-days';
import type { FoldedRecord } from '../../domain/ledger/record';
import { viewRecord } from '../../domain/ledger/view';
import { holidayYears } from '../../rules/holidays';

/** The holidays this version came with, and those the office typed in, which take the place of ours. */
export function calendarWith(records: readonly FoldedRecord[]): WorkCalendar {
  const typed = records
    .filter(({ ledger }) => ledger === holidayLedger)
    .map(viewRecord)
    .filter(({ deleted }) => !deleted)
    .flatMap(({ values }) => holidayYearOf(values) ?? []);
  return new WorkCalendar([...holidayYears, ...typed]);
}
