import { WorkCalendar } from '../../domain/calendar/working-days';
import { holidayYears } from '../../rules/holidays';

/** The days off this version came with. */
export const workCalendar = new WorkCalendar(holidayYears);
