import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import OutlinedInput from '@mui/material/OutlinedInput';
import { useState, type ReactNode } from 'react';

export interface LineWithExtraProps {
  readonly main: ReactNode;
  /** What the second input is for, on its button and as its name. */
  readonly extraLabel: string;
  readonly extra: string;
  readonly onExtra: (typed: string) => void;
  readonly onLeave: () => void;
}

/** One input that most people need, and a second one behind a button for the few who need it. */
export function LineWithExtra({ main, extraLabel, extra, onExtra, onLeave }: LineWithExtraProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
      <Box sx={{ flex: '1 1 12rem' }}>{main}</Box>
      {opened || extra !== '' ? (
        <OutlinedInput
          value={extra}
          placeholder={extraLabel}
          onChange={(event) => onExtra(event.target.value)}
          onBlur={onLeave}
          sx={{ flex: '1 1 8rem', minHeight: 44 }}
          slotProps={{ input: { 'aria-label': extraLabel, autoComplete: 'off', spellCheck: false } }}
        />
      ) : (
        <Button onClick={() => setOpened(true)} sx={{ minHeight: 44 }}>
          {extraLabel}…
        </Button>
      )}
    </Box>
  );
}
