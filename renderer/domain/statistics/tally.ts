import { isJsonObject, type JsonValue } from '../json';
import { daysBetween } from '../calendar/civil-date';
import type { PeriodBounds } from '../calendar/period';
import { objectPaths, type Exact, type Figure } from './figure';
import { placeOf, readerOf, type ReaderInput, type ReadValue, type Unit } from './figure-reader';
import { halfDaysIn } from './half-days';
import { dayOf } from './when-counted';

/** Adds up one number of a table: the total, or one part of a breakdown. */
export interface Tally {
  readonly add: (unit: Unit) => void;
  /** `undefined` where the sum is larger than can be exact. */
  readonly exact: () => Exact | undefined;
  /** Records counted, each once. */
  readonly rows: () => number;
}

/** Makes the tallies of one figure; what it reads is looked up once. */
export function tallyMaker(input: ReaderInput, bounds: PeriodBounds): () => Tally {
  const { figure } = input;
  if (figure.operator === 'distinct') {
    const reads = objectPaths(figure).map((path) => readerOf(input, path));
    return () => distinctTally(reads);
  }
  const { places, amountOf } = measureOf(input, figure, bounds);
  return () => sumTally(places, amountOf);
}

interface Measure {
  readonly places: number;
  /** What one unit adds, in the smallest part. */
  readonly amountOf: (unit: Unit) => number;
}

function measureOf(input: ReaderInput, figure: Figure, bounds: PeriodBounds): Measure {
  switch (figure.operator) {
    case 'attendance':
      return { places: 0, amountOf: wholeNumber(readerOf(input, figure.of)) };
    case 'amount':
      return { places: 2, amountOf: sumOf(figure.of.map((path) => wholeNumber(readerOf(input, path)))) };
    case 'halfDays': {
      const halves = halfDaysIn(input, figure, bounds);
      return { places: 1, amountOf: (unit) => halves(unit) * 5 };
    }
    case 'elapsed':
      return { places: 0, amountOf: daysFrom(readerOf(input, figure.from), readerOf(input, figure.to)) };
    case 'quantity': {
      const { field } = placeOf(input.ledger, figure.of, input.findLedger);
      const places = field.kind === 'decimal' ? field.places : 0;
      return { places, amountOf: decimalNumber(readerOf(input, figure.of), places) };
    }
    default:
      return { places: 0, amountOf: () => 1 };
  }
}

function sumTally(places: number, amountOf: (unit: Unit) => number): Tally {
  let sum = 0;
  let safe = true;
  let rows = 0;
  let last: string | undefined;
  return {
    add(unit) {
      const amount = amountOf(unit);
      // A half-day outside the period, or an empty quantity, is no part of the figure.
      if (amount === 0) return;
      sum += amount;
      safe &&= Number.isSafeInteger(sum);
      if (unit.row.id !== last) rows += 1;
      last = unit.row.id;
    },
    exact: () => (safe ? { value: sum, places } : undefined),
    rows: () => rows,
  };
}

function distinctTally(reads: readonly ReadValue[]): Tally {
  const keys = new Set<string>();
  let rows = 0;
  let last: string | undefined;
  return {
    add(unit) {
      const key = keyOf(reads, unit);
      if (key === undefined) return;
      keys.add(key);
      if (unit.row.id !== last) rows += 1;
      last = unit.row.id;
    },
    exact: () => ({ value: keys.size, places: 0 }),
    rows: () => rows,
  };
}

/** All of the fields have to be filled in. */
function keyOf(reads: readonly ReadValue[], unit: Unit): string | undefined {
  const [only] = reads;
  if (only !== undefined && reads.length === 1) return objectKey(only(unit));
  const keys = reads.map((read) => objectKey(read(unit)));
  return keys.includes(undefined) ? undefined : keys.join('\n');
}

/** What makes two values the same object: the record pointed to, the place's or person's written name, the text. */
export function objectKey(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (!isJsonObject(value)) return undefined;
  const named = value['record'] ?? value['text'] ?? value['name'];
  return typeof named === 'string' ? named : undefined;
}

function daysFrom(from: ReadValue, to: ReadValue): (unit: Unit) => number {
  return (unit) => {
    const [begin, end] = [dayOf(from(unit)), dayOf(to(unit))];
    return begin === undefined || end === undefined ? 0 : Math.max(0, daysBetween(begin, end));
  };
}

function wholeNumber(read: ReadValue): (unit: Unit) => number {
  return (unit) => {
    const value = read(unit);
    return typeof value === 'number' ? value : 0;
  };
}

function decimalNumber(read: ReadValue, places: number): (unit: Unit) => number {
  return (unit) => {
    const value = read(unit);
    return typeof value === 'string' ? scaled(value, places) : typeof value === 'number' ? value : 0;
  };
}

/** `7.5` with two places is 750; the field holds no more places than declared. */
function scaled(written: string, places: number): number {
  const [whole = '', fraction = ''] = written.split('.');
  const value = Number(`${whole}${fraction.slice(0, places).padEnd(places, '0')}`);
  return Number.isSafeInteger(value) ? value + 0 : 0;
}

function sumOf(parts: readonly ((unit: Unit) => number)[]): (unit: Unit) => number {
  return (unit) => parts.reduce((sum, part) => sum + part(unit), 0);
}
