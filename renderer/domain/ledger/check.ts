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
  /** The record it belongs to, with all live records in it. */
  readonly parent?: AroundRecord;
  /** Values of the other live records of the same ledger under the same parent. */
  readonly siblings: readonly JsonObject[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly calendar: WorkCalendar;
}

/** A named pure function that holds values of a record against each other and against what stands around them. */
export type Check = (input: CheckInput) => readonly Refusal[];

interface Checked {
  readonly ledger: Ledger;
  readonly values: JsonObject;
  /** Set once the record exists. */
  readonly record?: string;
  readonly parent: string | undefined;
}

export function judgeChecks(desk: Desk, { ledger, values, record, parent }: Checked): readonly Refusal[] {
  if (ledger.checks === undefined) return [];
  const above = parent === undefined ? undefined : desk.findRecord(parent);
  const siblings = parent === undefined ? [] : desk.childrenOf(parent, ledger.kind).filter(({ id }) => id !== record);
  const input: CheckInput = {
    values,
    ...(above === undefined ? {} : { parent: aroundOf(desk, above) }),
    siblings: liveValues(siblings),
    today: todayOf(desk),
    calendar: desk.calendar,
  };
  return ledger.checks.flatMap((check) => check(input));
}

function aroundOf(desk: Desk, record: FoldedRecord): AroundRecord {
  return {
    values: viewRecord(record).values,
    childrenOf: (ledger) => liveValues(desk.childrenOf(record.id, ledger)),
  };
}

function liveValues(records: readonly FoldedRecord[]): readonly JsonObject[] {
  return records
    .map(viewRecord)
    .filter(({ deleted }) => !deleted)
    .map(({ values }) => values);
}
