import type { AroundRecord } from '../../fields/around';
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
export function judgeChecks(desk: Desk, checked: Checked): readonly Refusal[] {
  const { act, ledger } = checked;
  const checks = act === 'delete' ? ledger.deletionChecks : ledger.checks;
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

function checkInput(desk: Desk, { act, ledger, record, parent, values, before }: Checked): CheckInput {
  const above = parent === undefined ? undefined : desk.findRecord(parent);
  return {
    act,
    values,
    before,
    record,
    parent: above && { ...viewRecord(above), childrenOf: childValuesOf(desk, above.id) },
    // Worked out only where a check asks: a sheet of thousands is read in without looking at thousands for each row.
    get siblings() {
      const found = parent === undefined ? [] : desk.childrenOf(parent, ledger.kind);
      return liveViews(found).filter(({ id }) => id !== record);
    },
    get siblingValues() {
      return parent === undefined ? [] : liveValues(desk, parent, ledger.kind, record);
    },
    besides: (kind) => (parent === undefined ? [] : liveViews(desk.childrenOf(parent, kind))),
    recordsOf: recordsFor(desk),
    nameKey: desk.nameKey,
    calendar: desk.calendar,
    frozen: desk.frozen ?? [],
    office: desk.office.id,
    onTrial: desk.office.mode === 'test',
    duty: desk.duty,
    today: todayOf(desk),
  };
}

/** What guards and checks may ask for: live records of a ledger that is looked at. */
export function recordsFor(desk: Desk): (ledger: string) => readonly RecordView[] {
  return (ledger) => liveViews(desk.recordsOf?.(ledger) ?? []);
}

/** A record with the values of what lives in it. */
export function aroundOf(desk: Desk, record: string): AroundRecord | undefined {
  const found = desk.findRecord(record);
  return found && { values: viewRecord(found).values, childrenOf: childValuesOf(desk, record) };
}

function childValuesOf(desk: Desk, record: string): AroundRecord['childrenOf'] {
  return (kind) => liveValues(desk, record, kind);
}

function liveValues(desk: Desk, parent: string, kind: string, except?: string): readonly JsonObject[] {
  if (desk.findLedger(kind)?.parent?.many !== undefined) return desk.keptOf(parent, kind, except);
  const found = desk.childrenOf(parent, kind).filter(({ id }) => id !== except);
  return liveViews(found).map(({ values }) => values);
}

function liveViews(records: readonly FoldedRecord[]): readonly RecordView[] {
  return records.map(viewRecord).filter(({ deleted }) => !deleted);
}
