import type { RowValue } from '../fields/rows';
import type { JsonObject } from '../json';
import type { GuardInput } from '../ledger/guard';
import { rowsIn, textIn } from '../shapes/cells';
import { halfDaysByStatus } from '../shapes/days';
import { halvesOf, type Decimal } from '../shapes/exact';
import { halfDayNumber } from '../shapes/leave';
import { findPeriodBounds } from '../calendar/period';

/** Half-days that count as being on post; whether errands do is a switch, because places differ. */
export function onPostHalfDays(days: readonly RowValue[], counting: string): number {
  const counts = halfDaysByStatus(days);
  return (counts.get('onPost') ?? 0) + (counting === 'withoutErrands' ? 0 : (counts.get('errand') ?? 0));
}

export function onPostDays(values: JsonObject): Decimal {
  return halvesOf(onPostHalfDays(rowsIn(values['days']), textIn(values, 'counting')));
}

/** What a sheet that is handed in is counted by afterwards. */
export function sheetTotals({ values }: GuardInput): JsonObject {
  const counts = halfDaysByStatus(rowsIn(values['days']));
  const bounds = findPeriodBounds(textIn(values, 'month'));
  return {
    onPostDays: onPostDays(values),
    absentDays: halvesOf(counts.get('absent') ?? 0),
    ...(bounds === undefined ? {} : { lastDay: bounds.last }),
  };
}

/** Statuses that rest on leave which somebody agreed to. */
const leaveStatuses: ReadonlySet<string> = new Set(['annual', 'sick', 'personal', 'family']);
export interface Mismatch {
  /** `2026-11-23/am` */
  readonly half: string;
  /** `unapproved`: the sheet says leave and none was agreed to; `present`: leave was agreed to and the sheet says something else. */
  readonly kind: 'unapproved' | 'present';
}

/** Half-days on which sheet and leave say different things, in order. Days nobody filled in say nothing. */
export function mismatchesOf(days: readonly RowValue[], leaves: readonly JsonObject[]): readonly Mismatch[] {
  const agreed = leaves.filter((leave) => leave['agreed'] === true).map(spanOf);
  return [...days]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((row) => (['am', 'pm'] as const).map((half) => ({ half: `${row.id}/${half}`, status: textIn(row, half) })))
    .flatMap(({ half, status }): readonly Mismatch[] => {
      if (status === '') return [];
      const covered = agreed.some((span) => covers(span, half));
      if (leaveStatuses.has(status) && !covered) return [{ half, kind: 'unapproved' }];
      return covered && (status === 'onPost' || status === 'absent') ? [{ half, kind: 'present' }] : [];
    });
}

interface Span {
  readonly first: number;
  readonly last: number;
}

/** Up to the half-day before the return, where somebody came back early. */
function spanOf(values: JsonObject): Span | undefined {
  const [first, last, back] = ['from', 'to', 'backAt'].map((name) => halfDayNumber(values[name]));
  if (first === undefined || last === undefined) return undefined;
  return { first, last: back === undefined ? last : Math.min(last, back - 1) };
}

function covers(span: Span | undefined, half: string): boolean {
  const at = halfDayNumber(half);
  return span !== undefined && at !== undefined && at >= span.first && at <= span.last;
}

/** One line for the posting: where sheets and leave disagree, or that they agree. */
export function mismatchText(months: readonly JsonObject[], leaves: readonly JsonObject[]): string | undefined {
  if (months.length === 0) return undefined;
  const found = mismatchesOf(
    months.flatMap((month) => rowsIn(month['days'])),
    leaves,
  );
  if (found.length === 0) return '考勤与请假相符';
  const [unapproved, present] = (['unapproved', 'present'] as const).map((kind) => found.filter((one) => one.kind === kind));
  return [
    ...(unapproved?.length ? [`记了假、没有批准的请假 ${unapproved.length} 个半天（${firstOf(unapproved)}起）`] : []),
    ...(present?.length ? [`批了假、考勤记为在岗或者未到岗 ${present.length} 个半天（${firstOf(present)}起）`] : []),
  ].join('；');
}

function firstOf(found: readonly Mismatch[]): string {
  return (found[0]?.half ?? '').replace('/am', '上午').replace('/pm', '下午');
}
