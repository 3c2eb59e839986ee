import type { Fields } from '../../domain/fields/field';
import type { JsonObject, JsonValue } from '../../domain/json';
import type { Ledger } from '../../domain/ledger/ledger';
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

/** The fields each ledger's own figures name, those its children's figures name of it, what a report is dated by, what rules look up. */
function columnsOf(ledgers: readonly Ledger[]): ReadonlyMap<string, readonly string[]> {
  const columns = new Map<string, Set<string>>();
  const add = (kind: string, names: readonly string[]) => {
    const known = columns.get(kind) ?? new Set<string>();
    columns.set(kind, known);
    for (const name of names) known.add(name);
  };
  for (const { kind, statistics = [], parent, report, workload, fields } of ledgers) {
    const paths = statistics.flatMap(everyPath).map((path) => path.split('.'));
    if (statistics.length > 0)
      add(
        kind,
        paths.flatMap(([first = '']) => (first === '$parent' ? [] : [first])),
      );
    if (parent !== undefined)
      add(
        parent.ledger,
        paths.flatMap(([first, second = '']) => (first === '$parent' ? [second] : [])),
      );
    if (report !== undefined) add(kind, [report.snapshot]);
    if (workload !== undefined) add(kind, [workload.rows]);
    const numbered = numberedFields(fields);
    if (numbered.length > 0) add(kind, numbered);
    if (parent?.many !== undefined) add(kind, parent.many);
  }
  add(contacts, ['officeId', 'name']);
  return new Map([...columns].map(([kind, names]) => [kind, [...names]]));
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
