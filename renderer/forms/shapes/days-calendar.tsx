import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Period } from '../../domain/calendar/period';
import { halves, isWeekday, type Half } from '../../domain/shapes/days';
import { weekdayNames, weeksOf } from './month-weeks';

interface DaysCalendarProps {
  readonly label: string;
  readonly month: Period;
  readonly cellOf: (day: CivilDate, half: Half) => ReactNode;
}

const halfNames = Object.entries(halves) as readonly (readonly [Half, string])[]; // Object.entries forgets the keys it was given

/** A month as a wall calendar: a column for each weekday, and in each week a line for mornings and one for afternoons. */
export function DaysCalendar({ label, month, cellOf }: DaysCalendarProps) {
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Box component="table" aria-label={label} sx={look}>
        <colgroup>
          <Box component="col" sx={{ width: '4rem' }} />
        </colgroup>
        <thead>
          <tr>
            <td />
            {weekdayNames.map((name) => (
              <th key={name} scope="col">
                周{name}
              </th>
            ))}
          </tr>
        </thead>
        {weeksOf(month).map((week, at) => (
          <tbody key={String(at)}>
            <tr>
              <td />
              {week.map((day, column) => (
                <Box
                  component="td"
                  key={day ?? `empty-${String(column)}`}
                  data-day
                  sx={day !== undefined && !isWeekday(day) ? weekend : {}}
                >
                  {day === undefined ? '' : Number(day.slice(8))}
                </Box>
              ))}
            </tr>
            {halfNames.map(([half, name]) => (
              <tr key={half}>
                <th scope="row">{name}</th>
                {week.map((day, column) => (
                  <td key={day ?? `empty-${String(column)}`}>{day !== undefined && cellOf(day, half)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </Box>
    </Box>
  );
}

const weekend = { bgcolor: '#f3e9d8' };

const look = {
  borderCollapse: 'collapse',
  width: '100%',
  maxWidth: '60rem',
  tableLayout: 'fixed',
  bgcolor: 'background.paper',
  '& th, & td': { border: '1px solid', borderColor: 'divider', textAlign: 'center', p: 0 },
  '& thead th': { bgcolor: '#e6edec', py: 0.5 },
  '& tbody th': { fontWeight: 400, color: 'text.secondary' },
  '& td[data-day]': { fontSize: '0.875rem', color: 'text.secondary', borderBottom: 0 },
};
