import { takeSnapshot } from '../../renderer/data/figures/snapshot';
import type { JsonObject } from '../../renderer/domain/json';
import type { Intent } from '../../renderer/domain/ledger/intent';
import type { FoldedRecord } from '../../renderer/domain/ledger/record';
import { viewRecord } from '../../renderer/domain/ledger/view';
import type { Rows } from '../../renderer/domain/statistics/count-figure';
import type { CountRow } from '../../renderer/domain/statistics/count-row';
import { findLedger } from '../../renderer/ledgers';

type Records = ReadonlyMap<string, FoldedRecord>;

/** The snapshot of each report these intents freeze, counted from the records in memory. */
export function frozenBy(intents: readonly Intent[], records: Records, takenAt: string): ReadonlyMap<string, JsonObject> {
  const frozen = new Map<string, JsonObject>();
  for (const intent of intents) {
    const record = intent.act === 'step' ? records.get(intent.record) : undefined;
    const ledger = record && findLedger(record.ledger);
    if (intent.act !== 'step' || record === undefined || ledger?.report === undefined) continue;
    if (ledger.steps?.[intent.step]?.effect !== 'freeze') continue;
    const values = { ...viewRecord(record).values, ...intent.values };
    const snapshot = takeSnapshot({ rows: rowsIn(records), ledger, report: ledger.report, values, takenAt });
    if (snapshot !== undefined) frozen.set(record.id, { [ledger.report.snapshot]: snapshot });
  }
  return frozen;
}

/** The records in memory as rows that figures are counted from. */
export function rowsIn(records: Records): Rows {
  const all = [...records.values()];
  return {
    findLedger,
    rowsOf: (kind) => all.filter(({ ledger }) => ledger === kind).map(rowOf),
    findRow: (id) => all.filter((record) => record.id === id).map(rowOf)[0],
    names: { office: () => '本单位', record: () => '' },
  };
}

function rowOf(record: FoldedRecord): CountRow {
  const { values, state } = viewRecord(record);
  const { id, owner, parent, entered } = record;
  return { id, owner, values, entered, ...(parent === undefined ? {} : { parent }), ...(state === undefined ? {} : { state }) };
}
