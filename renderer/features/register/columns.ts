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

/** CSS grid columns: head and rows share them, so that cells stand under their heading. */
export function gridColumns(columns: readonly Column[]): string {
  return `repeat(${columns.length}, minmax(7rem, 1fr)) minmax(9rem, 1fr)`;
}
