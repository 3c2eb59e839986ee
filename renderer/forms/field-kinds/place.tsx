import { placeKind, type PlaceField, type PlaceValue } from '../../domain/fields/place';
import { isJsonObject, type JsonValue } from '../../domain/json';
import { fail, ok } from '../../domain/result';
import type { FieldScreen, InputProps } from '../field-screen';
import { LineInput } from '../line-input';
import { LineWithExtra } from '../line-with-extra';
import { TextOutput } from '../typed-line';

type PlaceTyped = { readonly text: string; readonly division: string };

export const placeScreen: FieldScreen<PlaceField, PlaceValue, PlaceTyped> = {
  empty: { text: '', division: '' },
  input: 'label',
  isTyped: (stored: JsonValue) =>
    isJsonObject(stored) && typeof stored['text'] === 'string' && typeof stored['division'] === 'string',
  typedOf: ({ text, division = '' }) => ({ text, division }),
  read: ({ text, division }, field, context) => {
    const read = placeKind.parse(text, field, context);
    if (!read.ok || read.value === undefined || division.trim() === '') return read;
    const value = { ...read.value, division: division.trim() };
    const problem = placeKind.check(value, field, context);
    return problem === undefined ? ok(value) : fail(problem);
  },
  Input: PlaceInput,
  Output: TextOutput,
};

function PlaceInput(props: InputProps<PlaceField, PlaceTyped>) {
  const { typed, onTyped } = props;
  return (
    <LineWithExtra
      main={<LineInput {...props} typed={typed.text} onTyped={(text) => onTyped({ ...typed, text })} />}
      extraLabel="区划代码"
      extra={typed.division}
      onExtra={(division) => onTyped({ ...typed, division })}
      onLeave={props.onLeave}
    />
  );
}
