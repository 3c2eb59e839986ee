import type { Field } from '../fields/field';
import { isJsonObject, type JsonObject, type JsonValue } from '../json';
import type { Ledger } from '../ledger/ledger';

/** A column of a sheet may fill the first row of a table of the record, as `consents.on`: each household said yes on a day. */
const parting = '.';

interface Fillable {
  readonly name: string;
  readonly field: Field;
}

/** The columns of a ledger's tables, for records that come in lists; named as a person would say them: 表示日期. */
export function columnsOfTables({ fields, lists }: Ledger): readonly Fillable[] {
  if (lists === undefined) return [];
  return Object.entries(fields).flatMap(([table, field]) =>
    field.kind === 'rows'
      ? Object.entries(field.columns).map(([column, { required: _, ...inner }]) => ({
          name: `${table}${parting}${column}`,
          field: { ...inner, label: `${field.rowLabel}${inner.label}` },
        }))
      : [],
  );
}

/** A field, or a column of a table. */
export function fieldAt(ledger: Ledger, path: string): Field | undefined {
  return ledger.fields[path] ?? columnsOfTables(ledger).find(({ name }) => name === path)?.field;
}

export function withValueAt(values: JsonObject, path: string, value: JsonValue): JsonObject {
  const [table = '', column] = path.split(parting);
  if (column === undefined) return { ...values, [table]: value };
  return { ...values, [table]: [{ id: 'list', ...firstRow(values, table), [column]: value }] };
}

export function valueAt(values: JsonObject, path: string): JsonValue | undefined {
  const [table = '', column] = path.split(parting);
  return column === undefined ? values[table] : firstRow(values, table)[column];
}

/** Columns without which a first row that was begun says nothing: a day on which somebody said neither yes nor no. */
export function missingInFirstRows({ fields, lists }: Ledger, values: JsonObject): readonly string[] {
  if (lists === undefined) return [];
  return Object.entries(fields).flatMap(([table, field]) => {
    const row = firstRow(values, table);
    if (field.kind !== 'rows' || Object.keys(row).length === 0) return [];
    const needed = Object.entries(field.columns).filter(([, column]) => column.required === true);
    return needed.filter(([name]) => row[name] === undefined).map(([name]) => `${table}${parting}${name}`);
  });
}

function firstRow(values: JsonObject, table: string): JsonObject {
  const rows = values[table];
  const first = Array.isArray(rows) ? rows.find(isJsonObject) : undefined;
  return first ?? {};
}
