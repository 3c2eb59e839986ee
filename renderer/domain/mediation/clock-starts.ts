import type { CivilDate } from '../calendar/civil-date';
import type { JsonObject } from '../json';
import type { ClockStart } from '../shapes/due';
import { effectiveOn } from './agreement';
import { mediationKinds } from './track';
import { textIn } from './values';

/** The first joint sitting, while a second one is still to come. */
export const firstSitting: ClockStart = {
  what: '第一次调解',
  day: ({ childrenOf }) => {
    const days = daysOf(childrenOf(mediationKinds.session), 'startAt');
    return days.length === 1 ? days[0] : undefined;
  },
};

/** 受理, or the appraisal that came after it. */
export const acceptedOrAppraised: ClockStart = {
  what: '受理（有鉴定、估价的为出具结论）',
  day: ({ values }) => textIn(values, 'appraisedOn') ?? textIn(values, 'acceptedOn'),
};

/** The police case runs from its filing, and anew from the day an agreement failed or was not kept. */
export const policeCaseBegins: ClockStart = {
  what: '立案（未达成协议或者不履行的为该日）',
  day: ({ values }) => textIn(values, 'restartedOn') ?? textIn(values, 'filedOn'),
};

/** The last mark on a written agreement, the day an oral one was reached. */
export const agreementEffective: ClockStart = {
  what: '协议生效',
  day: ({ values, childrenOf }) => (childrenOf(mediationKinds.confirmation).length > 0 ? undefined : effectiveOn(values)),
};

/** 达成协议 or 履行完毕, while nobody has been back yet. */
export const followUpBegins: ClockStart = {
  what: '达成协议或者履行完毕',
  day: ({ values, childrenOf }) =>
    childrenOf(mediationKinds.followUp).length > 0 ? undefined : (textIn(values, 'performedOn') ?? textIn(values, 'agreedOn')),
};

function daysOf(records: readonly JsonObject[], field: string): readonly CivilDate[] {
  return records.flatMap((values) => textIn(values, field)?.slice(0, 10) ?? []).sort();
}
