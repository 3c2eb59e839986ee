import { fail, ok, type Result } from '../result';
import { addDays, weekday, type CivilDate } from './civil-date';

/** Days off and make-up days of one year, as the yearly notice of the State Council's office says. */
export interface HolidayYear {
  readonly year: number;
  /** Number of the notice; what an office typed in itself names its own source. */
  readonly source: string;
  readonly off: readonly { readonly name: string; readonly first: CivilDate; readonly last: CivilDate }[];
  /** Saturdays and Sundays on which offices work. */
  readonly work: readonly CivilDate[];
}

/** A day lies in a year whose holidays nobody imported: nothing is reckoned, instead of reckoned wrongly. */
export interface MissingYear {
  readonly year: number;
}

/** The years an office knows. A later entry for the same year takes the place of an earlier one. */
export class WorkCalendar {
  private readonly years: ReadonlyMap<number, { readonly off: ReadonlySet<CivilDate>; readonly work: ReadonlySet<CivilDate> }>;

  constructor(years: readonly HolidayYear[]) {
    this.years = new Map(
      years.map((year) => [year.year, { off: new Set(year.off.flatMap(daysOf)), work: new Set(year.work) }]),
    );
  }

  isWorkingDay(date: CivilDate): Result<boolean, MissingYear> {
    const year = Number(date.slice(0, 4));
    const known = this.years.get(year);
    if (known === undefined) return fail({ year });
    return ok(known.work.has(date) || (!known.off.has(date) && weekday(date) <= 5));
  }

  /** The day itself where offices work on it, or the next on which they do. */
  firstWorkingDayFrom(date: CivilDate): Result<CivilDate, MissingYear> {
    let day = date;
    for (;;) {
      const works = this.isWorkingDay(day);
      if (!works.ok) return works;
      if (works.value) return ok(day);
      day = addDays(day, 1);
    }
  }

  /** The day itself, or the first behind the holidays of the yearly notice it lies in. Ordinary weekends are no holidays. */
  firstDayOutsideHolidays(date: CivilDate): Result<CivilDate, MissingYear> {
    let day = date;
    for (;;) {
      const known = this.years.get(Number(day.slice(0, 4)));
      if (known === undefined) return fail({ year: Number(day.slice(0, 4)) });
      if (!known.off.has(day)) return ok(day);
      day = addDays(day, 1);
    }
  }

  /** The `count`-th working day after a date, which is not counted itself; `count` is a whole number from 1. */
  addWorkingDays(date: CivilDate, count: number): Result<CivilDate, MissingYear> {
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError('working days are counted from one');
    let day = date;
    for (let left = count; left > 0; left -= 1) {
      const next = this.firstWorkingDayFrom(addDays(day, 1));
      if (!next.ok) return next;
      day = next.value;
    }
    return ok(day);
  }
}

function daysOf({ first, last }: { readonly first: CivilDate; readonly last: CivilDate }): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
