import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { writePeriod, type Period } from '../../domain/calendar/period';
import { shiftPeriod } from '../../domain/statistics/shift-period';

interface MonthChoiceProps {
  readonly today: string;
  readonly month: Period;
  readonly onMonth: (month: Period) => void;
}

/** The month that is over, because that is what is asked for. */
export function lastMonth(today: string): Period {
  return shiftPeriod(today.slice(0, 7), 'month', -1);
}

/** One month, with the way to the one before and the one after. */
export function MonthChoice({ today, month, onMonth }: MonthChoiceProps) {
  const year = Number(month.slice(0, 4));
  return (
    <Box
      component="section"
      aria-label="月份"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end', mb: 2 }}
    >
      <Button onClick={() => onMonth(shiftPeriod(month, 'month', -1))}>‹ 上一月</Button>
      <YearChoice today={today} year={year} onYear={(next) => onMonth(writePeriod(next, 'month', Number(month.slice(5))))} />
      <TextField
        select
        label="月"
        value={Number(month.slice(5))}
        onChange={(event) => onMonth(writePeriod(year, 'month', Number(event.target.value)))}
        sx={{ width: '7rem' }}
      >
        {Array.from({ length: 12 }, (_, at) => at + 1).map((one) => (
          <MenuItem key={one} value={one}>
            {one}月
          </MenuItem>
        ))}
      </TextField>
      <Button onClick={() => onMonth(shiftPeriod(month, 'month', 1))}>下一月 ›</Button>
    </Box>
  );
}

interface YearChoiceProps {
  readonly today: string;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

export function YearChoice({ today, year, onYear }: YearChoiceProps) {
  const years = Array.from({ length: 6 }, (_, at) => Number(today.slice(0, 4)) + 1 - at);
  const all = years.includes(year) ? years : [...years, year];
  return (
    <TextField select label="年份" value={year} onChange={(event) => onYear(Number(event.target.value))} sx={{ width: '8rem' }}>
      {all.map((one) => (
        <MenuItem key={one} value={one}>
          {one}年
        </MenuItem>
      ))}
    </TextField>
  );
}
