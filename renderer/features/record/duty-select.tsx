import TextField from '@mui/material/TextField';
import { duties as labels, type Duty } from '../../domain/office/roles';

interface DutySelectProps {
  readonly duties: readonly Duty[];
  readonly value: Duty;
  readonly onChange: (duty: Duty) => void;
}

/** In which capacity somebody acts who holds several that fit. Left out where there is no choice. */
export function DutySelect({ duties, value, onChange }: DutySelectProps) {
  if (duties.length < 2) return null;
  return (
    <TextField
      select
      label="以什么身份办理"
      value={value}
      onChange={(event) => {
        const chosen = duties.find((duty) => duty === event.target.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      slotProps={{ select: { native: true } }}
      sx={{ maxWidth: '20rem', my: 2 }}
    >
      {duties.map((duty) => (
        <option key={duty} value={duty}>
          {labels[duty]}
        </option>
      ))}
    </TextField>
  );
}
