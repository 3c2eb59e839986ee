import type { JsonObject } from '../../domain/json';
import type { CellProblem, ColumnMapping } from '../../domain/spreadsheet/read-row';
import type { ReadCell } from '../../domain/spreadsheet/read-cell';
import type { SheetTable } from '../../domain/spreadsheet/sheet-table';
import type { Duty } from '../../domain/office/roles';
import type { ListQuery, Nothing, Reply } from '../office-api';

/** Tables that leave the office as files, and rows that come in from one. */
export interface SpreadsheetsApi {
  /** Writes a register to a place the person chooses, and into the register of what left. */
  handOutRegister(input: HandOutRegister): Reply<HandedOut>;
  /** The same for a table somebody already has on the screen, such as statistics. It must not show single persons. */
  handOutTable(input: { readonly table: SheetTable; readonly format: TableFormat }): Reply<HandedOut>;

  /** Reads a .xlsx or .csv the person chooses; changes nothing and keeps it until `dropSheet`. */
  openSheet(input: SheetTarget): Reply<OpenedSheet>;
  /** Another sheet of the same file, or another row as heading. */
  lookAtSheet(input: { readonly sheet: string; readonly page: number; readonly heading?: number }): Reply<OpenedSheet>;
  /** What would come in by this mapping; changes nothing. */
  planSheet(input: SheetPlanQuery): Reply<SheetPlan>;
  /** Saves the rows the plan calls new. All of a file of up to 2,000 rows or none of it; larger ones say how many came in. */
  readSheetIn(input: SheetPlanQuery & { readonly duty: Duty }): Reply<ReadIn>;
  /** Deletes the records one sheet brought, where nobody has gone on working with them. */
  takeBackSheet(input: { readonly readingIn: string; readonly duty: Duty }): Reply<{ readonly records: number }>;
  sheetsReadIn(input: { readonly ledger: string }): Reply<readonly SheetReadIn[]>;
  dropSheet(input: { readonly sheet: string }): Reply<Nothing>;
}

/** Where the rows of a sheet go: into a register, or below one record with what all of them have in common. */
export interface SheetTarget {
  readonly ledger: string;
  readonly below?: { readonly parent: string; readonly given: JsonObject };
}

export const tableFormats = ['xlsx', 'csv', 'csv-gb18030'] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface HandOutRegister {
  /** The records of a list, in its order. */
  readonly query: Omit<ListQuery, 'from' | 'count'>;
  /** Names of `registerColumns`. */
  readonly columns: readonly string[];
  readonly format: TableFormat;
  /** Unmasked needs a reason, which is kept. */
  readonly full?: { readonly reason: string };
}

export interface HandedOut {
  readonly place: string;
  readonly file: string;
  readonly unchecked?: true;
  readonly rows: number;
}

export interface OpenedSheet {
  readonly sheet: string;
  readonly fileName: string;
  /** Names of the sheets; empty for a .csv. */
  readonly pages: readonly string[];
  readonly page: number;
  /** Number of the row the headings stand in, as the sheet counts. */
  readonly heading: number;
  readonly headings: readonly string[];
  /** The field each column seems to mean. */
  readonly guess: ColumnMapping;
  /** The first rows below the heading. */
  readonly sample: readonly { readonly number: number; readonly cells: readonly ReadCell[] }[];
  readonly rows: number;
}

export interface SheetPlanQuery {
  readonly sheet: string;
  readonly mapping: ColumnMapping;
  /** Also the rows that say what a record here already says. */
  readonly duplicates?: true;
}

export interface SheetPlan {
  readonly rows: number;
  readonly ready: number;
  /** Row numbers that say the same as a record here, or as an earlier row. */
  readonly duplicates: readonly { readonly row: number; readonly like: string }[];
  /** At most the first 200; `troubled` counts the rows. */
  readonly problems: readonly CellProblem[];
  readonly troubled: number;
}

export interface ReadIn {
  readonly readingIn: string;
  readonly records: number;
}

export interface SheetReadIn {
  readonly readingIn: string;
  readonly what: string;
  readonly rows: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly undone: boolean;
}

export const spreadsheetMethods = {
  handOutRegister: true,
  handOutTable: true,
  openSheet: true,
  lookAtSheet: true,
  planSheet: true,
  readSheetIn: true,
  takeBackSheet: true,
  sheetsReadIn: true,
  dropSheet: true,
} satisfies Record<keyof SpreadsheetsApi, true>;
