import type { FigureSheet } from '../../domain/statistics/figure-sheet';
import { useLedgers, useOwnLedgers, useSession } from '../office';

export interface OfferedSheet {
  readonly ledger: string;
  readonly sheet: FigureSheet;
}

/** Sheets of the registers this office has in its navigation, as far as they are for its type. */
export function useOfferedSheets(): readonly OfferedSheet[] {
  const { type } = useSession().office;
  const own = new Set(useOwnLedgers().map(({ kind }) => kind));
  return useLedgers()
    .filter(({ kind }) => own.has(kind))
    .flatMap(({ kind, sheets = [] }) => sheets.map((sheet) => ({ ledger: kind, sheet })))
    .filter(({ sheet }) => sheet.offices?.includes(type) ?? true);
}
