import { amountKind } from '../fields/amount';
import type { Field } from '../fields/field';
import { maskedText, textOf } from '../fields/registry';
import type { JsonObject, JsonValue } from '../json';
import type { Ledger } from '../ledger/ledger';
import { isCovered } from '../ledger/summary';
import { dayNumber, timeNumber } from './day-number';
import type { CellFormat, SheetCell, SheetColumn } from './sheet-table';

/** One column of a register as it leaves: a field of the ledger, or the record's state. */
export interface RegisterColumn extends SheetColumn {
  readonly name: string;
  /** Only masked without a reason. */
  readonly covered: boolean;
}

export const stateColumn = '$state';

/**
 * Whether the ledger may leave as a table at all. What the office keeps about itself does not, and neither do the
 * compartments whose rolls and cases a table would scatter: elections, Party, discipline (`ledgers.md` part D). A secret tally is
 * seen by nobody before its time.
 */
export function mayLeaveAsTable(ledger: Ledger): boolean {
  const secret = ledger.paper === 'secret' || ledger.visible === 'own-until-both-closed';
  return !secret && ledger.offices.length > 0 && (ledger.compartment === 'general' || ledger.compartment === 'mediation');
}

/** The columns a register offers, in the order of its declaration. Secret fields are never among them. */
export function registerColumns(ledger: Ledger): readonly RegisterColumn[] {
  const fields = Object.entries(ledger.fields).flatMap(([name, field]) =>
    field.disclosure === 'secret' ? [] : [columnOf(name, field)],
  );
  const state: RegisterColumn = { name: stateColumn, label: '状态', format: 'text', width: 12, covered: false };
  return ledger.states === undefined ? fields : [...fields, state];
}

function columnOf(name: string, field: Field): RegisterColumn {
  const format = formatOf(field);
  const width = Math.max(widthOf(field), 4 + 2 * [...headingOf(field)].length);
  return { name, label: headingOf(field), format, width, covered: isCovered(field) };
}

/** The label, with 元 where the number alone would not say it. */
function headingOf(field: Field): string {
  if (field.kind === 'amount') return `${field.label}（元）`;
  return field.kind === 'count' && field.unit !== undefined ? `${field.label}（${field.unit}）` : field.label;
}

function formatOf(field: Field): CellFormat {
  switch (field.kind) {
    case 'date':
    case 'dateTime':
    case 'amount':
    case 'decimal':
      return field.kind;
    case 'count':
      return 'whole';
    case 'identityNumber':
    case 'text':
      return 'digits';
    default:
      return 'text';
  }
}

function widthOf(field: Field): number {
  switch (field.kind) {
    case 'identityNumber':
      return 21;
    case 'date':
      return 12;
    case 'dateTime':
      return 18;
    case 'count':
    case 'decimal':
    case 'yesNo':
      return 10;
    case 'amount':
      return 16;
    case 'longText':
    case 'rows':
      return 48;
    case 'place':
      return 30;
    default:
      return 18;
  }
}

/** The cell of one field; what may only be shown masked is masked text, even where a number would stand. */
export function cellOf(field: Field, value: JsonValue | undefined, masked: boolean): SheetCell {
  if (value === undefined || value === null) return null;
  if (masked && isCovered(field)) return maskedText(field, value);
  return numberOf(field, value) ?? wholeText(field, value);
}

function numberOf(field: Field, value: JsonValue): number | undefined {
  switch (field.kind) {
    case 'date':
      return typeof value === 'string' ? dayNumber(value) : undefined;
    case 'dateTime':
      return typeof value === 'string' ? timeNumber(value) : undefined;
    case 'amount':
      return amountKind.fits(value) ? Number(value) / 100 : undefined;
    case 'count':
      return typeof value === 'number' ? value : undefined;
    case 'decimal':
      // Sixteen digits and more would not come back as they were.
      return typeof value === 'string' && /^-?\d{1,12}(\.\d{1,3})?$/.test(value) ? Number(value) : undefined;
    default:
      return undefined;
  }
}

function wholeText(field: Field, value: JsonValue): string | null {
  const text = textOf(field, value);
  return text === '' ? null : text;
}

/** One row of the chosen columns. `values` hold the computed fields as well. */
export function rowOf(
  ledger: Ledger,
  columns: readonly RegisterColumn[],
  record: { readonly values: JsonObject; readonly state?: string },
  masked: boolean,
): readonly SheetCell[] {
  return columns.map(({ name }) => {
    if (name === stateColumn) return record.state === undefined ? null : (ledger.states?.[record.state]?.label ?? record.state);
    const field = ledger.fields[name];
    return field === undefined ? null : cellOf(field, record.values[name], masked);
  });
}
