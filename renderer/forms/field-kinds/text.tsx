import type { TextField } from '../../domain/fields/text';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';

export const textScreen: FieldScreen<TextField, JsonValue, string> = {
  ...typedLine,
  Input: LineInput,
};
