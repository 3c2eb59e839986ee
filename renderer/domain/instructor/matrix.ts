import type { FigureRef, FigureValue } from '../statistics/figure';
import type { FigureTable } from '../statistics/figure-table';
import { instructorKinds } from './kinds';

/** Figures of the matrix, by line; each is broken down by the five roles. */
const lines = [
  { name: 'line-party', label: '抓党建' },
  { name: 'line-renewal', label: '抓城改' },
  { name: 'line-stability', label: '保稳定' },
  { name: 'line-general', label: '综合' },
] as const;
const roles = [
  { code: 'liaison', label: '联络员' },
  { code: 'research', label: '调研员' },
  { code: 'guide', label: '指导员' },
  { code: 'publicity', label: '宣传员' },
  { code: 'service', label: '服务员' },
] as const;
const ledgers: readonly string[] = [instructorKinds.log, instructorKinds.visit, instructorKinds.meeting];

export function isMatrixFigure({ ledger, figure }: FigureRef): boolean {
  return ledgers.includes(ledger) && lines.some(({ name }) => name === figure);
}

/** 五员履职矩阵: how often each line was worked on in each role. A record of two roles stands in both columns and once in the total. */
export function matrixOf(figures: readonly FigureValue[], period: string): FigureTable {
  const rows = lines.map(({ name, label }) => {
    const own = figures.filter(({ ref }) => isMatrixFigure(ref) && ref.figure === name);
    const cells = roles.map(({ code }) => countBy(own, code));
    const total = own.reduce((sum, { exact }) => sum + (exact?.value ?? 0), 0);
    return { label, counts: [...cells, total] };
  });
  const sums = rows[0]?.counts.map((_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)) ?? [];
  return {
    title: '五员履职矩阵',
    period,
    columns: [...roles.map(({ label }) => label), '记录'],
    rows: [...rows, { label: '合计', counts: sums }].map(({ label, counts }) => ({
      label,
      depth: 0,
      unit: '条',
      cells: counts.map((value) => ({ text: String(value), exact: { value, places: 0 } })),
    })),
    reconciliation: ['一条记录可以属于几员，各员之和可以大于记录数。'],
    notes: ['由工作日志、入户走访和两委会议事汇总；不是评分，不要求平均。'],
  };
}

function countBy(figures: readonly FigureValue[], role: string): number {
  return figures.reduce((sum, { splits }) => {
    const parts = splits.find(({ by }) => by === 'roles')?.parts ?? [];
    return sum + (parts.find(({ key }) => key === role)?.exact.value ?? 0);
  }, 0);
}
