import { daysBetween, isCivilDate } from '../calendar/civil-date';
import type { JsonObject, JsonValue } from '../json';
import type { Refusal } from '../refusal';
import { textIn } from './cells';
import { halvesOf } from './exact';

/** A stretch of half-days somebody asks for, such as leave. No two of one person may share a half-day. */
export interface LeavePart<N extends string = string> {
  /** First and last half-day, both included. */
  readonly from: N;
  readonly to: N;
  /** States in which it takes no days: refused, withdrawn. */
  readonly void: readonly string[];
}

interface Span {
  /** Half-days since the year 1; a morning is even. */
  readonly first: number;
  readonly last: number;
}

/** How many half-days it takes, both ends included; nothing while it cannot be read or ends before it begins. */
export function halfDaysOf(part: Pick<LeavePart, 'from' | 'to'>, values: JsonObject): number | undefined {
  const span = spanOf(part, values);
  return span === undefined ? undefined : span.last - span.first + 1;
}

/** 2.5 天（5 个半天） */
export function leaveText(part: Pick<LeavePart, 'from' | 'to'>, values: JsonObject): string | undefined {
  const count = halfDaysOf(part, values);
  return count === undefined ? undefined : `${halvesOf(count)} 天（${count} 个半天）`;
}

export interface OtherLeave {
  readonly state?: string;
  readonly values: JsonObject;
}

export function judgeLeave(part: LeavePart, values: JsonObject, others: readonly OtherLeave[]): readonly Refusal[] {
  const [from, to] = [halfDayNumber(values[part.from]), halfDayNumber(values[part.to])];
  if (from === undefined || to === undefined) return [];
  if (to < from) return [refusal(part.to, 'leave-ends-early', '请假的结束早于开始。', '请核对起止的日期和上下午。')];
  const clash = others
    .filter(({ state }) => state === undefined || !part.void.includes(state))
    .find((other) => overlaps({ first: from, last: to }, spanOf(part, other.values)));
  if (clash === undefined) return [];
  const said = [part.from, part.to]
    .map((name) => textIn(clash.values, name))
    .join('—')
    .replaceAll('/am', '上午')
    .replaceAll('/pm', '下午');
  return [
    refusal(part.from, 'leave-overlaps', `这段时间和已经登记的请假（${said}）有重叠。`, '请改起止时间，或先撤回原来的请假。'),
  ];
}

export function overlaps(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.first <= b.last && b.first <= a.last;
}

function spanOf(part: Pick<LeavePart, 'from' | 'to'>, values: JsonObject): Span | undefined {
  const [first, last] = [halfDayNumber(values[part.from]), halfDayNumber(values[part.to])];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}

/** `2026-11-23/pm` as a number, so that neighbours differ by one. */
export function halfDayNumber(value: JsonValue | undefined): number | undefined {
  if (typeof value !== 'string' || !/^.{10}\/(?:am|pm)$/.test(value) || !isCivilDate(value.slice(0, 10))) return undefined;
  return daysBetween('0001-01-01', value.slice(0, 10)) * 2 + (value.endsWith('pm') ? 1 : 0);
}

function refusal(field: string, code: string, sentence: string, whatToDo: string): Refusal {
  return { code, field, sentence, whatToDo };
}
