import { weekday, type CivilDate } from '../domain/calendar/civil-date';

export function weekdayOf(date: CivilDate): string {
  return `星期${'一二三四五六日'.charAt(weekday(date) - 1)}`;
}
