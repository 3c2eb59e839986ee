import type { DecimalField } from '../../domain/fields/decimal';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen } from '../field-screen';
import { LineInput } from '../line-input';
import { typedLine } from '../typed-line';

export const decimalScreen: FieldScreen<DecimalField, JsonValue, string> = {
  ...typedLine,
  Input: (props) => <LineInput {...props} numeric unit={props.field.unit} />,
};
