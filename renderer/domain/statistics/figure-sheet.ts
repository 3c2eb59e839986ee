import type { Condition } from '../fields/field-kind';
import type { OfficeType } from '../office/office';
import type { FigureRef } from './figure';

/**
 * A table that is really handed in, as its columns are asked for (`mediation.md` §5). Every number comes from declared figures, so that
 * the table and the figures cannot say different things; what has to add up is declared beside it.
 */
export interface FigureSheet {
  /** Stands in addresses and is never changed. */
  readonly name: string;
  readonly title: string;
  /** Where its lines come from and how far they may be relied on; stands below it. */
  readonly source: string;
  /** Offered to these types of office; to all that keep or read the ledger where nothing is said. */
  readonly offices?: readonly OfficeType[];
  /** Lists only what the person at the desk did, for that person to print; nobody can ask for anybody else's. */
  readonly own?: true;
  /** Only records for which these hold, by ledger; of a child `$parent.track`. */
  readonly only?: Readonly<Record<string, readonly Condition[]>>;
  /** One column for each; a single one where left out. */
  readonly across?: SheetAcross;
  /** Whether what is counted stands beside each other, and the groups below each other. */
  readonly flat?: true;
  readonly lines: readonly SheetLine[];
  readonly sums: readonly SheetSum[];
  readonly lists?: readonly SheetList[];
}

/** What the columns are: offices by name, or the codes of a field, found in each ledger under a path of its own. */
export interface SheetAcross {
  readonly label: string;
  readonly by: '$office' | Readonly<Record<string, string>>;
}

/** A heading, or one thing that is counted: a figure, or those parts of one of its breakdowns. */
export type SheetLine = SheetHeading | SheetCount;

export interface SheetHeading {
  readonly heading: string;
}

export interface SheetCount {
  /** Named by the sums. */
  readonly name: string;
  readonly label: string;
  /** Part of the line above it. */
  readonly within?: true;
  readonly figure: FigureRef;
  readonly parts?: { readonly by: string; readonly keys: readonly string[] };
}

/** What has to come to the same. */
export interface SheetSum {
  readonly label: string;
  readonly total: string;
  readonly parts: readonly string[];
}

/** Records of the period one below the other, under the same table or by itself. */
export interface SheetList {
  readonly title: string;
  readonly ledger: string;
  /** Field with the day that puts a record into the period. */
  readonly over: string;
  readonly only?: readonly Condition[];
  /** Fields that say who did it: names in a line, or a table with a column `name`. A sheet of one's own has them in every list. */
  readonly doers?: readonly string[];
  readonly columns: readonly SheetColumn[];
}

export interface SheetColumn {
  readonly label: string;
  /** Share of the width of the page. */
  readonly width: number;
  readonly text: (entry: SheetEntry) => string;
}

/** One record as a list may show it: what is about people comes covered. */
export interface SheetEntry {
  /** A field as the lists of the app show it. */
  readonly text: (field: string) => string;
  readonly state: string;
  /** A field of the record it lives in. */
  readonly above: (field: string) => string;
  /** The same field of each live child of a ledger. */
  readonly children: (ledger: string, field: string) => readonly string[];
}

export function isHeading(line: SheetLine): line is SheetHeading {
  return 'heading' in line;
}
