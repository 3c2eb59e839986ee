import Box from '@mui/material/Box';
import type { LongTextField } from '../../domain/fields/long-text';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { TextOutput, typedLine } from '../typed-line';

export const longTextScreen: FieldScreen<LongTextField, JsonValue, string> = {
  ...typedLine,
  isWide: () => true,
  wideOutput: true,
  Input: (props) => <LineInput {...props} lines={props.field.lines ?? 3} />,
  Output: (props) => (
    <Box component="span" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      <TextOutput {...props} />
    </Box>
  ),
};
