import type { Snapshot, SnapshotFigure } from '../../renderer/domain/statistics/snapshot';

function figure(ledger: string, name: string, value: number, by = 'village'): SnapshotFigure {
  const exact = { value, places: 0 };
  return {
    value: {
      ref: { ledger, figure: name },
      label: name,
      unit: '件',
      operator: 'events',
      exact,
      splits: [
        {
          by,
          label: '村',
          parts: [{ key: '石桥村', label: '石桥村', exact, rows: value }],
          reconciliation: { holds: true, sentence: '分类合计 ＝ 总数。' },
        },
      ],
      rows: value,
    },
    ledgerVersion: 1,
    definition: 'test',
  };
}

/** Frozen figures of one village and year, invented. */
export const appraisedFigures: Snapshot = {
  v: 1,
  period: '2026年',
  first: '2026-01-01',
  last: '2026-12-31',
  takenAt: '2027-01-11T09:00',
  figures: [
    figure('instructor.visit', 'households', 287),
    figure('village.card', 'households', 312, 'name'),
    figure('instructor.demand', 'appraised-taken', 20),
    figure('instructor.demand', 'appraised-finished', 19),
    figure('instructor.demand', 'appraised-in-time', 17),
    figure('instructor.demand', 'appraised-satisfied', 17),
    figure('instructor.demand', 'appraised-rated', 18),
    figure('instructor.task', 'due', 4),
    figure('instructor.task', 'in-time', 4),
    figure('instructor.report', 'monthly-in-time', 10),
  ],
  hash: 'test',
};
