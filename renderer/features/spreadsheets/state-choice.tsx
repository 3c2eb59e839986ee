import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import type { Ledger } from '../../domain/ledger/ledger';

interface StateChoiceProps {
  readonly ledger: Ledger;
  /** Nothing chosen is all of them. */
  readonly value: readonly string[];
  readonly onChange: (states: readonly string[]) => void;
}

/** Which records, by their state. */
export function StateChoice({ ledger, value, onChange }: StateChoiceProps) {
  const states = Object.entries(ledger.states ?? {});
  if (states.length === 0) return null;
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0 }}>
      <FormLabel component="legend">哪些记录（一个也不勾就是全部）</FormLabel>
      <FormGroup row>
        {states.map(([state, { label }]) => (
          <FormControlLabel
            key={state}
            label={label}
            sx={{ minWidth: '9rem' }}
            control={
              <Checkbox
                checked={value.includes(state)}
                onChange={(_event, on) => onChange(on ? [...value, state] : value.filter((one) => one !== state))}
              />
            }
          />
        ))}
      </FormGroup>
    </Box>
  );
}
