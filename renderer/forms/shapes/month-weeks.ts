import { weekday, type CivilDate } from '../../domain/calendar/civil-date';
import type { Period } from '../../domain/calendar/period';
import { daysOfMonth } from '../../domain/shapes/days';

export const weekdayNames = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** The days of a month in weeks from Monday to Sunday; nothing where a week begins or ends outside it. */
export function weeksOf(month: Period): readonly (readonly (CivilDate | undefined)[])[] {
  const days = daysOfMonth(month);
  const first = days[0];
  if (first === undefined) return [];
  const cells = [...Array.from({ length: weekday(first) - 1 }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_cell, day) => cells[week * 7 + day]),
  );
}
