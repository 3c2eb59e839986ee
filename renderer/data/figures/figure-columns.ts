import type { Fields } from '../../domain/fields/field';
import type { JsonObject, JsonValue } from '../../domain/json';
import type { FigureSheet } from '../../domain/statistics/figure-sheet';
import type { Ledger } from '../../domain/ledger/ledger';
import { linksBackTo } from '../../domain/ledger/leads';
import type { FoldedRecord } from '../../domain/ledger/record';
import { viewRecord } from '../../domain/ledger/view';
import type { CountRow } from '../../domain/statistics/count-row';
import { everyPath } from '../../domain/statistics/figure-paths';

/** The values figures are counted from, held in memory beside the lines of the working set, because pages stay sealed. */
export class FigureColumns {
  private readonly rows = new Map<string, CountRow>();
  private readonly columnsByLedger: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly ledgers: readonly Ledger[]) {
    this.columnsByLedger = columnsOf(ledgers);
  }

  put(record: FoldedRecord): void {
    const columns = this.columnsByLedger.get(record.ledger);
    if (columns === undefined) return;
    const { id, owner, parent, entered } = record;
    const state = record.heads['$state']?.[0]?.value;
    this.rows.set(id, {
      id,
      owner,
      ...(parent === undefined ? {} : { parent }),
      ...(typeof state === 'string' ? { state } : {}),
      values: valuesOf(record, columns, this.ledgers),
      entered,
    });
  }

  find(id: string): CountRow | undefined {
    return this.rows.get(id);
  }
}

/** Other offices, whose names stand in tables by office. */
export const contacts = 'system.contact';

/** Fields whose values are counted on within the office. */
export function numberedFields(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => (field.kind === 'text' && field.numbered === true ? [name] : []));
}

/** The fields each ledger's own figures name, those its children's figures name of it, and what else is asked of many records at once. */
function columnsOf(ledgers: readonly Ledger[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, Set<string>>();
  const add = (kind: string, names: readonly string[]) => {
    const known = columns.get(kind) ?? new Set<string>();
    columns.set(kind, known);
    for (const name of names) known.add(name);
  };
  for (const ledger of ledgers) {
    const paths = (ledger.statistics ?? []).flatMap(everyPath).map((path) => path.split('.'));
    const own = paths.flatMap(([first = '']) => (first === '$parent' ? [] : [first]));
    const above = paths.flatMap(([first, second = '']) => (first === '$parent' ? [second] : []));
    const besides = askedBesides(ledger);
    // States and days of entry are kept of every record that is counted at all.
    if (ledger.statistics !== undefined || besides.length > 0) add(ledger.kind, [...own, ...besides]);
    if (ledger.parent !== undefined) add(ledger.parent.ledger, above);
    for (const { ledger: led } of ledger.leadsTo ?? [])
      add(
        led,
        linksBackTo(
          ledger.kind,
          ledgers.find(({ kind }) => kind === led),
        ),
      );
  }
  for (const { sheets = [] } of ledgers) for (const sheet of sheets) keepForSheet(sheet, ledgers, add);
  add(contacts, ['officeId', 'name']);
  return new Map([...columns].map(([kind, names]) => [kind, [...names]]));
}

/** What a sheet filters and groups by, and what puts records into its lists. */
function keepForSheet(
  sheet: FigureSheet,
  ledgers: readonly Ledger[],
  add: (kind: string, names: readonly string[]) => void,
): void {
  const across = sheet.across === undefined || sheet.across.by === '$office' ? {} : sheet.across.by;
  const paths = [
    ...Object.entries(sheet.only ?? {}).flatMap(([kind, only]) => only.map(({ field }) => ({ kind, path: field }))),
    ...Object.entries(across).map(([kind, path]) => ({ kind, path })),
    ...(sheet.lists ?? []).flatMap(({ ledger: kind, over, only = [], doers = [] }) =>
      [over, ...only.map(({ field }) => field), ...doers].map((path) => ({ kind, path })),
    ),
  ];
  for (const { kind, path } of paths) {
    const [first = '', second = ''] = path.split('.');
    const parent = ledgers.find((ledger) => ledger.kind === kind)?.parent?.ledger;
    if (first !== '$parent') add(kind, [first]);
    else if (parent !== undefined) add(parent, [second]);
  }
}

/** What a report is dated by, who works on a record, its numbers, what tables without a figure need, and what rules look up of many. */
function askedBesides({ report, workload, keeps = [], fields, parent }: Ledger): readonly string[] {
  const dated = report === undefined ? [] : [report.snapshot];
  const worked = workload === undefined ? [] : [workload.rows];
  return [...dated, ...worked, ...numberedFields(fields), ...keeps, ...(parent?.many ?? [])];
}

function valuesOf(record: FoldedRecord, columns: readonly string[], ledgers: readonly Ledger[]): JsonObject {
  const fields = ledgers.find((ledger) => ledger.kind === record.ledger)?.fields ?? {};
  const tables = columns.filter((name) => fields[name]?.kind === 'rows');
  // Only tables have to be put together from cells; most ledgers count plain fields.
  const assembled = tables.length === 0 ? {} : viewRecord(record).values;
  const entries = columns.flatMap((name): [string, JsonValue][] => {
    const value = tables.includes(name) ? assembled[name] : record.heads[name]?.[0]?.value;
    return value === undefined || value === null ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}
