import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../../renderer/domain/calendar/civil-date';
import { WorkCalendar } from '../../../../renderer/domain/calendar/working-days';
import { makePlan } from '../../../../renderer/domain/election/plan';
import { holidayYears } from '../../../../renderer/rules/holidays';
import { partyElection } from '../../../../renderer/rules/election-party';
import { committeeStages } from '../../../../renderer/rules/election-stages';
import { chosen, partyRules, villageRules } from '../../../office/election-rules';

const calendar = new WorkCalendar(holidayYears);

/** Every day one after another on a wall calendar, the first on the left. */
const wall: readonly string[] = Array.from({ length: 700 }, (_, at) => addDays('2025-02-01', at));
const holidays = new Set(
  holidayYears.flatMap(({ off }) => off.flatMap(({ first, last }) => wall.filter((day) => day >= first && day <= last))),
);

/** Turns the leaves of the calendar one by one. */
function leaves(from: string, count: number): string {
  let at = wall.indexOf(from);
  for (let turned = 0; turned < Math.abs(count); turned += 1) at += count > 0 ? 1 : -1;
  return wall[at] ?? '';
}

function behindHolidays(day: string): string {
  let at = wall.indexOf(day);
  while (holidays.has(wall[at] ?? '')) at += 1;
  return wall[at] ?? '';
}

const electionDays = fc.integer({ min: 60, max: 600 }).map((at) => wall[at] ?? '');

it('plans a village election as somebody with a wall calendar would', () => {
  const days = fc.record({
    electionDay: electionDays,
    postedEarlier: fc.integer({ min: 0, max: 10 }),
    rollPostedDays: fc.integer({ min: 20, max: 30 }),
    runoffDays: fc.integer({ min: 0, max: 40 }),
    handoverDays: fc.integer({ min: 0, max: 10 }),
    candidateListDays: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(days, ({ electionDay, postedEarlier, ...chosenDays }) => {
      const { settings } = villageRules(chosen(chosenDays));
      const planned = leaves(electionDay, -chosenDays.rollPostedDays - 1);
      const rollPosted = leaves(planned, -postedEarlier);
      const known = postedEarlier === 0 ? {} : { rollPosted };
      const plan = makePlan({ stages: committeeStages, settings, electionDay, known, calendar });
      const on = (id: string) => plan.find((stage) => stage.id === id);
      const complaints = behindHolidays(leaves(rollPosted, 5));
      expect(on('roll')).toMatchObject({ latest: leaves(electionDay, -chosenDays.rollPostedDays), advised: planned });
      expect(on('candidates')).toMatchObject({ latest: leaves(electionDay, -chosenDays.candidateListDays) });
      expect(on('complaints')?.latest).toBe(complaints);
      expect(on('decisions')?.latest).toBe(behindHolidays(leaves(complaints, 3)));
      expect(on('vote')?.latest).toBe(electionDay);
      if (electionDay < '2026-11-20') {
        expect(on('runoff')?.latest).toBe(behindHolidays(leaves(electionDay, chosenDays.runoffDays)));
        expect(on('handover')?.latest).toBe(behindHolidays(leaves(electionDay, chosenDays.handoverDays)));
      }
      expect(on('audit')?.latest).toBe(leaves(electionDay, -1));
    }),
  );
});

it('plans the notice of a Party election by working days that run out before the meeting', () => {
  const works = (day: string) => {
    const answer = calendar.isWorkingDay(day);
    return answer.ok && answer.value;
  };
  fc.assert(
    fc.property(electionDays, fc.integer({ min: 0, max: 10 }), (electionDay, noticeWorkingDays) => {
      const { settings } = partyRules(chosen({ noticeWorkingDays }));
      const plan = makePlan({ stages: partyElection.stages, settings, electionDay, known: {}, calendar });
      const latest = plan.find(({ id }) => id === 'notice')?.latest ?? '';
      const between = (from: string) => wall.filter((day) => day > from && day < electionDay && works(day)).length;
      expect(between(latest)).toBeGreaterThanOrEqual(noticeWorkingDays);
      if (noticeWorkingDays > 0) expect(between(leaves(latest, 1))).toBeLessThan(noticeWorkingDays);
    }),
  );
});

it('gives stages without a day of their own the day of the next that has one, and open ones none', () => {
  const { settings } = villageRules();
  const { rollPostedDays: _, ...open } = settings;
  const of = (some: Parameters<typeof makePlan>[0]['settings'], known = {}) =>
    makePlan({
      stages: committeeStages as Parameters<typeof makePlan>[0]['stages'],
      settings: some,
      electionDay: '2026-11-18',
      known,
      calendar,
    });
  const plan = of(settings);
  expect(plan.find(({ id }) => id === 'registration')).toMatchObject({ advised: '2026-10-28' });
  expect(plan.find(({ id }) => id === 'registration')).not.toHaveProperty('latest');
  expect(plan.find(({ id }) => id === 'committee-objections')?.why).toEqual(['等前一步办完才起算。']);
  expect(of(settings, { committeePosted: '2026-10-01' }).find(({ id }) => id === 'committee-objections')?.latest).toBe(
    '2026-10-08',
  );
  expect(of(open).find(({ id }) => id === 'roll')).toMatchObject({ why: ['规定的日数还没有确定，请先选择。'] });
  expect(of(open).find(({ id }) => id === 'complaints')?.why).toEqual(['等前一步办完才起算。']);
  const none = villageRules(chosen({ candidateListDays: null }));
  expect(of(none.settings).find(({ id }) => id === 'candidates')).toMatchObject({ why: ['选举办法没有规定日数。'] });
  const late = makePlan({ stages: committeeStages, settings, electionDay: '2026-12-25', known: {}, calendar });
  expect(late.find(({ id }) => id === 'handover')?.why[0]).toContain('2027年的节假日安排还没有录入');
  const counted = villageRules(chosen({ restDays: 'asCounted' }));
  const inHoliday = makePlan({
    stages: committeeStages,
    settings: counted.settings,
    electionDay: '2026-09-25',
    known: {},
    calendar,
  });
  expect(inHoliday.find(({ id }) => id === 'handover')?.latest).toBe('2026-10-05');
});
