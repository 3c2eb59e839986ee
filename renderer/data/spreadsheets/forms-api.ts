import type { FormPlace, FormSource, IdentityForm, MappedPlace } from '../../domain/spreadsheet/form-mapping';
import type { ReportingPeriod } from '../../domain/statistics/reporting-period';
import type { Nothing, Reply } from '../office-api';
import type { HandedOut } from './spreadsheets-api';

/** Forms of the superior: opened, mapped once, filled in each month. */
export interface FormsApi {
  /** Opens a .xlsx or .docx the person chooses and keeps it, sealed, as an attachment. */
  openForm(input: Nothing): Reply<OpenedForm>;
  /** A form that was kept, by the hash of its bytes. */
  lookAtForm(input: { readonly hash: string; readonly fileName: string }): Reply<OpenedForm>;
  mappings(input: Nothing): Reply<readonly FormMapping[]>;
  /** Keeps how a form is filled; with `mapping` it takes the place of an earlier one. */
  keepMapping(input: KeepMapping): Reply<{ readonly mapping: string }>;
  retireMapping(input: { readonly mapping: string }): Reply<Nothing>;
  /** What would stand where, and what is wrong with it; writes nothing. */
  previewForm(input: FillForm): Reply<FormPreview>;
  /** Fills the form and writes it to a place the person chooses, and into the register of what left. */
  fillForm(input: FillForm): Reply<HandedOut>;
}

export interface OpenedForm {
  readonly hash: string;
  readonly fileName: string;
  readonly size: number;
  readonly view: FormView;
}

export type FormView =
  | { readonly kind: 'xlsx'; readonly sheets: readonly FormSheet[] }
  | { readonly kind: 'docx'; readonly blocks: readonly FormBlock[]; readonly loose: readonly LoosePlace[] };

export interface FormSheet {
  readonly name: string;
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  readonly rows: readonly FormRow[];
  /** The sheet goes on beyond what is shown. */
  readonly cut: boolean;
}

export interface FormRow {
  readonly number: number;
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  readonly address: string;
  readonly column: number;
  readonly text: string;
  /** Columns and rows it covers. */
  readonly across: number;
  readonly down: number;
  readonly formula?: true;
  /** What the form asks of it, in words. */
  readonly rule?: string;
}

export type FormBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: number; readonly rows: readonly (readonly string[])[] };

/** Places of a document that have a name: placeholders, content controls, bookmarks. */
export interface LoosePlace {
  readonly place: FormPlace;
  readonly now: string;
  readonly rule?: string;
}

export interface FormMapping {
  readonly mapping: string;
  readonly name: string;
  readonly hash: string;
  readonly fileName: string;
  readonly places: readonly MappedPlace[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export interface KeepMapping {
  readonly mapping?: string;
  readonly name: string;
  readonly hash: string;
  readonly fileName: string;
  readonly size: number;
  readonly places: readonly MappedPlace[];
}

export interface FillForm {
  readonly mapping: string;
  readonly period: ReportingPeriod;
  /** The record whose fields are asked for, where there are such places. */
  readonly record?: string;
  readonly full?: { readonly reason: string };
}

export interface FormPreview {
  readonly places: readonly FilledPlace[];
  /** Sentences that stand against handing it in, by place; the person decides. */
  readonly warnings: readonly { readonly where: string; readonly sentence: string }[];
  /** Sentences without whose mending nothing is written. */
  readonly obstacles: readonly { readonly where: string; readonly sentence: string }[];
}

export interface FilledPlace {
  readonly where: string;
  readonly source: FormSource;
  readonly text: string;
  readonly identity?: IdentityForm;
}

export const formMethods = {
  openForm: true,
  lookAtForm: true,
  mappings: true,
  keepMapping: true,
  retireMapping: true,
  previewForm: true,
  fillForm: true,
} satisfies Record<keyof FormsApi, true>;
