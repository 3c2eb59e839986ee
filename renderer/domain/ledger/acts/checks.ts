import type { JsonObject } from '../../json';
import type { Refusal } from '../../refusal';
import type { CheckInput } from '../guard';
import type { Ledger } from '../ledger';
import type { FoldedRecord, RecordView } from '../record';
import { viewRecord } from '../view';
import { todayOf, type Desk } from './office-desk';

export interface Checked {
  readonly act: CheckInput['act'];
  readonly ledger: Ledger;
  readonly record: string;
  readonly parent: string | undefined;
  /** As they will stand. */
  readonly values: JsonObject;
  readonly before?: JsonObject;
}

/** What the checks of the ledger have against these values. */
export function judgeChecks(desk: Desk, { act, ledger, record, parent, values, before }: Checked): readonly Refusal[] {
  const checks = act === 'delete' ? ledger.deletionChecks : ledger.checks;
  if (checks === undefined) return [];
  const above = parent === undefined ? undefined : desk.findRecord(parent);
  const siblings = parent === undefined ? [] : desk.childrenOf(parent, ledger.kind);
  const input: CheckInput = {
    act,
    values,
    before,
    record,
    parent: above && viewRecord(above),
    siblings: liveViews(siblings).filter(({ id }) => id !== record),
    besides: (kind) => (parent === undefined ? [] : liveViews(desk.childrenOf(parent, kind))),
    recordsOf: recordsFor(desk),
    calendar: desk.calendar,
    frozen: desk.frozen ?? [],
    office: desk.office.id,
    duty: desk.duty,
    today: todayOf(desk),
  };
  return checks.flatMap((check) => check(input));
}

/** What guards and checks may ask for: live records of a ledger that is looked at. */
export function recordsFor(desk: Desk): (ledger: string) => readonly RecordView[] {
  return (ledger) => liveViews(desk.recordsOf?.(ledger) ?? []);
}

function liveViews(records: readonly FoldedRecord[]): readonly RecordView[] {
  return records.map(viewRecord).filter(({ deleted }) => !deleted);
}
