import type { JsonObject } from '../../domain/json';
import type { Intent } from '../../domain/ledger/intent';
import { viewRecord } from '../../domain/ledger/view';
import type { FrozenPeriod } from '../../domain/statistics/period-lock';
import { isSnapshot, type Snapshot } from '../../domain/statistics/snapshot';
import type { OpenOffice } from '../open-office';
import { rowsFor } from './figures';
import { takeSnapshot } from './snapshot';

/** What the steps of one save write besides what was typed, by record: the snapshot of each report that is being frozen. */
export async function effectsOf(open: OpenOffice, intents: readonly Intent[]): Promise<ReadonlyMap<string, JsonObject>> {
  const effects = new Map<string, JsonObject>();
  for (const intent of intents) {
    // Freezing is a save of its own: what is saved beside it is not in the house yet and would be missing in the snapshot.
    if (intent.act !== 'step' || intents.length > 1) continue;
    const stored = await open.house.find(intent.record);
    const ledger = stored && open.house.ledger(stored.folded.ledger);
    const report = ledger?.report;
    if (stored === undefined || report === undefined || ledger?.steps?.[intent.step]?.effect !== 'freeze') continue;
    const values = { ...viewRecord(stored.folded).values, ...intent.values };
    const snapshot = takeSnapshot({ rows: rowsFor(open), ledger, report, values, takenAt: open.deps.clock.local() });
    if (snapshot !== undefined) effects.set(intent.record, { [report.snapshot]: snapshot });
  }
  return effects;
}

/** Periods that reports of this office lock, read from memory at every save. */
export function frozenPeriods({ house, deps, profile }: OpenOffice): readonly FrozenPeriod[] {
  return deps.ledgers.flatMap(({ kind, report }) => {
    if (report === undefined) return [];
    return house.set.live(kind).flatMap((line): readonly FrozenPeriod[] => {
      const snapshot = house.columns.find(line.id)?.values[report.snapshot];
      if (snapshot === undefined || !isSnapshot(snapshot) || line.owner !== profile.id) return [];
      if (line.state === undefined || !report.locksIn.includes(line.state)) return [];
      return [{ report: line.title, first: snapshot.first, last: snapshot.last, ledgers: countedLedgers(snapshot) }];
    });
  });
}

function countedLedgers({ figures }: Snapshot): readonly string[] {
  const refs = figures.flatMap(({ value }) => [
    value.ref,
    ...(value.ratio === undefined ? [] : [value.ratio.part.ref, value.ratio.whole.ref]),
  ]);
  return [...new Set(refs.map((ref) => ref.ledger))];
}
