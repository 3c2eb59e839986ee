import { beforeAll, describe, expect, it } from 'vitest';
import { matrixOf } from '../../renderer/domain/instructor/matrix';
import { convertedText } from '../../renderer/domain/instructor/transition';
import type { FigureTable } from '../../renderer/domain/statistics/figure-table';
import { isSnapshot } from '../../renderer/domain/statistics/snapshot';
import { atDesk, codesOf, must, page } from '../fakes/office-steps';
import { carries, moveTo, refusalsOf, tries } from '../office/instructor-offices';
import {
  dayAfter,
  foundThirteenVillages,
  handInAttendance,
  handInReport,
  policyNumber,
  turnIntoCommunities,
  writeMonth,
  type ThirteenVillages,
  type Village,
} from '../office/thirteen-villages';
import { shortPace } from '../office/village-month';

/* The first two months of a year; the whole year runs in test/long. */

const [january, february] = ['2026-01', '2026-02'] as const;
const visitsOfVillage = shortPace.visits;
let world: ThirteenVillages;
let written: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  world = await foundThirteenVillages('2026');
  written = await writeMonth(world, january, shortPace);
  await turnIntoCommunities(world, 2);
  await handInAttendance(world, january);
  for (const village of world.villages) await handIn(village, january);
}, 120_000);

describe('the month of thirteen villages at their district', () => {
  it('is seen at a glance, village by village, with matters and never people', async () => {
    const board = must(await world.district.office.instructorBoard({}));
    expect(board.villages.map(({ village }) => village)).toEqual(world.villages.map(({ name }) => name));
    expect(board.converted).toBe(2);
    for (const line of board.villages) {
      expect(line).toMatchObject({ open: 2, overdue: 1, lastFile: { on: '2026-02-02', silentDays: 0 }, reportsMissing: [] });
      expect(line.topics).toEqual([
        { topic: 'neighbours', open: 1, overdue: 1 },
        { topic: 'resettlement', open: 1, overdue: 0 },
      ]);
    }
    expect(JSON.stringify(board)).not.toContain('指导员1');
  });

  it('gives 2 of 13 villages that became communities: 15.4 %', async () => {
    const board = must(await world.district.office.instructorBoard({}));
    expect(convertedText(board.converted, board.villages.length)).toBe('15.4%（2/13）');
    const { figures } = must(
      await world.district.office.figures({
        refs: [{ ledger: 'street.transition', figure: 'converted-rate' }],
        period: { kind: 'period', period: january },
      }),
    );
    expect(figures[0]?.value).toMatchObject({ exact: { value: 1538, places: 2 } });
  });

  it('is summed up from frozen reports, with the mean over those on post', async () => {
    const { tables, onPost, notFrozen } = must(await world.district.office.instructorRollUp({ month: january }));
    expect([onPost, notFrozen]).toEqual([12, []]);
    const [visits] = tables;
    if (visits === undefined) throw new Error('no table');
    expect(rowOf(visits, '石桥村')).toEqual(['22.0', '3', '3', '1', '1', '1']);
    const thirteen = 13 * visitsOfVillage;
    expect(rowOf(visits, '合计')).toEqual(['286.0', `${thirteen}`, `${thirteen}`, '13', '13', '13']);
    expect(rowOf(visits, '平均（在岗 12 名）')[1]).toBe('3.0');
  });

  it('shows a matrix of five roles and three lines in the report that arrived', async () => {
    const board = must(await world.district.office.instructorBoard({}));
    const report = board.villages[0]?.lastReport;
    expect(report).toMatchObject({ month: january, state: 'signed' });
    const { view, own } = await page(world.district.office, report?.record ?? '');
    expect(own).toBe(false);
    expect(view.values).toMatchObject({ inTime: true, handedInOn: '2026-02-02', done: '清淤两处。' });
    expect(must(await world.district.office.reportCheck({ record: report?.record ?? '' })).hashHolds).toBe(true);
    const snapshot = view.values['figures'] ?? null;
    const matrix = isSnapshot(snapshot)
      ? matrixOf(
          snapshot.figures.map(({ value }) => value),
          january,
        )
      : undefined;
    expect(matrix?.columns).toEqual(['联络员', '调研员', '指导员', '宣传员', '服务员', '记录']);
    expect(matrix?.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => Number(text))])).toEqual([
      ['抓党建', 1, 1, 1, 0, 1, 3],
      ['抓城改', 1, 1, 0, 0, 1, 2],
      ['保稳定', 1, 0, 0, 0, 0, 1],
      ['综合', 0, 0, 0, 0, 0, 0],
      ['合计', 3, 2, 1, 0, 2, 6],
    ]);
  });
});

