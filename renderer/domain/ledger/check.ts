import type { WorkCalendar } from '../calendar/working-days';
import type { AroundRecord } from '../fields/around';
import type { JsonObject } from '../json';
import type { Refusal } from '../refusal';
import type { Desk } from './acts/office-desk';
import { todayOf } from './acts/office-desk';
import type { Ledger } from './ledger';
import type { FoldedRecord } from './record';
import { viewRecord } from './view';

/** What a check may look at when values of a record are written, by whichever act. */
export interface CheckInput {
  /** As they will stand. */
  readonly values: JsonObject;
  /** As they stood before this save; none for a new record. */
  readonly before?: JsonObject;
  /** The record it belongs to, with all live records in it. */
  readonly parent?: AroundRecord;
  /** Values of the other live records of the same ledger under the same parent. */
  readonly siblings: readonly JsonObject[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly calendar: WorkCalendar;
  /** Where a name stands by strokes, as a text to compare; brought by the office, because its table is large. */
  readonly nameKey?: NameKey;
}

export type NameKey = (name: string, order: 'surname' | 'name') => string;

/** A named pure function that holds values of a record against each other and against what stands around them. */
export type Check = (input: CheckInput) => readonly Refusal[];

export interface Checked {
  readonly ledger: Ledger;
  readonly values: JsonObject;
  readonly before?: JsonObject;
  /** Set once the record exists. */
  readonly record?: string;
  readonly parent: string | undefined;
}

export function judgeChecks(desk: Desk, checked: Checked): readonly Refusal[] {
  const { checks } = checked.ledger;
  if (checks === undefined) return [];
  const input = checkInput(desk, checked);
  return checks.flatMap((check) => check(input));
}

/** What the ledger says follows from these values and what stands around them; written with the save, typed by nobody. */
export function followingValues(desk: Desk, checked: Checked): JsonObject {
  const { follows } = checked.ledger;
  return follows === undefined ? {} : withHashes(desk, checked.ledger, follows(checkInput(desk, checked)));
}

/** Rules write the content of what is settled; its hash is the office's. */
export function withHashes(desk: Desk, ledger: Ledger, values: JsonObject): JsonObject {
  const entries = Object.entries(values).map(([name, value]) => {
    const field = ledger.fields[name];
    const content = field?.kind === 'frozen' && value !== null;
    return [name, content ? { hash: desk.hashOf(field.hashedAs, value), content: value } : value] as const;
  });
  return Object.fromEntries(entries);
}

function checkInput(desk: Desk, { ledger, values, before, record, parent }: Checked): CheckInput {
  const above = parent === undefined ? undefined : aroundOf(desk, parent);
  return {
    values,
    ...(before === undefined ? {} : { before }),
    ...(above === undefined ? {} : { parent: above }),
    // Worked out only where a check asks: a sheet of thousands is read in without looking at thousands for each row.
    get siblings() {
      return parent === undefined ? [] : liveChildren(desk, parent, ledger.kind, record);
    },
    today: todayOf(desk),
    calendar: desk.calendar,
    nameKey: desk.nameKey,
  };
}

/** A record with the values of what lives in it. */
export function aroundOf(desk: Desk, record: string): AroundRecord | undefined {
  const found = desk.findRecord(record);
  if (found === undefined) return undefined;
  return { values: viewRecord(found).values, childrenOf: (kind) => liveChildren(desk, record, kind) };
}

function liveChildren(desk: Desk, parent: string, kind: string, except?: string): readonly JsonObject[] {
  if (desk.findLedger(kind)?.parent?.many !== undefined) return desk.keptOf(parent, kind, except);
  return liveValues(desk.childrenOf(parent, kind).filter(({ id }) => id !== except));
}

function liveValues(records: readonly FoldedRecord[]): readonly JsonObject[] {
  return records
    .map(viewRecord)
    .filter(({ deleted }) => !deleted)
    .map(({ values }) => values);
}
