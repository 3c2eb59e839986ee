import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import TextField from '@mui/material/TextField';
import { useRef, type KeyboardEvent } from 'react';
import type { LedgerOverview } from '../../data/office-api';
import type { Ledger } from '../../domain/ledger/ledger';
import { RareCharacterButton } from '../../ui/rare-character-button';
import { useShortcut } from '../../ui/shortcuts';
import type { Question } from './list-question';
import { SortMenu } from './sort-menu';

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
  useShortcut('find', () => {
    input.current?.focus();
    input.current?.select();
  });
  const states = Object.entries(ledger.states ?? {});

  function onKey(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'ArrowDown') onDown();
    else if (question.text === '') input.current?.blur();
    else question.search('');
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 2, rowGap: 1 }}>
        <TextField
          label="查找"
          placeholder="姓名、拼音、首字母、号码的任何一段"
          value={question.text}
          onChange={(event) => question.search(event.target.value)}
          onKeyDown={onKey}
          inputRef={input}
          slotProps={{ htmlInput: { type: 'search', autoComplete: 'off', spellCheck: false } }}
          sx={{ flex: '1 1 20rem', maxWidth: '32rem' }}
        />
        <RareCharacterButton before={() => input.current?.focus()} />
        <SortMenu ledger={ledger} question={question} />
      </Box>
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
