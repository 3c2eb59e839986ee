import { daysBetween, isCivilDate } from '../calendar/civil-date';
import type { ComputeInput } from '../fields/computed';
import type { JsonObject } from '../json';
import { mediationKinds } from './track';
import { numberIn, textIn } from './values';

/** Hours spent on visits, talks and sittings, to the half hour; the minutes are asked for or follow from beginning and end. */
export function effortText({ childrenOf }: ComputeInput): string | undefined {
  const visits = childrenOf(mediationKinds.visit).reduce((sum, visit) => sum + (numberIn(visit, 'minutes') ?? 0), 0);
  const sittings = childrenOf(mediationKinds.session).reduce((sum, session) => sum + minutesOf(session), 0);
  const halfHours = Math.round((visits + sittings) / 30);
  return halfHours === 0 ? undefined : `${(halfHours / 2).toFixed(1)}小时`;
}

/** From beginning to end of a sitting; across midnight too. */
function minutesOf(session: JsonObject): number {
  const [start, end] = [textIn(session, 'startAt'), textIn(session, 'endAt')];
  if (start === undefined || end === undefined || !isCivilDate(start.slice(0, 10)) || !isCivilDate(end.slice(0, 10))) return 0;
  const minutes = daysBetween(start.slice(0, 10), end.slice(0, 10)) * 1440 + minuteOfDay(end) - minuteOfDay(start);
  return minutes > 0 ? minutes : 0;
}

function minuteOfDay(moment: string): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
}

/** Days from the registration to the agreement or the end, or to today while the matter is open. */
export function elapsedDays({ values, today }: ComputeInput): number | undefined {
  const from = textIn(values, 'registeredOn');
  const to = textIn(values, 'closedOn') ?? today;
  return from === undefined || to === undefined ? undefined : daysBetween(from, to);
}
