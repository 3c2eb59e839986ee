import { civilDate, type CivilDate } from '../../domain/calendar/civil-date';

/** The day in 2026年1月5日 or 2026年1月5日14时30分, to reckon and to sort with. */
export function dayIn(text: string): CivilDate | undefined {
  const parts = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
  return parts === null ? undefined : civilDate(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}
