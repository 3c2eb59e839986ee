import { expect, test } from '@playwright/test';
import { addDays } from '../../renderer/domain/calendar/civil-date';
import { countFigure, type Rows } from '../../renderer/domain/statistics/count-figure';
import type { CountRow } from '../../renderer/domain/statistics/count-row';
import type { FigureRef } from '../../renderer/domain/statistics/figure';
import { lastYear, yearToDate } from '../../renderer/domain/statistics/reporting-period';
import { allLedgers, findLedger } from '../../renderer/ledgers';
import { median, report } from './report';

const rowCount = 100_000;
const rounds = 7;
const bounds = { first: '2026-10-01', last: '2026-10-31' };

test('statistics over 100,000 rows', () => {
  const cases = inventCases();
  const rows = rowsOf(cases);
  const refs = refsOf('mediation.case');
  const table: number[] = [];
  const single: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const expected = countRaw(cases);
    raw.push(timed(() => countRaw(cases)));
    single.push(
      timed(() => countFigure(rows, { ref: { ledger: 'mediation.case', figure: 'accepted' }, bounds, splits: ['track'] })),
    );
    table.push(timed(() => countTable(rows, refs)));
    const counted = countFigure(rows, { ref: { ledger: 'mediation.case', figure: 'accepted' }, bounds, splits: ['track'] });
    expect(counted?.exact?.value).toBe(expected.total);
  }
  const [wholeTable, oneFigure, rawLoop] = [table, single, raw].map((times) => median(times.slice(1)));
  if (wholeTable === undefined || oneFigure === undefined || rawLoop === undefined) throw new Error('nothing was measured');
  console.log(`  one figure ${oneFigure.toFixed(1)} ms, the same count in a raw loop ${rawLoop.toFixed(1)} ms`);
  const what = `a table of ${String(refs.length)} figures with breakdowns, year to date and last year`;
  report({ what: `${what}, over 100,000 cases`, found: wholeTable, goal: 1000, unit: 'ms' });
  report({ what: 'one figure with a breakdown, over the raw loop', found: oneFigure / rawLoop, goal: 6, unit: '×' });
});

function countTable(rows: Rows, refs: readonly FigureRef[]): void {
  for (const ref of refs) {
    countFigure(rows, { ref, bounds });
    countFigure(rows, { ref, bounds: yearToDate(bounds), splits: [] });
    countFigure(rows, { ref, bounds: lastYear(bounds), splits: [] });
  }
}

/** What a person would write for this one figure and nothing else. */
function countRaw(cases: readonly CountRow[]) {
  let total = 0;
  const byTrack = new Map<string, number>();
  for (const { entered, values } of cases) {
    if (!entered.some(({ state }) => state === 'accepted')) continue;
    const on = values['acceptedOn'];
    if (typeof on !== 'string' || on < bounds.first || on > bounds.last) continue;
    total += 1;
    const track = values['track'];
    if (typeof track === 'string') byTrack.set(track, (byTrack.get(track) ?? 0) + 1);
  }
  return { total, byTrack };
}

function refsOf(ledger: string): readonly FigureRef[] {
  const figures = allLedgers.find(({ kind }) => kind === ledger)?.statistics ?? [];
  return figures.map(({ name }) => ({ ledger, figure: name }));
}

function rowsOf(cases: readonly CountRow[]): Rows {
  return {
    findLedger,
    rowsOf: () => cases,
    findRow: () => undefined,
    names: { office: (id) => id, record: (id) => id },
  };
}

/** Three years of cases that went different ways, the same in every run. */
function inventCases(): readonly CountRow[] {
  return Array.from({ length: rowCount }, (_, at): CountRow => {
    const registeredOn = addDays('2024-01-01', (at * 7919) % 1060);
    const acceptedOn = addDays(registeredOn, at % 5);
    const agreedOn = addDays(acceptedOn, at % 21);
    const way = ['lead', 'registered', 'accepted', 'mediating', 'agreed', 'performed', 'closed'].slice(0, (at % 7) + 1);
    const days = [registeredOn, registeredOn, acceptedOn, acceptedOn, agreedOn, agreedOn, agreedOn];
    return {
      id: String(at),
      owner: `office-${String(at % 9)}`,
      state: way.at(-1) ?? 'lead',
      values: {
        registeredOn,
        acceptedOn,
        agreedOn,
        track: ['RM', 'ZA', 'XC', 'ZF'][at % 4] ?? 'RM',
        disputeType: String((at % 9) + 1),
        source: ['application', 'own', 'visit', 'grid'][at % 4] ?? 'own',
        agreementForm: at % 3 === 0 ? 'oral' : 'written',
        clauses: [{ id: 'a', amount: (at % 500) * 1000 }],
      },
      entered: way.map((state, step) => ({
        op: `${String(at)}-${state}`,
        hlc: String(step),
        state,
        on: days[step] ?? registeredOn,
      })),
    };
  });
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
