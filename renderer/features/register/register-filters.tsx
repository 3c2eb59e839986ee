import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import type { LedgerOverview } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { useShortcut } from '../../ui/shortcuts';
import type { Question } from './list-question';

interface RegisterFiltersProps {
  readonly ledger: Ledger;
  readonly question: Question;
  readonly overview: LedgerOverview | undefined;
  /** The arrow key goes on from the search into the list. */
  readonly onDown: () => void;
}

/** Search as one types, and one chip for each state with how many stand there. */
export function RegisterFilters({ ledger, question, overview, onDown }: RegisterFiltersProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut('find', () => input.current?.select());
  const states = Object.entries(ledger.states ?? {});
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
      <TextField
        label="查找"
        placeholder="输入任意文字，边输边找"
        value={question.text}
        onChange={(event) => question.search(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          onDown();
        }}
        inputRef={input}
        slotProps={{ htmlInput: { type: 'search', autoComplete: 'off', spellCheck: false } }}
        sx={{ maxWidth: '32rem' }}
      />
      {states.length > 0 && (
        <Box role="group" aria-label="按办理状态筛选" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <StateChip
            label="全部"
            count={overview?.total ?? 0}
            pressed={question.states.length === 0}
            onClick={question.showAllStates}
          />
          {states.map(([state, { label }]) => (
            <StateChip
              key={state}
              label={label}
              count={overview?.byState[state] ?? 0}
              pressed={question.states.includes(state)}
              onClick={() => question.toggleState(state)}
            />
          ))}
        </Box>
      )}
    </Box>
  );
}

interface StateChipProps {
  readonly label: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

/** A state nobody stands in is left out unless it is being filtered by. */
function StateChip({ label, count, pressed, onClick }: StateChipProps) {
  if (count === 0 && !pressed) return null;
  return (
    <Chip
      label={`${label} ${count}`}
      aria-pressed={pressed}
      color={pressed ? 'primary' : 'default'}
      variant={pressed ? 'filled' : 'outlined'}
      onClick={onClick}
      sx={{ minHeight: 44, px: 0.5 }}
    />
  );
}
