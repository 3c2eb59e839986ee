import Box from '@mui/material/Box';
import type { ComputedField } from '../../domain/fields/computed';
import type { JsonValue } from '../../domain/json';
import { ok } from '../../domain/result';
import type { FieldScreen } from '../field-screen';
import { TextOutput } from '../typed-line';

/** Worked out by the office, so nobody is asked for it. */
export const computedScreen: FieldScreen<ComputedField, JsonValue, null> = {
  empty: null,
  input: 'none',
  isTyped: (stored) => stored === null,
  typedOf: () => null,
  read: () => ok(undefined),
  Input: () => null,
  // What is derived step by step has a line for each.
  Output: (props) => (
    <Box component="span" sx={{ whiteSpace: 'pre-line' }}>
      <TextOutput {...props} />
    </Box>
  ),
};
