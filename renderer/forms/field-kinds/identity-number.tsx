import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { IdentityNumberField } from '../../domain/fields/identity-number';
import { maskedText, parseTyped } from '../../domain/fields/registry';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen, InputProps } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';

export const identityNumberScreen: FieldScreen<IdentityNumberField, JsonValue, string> = {
  ...typedLine,
  Input: IdentityNumberInput,
};

/** A number that stood there before is covered until somebody asks to see or change it. */
function IdentityNumberInput(props: InputProps<IdentityNumberField, string>) {
  const { id, field, typed, context, ariaLabel, describedBy } = props;
  const [covered, setCovered] = useState(typed !== '');
  const read = parseTyped(field, typed, context);
  const mayCover = read.ok && read.value !== undefined;
  if (!covered || !mayCover) {
    return (
      <Box sx={row}>
        <LineInput {...props} numeric />
        {mayCover && <Button onClick={() => setCovered(true)}>遮住</Button>}
      </Box>
    );
  }
  return (
    <Box sx={row}>
      <Box
        component="span"
        id={id}
        role="textbox"
        tabIndex={0}
        aria-readonly
        {...(ariaLabel === undefined ? { 'aria-labelledby': `${id}-label` } : { 'aria-label': ariaLabel })}
        aria-describedby={describedBy}
        sx={{ flex: 1, minHeight: 44, px: 1.75, display: 'flex', alignItems: 'center' }}
      >
        {maskedText(field, read.value)}
      </Box>
      <Button onClick={() => setCovered(false)}>显示并修改</Button>
    </Box>
  );
}

const row = { display: 'flex', gap: 1, alignItems: 'center' };
