import { handlingTable, hotlineTable } from '../../domain/instructor/demand-table';
import { instructorKinds } from '../../domain/instructor/kinds';
import { backlogOf, heatOf } from '../../domain/instructor/temperature';
import { nameIn } from '../../domain/instructor/values';
import type { Refusal } from '../../domain/refusal';
import { fail, ok, type Result } from '../../domain/result';
import { findBounds, reportingPeriodText } from '../../domain/statistics/reporting-period';
import { heatRules } from '../../rules/instructor-practice';
import { rowsFor } from '../figures/figures';
import type { OpenOffice } from '../open-office';
import type { DemandTables, DemandTablesQuery } from './instructors-api';

/** Demands as hotlines count them, by village, topic and month. */
export async function instructorDemands(
  open: OpenOffice,
  { period, month, village }: DemandTablesQuery,
): Promise<Result<DemandTables, readonly Refusal[]>> {
  const bounds = findBounds(period);
  if (bounds === undefined) return fail([noPeriod]);
  const all = rowsFor(open).rowsOf(instructorKinds.demand);
  const rows = village === undefined ? all : all.filter(({ values }) => nameIn(values, 'village') === village);
  const text = reportingPeriodText(period);
  return ok({
    hotline: hotlineTable(rows, bounds, text),
    handling: handlingTable(rows, bounds, text),
    heat: heatOf(rows, month, heatRules.value),
    backlog: backlogOf(rows, month),
  });
}

const noPeriod: Refusal = { code: 'no-period', sentence: '没有选好统计的时间。', whatToDo: '请选一个月、季度、半年或者年份。' };
