import type { CountField } from '../../domain/fields/count';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';

export const countScreen: FieldScreen<CountField, JsonValue, string> = {
  ...typedLine,
  typedOf: String,
  Input: (props) => <LineInput {...props} numeric unit={props.field.unit} />,
};
