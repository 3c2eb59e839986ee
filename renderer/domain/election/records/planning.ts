import type { CivilDate } from '../../calendar/civil-date';
import type { WorkCalendar } from '../../calendar/working-days';
import type { RowValue } from '../../fields/rows';
import type { JsonObject } from '../../json';
import { dateIn, rowsIn } from '../../shapes/cells';
import type { PlannedStage } from '../plan';
import { electionDayIn } from './committee-election';
import { planFrom } from './freezing';
import type { KnownPacks } from './packs';

/** The plan of an election record as it stands: by its frozen rules, or by what is settled so far. */
export function planIn(values: JsonObject, packs: KnownPacks, calendar: WorkCalendar): readonly PlannedStage[] {
  const electionDay = electionDayIn(values);
  if (electionDay === undefined) return [];
  const done = doneDays(values);
  return planFrom(values, packs, {
    electionDay,
    known: {
      ...known('committeePosted', done.get('committee') ?? dateIn(values, 'committeePostedOn')),
      ...known('rollPosted', done.get('roll')),
      ...known('announced', dateIn(values, 'announcedOn')),
    },
    calendar,
  });
}

function known(name: 'committeePosted' | 'rollPosted' | 'announced', day: CivilDate | undefined) {
  return day === undefined ? {} : { [name]: day };
}

/** Stages that were done, by the day somebody wrote down. */
export function doneDays(values: JsonObject): ReadonlyMap<string, CivilDate> {
  return new Map(
    rowsIn(values['stages']).flatMap((row): readonly (readonly [string, CivilDate])[] => {
      const day = dateIn(row, 'actual');
      return day === undefined ? [] : [[row.id, day]];
    }),
  );
}

/** The lines of the checklist after the plan was made anew: last lawful days, or where no rule names one the advised day. */
export function stageRows(values: JsonObject, plan: readonly PlannedStage[]): readonly RowValue[] {
  const before = new Map(rowsIn(values['stages']).map((row) => [row.id, row]));
  return plan.map(({ id, latest, advised }) => {
    const { planned: _, ...kept } = before.get(id) ?? { id };
    const day = latest ?? advised;
    const done = writtenDown[id] === undefined ? undefined : dateIn(values, writtenDown[id]);
    return {
      ...(done === undefined ? {} : { actual: done }),
      ...kept,
      id,
      ...(day === undefined ? {} : { planned: day }),
    };
  });
}

/** Stages whose day the record holds by the time its plan is made: nobody writes it a second time. */
const writtenDown: Readonly<Record<string, string>> = {
  committee: 'committeePostedOn',
  method: 'methodAdoptedOn',
  request: 'approvalOn',
};
