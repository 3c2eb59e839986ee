import type { JsonObject, JsonValue } from '../json';
import { deletedCell, parseCell, rowOrder, stateCell, type CellPath } from './cell';
import type { Cell, Hash } from './operation';
import type { Conflict, FoldedRecord, Head, RecordView } from './record';

/** Assembles the cells of a folded record to what screens, guards and papers see. */
export function viewRecord(record: FoldedRecord): RecordView {
  const { id, ledger, ledgerVersion, parent, owner, createdAt, changedAt, withheld } = record;
  const [standing] = record.heads[stateCell] ?? [];
  return {
    id,
    ledger,
    ledgerVersion,
    ...(parent === undefined ? {} : { parent }),
    owner,
    ...(typeof standing?.value === 'string' ? { state: standing.value, stateBy: standing.actor } : {}),
    deleted: isDeleted(record),
    values: valuesOf(record.heads),
    seen: seenOf(record.heads),
    conflicts: conflictsOf(record),
    withheld,
    createdAt,
    changedAt,
  };
}

/** Where it stands; nothing where records of its ledger have no states. */
export function stateOf({ heads }: FoldedRecord): string | undefined {
  const [standing] = heads[stateCell] ?? [];
  return typeof standing?.value === 'string' ? standing.value : undefined;
}

/** Deleted only as far as the one who deleted knew: a later or concurrent write survives and is flagged. */
export function isDeleted(record: FoldedRecord): boolean {
  const deletions = (record.heads[deletedCell] ?? []).filter((head) => head.value === true);
  return deletions.length > 0 && unseenBy(record, deletions).length === 0;
}

function unseenBy(record: FoldedRecord, deletions: readonly Head[]): readonly Head[] {
  const seen = new Set(deletions.flatMap((head) => [head.op, ...head.pred]));
  return Object.entries(record.heads).flatMap(([cell, heads]) =>
    cell === deletedCell ? [] : heads.filter((head) => !seen.has(head.op)),
  );
}

function seenOf(heads: FoldedRecord['heads']): Record<Cell, readonly Hash[]> {
  return Object.fromEntries(Object.entries(heads).map(([cell, list]) => [cell, list.map((head) => head.op)]));
}

/** Cells with several values that differ, and a deletion that somebody wrote past. */
function conflictsOf(record: FoldedRecord): readonly Conflict[] {
  const open = Object.entries(record.heads).filter(([cell, heads]) => cell !== deletedCell && differ(heads));
  const conflicts: Conflict[] = open.map(([cell, candidates]) => ({ cell, candidates }));
  const deletions = (record.heads[deletedCell] ?? []).filter((head) => head.value === true);
  const unseen = deletions.length === 0 ? [] : unseenBy(record, deletions);
  if (unseen.length > 0) conflicts.push({ cell: deletedCell, candidates: [...deletions, ...unseen] });
  return conflicts;
}

function differ(heads: readonly Head[]): boolean {
  return heads.length > 1 && new Set(heads.map((head) => JSON.stringify(head.value))).size > 1;
}

function valuesOf(heads: FoldedRecord['heads']): JsonObject {
  // A map, because a foreign file may name a cell `__proto__`.
  const values = new Map<string, JsonValue>();
  const rowsByField = new Map<string, RowCells>();
  for (const [cell, list] of Object.entries(heads)) {
    const path = parseCell(cell);
    const winner = list[0];
    if (winner === undefined || path.field.startsWith('$')) continue;
    if (path.row === undefined) {
      if (winner.value !== null) values.set(path.field, winner.value);
    } else {
      putRowCell(rowsByField, path, list);
    }
  }
  for (const [field, rows] of rowsByField) values.set(field, rowsInOrder(rows));
  return Object.fromEntries(values);
}

/** Row id → column → value, with the row's order under `$row`. */
type RowCells = Map<string, Map<string, JsonValue>>;

function putRowCell(rowsByField: Map<string, RowCells>, path: CellPath, heads: readonly Head[]): void {
  const rows = rowsByField.get(path.field) ?? new Map<string, Map<string, JsonValue>>();
  const columns = rows.get(path.row ?? '') ?? new Map<string, JsonValue>();
  // A row that one side removed while another changed it is kept.
  const winner = path.column === rowOrder ? (heads.find((head) => head.value !== null) ?? heads[0]) : heads[0];
  columns.set(path.column ?? '', winner?.value ?? null);
  rows.set(path.row ?? '', columns);
  rowsByField.set(path.field, rows);
}

function rowsInOrder(rows: RowCells): readonly JsonObject[] {
  return [...rows]
    .flatMap(([id, columns]) => {
      const order = columns.get(rowOrder);
      return typeof order === 'number' ? [{ id, order, columns }] : [];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
    .map(({ id, columns }) => ({ ...columnValues(columns), id }));
}

function columnValues(columns: ReadonlyMap<string, JsonValue>): JsonObject {
  return Object.fromEntries([...columns].filter(([column, value]) => column !== rowOrder && value !== null));
}
