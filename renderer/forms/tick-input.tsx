import Checkbox from '@mui/material/Checkbox';
import type { FieldCommon } from '../domain/fields/field-kind';
import type { InputProps } from './field-screen';

/** 是 as one tick; without it nothing is said. Space ticks, Enter goes on. */
export function TickInput({ id, typed, invalid, describedBy, ariaLabel, onTyped, onLeave }: InputProps<FieldCommon, string>) {
  return (
    <Checkbox
      id={id}
      checked={typed === 'yes'}
      onChange={(_event, ticked) => onTyped(ticked ? 'yes' : '')}
      onBlur={onLeave}
      slotProps={{ input: { 'aria-label': ariaLabel, 'aria-describedby': describedBy, 'aria-invalid': invalid } }}
    />
  );
}
