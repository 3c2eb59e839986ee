import type { JsonObject } from '../json';
import { dateIn, rowsIn, textIn } from '../shapes/cells';
import type { HolidayYear } from './working-days';

/** Where an office writes down the holidays of a year that its version did not come with. */
export const holidayLedger = 'calendar.holidays';

/** The yearly notice as an office typed it in; nothing where the year is not named. */
export function holidayYearOf(values: JsonObject): HolidayYear | undefined {
  const year = Number(textIn(values, 'year'));
  if (!Number.isInteger(year) || year < 1) return undefined;
  return {
    year,
    source: textIn(values, 'source'),
    off: rowsIn(values['off']).flatMap((row) => {
      const [first, last] = [dateIn(row, 'first'), dateIn(row, 'last')];
      return first === undefined || last === undefined || last < first ? [] : [{ name: textIn(row, 'name'), first, last }];
    }),
    work: rowsIn(values['work']).flatMap((row) => dateIn(row, 'on') ?? []),
  };
}
