import { expect, it } from 'vitest';
import { convertedText } from '../../renderer/domain/instructor/transition';
import { must } from '../fakes/office-steps';
import { moveTo } from '../office/instructor-offices';
import {
  dayAfter,
  foundThirteenVillages,
  handInAttendance,
  handInReport,
  turnIntoCommunities,
  writeMonth,
} from '../office/thirteen-villages';
import { fullPace } from '../office/village-month';

const year = '2026';
const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);

it('a year in thirteen villages comes to the district by files, month by month, and adds up', async () => {
  const world = await foundThirteenVillages(year);
  await turnIntoCommunities(world, 2);
  for (const month of months) {
    const written = await writeMonth(world, month, fullPace);
    await handInAttendance(world, month);
    for (const village of world.villages) {
      await handInReport(world, village, { month, written: written.get(village.name) ?? [] });
    }
  }
  moveTo(world.clock, dayAfter('2026-12', 6));
  const { office } = world.district;
  for (const [at, month] of months.entries()) {
    const { tables, onPost, notFrozen } = must(await office.instructorRollUp({ month }));
    expect([onPost, notFrozen]).toEqual([at === 0 ? 12 : 13, []]);
    const sum = tables[0]?.rows.find(({ label }) => label === '合计')?.cells[1];
    expect(sum?.text).toBe(String(13 * fullPace.visits));
  }
  const board = must(await office.instructorBoard({}));
  expect(convertedText(board.converted, board.villages.length)).toBe('15.4%（2/13）');
  const openEach = (fullPace.demands / 2) * months.length;
  expect(board.villages.map(({ open }) => open)).toEqual(world.villages.map(() => openEach));
});
