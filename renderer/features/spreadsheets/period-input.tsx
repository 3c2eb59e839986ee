import Stack from '@mui/material/Stack';
import { periodOf, periodText, writePeriod, type Period, type PeriodLength } from '../../domain/calendar/period';
import { Choice } from './choice';

const lengths: Readonly<Record<PeriodLength, string>> = { month: '月报', quarter: '季报', 'half-year': '半年报', year: '年报' };
const counts: Readonly<Record<PeriodLength, number>> = { month: 12, quarter: 4, 'half-year': 2, year: 1 };

/** The month that is over, because that is what is asked for. */
export function lastMonth(today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return month === 1 ? writePeriod(year - 1, 'month', 12) : writePeriod(year, 'month', month - 1);
}

interface PeriodInputProps {
  readonly today: string;
  readonly value: Period;
  readonly onChange: (period: Period) => void;
}

/** Which month, quarter, half-year or year a form is for. */
export function PeriodInput({ today, value, onChange }: PeriodInputProps) {
  const length = lengthOf(value);
  const year = Number(value.slice(0, 4));
  const years = Array.from({ length: 6 }, (_, at) => Number(today.slice(0, 4)) + 1 - at);
  const all = years.includes(year) ? years : [...years, year];
  const firstDay = `${value.slice(0, 4)}-${value.length === 7 && !/[HQ]/.test(value) ? value.slice(5) : '01'}-01`;
  return (
    <Stack direction="row" useFlexGap sx={{ gap: 1.5, flexWrap: 'wrap', '& > *': { width: '12rem' } }}>
      <Choice
        label="报表种类"
        value={length}
        options={Object.entries(lengths)}
        onChange={(next) => onChange(periodOf(firstDay, lengthNamed(next)))}
      />
      <Choice
        label="年份"
        value={String(year)}
        options={all.map((one) => [String(one), `${one}年`])}
        onChange={(next) => onChange(`${next}${value.slice(4)}`)}
      />
      {length === 'year' ? null : (
        <Choice
          label="哪一期"
          value={value}
          options={Array.from({ length: counts[length] }, (_, at) => writePeriod(year, length, at + 1)).map((one) => [
            one,
            periodText(one).slice(5),
          ])}
          onChange={onChange}
        />
      )}
    </Stack>
  );
}

function lengthOf(period: Period): PeriodLength {
  if (period.length === 4) return 'year';
  if (period.includes('H')) return 'half-year';
  return period.includes('Q') ? 'quarter' : 'month';
}

function lengthNamed(name: string): PeriodLength {
  return Object.keys(lengths).find((one): one is PeriodLength => one === name) ?? 'month';
}
