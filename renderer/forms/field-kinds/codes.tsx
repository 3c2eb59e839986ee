import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import type { CodesField } from '../../domain/fields/codes';
import type { JsonValue } from '../../domain/json';
import { ok } from '../../domain/result';
import type { FieldScreen, InputProps } from '../field-screen';
import { choicesOf } from '../choices';
import { TextOutput } from '../typed-line';

export const codesScreen: FieldScreen<CodesField, readonly string[], readonly string[]> = {
  empty: [],
  input: 'group',
  isWide: () => true,
  isTyped: (stored: JsonValue) => Array.isArray(stored) && stored.every((code) => typeof code === 'string'),
  typedOf: (value) => value,
  read: (typed) => ok(typed.length === 0 ? undefined : typed),
  Input: CodesInput,
  Output: TextOutput,
};

function CodesInput({
  id,
  field,
  typed,
  context,
  describedBy,
  ariaLabel,
  onTyped,
  onLeave,
}: InputProps<CodesField, readonly string[]>) {
  const choices = choicesOf(field.list, context.today, typed);
  // Codes stand in the order of the list, whatever the order of ticking, so that equal choices are equal values.
  const tick = (code: string, on: boolean) =>
    onTyped(choices.map((one) => one.code).filter((one) => (one === code ? on : typed.includes(one))));
  return (
    <FormGroup
      row
      role="group"
      {...(ariaLabel === undefined ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': ariaLabel })}
      aria-describedby={describedBy}
      onBlur={onLeave}
    >
      {choices.map(({ code, label }, index) => (
        <FormControlLabel
          key={code}
          label={label}
          sx={{ minHeight: 44, mr: 3 }}
          control={
            <Checkbox
              {...(index === 0 ? { id } : {})}
              checked={typed.includes(code)}
              onChange={(_event, on) => tick(code, on)}
            />
          }
        />
      ))}
    </FormGroup>
  );
}
