import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import type { CountedLedger } from './counted-ledgers';

interface LedgerChoiceProps {
  readonly groups: readonly CountedLedger[];
  readonly chosen: readonly string[];
  readonly onChosen: (kinds: readonly string[]) => void;
}

/** Which registers the table is about; the order is that of the navigation. */
export function LedgerChoice({ groups, chosen, onChosen }: LedgerChoiceProps) {
  const toggle = (kind: string) =>
    onChosen(groups.map((group) => group.kind).filter((one) => (one === kind) !== chosen.includes(one)));
  return (
    <FormControl component="fieldset" sx={{ mb: 2 }}>
      <FormLabel component="legend">统计哪些台账</FormLabel>
      <FormGroup row>
        {groups.map(({ kind, label }) => (
          <FormControlLabel
            key={kind}
            control={<Checkbox checked={chosen.includes(kind)} onChange={() => toggle(kind)} />}
            label={label}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
}
