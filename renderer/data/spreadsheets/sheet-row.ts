import type { ReadCell } from '../../domain/spreadsheet/read-cell';

/** One row with the number the sheet gives it, from 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly ReadCell[];
}

/** More than any register of an office; a sheet that goes on and on ends here. */
export const readLimits = { rows: 200_000, columns: 500, cells: 5_000_000, characters: 100_000_000 } as const;
