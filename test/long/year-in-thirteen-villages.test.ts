import { beforeAll, describe, expect, it } from 'vitest';
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
  type ThirteenVillages,
} from '../office/thirteen-villages';
import { fullPace } from '../office/village-month';

const year = '2026';
const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
/** Some 3,000 rows a month, which a busy machine takes its time over. */
const patience = 3_600_000;

let world: ThirteenVillages;

describe('a year in thirteen villages comes to the district by files and adds up', () => {
  beforeAll(async () => {
    world = await foundThirteenVillages(year);
    await turnIntoCommunities(world, 2);
  }, patience);

  it.each(months)(
    '%s',
    async (month) => {
      const written = await writeMonth(world, month, fullPace);
      await handInAttendance(world, month);
      for (const village of world.villages) {
        await handInReport(world, village, { month, written: written.get(village.name) ?? [] });
      }
      const { tables, onPost, notFrozen } = must(await world.district.office.instructorRollUp({ month }));
      expect([onPost, notFrozen]).toEqual([month === `${year}-01` ? 12 : 13, []]);
      const sum = tables[0]?.rows.find(({ label }) => label === '合计')?.cells[1];
      expect(sum?.text).toBe(String(13 * fullPace.visits));
    },
    patience,
  );

  it('ends with a board on which every open demand stands', async () => {
    moveTo(world.clock, dayAfter(`${year}-12`, 6));
    const board = must(await world.district.office.instructorBoard({}));
    expect(convertedText(board.converted, board.villages.length)).toBe('15.4%（2/13）');
    const openEach = (fullPace.demands / 2) * months.length;
    expect(board.villages.map(({ open }) => open)).toEqual(world.villages.map(() => openEach));
  });
});
