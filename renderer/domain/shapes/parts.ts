import type { WorkCalendar } from '../calendar/working-days';
import type { ComputeInput } from '../fields/computed';
import { findField, type Ledger } from '../ledger/ledger';
import type { FoldedRecord, RecordView } from '../ledger/record';
import { viewRecord } from '../ledger/view';
import type { JsonObject } from '../json';
import type { Account } from '../office/roles';
import type { Refusal } from '../refusal';
import { rowsIn } from './cells';
import { dueSchedules, type Due } from './due';
import { judgeLeave } from './leave';
import type { Schedule } from './mark';
import { registerSchedules } from './register';
import { sheetSchedules } from './sheets';
import { closedSheets, judgeCounts, maySeeSheet, pileOf, refuseSheet, standingOf, type TallyStanding } from './tally';

/** What stands against these values because of the shape of their ledger. */
export interface PartInput {
  readonly ledger: Ledger;
  readonly account: Account;
  /** The record as it will stand. */
  readonly values: JsonObject;
  /** Set once it exists. */
  readonly record?: string;
  /** The state a step leads to. */
  readonly state?: string;
  /** Records of the same ledger under the same parent, deleted ones included; asked only where a shape looks at them. */
  readonly siblings: () => readonly FoldedRecord[];
}

export function judgeParts({ ledger, account, values, record, state, siblings }: PartInput): readonly Refusal[] {
  const { tally, leave } = ledger;
  if (tally === undefined && leave === undefined) return [];
  const others = siblings().filter(({ id }) => id !== record);
  return [
    ...(leave === undefined || (state !== undefined && leave.void.includes(state))
      ? []
      : judgeLeave(
          leave,
          values,
          others.map(viewRecord).filter(({ deleted }) => !deleted),
        )),
    ...(tally === undefined ? [] : judgeCounts(tally, values)),
    ...(tally === undefined || record !== undefined ? [] : refuseSheet(standingFor(ledger, others, values), account.id)),
  ];
}

/** What is to be said about the days of a record, by its validity, its state and its sheets. A finished record is left in peace. */
export function schedulesOf(
  ledger: Ledger,
  view: Pick<RecordView, 'state' | 'values'>,
  calendar: WorkCalendar,
  childrenOf: ComputeInput['childrenOf'],
): readonly Schedule[] {
  const state = view.state === undefined ? undefined : ledger.states?.[view.state];
  if (state?.final === true) return [];
  const sheets = Object.keys(ledger.fields).flatMap((name) => {
    const field = findField(ledger, name);
    return field?.kind === 'rows' && field.sheet !== undefined ? sheetSchedules(rowsIn(view.values[name]), field.sheet) : [];
  });
  return [
    ...(ledger.register === undefined ? [] : registerSchedules(ledger.register, view.values)),
    ...runningClocks(ledger, view.state).flatMap((due) => dueSchedules(due, { values: view.values, childrenOf }, calendar)),
    ...sheets,
  ];
}

/** Deadlines of the state a record stands in, and those of the ledger that run in it. */
function runningClocks({ states, clocks }: Ledger, state: string | undefined): readonly Due[] {
  if (state === undefined) return [];
  const due = states?.[state]?.due;
  return [...(due === undefined ? [] : [due]), ...(clocks ?? []).filter((clock) => clock.states.includes(state))];
}

/** How the two counts under one parent stand; of a vote counted in piles, those of the pile these values tell. */
export function standingFor({ kind, tally }: Ledger, sheets: readonly FoldedRecord[], of: JsonObject = {}): TallyStanding {
  if (tally === undefined) throw new Error(`${kind} holds no tally sheets`);
  const wanted = pileOf(tally, of);
  return standingOf(
    tally,
    closedSheets(sheets.map(viewRecord)).filter(({ values }) => pileOf(tally, values) === wanted),
  );
}

/** Whether this account may not see a record yet: a tally sheet of the other teller. */
export function isVeiled(ledger: Ledger, record: FoldedRecord, siblings: readonly FoldedRecord[], account: string): boolean {
  if (ledger.visible !== 'own-until-both-closed') return false;
  const [sheet] = closedSheets([viewRecord(record)]);
  return sheet === undefined || !maySeeSheet(standingFor(ledger, siblings, sheet.values), sheet, account);
}
