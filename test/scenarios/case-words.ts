import { expect } from 'vitest';
import { handledBy } from '../../renderer/app/sample-office/write';
import { sampleWorld } from '../../renderer/app/sample-office/sample-world';
import type { AroundRecord } from '../../renderer/domain/fields/around';
import type { JsonObject } from '../../renderer/domain/json';
import { policeBars } from '../../renderer/domain/mediation/eligibility';
import { mediationKinds, type Side, type Track } from '../../renderer/domain/mediation/track';
import { rowsIn, textIn } from '../../renderer/domain/mediation/values';
import type { Duty } from '../../renderer/domain/office/roles';
import type { Refusal } from '../../renderer/domain/refusal';
import { findLedger } from '../../renderer/ledgers';
import { caseLedger } from '../../renderer/ledgers/mediation-room/case';
import type { Words } from './office-words';

/** What comes in: a lead with its first words, then registered. Anything else of the case goes into `more`. */
export interface Lead {
  readonly track: Track;
  readonly matter: string;
  /** `YYYY-MM-DDTHH:mm` */
  readonly cameAt: string;
  readonly source: string;
  readonly type: string;
  readonly happenedOn: string;
  readonly facts: string;
  readonly more?: JsonObject;
}

type ChildKind = Exclude<keyof typeof mediationKinds, 'case'>;

/** One case of the room and all that is done in it, in the words of those who work there. */
export interface Matter {
  readonly record: string;
  /** Somebody takes part; `agrees` is what they said when first asked, left out where nobody asked yet. */
  readonly joins: (side: Side, name: string, agrees?: boolean, more?: JsonObject) => string;
  readonly unitJoins: (side: Side, organisation: string, agrees?: boolean, more?: JsonObject) => string;
  /** A party says today whether it agrees to mediation; what it said before stays. */
  readonly says: (party: string, agrees: boolean, way?: string) => void;
  /** Adds a record below the case: its form with what it proposes, filled in further. */
  readonly notes: (kind: ChildKind, values: JsonObject) => string;
  readonly visits: (side: Side, answer: string, more?: JsonObject) => string;
  /** A joint sitting from now until `to`. */
  readonly sits: (to: string, result: 'agreed' | 'again' | 'failed', more?: JsonObject) => string;
  /** What the button makes of the clauses: one duty for each day. */
  readonly plans: () => readonly string[];
  readonly screens: (answers?: JsonObject) => void;
  readonly corrects: (values: JsonObject) => void;
  readonly takes: (step: string, values?: JsonObject, duty?: Duty) => void;
  readonly refuses: (step: string, values?: JsonObject, duty?: Duty) => readonly Refusal[];
  readonly state: () => string | undefined;
  readonly figures: () => JsonObject;
  /** What a computed field says, line by line. */
  readonly told: (field: string) => readonly string[];
  readonly dueOn: (deadline: string) => string | undefined;
  readonly saidOf: (deadline: string) => readonly string[];
  readonly room: Words;
}

export function comesIn(room: Words, { track, matter, cameAt, source, type, happenedOn, facts, more = {} }: Lead): Matter {
  room.at(cameAt);
  const registeredOn = cameAt.slice(0, 10);
  const record = room.registers(mediationKinds.case, { track, matter, source, registeredOn, ...more });
  room.takes(record, 'register', { disputeType: type, happenedOn, facts });
  return matterOf(room, record);
}

function valuesIn({ desk }: Words, record: string): AroundRecord['childrenOf'] {
  return (ledger) => desk.children(record, ledger).map(({ values }) => values);
}

