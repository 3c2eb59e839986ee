import type { JsonObject } from '../../domain/json';
import type { Account, Duty } from '../../domain/office/roles';
import { adds, handledBy, nothingUnusual, opens, rows, sampleId, saved, savedBy, takes, type Entry } from './write';

// Every place, person, date and sum here is invented; only the pattern of the disputes is taken from life.

export const committee = '样溪街道人民调解委员会驻样溪派出所调解室';
export const room = { text: '样溪派出所调解室' };

interface Natural {
  readonly name: string;
  readonly sex: 'm' | 'f';
  readonly age: number;
  readonly address: string;
  readonly occupation?: string;
  readonly policeRole?: 'suspect' | 'victim' | 'both';
}

interface Firm {
  readonly organisation: string;
  readonly speaker: string;
  readonly address: string;
}

export type Party = Natural | Firm;

/** One matter of the month as it came in; what became of it is written below it. */
export interface Dispute {
  /** Number among the sample's cases; the ids of all that belongs to the case come from it. */
  readonly at: number;
  readonly track: 'RM' | 'ZA' | 'ZF';
  readonly number: string;
  readonly matter: string;
  readonly type: string;
  readonly source: string;
  /** `YYYY-MM-DDTHH:mm` */
  readonly cameAt: string;
  readonly happenedOn: string;
  readonly place: string;
  readonly facts: string;
  readonly claims: string;
  readonly parties: readonly [Party, Party];
  /** Whether each side agreed to mediation when it was first asked. */
  readonly agrees: readonly [boolean, boolean];
}

export function caseOf({ at }: Pick<Dispute, 'at'>): string {
  return sampleId('case', at);
}

/** The children of a case by number: 1 and 2 are its parties. */
export function childOf({ at }: Pick<Dispute, 'at'>, number: number): string {
  return sampleId('child', at * 0x100 + number);
}

export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** Opened with both parties, then registered. */
export function comesIn(dispute: Dispute): readonly Entry[] {
  const { track, number, matter, source, cameAt, happenedOn, place, facts, claims, type } = dispute;
  const duty: Duty = track === 'RM' ? 'registrar' : 'officer';
  const values = { track, number, matter, source, registeredOn: dayOf(cameAt) };
  const registered = { disputeType: type, happenedOn, place: { text: place }, facts, claims };
  return [
    saved(duty, opens(caseOf(dispute), cameAt, values), partyOf(dispute, 0), partyOf(dispute, 1)),
    saved(duty, takes(caseOf(dispute), 'register', cameAt, registered)),
  ];
}

function partyOf(dispute: Dispute, index: 0 | 1) {
  const on = dayOf(dispute.cameAt);
  const shared = {
    side: index === 0 ? 'one' : 'other',
    // No telephone has such a number.
    phone: `000${String(dispute.at).padStart(6, '0')}0${String(index + 1)}`,
    consents: rows({ on, agrees: dispute.agrees[index], way: 'face' }),
  } as const;
  const { address, ...party } = dispute.parties[index];
  return adds('mediation.party', childOf(dispute, index + 1), caseOf(dispute), on, {
    ...shared,
    address: { text: address },
    ...('name' in party ? { ...party, kind: 'person', name: { name: party.name } } : firm(party)),
  });
}

function firm({ organisation, speaker }: Omit<Firm, 'address'>) {
  return {
    kind: 'legal',
    organisation,
    representative: { name: speaker },
    representativeRelation: '工作人员',
    authority: '代为参加调解、签收文书',
  } as const;
}

interface Sitting {
  readonly number?: number;
  /** `YYYY-MM-DDTHH:mm` */
  readonly from: string;
  readonly to: string;
  readonly place?: string;
  readonly present: string;
  readonly helper?: { readonly name: string; readonly relation: string };
  readonly content: string;
  readonly result: 'agreed' | 'again' | 'failed';
}

/** One joint sitting; people's mediation is presided over by the mediator, police mediation by two officers. */
export function sits(dispute: Dispute, { number = 1, from, to, place, present, helper, content, result }: Sitting) {
  return adds('mediation.session', childOf(dispute, 0x10 + number), caseOf(dispute), from, {
    number,
    startAt: from,
    endAt: to,
    place: place === undefined ? room : { text: place },
    openness: 'open',
    present,
    ...(helper === undefined ? {} : { helpers: rows({ ...helper, consented: true }) }),
    recorder: '田晓禾',
    ...(dispute.track === 'RM' ? { presiding: '方致和' } : { presiding: '周立行', officers: 2, inCaseArea: true }),
    content,
    result,
  });
}

