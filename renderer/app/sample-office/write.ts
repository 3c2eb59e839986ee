import type { SampleIntent, SampleSave } from '../../data/sample';
import type { JsonObject } from '../../domain/json';
import type { Ledger, ValuesOf } from '../../domain/ledger/ledger';
import type { Account, Duty } from '../../domain/office/roles';
import type { caseLedger } from '../../ledgers/mediation-room/case';
import type { inquiryLedger } from '../../ledgers/mediation-room/inquiry';
import type { partyLedger } from '../../ledgers/mediation-room/party';
import type { sessionLedger } from '../../ledgers/mediation-room/session';
import type { followUpLedger } from '../../ledgers/mediation-room/follow-up';
import type { visitLedger } from '../../ledgers/mediation-room/visit';

/** One save of the fictional world before it gets its id. */
export type Entry = Omit<SampleSave, 'saveId'>;

interface LedgersByKind {
  readonly 'mediation.case': typeof caseLedger;
  readonly 'mediation.party': typeof partyLedger;
  readonly 'mediation.visit': typeof visitLedger;
  readonly 'mediation.follow-up': typeof followUpLedger;
  readonly 'mediation.inquiry': typeof inquiryLedger;
  readonly 'mediation.session': typeof sessionLedger;
}
type Kind = keyof LedgersByKind;
type ChildKind = Exclude<Kind, 'mediation.case'>;

/** A fixed UUIDv4 that can be told by eye: what it is, and which one. */
export function sampleId(group: 'office' | 'account' | 'save' | 'case' | 'child' | 'record', number: number): string {
  const first = { office: 'a', account: 'b', save: 'c', case: 'd', child: 'e', record: 'f' }[group];
  return `5a3e000${first}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export function saved(duty: Duty, ...intents: readonly SampleIntent[]): Entry {
  return { duty, intents };
}

/** Several saves one after another: a second step sees what the first one did. */
export function inTurn(duty: Duty, ...intents: readonly SampleIntent[]): readonly Entry[] {
  return intents.map((intent) => saved(duty, intent));
}

export function opens(record: string, eventAt: string, values: ValuesOf<LedgersByKind['mediation.case']>): SampleIntent {
  return { act: 'create', ledger: 'mediation.case', record, values, eventAt };
}

export function adds<K extends ChildKind>(
  ledger: K,
  record: string,
  parent: string,
  eventAt: string,
  values: ValuesOf<LedgersByKind[K]> & JsonObject,
): SampleIntent {
  return { act: 'create', ledger, record, parent, values, eventAt };
}

export function changes(record: string, eventAt: string, values: JsonObject): SampleIntent {
  return { act: 'edit', record, values, eventAt };
}

export function takes(record: string, step: string, eventAt: string, values: JsonObject = {}): SampleIntent {
  return { act: 'step', record, step, values, eventAt };
}

/** One record of a ledger, checked against its declaration. */
export function registers<L extends Ledger>(
  ledger: L,
  record: string,
  eventAt: string,
  values: ValuesOf<L> & JsonObject,
  parent?: string,
): SampleIntent {
  return { act: 'create', ledger: ledger.kind, record, values, eventAt, ...(parent === undefined ? {} : { parent }) };
}

/** What a colleague of the room did: two people have to have a part in a review. */
export function savedBy(by: Account, duty: Duty, ...intents: readonly SampleIntent[]): Entry {
  return { duty, by, intents };
}

/** The twelve questions of the screening, each answered with no. */
export const nothingUnusual: JsonObject = {
  askWeapon: false,
  askInjury: false,
  askMinor: 'none',
  askSexual: false,
  askFamily: 'none',
  askRepeat: false,
  askGroup: false,
  askThird: false,
  askPending: 'none',
  askTitle: 'none',
  askAdministrative: false,
  askSensitive: false,
};

/** Who works on a case: whoever presides, in which capacity, and whoever takes the minutes. */
export function handledBy(presider: string, capacity: 'committee' | 'officer', recorder = '田晓禾'): JsonObject {
  return {
    handlers: rows(
      { name: presider, capacity, part: 'presides' },
      { name: recorder, capacity: capacity === 'officer' ? 'auxiliary' : 'committee', part: 'records' },
    ),
  };
}

/** Rows get their ids from their place, so that the world is the same each time. */
export function rows<R extends object>(...list: readonly R[]): readonly ({ readonly id: string } & R)[] {
  return list.map((row, index) => ({ id: `r${index + 1}`, ...row }));
}