function matterOf(room: Words, record: string): Matter {
  const add = (kind: ChildKind, values: JsonObject) => room.adds(mediationKinds[kind], record, values);
  const notes = (kind: ChildKind, values: JsonObject) =>
    add(kind, { ...proposed(room, record, mediationKinds[kind]), ...values });
  const said = (agrees: boolean | undefined) =>
    agrees === undefined ? {} : { consents: [{ id: 'r1', on: room.now().slice(0, 10), agrees }] };
  return {
    record,
    joins: (side, name, agrees, more = {}) => add('party', { side, kind: 'person', name: { name }, ...said(agrees), ...more }),
    unitJoins: (side, organisation, agrees, more = {}) =>
      add('party', { side, kind: 'legal', organisation, ...said(agrees), ...more }),
    says: (party, agrees, way = 'face') => {
      const before = rowsIn(room.desk.view(party).values, 'consents');
      const row = { id: `r${String(before.length + 1)}`, on: room.now().slice(0, 10), agrees, way };
      room.corrects(party, { consents: [...before, row] });
    },
    notes,
    visits: (side, answer, more = {}) => notes('visit', { side, answer, ...more }),
    sits: (to, result, more = {}) => {
      const police = room.desk.view(record).values['track'] !== 'RM';
      const startAt = room.now();
      const by = police ? { presiding: '周立行', officers: 2, inCaseArea: true } : { presiding: '方致和' };
      const values = { startAt, endAt: to, place: { text: '样溪派出所调解室' }, content: '听取各方陈述，讲明道理。' };
      const sitting = proposed(room, record, mediationKinds.session);
      room.at(to);
      return add('session', { ...sitting, ...values, ...by, result, ...more });
    },
    plans: () =>
      (caseLedger.makes ?? []).flatMap(({ ledger, from }) =>
        from(room.desk.view(record).values, valuesIn(room, record)).map((duty) => room.adds(ledger, record, duty)),
      ),
    screens: (answers) => {
      room.screens(record, answers);
    },
    corrects: (values) => {
      room.corrects(record, values);
    },
    takes: (step, values, duty) => {
      room.takes(record, step, values, duty);
    },
    refuses: (step, values, duty) => room.refuses(record, step, values, duty),
    state: () => room.stateOf(record),
    figures: () => room.desk.computed(record),
    told: (field) => textIn(room.desk.computed(record), field)?.split('\n') ?? [],
    dueOn: (deadline) => room.dueOn(record, deadline),
    saidOf: (deadline) => room.saidOf(record, deadline),
    room,
  };
}

/** What the form of a new child holds beforehand. */
function proposed({ desk, now }: Words, record: string, kind: string): JsonObject {
  const childrenOf = (ledger: string) => desk.children(record, ledger).map(({ values }) => values);
  const parent = { values: desk.view(record).values, childrenOf };
  const around = {
    me: sampleWorld.room.account.name,
    now: now(),
    today: now().slice(0, 10),
    values: {},
    childrenOf: () => [],
    parent,
  };
  return findLedger(kind)?.proposes?.(around) ?? {};
}

/** The committee as papers and seals name it. */
export const committee = '样溪街道人民调解委员会驻样溪派出所调解室';

export function accepting({ room }: Matter, more: JsonObject = {}): JsonObject {
  return { acceptedOn: room.now().slice(0, 10), organ: committee, ...more };
}

/** Assigned to a mediator of the committee, rights told: everything between 受理 and the first sitting. */
export function handedToMediator(matter: Matter, more: JsonObject = {}): void {
  matter.takes('assign', handledBy('方致和', 'committee'));
  matter.takes('mediate', { rightsToldOn: matter.room.now().slice(0, 10), rightsToldWay: 'oral', ...more });
  expect(matter.state()).toBe('mediating');
}

/** Taken in by the committee, with everything that goes before the first sitting. */
export function committeeTakes(matter: Matter, more: JsonObject = {}): void {
  matter.takes('accept', accepting(matter, more));
  handedToMediator(matter);
}

/** The review of a police case: kind of violation, reason, facts, and each of the seven bars answered with no. */
export function reviewed({ room }: Matter, more: JsonObject = {}): JsonObject {
  const day = room.now().slice(0, 10);
  const noBar = Object.fromEntries(Object.keys(policeBars).map((bar) => [bar, false]));
  const kind = { violations: ['beating'], mildReason: 'a' };
  return { acceptedOn: day, organ: '样溪派出所', filedOn: day, factsFoundOn: day, ...kind, ...noBar, ...more };
}

export function handedToOfficer(matter: Matter): void {
  matter.takes('assignOfficer', handledBy('周立行', 'officer'));
  matter.takes('mediatePolice');
  expect(matter.state()).toBe('mediating');
}

/** A written agreement of the police: drawn up, looked over by somebody else; signed afterwards. */
export function drawnUpAndCleared(matter: Matter, clauses: readonly JsonObject[]): void {
  matter.takes('draftPolice', { agreementForm: 'written', clauses: clausesOf(...clauses) });
  matter.takes('submitReviewPolice');
  matter.room.reviews(matter.record, matter.room.now().slice(0, 10));
  expect(matter.state()).toBe('cleared');
}

/** Everything that makes a written agreement of the committee bind, on one day. */
export function everyMark(day: string): JsonObject {
  return { signedOn: day, mediatorSignedOn: day, sealedOn: day };
}

/** Rows of a table with ids from their place. */
export function clausesOf(...clauses: readonly JsonObject[]): readonly JsonObject[] {
  return clauses.map((clause, at) => ({ id: `c${String(at + 1)}`, ...clause }));
}

/** 分, as amounts are kept. */
export function yuan(amount: number): number {
  return Math.round(amount * 100);
}