describe('between the district and a village', () => {
  it('a comment comes back by file, stands below the entry it speaks of, and is answered', async () => {
    const { district } = world;
    const [{ laptop }] = world.villages as readonly [Village];
    const [visit = ''] = written.get('石桥村') ?? [];
    const comment = { kind: 'ask', writtenOn: '2026-02-02', by: '林禾生', text: '积水的那户，二月请回访。' };
    await atDesk(district, 'supervisor').registers('instructor.visit-note', comment, visit);
    await carries(district, laptop, { records: [visit] });

    const notes = must(await laptop.office.instructorNotes({}));
    expect(notes).toMatchObject([{ record: visit, note: '积水的那户，二月请回访。' }]);
    const { children } = await page(laptop.office, visit);
    expect(children.flatMap(({ records }) => records.map(({ view }) => view.values))).toMatchObject([comment]);

    const reply = { kind: 'reply', writtenOn: '2026-02-02', text: '二月十日已回访。' };
    await atDesk(laptop, 'instructor').registers('instructor.visit-note', reply, visit);
    expect(must(await laptop.office.instructorNotes({}))).toEqual([]);
    await carries(laptop, district, { records: [visit] });
    const there = await page(district.office, visit);
    expect(there.children.flatMap(({ records }) => records)).toHaveLength(2);
  });

  it('comments are the reader’s and corrections the writer’s', async () => {
    const [visit = ''] = written.get('石桥村') ?? [];
    const correction = { kind: 'correction', writtenOn: '2026-02-02', text: '应为四组。' };
    const said = { ledger: 'instructor.visit-note', values: correction, parent: visit };
    expect(refusalsOf(await tries(world.district, 'supervisor', said))).toMatchObject([{ code: 'note-writer', field: 'kind' }]);
  });

  it('rules and policies are sent down, lean on their number, and are nobody’s to change below', async () => {
    const [{ laptop }] = world.villages as readonly [Village];
    const { rows } = must(await laptop.office.list({ ledger: 'instructor.policy', from: 0, count: 10 }));
    expect(rows).toHaveLength(1);
    const policy = rows[0]?.id ?? '';
    expect((await page(laptop.office, policy)).view.values).toMatchObject({ number: policyNumber });
    expect(codesOf(await atDesk(laptop, 'instructor').edits(policy, { title: '别的办法' }))).toContain('not-owner');
  });

  it('what a frozen month says is neither changed nor added to', async () => {
    const [{ laptop, name }] = world.villages as readonly [Village];
    const [visit = ''] = written.get(name) ?? [];
    expect(codesOf(await atDesk(laptop, 'instructor').edits(visit, { told: '再改。' }))).toContain('period-locked');
    const { values } = (await page(laptop.office, visit)).view;
    const late = await tries(laptop, 'instructor', { ledger: 'instructor.visit', values: { ...values, household: '9-001' } });
    expect(codesOf(late)).toContain('period-locked');
  });

  it('a village that sends nothing is missed, and its figures are marked as not reported', async () => {
    const [silent, other] = world.villages as readonly [Village, Village];
    const both = { ...world, villages: [silent, other] };
    written = await writeMonth(both, february, shortPace);
    await handInAttendance(both, february);
    await handIn(other, february);
    moveTo(world.clock, dayAfter(february, 10));
    const board = must(await world.district.office.instructorBoard({}));
    const [first, second] = board.villages;
    expect(first).toMatchObject({ village: silent.name, lastFile: { on: '2026-02-02' }, reportsMissing: [february] });
    expect(first?.lastFile?.silentDays).toBe(36);
    expect(second).toMatchObject({ open: 4, overdue: 2, reportsMissing: [] });
    const rollUp = must(await world.district.office.instructorRollUp({ month: february }));
    expect(rollUp.onPost).toBe(13);
    expect(rollUp.notFrozen).toHaveLength(12);
    expect(rollUp.tables[0]?.reconciliation.at(-1)).toContain(`${silent.name}、`);
    expect(rollUp.tables[0]?.rows.map(({ label }) => label)).toContain(`${silent.name}（未报）`);
  });
});

function handIn(village: Village, month: string): Promise<string> {
  return handInReport(world, village, { month, written: written.get(village.name) ?? [] });
}

function rowOf({ rows }: FigureTable, label: string): readonly string[] {
  return rows.find((row) => row.label === label)?.cells.map(({ text }) => text) ?? [];
}
