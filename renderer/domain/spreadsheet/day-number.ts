import { civilDate, isCivilDate, type CivilDate } from '../calendar/civil-date';

/**
 * Days as a spreadsheet counts them (ECMA-376 part 1, 18.17.4.1): 1 is 1900-01-01, and a 1900-02-29 that never was is counted
 * along. Only days after it are numbers here; earlier ones stay text.
 */
const firstCounted = '1900-03-01';
/** Days from 0000-03-01 to 1899-12-30, where the count of a spreadsheet begins. */
const beforeCount = 693_899;

/** The number of a civil date, or `undefined` for one before March 1900. */
export function dayNumber(date: CivilDate): number | undefined {
  if (!isWritten(date) || date < firstCounted) return undefined;
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  // The year begins in March, so that the leap day is its last.
  const shifted = month > 2 ? year : year - 1;
  const monthsOn = (month + 9) % 12;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((monthsOn * 306 + 5) / 10) +
    (day - 1) -
    beforeCount
  );
}

/** `YYYY-MM-DDTHH:mm` as day and fraction of it. */
export function timeNumber(dateTime: string): number | undefined {
  const day = dayNumber(dateTime.slice(0, 10));
  const minutes = Number(dateTime.slice(11, 13)) * 60 + Number(dateTime.slice(14, 16));
  return day === undefined || Number.isNaN(minutes) ? undefined : day + minutes / (24 * 60);
}

/** The civil date of a day's number, or `undefined` where a spreadsheet knows none. */
export function dateOfDayNumber(number: number): CivilDate | undefined {
  const days = Math.floor(number) + beforeCount;
  if (number < 61 || number >= 2_958_466) return undefined;
  const year = Math.floor((10_000 * days + 14_780) / 3_652_425);
  const yearBefore = days - daysToYear(year) < 0 ? year - 1 : year;
  const rest = days - daysToYear(yearBefore);
  const monthsOn = Math.floor((100 * rest + 52) / 3060);
  const month = ((monthsOn + 2) % 12) + 1;
  return civilDate(yearBefore + Math.floor((monthsOn + 2) / 12), month, rest - Math.floor((monthsOn * 306 + 5) / 10) + 1);
}

function daysToYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Written well and in the calendar; cheap, because a hundred thousand rows ask. */
function isWritten(date: string): boolean {
  const day = Number(date.slice(8, 10));
  return date.length === 10 && (day <= 28 ? /^\d{4}-(0[1-9]|1[0-2])-\d\d$/.test(date) && day > 0 : isCivilDate(date));
}
