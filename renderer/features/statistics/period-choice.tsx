import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { chosenPeriod, numbersOf, periodKinds, shifted, withKind, type PeriodKind, type PeriodState } from './period-state';
import { boundsText, findBounds } from '../../domain/statistics/reporting-period';

interface PeriodChoiceProps {
  readonly choice: PeriodState;
  readonly today: string;
  readonly onChoice: (choice: PeriodState) => void;
}

/** Which month, quarter, half-year or year, or any two days with a name. */
export function PeriodChoice({ choice, today, onChoice }: PeriodChoiceProps) {
  const bounds = findBounds(chosenPeriod(choice));
  return (
    <Box
      component="section"
      aria-label="时间"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-end', mb: 2 }}
    >
      <ToggleButtonGroup
        exclusive
        aria-label="统计周期"
        value={choice.kind}
        onChange={(_event, kind: PeriodKind | null) => {
          if (kind !== null) onChoice(withKind(choice, kind));
        }}
      >
        {Object.entries(periodKinds).map(([kind, label]) => (
          <ToggleButton key={kind} value={kind}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {choice.kind === 'campaign' ? (
        <Campaign choice={choice} onChoice={onChoice} />
      ) : (
        <Calendar choice={choice} kind={choice.kind} today={today} onChoice={onChoice} />
      )}
      <Box sx={{ color: 'text.secondary', pb: 1 }} role="status">
        {bounds === undefined ? '' : boundsText(bounds)}
      </Box>
    </Box>
  );
}

function Calendar({ choice, kind, today, onChoice }: PeriodChoiceProps & { readonly kind: Exclude<PeriodKind, 'campaign'> }) {
  const years = yearsAround(Number(today.slice(0, 4)), choice.year);
  return (
    <>
      <Button onClick={() => onChoice(shifted(choice, -1))} aria-label="上一期">
        ‹ 上一期
      </Button>
      <TextField
        select
        label="年份"
        value={choice.year}
        onChange={(event) => onChoice({ ...choice, year: Number(event.target.value) })}
        sx={{ width: '8rem' }}
      >
        {years.map((year) => (
          <MenuItem key={year} value={year}>
            {year}年
          </MenuItem>
        ))}
      </TextField>
      {kind !== 'year' && (
        <TextField
          select
          label={periodKinds[kind]}
          value={choice.number}
          onChange={(event) => onChoice({ ...choice, number: Number(event.target.value) })}
          sx={{ width: '8rem' }}
        >
          {numbersOf[kind].map((label, at) => (
            <MenuItem key={label} value={at + 1}>
              {label}
            </MenuItem>
          ))}
        </TextField>
      )}
      <Button onClick={() => onChoice(shifted(choice, 1))} aria-label="下一期">
        下一期 ›
      </Button>
    </>
  );
}

function Campaign({ choice, onChoice }: Omit<PeriodChoiceProps, 'today'>) {
  return (
    <>
      <TextField
        label="名称"
        value={choice.name}
        onChange={(event) => onChoice({ ...choice, name: event.target.value })}
        sx={{ width: '12rem' }}
      />
      <TextField
        label="起"
        type="date"
        value={choice.first}
        onChange={(event) => onChoice({ ...choice, first: event.target.value })}
        sx={{ width: '11rem' }}
      />
      <TextField
        label="止"
        type="date"
        value={choice.last}
        onChange={(event) => onChoice({ ...choice, last: event.target.value })}
        sx={{ width: '11rem' }}
      />
    </>
  );
}

/** From ten years ago to next year, and whatever stands there now. */
function yearsAround(today: number, chosen: number): readonly number[] {
  const years = Array.from({ length: 12 }, (_, at) => today + 1 - at);
  return years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}
