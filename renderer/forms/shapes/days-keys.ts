import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { halves, type DaysSheet, type Half } from '../../domain/shapes/days';

/** One half-day of the calendar. */
export interface HalfDayCell {
  readonly day: CivilDate;
  readonly half: Half;
}

export type DayKey =
  | { readonly go: HalfDayCell }
  /** A status is written, or taken away by an empty text; the keyboard then goes on to the next half-day. */
  | { readonly write: string; readonly go: HalfDayCell };

/** What a key means in the calendar: arrows go from day to day and from morning to afternoon, a status's own key writes it. */
export function readDayKey(key: string, cell: HalfDayCell, sheet: DaysSheet): DayKey | undefined {
  const go = targetOf(key, cell);
  if (go !== undefined) return { go };
  if (key === ' ') return { write: sheet.usual, go: nextOf(cell) };
  if (key === 'Delete' || key === 'Backspace') return { write: '', go: key === 'Delete' ? nextOf(cell) : cell };
  const status = Object.keys(sheet.signs).find((code) => sheet.signs[code]?.key === key.toLowerCase());
  return status === undefined ? undefined : { write: status, go: nextOf(cell) };
}

/** Morning, afternoon, and the morning of the next day. */
export function nextOf({ day, half }: HalfDayCell): HalfDayCell {
  return half === 'am' ? { day, half: 'pm' } : { day: addDays(day, 1), half: 'am' };
}

function targetOf(key: string, { day, half }: HalfDayCell): HalfDayCell | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { day: addDays(day, -1), half };
    case 'ArrowRight':
      return { day: addDays(day, 1), half };
    case 'ArrowDown':
      return half === 'am' ? { day, half: 'pm' } : { day: addDays(day, 7), half: 'am' };
    case 'ArrowUp':
      return half === 'pm' ? { day, half: 'am' } : { day: addDays(day, -7), half: 'pm' };
    default:
      return undefined;
  }
}

export function cellName({ day, half }: HalfDayCell): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日${halves[half]}`;
}
