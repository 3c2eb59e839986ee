import { isCivilDate } from '../../calendar/civil-date';
import type { Refusal } from '../../refusal';
import { todayOf, type Desk } from './office-desk';

const timePattern = /^T([01]\d|2[0-3]):[0-5]\d$/;

/** Refuses an event time that does not exist or has not come yet. Backdating is allowed and stays visible. */
export function validEventAt(desk: Desk, eventAt: string | undefined): readonly Refusal[] {
  if (eventAt === undefined) return [];
  const date = eventAt.slice(0, 10);
  const time = eventAt.slice(10);
  if (!isCivilDate(date) || (time !== '' && !timePattern.test(time))) {
    return [problem('event-date', `发生时间“${eventAt}”不是一个存在的日期时间。`)];
  }
  const future = date > todayOf(desk) || (time !== '' && eventAt > desk.now);
  return future ? [problem('event-future', `发生时间“${eventAt.replace('T', ' ')}”在现在之后。`)] : [];
}

function problem(code: string, sentence: string): Refusal {
  return { code, field: '$eventAt', sentence, whatToDo: '请按实际发生的时间填写；若电脑日期不对，请先校准。' };
}
