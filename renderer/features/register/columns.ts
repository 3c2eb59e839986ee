import type { Ledger } from '../../domain/ledger/ledger';

export interface Column {
  readonly name: string;
  readonly label: string;
}

/** The columns the declaration names. A record's state and owner stand in one more, the second on screen. */
export function columnsOf(ledger: Ledger): readonly Column[] {
  return ledger.list.flatMap((name) => {
    const field = ledger.fields[name];
    return field === undefined ? [] : [{ name, label: field.label }];
  });
}

/**
 * CSS grid columns: head and rows share them, so that cells stand under their heading. The first names the record. Their least
 * widths let six of them stand beside the navigation on a panel of 1280 pixels in the largest text size.
 */
export function gridColumns(columns: readonly Column[]): string {
  const others = Math.max(0, columns.length - 1);
  return `minmax(10rem, 2fr) minmax(8rem, 1fr)${others === 0 ? '' : ` repeat(${others}, minmax(5.5rem, 1fr))`}`;
}
