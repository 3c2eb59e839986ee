/**
 * Days of 2026 as a clerk would look them up in a wall calendar: typed in once more, and reckoned by the clock of the machine, so
 * that nothing here leans on what it is to check.
 */
const offDays = new Set([
  ...['01-01', '01-02', '01-03'],
  ...['02-15', '02-16', '02-17', '02-18', '02-19', '02-20', '02-21', '02-22', '02-23'],
  ...['04-04', '04-05', '04-06'],
  ...['05-01', '05-02', '05-03', '05-04', '05-05'],
  ...['06-19', '06-20', '06-21'],
  ...['09-25', '09-26', '09-27'],
  ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'],
]);
const workedWeekends = new Set(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);

export function worked(day: string): boolean {
  const short = day.slice(5);
  if (workedWeekends.has(short)) return true;
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !offDays.has(short);
}

export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day a month later, or the last of that month. */
export function plusMonth(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day itself where offices work on it, or the next on which they do. A day of another year stays: its holidays are not known. */
export function orNextWorked(day: string): string {
  let end = day;
  while (end.startsWith('2026') && !worked(end)) end = plusDays(end, 1);
  return end.startsWith('2026') ? end : day;
}

/** Nothing where the count runs into a year nobody knows the holidays of. */
export function plusWorked(day: string, count: number): string | undefined {
  let end = day;
  for (let left = count; left > 0;) {
    end = plusDays(end, 1);
    if (!end.startsWith('2026')) return undefined;
    if (worked(end)) left -= 1;
  }
  return end;
}
