import { findPeriodBounds, periodText, type Period, type PeriodBounds } from '../../domain/calendar/period';
import { instructorKinds } from '../../domain/instructor/kinds';
import { postedWithin } from '../../domain/instructor/posting';
import { rollUpGroups, rollUpOf, sumOf, type RollUp, type RollUpVillage } from '../../domain/instructor/roll-up';
import { nameIn } from '../../domain/instructor/values';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { findFigure } from '../../domain/statistics/check-figures';
import { countFigure, type Rows } from '../../domain/statistics/count-figure';
import type { CountRow } from '../../domain/statistics/count-row';
import type { Exact, FigureRef, FigureValue } from '../../domain/statistics/figure';
import { isSnapshot } from '../../domain/statistics/snapshot';
import { rowsFor } from '../figures/figures';
import type { OpenOffice } from '../open-office';
import { boardFrom, lastFiles, todayIn } from './board';

export async function instructorRollUp(
  open: OpenOffice,
  { month }: { readonly month: Period },
): Promise<Result<RollUp, readonly Refusal[]>> {
  const bounds = findPeriodBounds(month);
  if (bounds === undefined) return fail([noMonth]);
  const rows = rowsFor(open);
  const villages = boardFrom(rows, { today: todayIn(open), files: lastFiles(open) }).villages.map(({ village }) => village);
  return ok(rollUpFrom(rows, villages, { month, bounds }));
}

/** One line for each village: its frozen reports, or what was counted from its files so far. */
export function rollUpFrom(
  rows: Rows,
  villages: readonly string[],
  { month, bounds }: { readonly month: Period; readonly bounds: PeriodBounds },
): RollUp {
  const postings = rows.rowsOf(instructorKinds.posting);
  const counted = countAll(rows, bounds);
  const lines = villages.map((village): RollUpVillage => {
    const frozen = frozenReports(rows.rowsOf(instructorKinds.report), village, month);
    const onPost = postings.some(({ values }) => nameIn(values, 'village') === village && postedWithin(values, bounds));
    return frozen.length === 0
      ? { village, onPost, source: 'counted', exactOf: (ref) => partOf(counted.get(keyOf(ref)), village) }
      : { village, onPost, source: 'frozen', exactOf: (ref) => sumOf(frozen.flatMap((one) => valueIn(one, ref)?.exact ?? [])) };
  });
  return rollUpOf(lines, periodText(month));
}

const handedIn: ReadonlySet<string> = new Set(['frozen', 'signed']);

/** One for each instructor of the village; two who serve one village hand in two. */
function frozenReports(reports: readonly CountRow[], village: string, month: Period): readonly (readonly FigureValue[])[] {
  return reports.flatMap(({ values, state }) => {
    if (values['month'] !== month || values['length'] !== 'month' || !handedIn.has(state ?? '')) return [];
    const snapshot = values['figures'];
    if (nameIn(values, 'village') !== village || snapshot === undefined || !isSnapshot(snapshot)) return [];
    return [snapshot.figures.map(({ value }) => value)];
  });
}

function valueIn(figures: readonly FigureValue[], { ledger, figure }: FigureRef): FigureValue | undefined {
  return figures.find(({ ref }) => ref.ledger === ledger && ref.figure === figure);
}

/** Each figure once over everything received, broken down by village. */
function countAll(rows: Rows, bounds: PeriodBounds): ReadonlyMap<string, FigureValue> {
  const counted = new Map<string, FigureValue>();
  for (const ref of rollUpGroups.flatMap(({ figures }) => figures)) {
    const by = villageSplit(findFigure(ref, rows.findLedger)?.splits ?? []);
    const value = countFigure(rows, { ref, bounds, splits: by === undefined ? [] : [by] });
    if (value !== undefined) counted.set(keyOf(ref), value);
  }
  return counted;
}

function villageSplit(splits: readonly string[]): string | undefined {
  return splits.find((split) => split === 'village' || split === '$parent.village');
}

function partOf(value: FigureValue | undefined, village: string): Exact | undefined {
  return value?.splits.flatMap(({ parts }) => parts).find(({ key }) => key === village)?.exact;
}

function keyOf({ ledger, figure }: FigureRef): string {
  return `${ledger} ${figure}`;
}

const noMonth: Refusal = { code: 'no-month', sentence: '没有选好月份。', whatToDo: '请选一个月。' };
