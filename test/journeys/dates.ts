/** The day so many days ago, as it is typed: `2026-11-20`. */
export function daysAgo(days: number): string {
  return momentAgo(days * 24 * 60).slice(0, 10);
}

/** What a person in the office would read off the clock on the wall, a minute ago: `2026-11-23 19:30`. */
export function momentAgo(minutes = 1): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(Date.now() - minutes * 60_000);
}
