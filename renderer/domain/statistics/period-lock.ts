import { boundsText } from './reporting-period';
import type { PeriodBounds } from '../calendar/period';
import type { Ledger } from '../ledger/ledger';
import type { FoldedRecord, RecordView } from '../ledger/record';
import { viewRecord } from '../ledger/view';
import type { Refusal } from '../refusal';
import { countFigure, type Rows } from './count-figure';
import type { CountRow } from './count-row';
import { everyPath } from './figure-paths';
import { dayOf } from './when-counted';

/** A period that a report has frozen, for the ledgers it was counted from. */
export interface FrozenPeriod extends PeriodBounds {
  /** Title of the report, for the sentence that refuses. */
  readonly report: string;
  readonly ledgers: readonly string[];
}

export interface LockInput {
  readonly ledger: Ledger;
  readonly frozen: readonly FrozenPeriod[];
  readonly before: FoldedRecord | undefined;
  readonly after: FoldedRecord;
  readonly findLedger: (kind: string) => Ledger | undefined;
  readonly findRecord: (id: string) => FoldedRecord | undefined;
}

/**
 * Refuses a write that would change what a frozen report counted. Judged when a person acts, never when operations are merged:
 * what another office wrote is taken over, and the report then says that its figures would come out differently.
 */
export function judgePeriodLock(input: LockInput): readonly Refusal[] {
  const { ledger, frozen } = input;
  if (ledger.periodLock === undefined) return [];
  const touched = ledger.periodLock.scope === 'record' ? happenedWithin : movesFigure;
  return frozen
    .filter((period) => period.ledgers.includes(ledger.kind) && touched(input, period))
    .slice(0, 1)
    .map((period) => locked(ledger, period));
}

function happenedWithin({ ledger, before, after }: LockInput, { first, last }: FrozenPeriod): boolean {
  const views = [...(before === undefined ? [] : [viewRecord(before)]), viewRecord(after)];
  return views.some(({ values }) => {
    const day = ledger.happenedOn === undefined ? undefined : dayOf(values[ledger.happenedOn]);
    return day !== undefined && day >= first && day <= last;
  });
}

/** Whether any figure of the ledger says something else of this one record than it did before. */
function movesFigure(input: LockInput, bounds: FrozenPeriod): boolean {
  const { ledger, before, after } = input;
  return (ledger.statistics ?? [])
    .filter((figure) => figure.operator !== 'ratio')
    .some((figure) => {
      const paths = everyPath(figure).map((path) => path.split('.')[0] ?? '');
      const said = (record: FoldedRecord | undefined): string => {
        const view = record === undefined ? undefined : viewRecord(record);
        const row = record === undefined || view === undefined || view.deleted ? [] : [rowOf(record, view)];
        const value = countFigure(only(row, input), { ref: { ledger: ledger.kind, figure: figure.name }, bounds });
        if (value === undefined || value.rows === 0) return '';
        return JSON.stringify([value.exact, value.splits, paths.map((name) => view?.values[name])]);
      };
      return said(before) !== said(after);
    });
}

function only(rows: readonly CountRow[], { ledger, findLedger, findRecord }: LockInput): Rows {
  return {
    findLedger,
    rowsOf: (kind) => (kind === ledger.kind ? rows : []),
    findRow(id) {
      const found = findRecord(id);
      return found === undefined ? undefined : rowOf(found, viewRecord(found));
    },
    names: { office: (id) => id, record: (id) => id },
  };
}

function rowOf({ id, owner, parent, entered }: FoldedRecord, { values, state }: RecordView): CountRow {
  const above = parent === undefined ? {} : { parent };
  return { id, owner, ...above, ...(state === undefined ? {} : { state }), values, entered };
}

function locked({ label }: Ledger, period: FrozenPeriod): Refusal {
  return {
    code: 'period-locked',
    sentence: `${boundsText(period)}的“${label}”数据已由“${period.report}”冻结，这一项会改动已经上报的数字。`,
    whatToDo: '请打开这份报表添加“更正附页”，写明原来的数、应当的数和原因。冻结后不再改动是本单位的做法（地方做法）。',
  };
}
