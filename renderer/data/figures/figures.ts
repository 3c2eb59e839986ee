import { countFigure, rowsBehind, type Rows } from '../../domain/statistics/count-figure';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import { findFigure } from '../../domain/statistics/check-figures';
import type { CountRow } from '../../domain/statistics/count-row';
import type { FigureRef, FigureValue } from '../../domain/statistics/figure';
import type { Beside } from '../../domain/statistics/report';
import {
  findBounds,
  lastYear,
  reportingPeriodText,
  yearToDate,
  type ReportingPeriod,
} from '../../domain/statistics/reporting-period';
import type { PeriodBounds } from '../../domain/calendar/period';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import type { OpenOffice } from '../open-office';
import { contacts } from './figure-columns';
import type { FigureRows, FigureRowsQuery, FiguresAnswer, FiguresQuery } from './figures-api';

/** Figures of one period with what stands beside them, counted from memory. */
export async function figures(open: OpenOffice, query: FiguresQuery): Promise<Result<FiguresAnswer, readonly Refusal[]>> {
  const bounds = findBounds(query.period);
  if (bounds === undefined) return fail([noPeriod]);
  const rows = rowsFor(open);
  const unknown = query.refs.filter((ref) => findFigure(ref, rows.findLedger) === undefined);
  if (unknown.length > 0) return fail(unknown.map(notDeclared));
  const { refs, splits, beside = [] } = query;
  const counted = refs.flatMap((ref) =>
    countBeside(rows, { ref, bounds, beside, ...(splits === undefined ? {} : { splits }) }),
  );
  return ok({ period: reportingPeriodText(query.period), bounds, figures: counted });
}

export interface BesideQuery {
  readonly ref: FigureRef;
  readonly bounds: PeriodBounds;
  readonly beside: readonly Beside[];
  readonly splits?: readonly string[];
}

/** One figure of the period; the figures beside it without breakdowns. */
export function countBeside(rows: Rows, { ref, bounds, beside, splits }: BesideQuery): readonly CountedFigure[] {
  const value = countFigure(rows, { ref, bounds, ...(splits === undefined ? {} : { splits }) });
  if (value === undefined) return [];
  const other = (wanted: Beside, of: PeriodBounds): FigureValue | undefined =>
    beside.includes(wanted) ? countFigure(rows, { ref, bounds: of, splits: [] }) : undefined;
  const [year, last] = [other('yearToDate', yearToDate(bounds)), other('lastYear', lastYear(bounds))];
  return [{ value, ...(year === undefined ? {} : { yearToDate: year }), ...(last === undefined ? {} : { lastYear: last }) }];
}

/** One figure over several periods, in their order. */
export async function figureTrend(
  open: OpenOffice,
  { ref, periods }: { readonly ref: FigureRef; readonly periods: readonly ReportingPeriod[] },
): Promise<Result<readonly { readonly period: string; readonly value: FigureValue }[], readonly Refusal[]>> {
  const rows = rowsFor(open);
  const points = periods.map((period) => {
    const bounds = findBounds(period);
    const value = bounds && countFigure(rows, { ref, bounds, splits: [] });
    return value && { period: reportingPeriodText(period), value };
  });
  const counted = points.flatMap((point) => point ?? []);
  return counted.length === periods.length ? ok(counted) : fail([notDeclared(ref)]);
}

/** The records behind a figure, newest last as they stand in the ledger; titles masked as in any list. */
export async function figureRows(open: OpenOffice, query: FigureRowsQuery): Promise<Result<FigureRows, readonly Refusal[]>> {
  const bounds = findBounds(query.period);
  if (bounds === undefined) return fail([noPeriod]);
  const rows = rowsFor(open);
  if (findFigure(query.ref, rows.findLedger) === undefined) return fail([notDeclared(query.ref)]);
  const ids = rowsBehind(rows, { ref: query.ref, bounds }, query.part);
  const { set } = open.house;
  const page = ids.slice(query.from, query.from + query.count).flatMap((id) => {
    const line = set.find(id);
    if (line === undefined) return [];
    const { title, state, owner, conflict, cells, ledger, parent } = line;
    return [
      {
        id,
        title,
        owner,
        conflict,
        cells,
        ledger,
        ...(state === undefined ? {} : { state }),
        ...(parent === undefined ? {} : { parent }),
      },
    ];
  });
  return ok({ total: ids.length, rows: page });
}

/** The rows every figure of one question is counted from; each ledger is gone through once. */
export function rowsFor({ house, profile }: OpenOffice): Rows {
  const offices = officeNames(house);
  offices.set(profile.id, profile.name);
  const byLedger = new Map<string, readonly CountRow[]>();
  return {
    findLedger: (kind) => house.ledger(kind),
    findRow: (id) => house.columns.find(id),
    rowsOf(ledger) {
      const known = byLedger.get(ledger) ?? house.set.live(ledger).flatMap((line) => house.columns.find(line.id) ?? []);
      byLedger.set(ledger, known);
      return known;
    },
    names: {
      office: (id) => offices.get(id) ?? '其他单位',
      record: (id) => house.set.find(id)?.title ?? '（没有找到的记录）',
    },
  };
}

function officeNames({ set, columns }: OpenOffice['house']): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of set.idsOf(contacts)) {
    const { officeId, name } = columns.find(id)?.values ?? {};
    if (typeof officeId === 'string' && typeof name === 'string') names.set(officeId, name);
  }
  return names;
}

const noPeriod: Refusal = {
  code: 'no-period',
  sentence: '没有选好统计的时间。',
  whatToDo: '请选一个月、季度、半年或者年份；专项工作要填起止日期，起在前、止在后。',
};

function notDeclared({ ledger, figure }: FigureRef): Refusal {
  return {
    code: 'no-figure',
    sentence: `本机的台账里没有“${ledger} ${figure}”这个统计指标。`,
    whatToDo: '请升级到较新的版本，或者从表里去掉这一项。',
  };
}
