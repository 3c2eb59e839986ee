import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import type { FieldCommon } from '../domain/fields/field-kind';
import type { Choice } from './choices';
import type { InputProps } from './field-screen';

export interface ChoiceButtonsProps extends Omit<InputProps<FieldCommon, string>, 'field' | 'context'> {
  readonly choices: readonly Choice[];
  /** The choice may be taken back. */
  readonly clearable: boolean;
}

/** A few choices side by side, each a full-sized target; arrow keys move between them. */
export function ChoiceButtons(props: ChoiceButtonsProps) {
  const { id, typed, describedBy, ariaLabel, choices, clearable, onTyped, onLeave } = props;
  return (
    <RadioGroup
      row
      name={id}
      value={typed}
      {...(ariaLabel === undefined ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': ariaLabel })}
      aria-describedby={describedBy}
      onChange={(_event, code) => onTyped(code)}
      onBlur={onLeave}
    >
      {choices.map(({ code, label }, index) => (
        <FormControlLabel
          key={code}
          value={code}
          label={label}
          control={<Radio {...(index === 0 ? { id } : {})} />}
          sx={{ minHeight: 44, mr: 3 }}
        />
      ))}
      {clearable && typed !== '' && (
        <Button variant="text" onClick={() => onTyped('')}>
          清除选择
        </Button>
      )}
    </RadioGroup>
  );
}
