import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { FieldCommon } from '../domain/fields/field-kind';
import type { InputProps } from './field-screen';

export interface LineInputProps extends Omit<InputProps<FieldCommon, string>, 'field' | 'context'> {
  readonly placeholder?: string;
  /** Shown behind the input: 元, 人. */
  readonly unit?: string;
  readonly numeric?: boolean;
  /** Set for text of several lines: how many are shown before the input grows. */
  readonly lines?: number;
}

/** The one text input of all kinds that are typed. It never changes, trims or refuses what is typed. */
export function LineInput(props: LineInputProps) {
  const { id, typed, invalid, describedBy, ariaLabel, placeholder, unit, numeric, lines, onTyped, onLeave } = props;
  return (
    <OutlinedInput
      id={id}
      fullWidth
      value={typed}
      error={invalid}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(lines === undefined ? {} : { multiline: true, minRows: lines })}
      {...(unit ? { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> } : {})}
      onChange={(event) => onTyped(event.target.value)}
      onBlur={onLeave}
      sx={{ minHeight: 44 }}
      slotProps={{
        input: {
          'aria-describedby': describedBy,
          'aria-label': ariaLabel,
          autoComplete: 'off',
          spellCheck: false,
          ...(numeric === true ? { inputMode: 'decimal' } : {}),
        },
      }}
    />
  );
}
