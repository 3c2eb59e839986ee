import type { Ledger } from '../../domain/ledger/ledger';

export interface Column {
  readonly name: string;
  readonly label: string;
}

/** The columns the declaration names. A record's state and owner stand in one more. */
export function columnsOf(ledger: Ledger): readonly Column[] {
  return ledger.list.flatMap((name) => {
    const field = ledger.fields[name];
    return field === undefined ? [] : [{ name, label: field.label }];
  });
}

/** CSS grid columns: head and rows share them, so that cells stand under their heading. The first names the record. */
export function gridColumns(columns: readonly Column[]): string {
  return `minmax(12rem, 2fr) repeat(${columns.length}, minmax(9rem, 1fr))`;
}
