import type { FilledList, FilledSheet } from '../../data/figures/figures-api';
import { sheetName, type SheetTable } from '../../domain/spreadsheet/sheet-table';

/** A list of a sheet as a sheet of its own. */
export function listSheet({ title, period }: Pick<FilledSheet, 'title' | 'period'>, list: FilledList): SheetTable {
  return {
    name: sheetName(`${title}${period}`),
    columns: [
      { label: '序号', format: 'whole', width: 6 },
      ...list.columns.map(({ label, width }) => ({ label, format: 'text' as const, width: Math.round(width * 120) })),
    ],
    rows: list.rows.map((row, at) => [at + 1, ...row.map((text) => text.replace(/\n/gu, '；'))]),
  };
}
