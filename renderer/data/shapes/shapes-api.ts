import type { JsonObject } from '../../domain/json';
import type { Mark } from '../../domain/shapes/mark';
import type { DifferingPlace } from '../../domain/shapes/tally';
import type { Nothing, Reply } from '../office-api';

/** What the shapes of ledgers ask of the office worker besides saving and reading. */
export interface ShapesApi {
  /** What asks for attention by its day, in the ledgers this office keeps: the latest first. */
  dueSoon(input: Nothing): Reply<readonly DueEntry[]>;
  /** Records that stand where somebody with one of this account's duties has to go on. */
  waitingForMe(input: Nothing): Reply<readonly WaitingEntry[]>;
  /** Events of one ledger on the same day at the same place, in case this one was registered before. */
  sameEvents(input: EventQuery): Reply<readonly SameEvent[]>;
  /** Earlier records of the same people or place, while a new one is typed. */
  similarRecords(input: SimilarQuery): Reply<readonly SimilarRecord[]>;
  /** Records that were registered out of this one and point back to it. */
  ledTo(input: { readonly record: string }): Reply<readonly LedTo[]>;
  /** The next number of each field of a ledger that is counted on. */
  nextNumbers(input: { readonly ledger: string }): Reply<Readonly<Record<string, string>>>;
  /** Open records of each person at work, in the order of names. */
  workload(input: { readonly ledger: string }): Reply<readonly WorkOf[]>;
  /** How the two counts under a vote stand, as far as this account may know. */
  tallies(input: { readonly record: string }): Reply<readonly TallyStatus[]>;
  /** Every ledger this type of office may keep or read, and whether it does. */
  ledgerChoices(input: Nothing): Reply<readonly LedgerChoice[]>;
  chooseLedger(input: { readonly ledger: string; readonly on: boolean }): Reply<Nothing>;
}

export interface DueEntry {
  readonly record: string;
  readonly ledger: string;
  readonly title: string;
  readonly mark: Mark;
}

export interface WaitingEntry {
  readonly record: string;
  readonly ledger: string;
  readonly title: string;
  readonly state: string;
}

export interface SimilarQuery {
  readonly ledger: string;
  readonly values: JsonObject;
  /** Values of the children typed along with it. */
  readonly children: readonly JsonObject[];
  readonly except?: string;
}

export interface SimilarRecord {
  readonly record: string;
  readonly title: string;
  readonly state?: string;
  readonly why: 'people' | 'place';
}

export interface LedTo {
  readonly record: string;
  readonly ledger: string;
  readonly title: string;
  readonly state?: string;
}

export interface WorkOf {
  readonly name: string;
  readonly open: number;
}

export interface EventQuery {
  readonly ledger: string;
  /** `YYYY-MM-DD`, with or without a time. */
  readonly on: string;
  readonly place?: string;
  /** The record that is being changed. */
  readonly except?: string;
}

export interface SameEvent {
  readonly record: string;
  readonly title: string;
}

export interface TallyStatus {
  /** The ledger of the sheets. */
  readonly ledger: string;
  /** Which pile these sheets count, where a vote is counted in several. */
  readonly pile?: JsonObject;
  /** Tellers who have handed in a sheet, by name. */
  readonly tellers: readonly string[];
  /** This account is one of them. */
  readonly mine: boolean;
  readonly agreed: boolean;
  /** Where both counts differ. Never by how much. */
  readonly differing: readonly DifferingPlace[];
  /** This account may hand in a sheet now. */
  readonly open: boolean;
}

export interface LedgerChoice {
  readonly ledger: string;
  readonly on: boolean;
  /** Live records of it. */
  readonly records: number;
}
