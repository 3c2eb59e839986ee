import { findPeriodBounds, type PeriodBounds } from '../../domain/calendar/period';
import { books, type BookDeclaration } from '../../domain/instructor/books';
import type { BookRecord } from '../../domain/instructor/diary';
import { instructorKinds } from '../../domain/instructor/kinds';
import { postedWithin } from '../../domain/instructor/posting';
import { nameIn } from '../../domain/instructor/values';
import { buildPrintModel } from '../../domain/ledger/print-model';
import type { RecordView } from '../../domain/ledger/record';
import { viewRecord } from '../../domain/ledger/view';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { dayOf } from '../../domain/statistics/when-counted';
import { keep, officeLedgers, refuseUnless } from '../office-ledgers';
import type { OpenOffice } from '../open-office';
import { todayIn } from './board';
import type { Book, BookQuery } from './instructors-api';

/** Records of a period for one paper: masked unless somebody wrote down why not, which is kept. */
export async function instructorBook(open: OpenOffice, query: BookQuery): Promise<Result<Book, readonly Refusal[]>> {
  const refused = refuseUnless(open, 'print');
  if (refused) return refused;
  const bounds = findPeriodBounds(query.period);
  if (bounds === undefined) return fail([noPeriod]);
  if (query.full?.reason.trim() === '') return fail([noReason]);
  const kept = query.full === undefined ? ok({}) : await keepReading(open, query, query.full.reason);
  if (!kept.ok) return kept;
  const covers = query.full === undefined ? 'personal' : 'nothing';
  const { ledgers }: BookDeclaration = books[query.book];
  const records: BookRecord[] = [];
  for (const { kind, over } of ledgers) records.push(...(await recordsOf(open, { ...query, kind, over, bounds, covers })));
  return ok({ office: open.profile.name, printedOn: todayIn(open), covers, records: records.sort(byDay) });
}

function byDay(a: BookRecord, b: BookRecord): number {
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

interface Wanted {
  readonly kind: string;
  readonly over: string;
  readonly bounds: PeriodBounds;
  readonly village?: string;
  readonly covers: Book['covers'];
}

async function recordsOf(open: OpenOffice, { kind, over, bounds, village, covers }: Wanted): Promise<readonly BookRecord[]> {
  const { house, profile, deps } = open;
  const ledger = house.ledger(kind);
  if (ledger === undefined) return [];
  const found: BookRecord[] = [];
  for (const { id } of house.set.live(kind)) {
    const stored = await house.find(id);
    const view = stored && viewRecord(stored.folded);
    const on = view && dayOf(view.values[over]);
    if (view === undefined || on === undefined || !belongs(view, on, bounds)) continue;
    if (village !== undefined && nameIn(view.values, 'village') !== village) continue;
    const source = { ledger, record: view, children: new Map<string, never>() };
    const model = buildPrintModel({
      ...source,
      ledgers: deps.ledgers,
      office: profile,
      covers,
      draft: false,
      printedOn: todayIn(open),
    });
    found.push({ ledger: kind, on, record: model.record });
  }
  return found;
}

/** A roster is of those who were there in the period, however long ago they came. */
function belongs({ ledger, values }: RecordView, on: string, bounds: PeriodBounds): boolean {
  if (ledger === instructorKinds.posting) return postedWithin(values, bounds);
  return on >= bounds.first && on <= bounds.last;
}

async function keepReading(open: OpenOffice, { book, period }: BookQuery, reason: string) {
  const key = JSON.stringify(['book', book, period, reason]);
  if (open.fullReadings.has(key)) return ok({});
  open.fullReadings.add(key);
  const kept = await keep(open, officeLedgers.fullReading, { record: period, template: `book-${book}`, reason });
  if (!kept.ok) open.fullReadings.delete(key);
  return kept;
}

const noPeriod: Refusal = { code: 'no-period', sentence: '没有选好时间。', whatToDo: '请选月份或者年份。' };
const noReason: Refusal = {
  code: 'reason',
  sentence: '不遮挡的册子要写明理由。',
  whatToDo: '请写一句用途；理由会留在本单位的登记里。',
};
