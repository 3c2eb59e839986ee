import type { Fact } from './fact';
import { orNextWorked, plusDays, plusMonth, plusWorked } from './naive-days';

/** One line of the list of what is due, as a clerk keeps it on paper: whose, what, by when, and whether it is late. */
export interface DueLine {
  readonly record: string;
  readonly what: string;
  readonly on: string;
  readonly late: boolean;
}

const worked = ['accepted', 'assigned', 'mediating', 'paused', 'eased', 'drafted', 'reviewing', 'cleared'];
const before = ['registered', 'screened', 'awaitingConsent'];
const afterwards = ['agreed', 'performing', 'performed', 'breached'];

/** What a careful clerk would have on the list on this day, in no order. */
export function naiveDue(facts: readonly Fact[], today: string): readonly DueLine[] {
  return facts.flatMap((fact) => [
    ...deadlinesOf(fact).flatMap(({ what, on, warn }) => lineOn(fact.case, what, on, warn, today)),
    ...Object.entries(fact.duties).flatMap(([duty, { dueOn, state }]) =>
      state === 'open' || state === 'part' ? lineOn(duty, '履行期限', dueOn, 5, today) : [],
    ),
  ]);
}

interface Deadline {
  readonly what: string;
  readonly on: string | undefined;
  readonly warn: number;
}

function deadlinesOf(fact: Fact): readonly Deadline[] {
  const committee = fact.track === 'RM' ? ofCommittee(fact) : [];
  const police = fact.track === 'ZA' || fact.track === 'XC' ? ofPolice(fact) : [];
  const visited = fact.followedUp === true || !afterwards.includes(fact.state);
  const since = fact.performedOn ?? fact.agreedOn;
  const followUp = visited || since === undefined ? undefined : orNextWorked(plusDays(since, 30));
  return [...committee, ...police, { what: '回访日期', on: followUp, warn: 23 }];
}

function ofCommittee({ state, acceptedOn, longerUntil, type, requestedOn, effectiveOn, confirmed }: Fact): readonly Deadline[] {
  const month = acceptedOn === undefined ? undefined : orNextWorked(plusMonth(acceptedOn));
  const later = longerUntil !== undefined && month !== undefined && longerUntil > month ? longerUntil : month;
  const labour = type.startsWith('10') && requestedOn !== undefined ? orNextWorked(plusDays(requestedOn, 15)) : undefined;
  const court = effectiveOn === undefined || confirmed === true ? undefined : orNextWorked(plusDays(effectiveOn, 30));
  return [
    { what: '调解期限', on: worked.includes(state) ? later : undefined, warn: 10 },
    { what: '劳动争议调解期限', on: [...before, ...worked].includes(state) ? labour : undefined, warn: 5 },
    { what: '司法确认申请期限', on: [...afterwards, 'followedUp'].includes(state) ? court : undefined, warn: 10 },
  ];
}

function ofPolice({ track, state, acceptedOn, sittings, filedOn, restartedOn }: Fact): readonly Deadline[] {
  const [only, ...others] = sittings;
  const since = restartedOn ?? filedOn;
  const inFirst = track === 'ZA' && ['accepted', 'assigned', 'mediating', 'paused'].includes(state);
  const inSecond = track === 'ZA' && ['mediating', 'paused', 'drafted', 'reviewing', 'cleared'].includes(state);
  const open = [...before, ...worked, 'agreed', 'failed', 'breached'].includes(state);
  return [
    { what: '治安调解期限', on: inFirst && acceptedOn !== undefined ? plusWorked(acceptedOn, 3) : undefined, warn: 1 },
    {
      what: '再次调解期限',
      on: inSecond && only !== undefined && others.length === 0 ? plusWorked(only, 7) : undefined,
      warn: 2,
    },
    { what: '治安案件办案期限', on: open && since !== undefined ? orNextWorked(plusDays(since, 30)) : undefined, warn: 7 },
  ];
}

function lineOn(record: string, what: string, on: string | undefined, warn: number, today: string): readonly DueLine[] {
  if (on === undefined || today < plusDays(on, -warn)) return [];
  return [{ record, what, on, late: today > on }];
}
