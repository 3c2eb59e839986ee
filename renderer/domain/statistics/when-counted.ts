import type { CivilDate } from '../calendar/civil-date';
import type { PeriodBounds } from '../calendar/period';
import type { JsonValue } from '../json';
import type { CountRow } from './count-row';
import { readerOf, type ReaderInput, type ReadValue, type Unit } from './figure-reader';

/** Whether a unit belongs to the period, by the figure's own way of dating. */
export function datedBy(input: ReaderInput, bounds: PeriodBounds): (unit: Unit) => boolean {
  const { figure } = input;
  if (figure.operator === 'entered') return enteredIn(input, figure.states, figure.over, bounds);
  if (figure.operator === 'standing') return standingIn(figure.states, bounds);
  if (figure.operator === 'halfDays' || figure.operator === 'ratio') return () => true;
  if ('over' in figure) return within(readerOf(input, figure.over), bounds);
  return validAtEnd(input, figure.valid, bounds);
}

function within(read: ReadValue, { first, last }: PeriodBounds): (unit: Unit) => boolean {
  return (unit) => {
    const day = dayOf(read(unit));
    return day !== undefined && day >= first && day <= last;
  };
}

function validAtEnd(
  input: ReaderInput,
  { from, to }: { readonly from: string; readonly to?: string },
  { last }: PeriodBounds,
): (unit: Unit) => boolean {
  const readFrom = readerOf(input, from);
  const readTo = to === undefined ? () => undefined : readerOf(input, to);
  return (unit) => {
    const begins = dayOf(readFrom(unit));
    const ends = dayOf(readTo(unit));
    return begins !== undefined && begins <= last && (ends === undefined || ends >= last);
  };
}

/** The day in a field where one is named and the state was entered at all; the day of the first step into it otherwise. */
function enteredIn(
  input: ReaderInput,
  states: readonly string[],
  over: string | undefined,
  { first, last }: PeriodBounds,
): (unit: Unit) => boolean {
  const read = over === undefined ? undefined : readerOf(input, over);
  const wanted = new Set(states);
  return (unit) => {
    const day = read === undefined ? firstEntry(unit.row, wanted) : dayOf(read(unit));
    if (day === undefined || day < first || day > last) return false;
    return read === undefined || firstEntry(unit.row, wanted) !== undefined;
  };
}

function firstEntry({ entered }: CountRow, states: ReadonlySet<string>): CivilDate | undefined {
  let first: CivilDate | undefined;
  for (const { state, on } of entered) {
    if (states.has(state) && (first === undefined || on < first)) first = on;
  }
  return first;
}

/** The state at the end of a day: the last that was entered on or before it, in the order the steps were written. */
export function stateAtEnd({ entered }: CountRow, last: CivilDate): string | undefined {
  for (let at = entered.length - 1; at >= 0; at -= 1) {
    const entry = entered[at];
    if (entry !== undefined && entry.on <= last) return entry.state;
  }
  return undefined;
}

function standingIn(states: readonly string[], { last }: PeriodBounds): (unit: Unit) => boolean {
  const wanted = new Set(states);
  return ({ row }) => {
    const state = stateAtEnd(row, last);
    return state !== undefined && wanted.has(state);
  };
}

/** The day of a date, a date with time or a half-day. */
export function dayOf(value: JsonValue | undefined): CivilDate | undefined {
  if (typeof value !== 'string') return undefined;
  return value.length === 10 ? value : value.slice(0, 10);
}
