import { civilDateText } from '../domain/calendar/civil-date';

/** The office's wall calendar and clock; `milliseconds` counts from 1970. */
export function localDate(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

export function localDateTime(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${localDate(milliseconds)}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** As people read it: 2026年11月23日 09:05. */
export function timeText(milliseconds: number): string {
  return momentText(localDateTime(milliseconds));
}

/** Writes a stored `2026-11-23T09:05` in the same way. */
export function momentText(moment: string): string {
  return `${civilDateText(moment.slice(0, 10))} ${moment.slice(11, 16)}`;
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
