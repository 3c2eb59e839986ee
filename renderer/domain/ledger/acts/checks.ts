import type { JsonObject } from '../../json';
import type { Refusal } from '../../refusal';
import type { CheckInput } from '../guard';
import type { Ledger } from '../ledger';
import type { FoldedRecord, RecordView } from '../record';
import { viewRecord } from '../view';
import { todayOf, type Desk } from './office-desk';

export interface Checked {
  readonly ledger: Ledger;
  readonly record: string;
  readonly parent: string | undefined;
  /** As they will stand. */
  readonly values: JsonObject;
  readonly before?: JsonObject;
}

/** What the checks of the ledger have against these values. */
export function judgeChecks(desk: Desk, { ledger, record, parent, values, before }: Checked): readonly Refusal[] {
  if (ledger.checks === undefined) return [];
  const above = parent === undefined ? undefined : desk.findRecord(parent);
  const siblings = parent === undefined ? [] : desk.childrenOf(parent, ledger.kind);
  const input: CheckInput = {
    values,
    before,
    record,
    parent: above && viewRecord(above),
    siblings: liveViews(siblings).filter(({ id }) => id !== record),
    recordsOf: recordsFor(desk),
    calendar: desk.calendar,
    frozen: desk.frozen ?? [],
    office: desk.office.id,
    duty: desk.duty,
    today: todayOf(desk),
  };
  return ledger.checks.flatMap((check) => check(input));
}

/** What guards and checks may ask for: live records of a ledger that is looked at. */
export function recordsFor(desk: Desk): (ledger: string) => readonly RecordView[] {
  return (ledger) => liveViews(desk.recordsOf?.(ledger) ?? []);
}

function liveViews(records: readonly FoldedRecord[]): readonly RecordView[] {
  return records.map(viewRecord).filter(({ deleted }) => !deleted);
}
