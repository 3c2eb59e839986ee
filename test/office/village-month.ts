import type { JsonObject } from '../../renderer/domain/json';
import { findPeriodBounds } from '../../renderer/domain/calendar/period';

/** How much one village writes down in a month. */
export interface Pace {
  readonly visits: number;
  readonly logs: number;
  readonly meetings: number;
  readonly demands: number;
}

export const shortPace: Pace = { visits: 3, logs: 2, meetings: 1, demands: 4 };
/** With reports and steps about 40,000 rows for thirteen villages in a year. */
export const fullPace: Pace = { visits: 150, logs: 60, meetings: 6, demands: 24 };

export interface Entry {
  readonly ledger: string;
  readonly values: JsonObject;
}

const topics = ['facilities', 'compensation', 'resettlement', 'neighbours', 'property', 'benefits'] as const;
const lines = ['party', 'renewal', 'stability', 'general'] as const;
const works = ['research', 'easing', 'renewal', 'partyLife', 'passingOn'] as const;

/** What is written about one village in one month; the same each time it is asked for. */
export function entriesOf(village: string, month: string, pace: Pace): readonly Entry[] {
  const dayOf = daysIn(month);
  const place = { text: village };
  return [
    ...times(pace.visits, (at): Entry => visitOf(place, dayOf(at), at)),
    ...times(pace.logs, (at): Entry => logOf(place, dayOf(at), at)),
    ...times(pace.meetings, (at): Entry => meetingOf(place, dayOf(at), at)),
  ];
}

function visitOf(village: JsonObject, date: string, at: number): Entry {
  return {
    ledger: 'instructor.visit',
    values: {
      date,
      village,
      group: `${(at % 4) + 1}组`,
      household: `${(at % 4) + 1}-${String(at % 90).padStart(3, '0')}`,
      visitors: '指导员',
      way: 'door',
      reason: 'all',
      line: lines[at % lines.length] ?? 'general',
      roles: ['liaison'],
      told: '宣传过渡费发放办法。',
    },
  };
}

function logOf(village: JsonObject, date: string, at: number): Entry {
  return {
    ledger: 'instructor.log',
    values: {
      date,
      village,
      work: works[at % works.length] ?? 'other',
      line: lines[at % lines.length] ?? 'general',
      roles: ['research', 'service'],
      content: '核对台账，到三组看排水。',
      deeds: at % 2,
    },
  };
}

function meetingOf(village: JsonObject, date: string, at: number): Entry {
  const values = { date, village, type: 'joint', topic: `第${at + 1}次议事`, part: 'sat', proposals: 1, line: 'party' };
  return { ledger: 'instructor.meeting', values: { ...values, roles: ['guide'] } };
}

/** How far a demand of the month gets: one in four each. */
export type Fate = 'onSpot' | 'closed' | 'open' | 'overdue';
const fates = ['onSpot', 'closed', 'open', 'overdue'] as const satisfies readonly Fate[];

export interface DemandEntry extends Entry {
  readonly fate: Fate;
}

export function demandsOf(village: string, month: string, pace: Pace): readonly DemandEntry[] {
  return times(pace.demands, (at) => ({
    ledger: 'instructor.demand',
    fate: fates[at % fates.length] ?? 'open',
    values: {
      number: `${village}-${month}-${String(at + 1).padStart(3, '0')}`,
      registeredOn: `${month}-05`,
      village: { text: village },
      category: topics[at % topics.length] ?? 'facilities',
      content: '门前排水口堵塞。',
      source: 'visit',
      line: lines[at % lines.length] ?? 'general',
    },
  }));
}

/** One step of a demand, and which of the demands of a month take it. */
interface DemandStep {
  readonly step: string;
  readonly of: readonly Fate[];
  readonly values: JsonObject;
}

/** The steps of a month’s demands in their order. */
export function demandStepsOf(month: string): readonly DemandStep[] {
  const on = (day: string) => `${month}-${day}`;
  const done = { result: 'solved', finishedOn: on('12'), handling: [{ id: 'a', on: on('12'), how: '清淤。' }] };
  const assigned = { level: 'village', unit: '村委会', assignedOn: on('06') };
  const told = { feedbackOn: on('13'), feedbackWay: 'phone', satisfaction: 'satisfied' };
  return [
    { step: 'settleOnSpot', of: ['onSpot'], values: done },
    { step: 'accept', of: ['closed', 'open', 'overdue'], values: {} },
    { step: 'assign', of: ['closed', 'overdue'], values: { ...assigned, dueOn: on('13') } },
    { step: 'assign', of: ['open'], values: { ...assigned, dueOn: `${month.slice(0, 4)}-12-31` } },
    { step: 'begin', of: ['closed', 'open', 'overdue'], values: { contactedOn: on('07') } },
    { step: 'finish', of: ['closed'], values: done },
    { step: 'close', of: ['onSpot', 'closed'], values: { ...told, closedBy: '指导员', closedOn: on('14'), confirmed: true } },
  ];
}

/** All days of a month on post, without its Saturdays and Sundays. */
export function attendanceOf(month: string): readonly JsonObject[] {
  const bounds = findPeriodBounds(month);
  const last = Number(bounds?.last.slice(8) ?? '28');
  return times(last, (at) => `${month}-${String(at + 1).padStart(2, '0')}`)
    .filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))
    .map((id) => ({ id, am: 'onPost', pm: 'onPost' }));
}

function daysIn(month: string): (at: number) => string {
  return (at) => `${month}-${String((at % 28) + 1).padStart(2, '0')}`;
}

function times<T>(count: number, of: (at: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, at) => of(at));
}
