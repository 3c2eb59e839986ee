import type { TextField } from '../../domain/fields/text';
import type { JsonValue } from '../../domain/json';
import type { FieldScreen, InputProps } from '../field-screen';
import { LineInput } from '../line-input';
import { OfferingInput } from '../offering-input';
import { typedLine } from '../typed-line';

export const textScreen: FieldScreen<TextField, JsonValue, string> = {
  ...typedLine,
  Input: TextInput,
};

/** A line of text; where something is likely to stand in it, that is offered below. */
function TextInput(props: InputProps<TextField, string>) {
  const { field, context } = props;
  const offers = context.around === undefined ? [] : (field.offers?.(context.around) ?? []);
  return offers.length === 0 ? <LineInput {...props} /> : <OfferingInput {...props} offers={offers} />;
}