interface Taking {
  /** `YYYY-MM-DDTHH:mm` */
  readonly at: string;
  readonly relation?: 'citizens' | 'mixed';
}

/** Accepted by the committee, given to a mediator, rights told: everything before the first sitting. */
export function committeeTakes(dispute: Dispute, { at, relation = 'citizens' }: Taking): readonly Entry[] {
  const accepted = { acceptedOn: dayOf(at), organ: committee, organType: 'street', partyRelation: relation, difficult: false };
  const told = { rightsToldOn: dayOf(at), rightsToldWay: 'oral' };
  return [
    saved('mediator', takes(caseOf(dispute), 'screen', at, nothingUnusual)),
    saved('mediator', takes(caseOf(dispute), 'accept', at, accepted)),
    saved('roomHead', takes(caseOf(dispute), 'assign', at, handledBy('方致和', 'committee'))),
    saved('mediator', takes(caseOf(dispute), 'mediate', at, told)),
  ];
}

const noBar = {
  barHired: false,
  barGroup: false,
  barRepeat: false,
  barUnwilling: false,
  barNewViolation: false,
  barFled: false,
  barUnsuitable: false,
} as const;

/** The same for the police: the violation reviewed, an officer named. */
export function policeTake(dispute: Dispute, at: string, violations: readonly string[]): readonly Entry[] {
  const day = dayOf(at);
  const review = { acceptedOn: day, organ: '样溪派出所', violations, mildReason: 'a', factsFoundOn: day, ...noBar };
  return [
    saved('officer', takes(caseOf(dispute), 'screen', at, nothingUnusual)),
    saved('officer', takes(caseOf(dispute), 'acceptPolice', at, review)),
    saved('roomHead', takes(caseOf(dispute), 'assignOfficer', at, handledBy('周立行', 'officer'))),
    saved('officer', takes(caseOf(dispute), 'mediatePolice', at)),
  ];
}

/** Looks over what the police are about to have signed; has no part in the cases. */
export const reviewer: Account = { id: sampleId('account', 3), name: '宁法清', role: 'clerk', duties: ['legalReviewer'] };

/** A written agreement of the police: drawn up, reviewed by somebody else, signed. */
export function policeAgree(record: string, at: string, values: JsonObject): readonly Entry[] {
  const { agreementForm, agreementNumber, clauses, ...signed } = values;
  const drafted = { agreementForm, agreementNumber, clauses } as JsonObject;
  return [
    saved('officer', takes(record, 'draftPolice', at, drafted)),
    saved('officer', takes(record, 'submitReviewPolice', at)),
    savedBy(reviewer, 'legalReviewer', takes(record, 'clearReview', at, { reviewedOn: dayOf(at) })),
    saved('officer', takes(record, 'agreePolice', at, signed)),
  ];
}

/** Somebody asked again afterwards how things stand. */
export function asksAfter(dispute: Dispute, at: string, said: string): Entry {
  const on = dayOf(at);
  return saved(
    'mediator',
    adds('mediation.follow-up', childOf(dispute, 0x30), caseOf(dispute), on, {
      on,
      performance: 'done',
      satisfaction: 'satisfied',
      relapse: false,
      said,
      visitors: '方致和',
    }),
    takes(caseOf(dispute), 'followUp', at),
  );
}

interface Call {
  readonly day: string;
  readonly hour: string;
  readonly side: 'one' | 'other';
  readonly met: string;
  readonly answer: 'yes' | 'no' | 'thinking' | 'absent';
  readonly requested?: string;
  readonly nextStep: string;
}

/** Calls at the doors of both sides, the evening ones by two officers like the others. */
export function calls(dispute: Dispute, first: number, ...list: readonly Call[]): Entry {
  return saved(
    'officer',
    ...list.map(({ day, hour, ...call }, index) =>
      adds('mediation.visit', childOf(dispute, 0x20 + first + index), caseOf(dispute), `${day}T${hour}`, {
        visitedOn: day,
        timeOfDay: hour >= '18:00' ? 'evening' : hour >= '12:00' ? 'afternoon' : 'morning',
        visitors: '方致和、周立行',
        officers: 2,
        ...call,
      }),
    ),
  );
}
