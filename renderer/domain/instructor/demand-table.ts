import type { PeriodBounds } from '../calendar/period';
import type { CountRow } from '../statistics/count-row';
import { decimalText, percentOf } from '../statistics/exact';
import type { Exact } from '../statistics/figure';
import type { FigureTable, FigureTableCell, FigureTableRow } from '../statistics/figure-table';
import { reconcile } from '../statistics/reconciliation';
import { countDemands, type DemandCounts } from './demand-counts';
import { nameIn } from './values';

/** One village's demands of a period, counted as hotlines do. */
export interface DemandLine {
  readonly label: string;
  readonly counts: DemandCounts;
}

/** Lines by village, by name and never by size, and all of them together. */
export function demandLines(rows: readonly CountRow[], bounds: PeriodBounds): readonly DemandLine[] {
  const byVillage = new Map<string, CountRow[]>();
  for (const row of rows) {
    const village = nameIn(row.values, 'village') || '（未填写）';
    const list = byVillage.get(village);
    if (list === undefined) byVillage.set(village, [row]);
    else list.push(row);
  }
  const lines = [...byVillage].map(([label, list]) => ({ label, counts: countDemands(list, bounds) }));
  return lines.filter(({ counts }) => counts.taken > 0).sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** 单位 / 交办总数 / 按时办结 / 超时办结 / 未办结 / 结案率 / 按时结案率 / 不满意数 / 不满意率, as a county's hotline bulletin has them. */
export function hotlineTable(rows: readonly CountRow[], bounds: PeriodBounds, period: string): FigureTable {
  const lines = demandLines(rows, bounds);
  const all: DemandLine = { label: '合计', counts: countDemands(rows, bounds) };
  return {
    title: '民情诉求办理情况表',
    period,
    columns: ['交办总数', '按时办结', '超时办结', '未办结', '结案率', '按时结案率', '不满意数', '不满意率'],
    rows: [...lines, all].map(hotlineRow),
    reconciliation: reconciliationOf(lines, all.counts),
    notes: [
      '交办总数：本期受理和当场办结的，不包括不予受理和合并的；办结情况到本期最后一天为止。',
      '结案率＝（按时＋超时）÷交办总数；按时结案率＝按时÷（按时＋超时）；不满意率＝不满意÷（满意＋基本满意＋不满意）。',
    ],
  };
}

function hotlineRow({ label, counts }: DemandLine): FigureTableRow {
  const { taken, inTime, late, open, satisfied, dissatisfied } = counts;
  const cells = [taken, inTime, late, open].map(whole);
  const asked = satisfied + dissatisfied;
  const rates = [rate(inTime + late, taken), rate(inTime, inTime + late)];
  return { label, depth: 0, unit: '件', cells: [...cells, ...rates, whole(dissatisfied), rate(dissatisfied, asked)] };
}

/** What the table itself leaves out: how long it took, how often somebody went, who gave no view. */
export function handlingTable(rows: readonly CountRow[], bounds: PeriodBounds, period: string): FigureTable {
  const lines = [...demandLines(rows, bounds), { label: '合计', counts: countDemands(rows, bounds) }];
  return {
    title: '民情诉求办理过程',
    period,
    columns: ['办结', '平均天数', '天数中位', '往返次数', '满意', '未表态', '逾期在办'],
    rows: lines.map(({ label, counts }) => ({
      label,
      depth: 0,
      unit: '',
      cells: [
        whole(counts.inTime + counts.late),
        { text: meanText(counts.days) },
        { text: medianText(counts.days) },
        ...[counts.trips, counts.satisfied, counts.noView, counts.overdue].map(whole),
      ],
    })),
    reconciliation: lines.slice(-1).map(({ counts }) => viewsLine(counts)),
    notes: ['天数从登记到办结；往返次数是办理经过的条数；满意包括基本满意，未表态包括联系不上。'],
  };
}

/** Every breakdown against its total, in words, whether it fits or not. */
function reconciliationOf(lines: readonly DemandLine[], all: DemandCounts): readonly string[] {
  const total = exact(all.taken);
  const said = (label: string, parts: readonly number[]) =>
    reconcile({ label, unit: '件', total, parts: parts.map(exact) }).sentence;
  return [
    said(
      '交办总数（按单位）',
      lines.map(({ counts }) => counts.taken),
    ),
    said('交办总数（按时＋超时＋未办结）', [all.inTime, all.late, all.open]),
  ];
}

function viewsLine({ inTime, late, satisfied, dissatisfied, noView }: DemandCounts): string {
  const ended = inTime + late;
  const asked = satisfied + dissatisfied + noView;
  const rest = ended - asked;
  const open = rest === 0 ? '' : `，另有 ${rest} 件办结后还没有问`;
  return `办结 ${ended} 件：满意 ${satisfied}＋不满意 ${dissatisfied}＋未表态 ${noView}＝${asked} 件${open}。`;
}

function meanText(days: readonly number[]): string {
  if (days.length === 0) return '—';
  const sum = days.reduce((total, one) => total + one, 0);
  // Tenths, rounded half up.
  return decimalText({ value: Math.floor((20 * sum + days.length) / (2 * days.length)), places: 1 });
}

function medianText(days: readonly number[]): string {
  const middle = days.length / 2;
  const [below, above] = [days[Math.ceil(middle) - 1], days[Math.floor(middle)]];
  return below === undefined || above === undefined ? '—' : decimalText({ value: (below + above) * 5, places: 1 });
}

function rate(part: number, of: number): FigureTableCell {
  const found = percentOf(exact(part), exact(of));
  return { text: found === undefined ? '—' : `${decimalText(found)}%` };
}

function whole(value: number): FigureTableCell {
  return { text: String(value), exact: exact(value) };
}

function exact(value: number): Exact {
  return { value, places: 0 };
}
