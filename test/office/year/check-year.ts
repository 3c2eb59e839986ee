import { expect } from 'vitest';
import type { FilledSheet } from '../../../renderer/data/figures/figures-api';
import { must } from '../../fakes/office-steps';
import { naiveCounts } from './naive-counts';
import { naiveDue, type DueLine } from './naive-due';
import { dueList, foundStation, lastDay, livesThrough, sheetsOf, tableOf, type Station } from './station';
import { inventedYear, type Year } from './year';

export interface Lived {
  readonly station: Station;
  readonly year: Year;
}

/**
 * Lives through an invented year of so many cases. At each end of a month the table at the station and at the street and the list of what
 * is due have to be what somebody with a pencil would have written.
 */
export async function liveThroughYear(cases: number, seed: number): Promise<Lived> {
  const [station, year] = [await foundStation(), inventedYear(cases, seed)];
  await livesThrough(station, year, async (month) => {
    const last = `${month}-${lastDay(month)}`;
    const facts = year.factsAt(`${last}T23:59`);
    await expectSameTables(station, month, naiveCounts(facts, { first: `${month}-01`, last }));
    expect([month, sorted(await dueList(station.room))]).toEqual([month, sorted(naiveDue(facts, last))]);
  });
  return { station, year };
}

/** The table of the whole year, at the station and at the street, against the pencil. */
export async function expectYearEnd({ station, year }: Lived): Promise<void> {
  const facts = year.factsAt('2026-12-31T23:59');
  await expectSameTables(station, '2026', naiveCounts(facts, { first: '2026-01-01', last: '2026-12-31' }));
}

/** The tables that are handed in, at both: what the pencil says stands in them, each matter has its line, and every sum holds. */
export async function expectYearSheets({ station: { room, street }, year }: Lived): Promise<void> {
  const facts = year.factsAt('2026-12-31T23:59');
  const committee = naiveCounts(
    facts.filter(({ track }) => track === 'RM'),
    { first: '2026-01-01', last: '2026-12-31' },
  );
  for (const office of [room, street]) {
    const sheets = await sheetsOf(office, '2026');
    expect(
      [...sheets.values()].flatMap(({ table }) => table?.reconciliation ?? []).filter((line) => line.includes('请核对')),
    ).toEqual([]);
    const cases = sheets.get('cases');
    expect(numbersIn(cases)).toMatchObject({
      调解案件总数: committee['accepted'] ?? 0,
      涉及当事人: committee['parties'] ?? 0,
      调解成功: committee['agreed'] ?? 0,
    });
    expect(sheets.get('register')?.lists[0]?.rows).toHaveLength(facts.filter(({ registeredOn }) => registeredOn !== '').length);
    expect([...sheets.keys()].sort()).toEqual(['administrative', 'cases', 'register', 'station']);
  }
}

function numbersIn(sheet: FilledSheet | undefined): Readonly<Record<string, number | undefined>> {
  const rows = sheet?.table?.rows ?? [];
  return Object.fromEntries(rows.map(({ label, cells }) => [label.replace(/（.*/u, ''), cells.at(-1)?.exact?.value]));
}

async function expectSameTables(
  { room, street }: Station,
  period: string,
  counted: Readonly<Record<string, number>>,
): Promise<void> {
  const wanted = withoutNoughts(counted);
  expect([period, withoutNoughts(await tableOf(room, period))]).toEqual([period, wanted]);
  expect([period, withoutNoughts(await tableOf(street, period))]).toEqual([period, wanted]);
}

/** Of cases that are closed, every so many: the whole file, nothing missing. Gives how many were looked at. */
export async function expectWholeFiles({ station, year }: Lived, every: number): Promise<number> {
  const bound = year.factsAt('2026-12-31T23:59').filter((fact) => fact.bound === true && fact.track !== 'XC');
  const sample = bound.filter((_, at) => at % every === 0);
  for (const fact of sample) {
    const file = must(await station.room.office.dossier({ record: fact.case }));
    const lacking = file?.lines.filter(({ need, lack }) => need === 'must' && lack !== undefined).map(({ label }) => label);
    expect([fact.track, fact.form, lacking]).toEqual([fact.track, fact.form, []]);
  }
  return sample.length;
}

function withoutNoughts(counts: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, count]) => count !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function sorted(lines: readonly DueLine[]): readonly string[] {
  return lines.map(({ record, what, on, late }) => [on, what, record, late ? '已过' : '临近'].join(' ')).sort();
}
