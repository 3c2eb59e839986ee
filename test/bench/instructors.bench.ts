import { expect, test } from '@playwright/test';
import { boardFrom } from '../../renderer/data/instructors/board';
import { rollUpFrom } from '../../renderer/data/instructors/roll-up';
import type { JsonObject } from '../../renderer/domain/json';
import type { Rows } from '../../renderer/domain/statistics/count-figure';
import type { CountRow } from '../../renderer/domain/statistics/count-row';
import { transitionItems } from '../../renderer/ledgers/instructors/transition';
import { findLedger } from '../../renderer/ledgers';
import { demandsOf, entriesOf, fullPace, type Fate } from '../office/village-month';
import { median, report } from './report';

const year = '2026';
const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
const villages = Array.from({ length: 13 }, (_, at) => `第${at + 1}村`);
const rounds = 7;

test('the year of thirteen villages at their district', () => {
  const byLedger = inventYear();
  const rows = rowsOf(byLedger);
  const count = [...byLedger.values()].reduce((sum, list) => sum + list.length, 0);
  expect(count).toBeGreaterThan(37_000);
  const files = new Map(villages.map((village, at) => [`office-${at}`, { on: '2026-12-02', office: `${village}驻村指导员` }]));
  const board: number[] = [];
  const rollUp: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    board.push(timed(() => boardFrom(rows, { today: '2026-12-31', files })));
    // No report is frozen, so that every figure is counted from its rows.
    rollUp.push(timed(() => rollUpFrom(rows, villages, { month: '2026-11', bounds: november })));
  }
  expect(rollUpFrom(rows, villages, { month: '2026-11', bounds: november }).notFrozen).toHaveLength(13);
  const over = `over ${String(count)} rows`;
  report({ what: `district board of thirteen villages, ${over}`, found: median(board.slice(1)), goal: 300, unit: 'ms' });
  report({ what: `roll-up of a month, ${over}`, found: median(rollUp.slice(1)), goal: 1000, unit: 'ms' });
});

const november = { first: '2026-11-01', last: '2026-11-30' };

function rowsOf(byLedger: ReadonlyMap<string, readonly CountRow[]>): Rows {
  const none: readonly CountRow[] = [];
  return {
    findLedger,
    rowsOf: (kind) => byLedger.get(kind) ?? none,
    findRow: () => undefined,
    names: { office: (id) => id, record: (id) => id },
  };
}

/** What thirteen laptops wrote in a year, as the district holds it in memory. */
function inventYear(): ReadonlyMap<string, readonly CountRow[]> {
  const byLedger = new Map<string, CountRow[]>();
  const add = (ledger: string, row: Omit<CountRow, 'id' | 'entered'> & Partial<CountRow>) => {
    const list = byLedger.get(ledger) ?? [];
    byLedger.set(ledger, list);
    list.push({ id: `${ledger}-${list.length}`, entered: [], ...row });
  };
  for (const [at, village] of villages.entries()) {
    const owner = `office-${at}`;
    const place = { text: village };
    const card: JsonObject = { name: place, number: at + 1, kind: 'urban', from: '2026-01-01', households: 300 };
    add('village.card', { owner: 'district', values: card });
    add('instructor.posting', { owner: 'district', values: { village: place, name: { name: '甲' }, from: '2026-01-04' } });
    const items = Object.keys(transitionItems.items).map((id) => ({ id, actual: '2026-06-01' }));
    add('street.transition', { owner, state: at < 2 ? 'done' : 'running', values: { village: place, items } });
    for (const month of months) {
      for (const { ledger, values } of entriesOf(village, month, fullPace)) add(ledger, { owner, values });
      for (const { ledger, values, fate } of demandsOf(village, month, fullPace)) {
        add(ledger, { owner, ...wentThrough(month, fate, values) });
      }
    }
  }
  return byLedger;
}

/** The states a demand came to stand in, with their days. */
function wentThrough(month: string, fate: Fate, values: JsonObject): Pick<CountRow, 'state' | 'values' | 'entered'> {
  const way = ways[fate];
  const entered = way.map((state, at) => ({
    op: state,
    hlc: String(at),
    state,
    on: `${month}-${String(5 + at).padStart(2, '0')}`,
  }));
  const dueOn = fate === 'overdue' ? `${month}-13` : '2026-12-31';
  const done =
    fate === 'closed' || fate === 'onSpot' ? { finishedOn: `${month}-12`, inTime: true, satisfaction: 'satisfied' } : {};
  return { state: way.at(-1) ?? 'registered', values: { ...values, dueOn, ...done }, entered };
}

const ways: Readonly<Record<Fate, readonly string[]>> = {
  onSpot: ['registered', 'finished', 'closed'],
  closed: ['registered', 'accepted', 'assigned', 'handling', 'finished', 'closed'],
  open: ['registered', 'accepted', 'assigned', 'handling'],
  overdue: ['registered', 'accepted', 'assigned', 'handling'],
};

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
