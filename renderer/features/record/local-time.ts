/** The office's wall calendar and clock; `milliseconds` counts from 1970. */
export function localDate(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

export function localDateTime(milliseconds: number): string {
  const at = new Date(milliseconds);
  return `${localDate(milliseconds)}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** As the timeline writes it: 2026-11-23 09:05. */
export function timeText(milliseconds: number): string {
  return localDateTime(milliseconds).replace('T', ' ');
}

function pad(number: number, digits = 2): string {
  return String(number).padStart(digits, '0');
}
