import { addDays } from '../calendar/civil-date';
import { findPeriodBounds } from '../calendar/period';
import type { JsonObject } from '../json';
import type { GuardInput } from '../ledger/guard';
import { dateIn, textIn } from '../shapes/cells';

/** Of a monthly report: the month it covers, and whether it was handed in by the day of the next one. */
export function handInFacts(day: number): (input: Pick<GuardInput, 'values' | 'eventAt'>) => JsonObject {
  return ({ values, eventAt }) => {
    const bounds = textIn(values, 'length') === 'month' ? findPeriodBounds(textIn(values, 'month')) : undefined;
    if (bounds === undefined) return {};
    const on = dateIn(values, 'handedInOn') ?? eventAt.slice(0, 10);
    return { coversLast: bounds.last, inTime: on <= addDays(bounds.last, day) };
  };
}
