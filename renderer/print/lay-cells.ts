import type { PaperCell } from '../domain/paper/paper';

export interface LaidCell extends PaperCell {
  /** Columns the value takes, so that each row is full. */
  readonly span: number;
}

/** Puts the cells of a ruled form into rows of `columns`; the last cell of a row takes what is left of it. */
export function layCells(cells: readonly PaperCell[], columns: number): readonly (readonly LaidCell[])[] {
  const rows: LaidCell[][] = [];
  let used = columns;
  for (const cell of cells) {
    const span = Math.min(cell.span ?? 1, columns - 1);
    if (used + 1 + span > columns) {
      fillUp(rows.at(-1), columns - used);
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push({ ...cell, span });
    used += 1 + span;
  }
  fillUp(rows.at(-1), columns - used);
  return rows;
}

function fillUp(row: LaidCell[] | undefined, left: number): void {
  const last = row?.pop();
  if (last !== undefined) row?.push({ ...last, span: last.span + left });
}
