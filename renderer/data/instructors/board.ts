import { boardOf, type Board } from '../../domain/instructor/board';
import { instructorKinds } from '../../domain/instructor/kinds';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Refusal } from '../../domain/refusal';
import { ok, type Result } from '../../domain/result';
import type { Rows } from '../../domain/statistics/count-figure';
import { transitionItems } from '../../ledgers/instructors/transition';
import { reportDay, syncDays } from '../../rules/instructor-practice';
import { stampMs } from '../../sync';
import { rowsFor } from '../figures/figures';
import { officeLedgers } from '../office-ledgers';
import type { OpenOffice } from '../open-office';

/** Villages at a glance, read from memory alone. */
export async function instructorBoard(open: OpenOffice): Promise<Result<Board, readonly Refusal[]>> {
  const rows = rowsFor(open);
  return ok(boardFrom(rows, { today: todayIn(open), files: lastFiles(open) }));
}

export function todayIn({ deps }: OpenOffice): CivilDate {
  return deps.clock.local().slice(0, 10);
}

export function boardFrom(
  rows: Rows,
  { today, files }: { readonly today: CivilDate; readonly files: ReturnType<typeof lastFiles> },
): Board {
  const of = (kind: string) => rows.rowsOf(kind);
  const [demands, reports] = [of(instructorKinds.demand), of(instructorKinds.report)];
  return boardOf({
    today,
    files,
    demands,
    reports,
    cards: of(instructorKinds.card),
    postings: of(instructorKinds.posting),
    transitions: of(instructorKinds.transition),
    written: [...of(instructorKinds.visit), ...of(instructorKinds.log), ...demands, ...reports],
    items: transitionItems,
    syncDays: syncDays.value,
    reportDay: reportDay.value,
  });
}

/** The last file that came in from each office, by the register of transfers. */
export function lastFiles({ house }: OpenOffice): ReadonlyMap<string, { readonly on: CivilDate; readonly office: string }> {
  const files = new Map<string, { readonly on: CivilDate; readonly office: string }>();
  for (const line of house.set.live(officeLedgers.transfer)) {
    const { direction, officeId, officeName } = house.columns.find(line.id)?.values ?? {};
    if (direction !== 'in' || typeof officeId !== 'string' || typeof officeName !== 'string') continue;
    const on = beijingDay(stampMs(line.createdAt));
    if ((files.get(officeId)?.on ?? '') < on) files.set(officeId, { on, office: officeName });
  }
  return files;
}

/** All of China keeps the time of Beijing, UTC+8. */
function beijingDay(ms: number): CivilDate {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(0, 10);
}
