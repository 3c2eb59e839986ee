import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date';

/** `quiet` says how things stand; `warn` asks somebody to look; `late` says that a day has passed. */
export type Tone = 'quiet' | 'warn' | 'late';

/** One stretch of days on which the same is to be said about a record. */
export interface MarkSpan {
  /** First day of the stretch; none for the first of all. */
  readonly since?: CivilDate;
  readonly label: string;
  readonly tone: Tone;
}

/**
 * What is to be said about one date of a record, day by day. It is worked out when the record is written and holds on every
 * later day, so that a list need not be worked out anew at midnight.
 */
export interface Schedule {
  /** What the date is: 有效期, 答复期限. */
  readonly what: string;
  /** The day that counts. */
  readonly on?: CivilDate;
  /** It holds up to that day, rather than being due on it. */
  readonly until?: true;
  /** In order of their days. */
  readonly spans: readonly MarkSpan[];
  /** How the day was counted, sentence by sentence, for whoever asks. */
  readonly why?: readonly string[];
  /** What is to be done once the day has passed. */
  readonly passed?: string;
}

/** What is to be said today. */
export interface Mark {
  readonly what: string;
  readonly label: string;
  readonly tone: Tone;
  readonly on?: CivilDate;
  readonly until?: true;
  /** What is to be done now that the day has passed. */
  readonly passed?: string;
}

export function markOn({ what, on, until, spans, passed }: Schedule, today: CivilDate): Mark | undefined {
  const span = spans.findLast(({ since }) => since === undefined || since <= today);
  if (span === undefined) return undefined;
  return {
    what,
    label: span.label,
    tone: span.tone,
    ...(on === undefined ? {} : { on }),
    ...(until === undefined ? {} : { until }),
    ...(passed === undefined || on === undefined || today <= on ? {} : { passed }),
  };
}

export function marksOn(schedules: readonly Schedule[], today: CivilDate): readonly Mark[] {
  return schedules.flatMap((schedule) => markOn(schedule, today) ?? []);
}

interface DueWords {
  readonly warnDays: number;
  readonly passed?: string;
  readonly lapses?: true;
}

/** A day something must be done by: quiet, then asking for attention, then late from the day after; a right that lapses is quiet again. */
export function dueSchedule(what: string, on: CivilDate, { warnDays, passed, lapses }: DueWords): Schedule {
  return {
    what,
    on,
    ...(passed === undefined ? {} : { passed }),
    spans: [
      { label: `${what}未到`, tone: 'quiet' },
      { since: addDays(on, -warnDays), label: `${what}临近`, tone: 'warn' },
      { since: addDays(on, 1), label: `已过${what}`, tone: lapses === true ? 'quiet' : 'late' },
    ],
  };
}

/** How far away the day is, as people say it. */
export function distanceText(on: CivilDate, today: CivilDate): string {
  const days = daysBetween(today, on);
  if (days === 0) return '就在今天';
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}
