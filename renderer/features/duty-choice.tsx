import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { duties, type Duty } from '../domain/office/roles';

interface DutyChoiceProps {
  readonly value: readonly Duty[];
  readonly onChange: (duties: readonly Duty[]) => void;
  /** Why the choice cannot stand. */
  readonly fault?: string | undefined;
}

/** In which capacities a person may act; shown wherever an account is made. */
export function DutyChoice({ value, onChange, fault }: DutyChoiceProps) {
  return (
    <FormControl component="fieldset" error={fault !== undefined}>
      <FormLabel component="legend">履职身份</FormLabel>
      <FormGroup row>
        {dutyNames.map((duty) => (
          <FormControlLabel
            key={duty}
            label={duties[duty]}
            sx={{ minWidth: '11rem' }}
            control={
              <Checkbox
                checked={value.includes(duty)}
                onChange={(_event, on) => {
                  onChange(dutyNames.filter((name) => (name === duty ? on : value.includes(name))));
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText role={fault === undefined ? undefined : 'alert'}>
        {fault ?? '可以多选。每一步由什么身份办理，会写进记录。'}
      </FormHelperText>
    </FormControl>
  );
}

const dutyNames = Object.keys(duties).filter(isDuty);

function isDuty(name: string): name is Duty {
  return Object.hasOwn(duties, name);
}
