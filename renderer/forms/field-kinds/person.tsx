import { personKind, type PersonField, type PersonValue } from '../../domain/fields/person';
import { isJsonObject, type JsonValue } from '../../domain/json';
import { ok } from '../../domain/result';
import type { FieldScreen, InputProps } from '../field-screen';
import { LineInput } from '../line-input';
import { LineWithExtra } from '../line-with-extra';
import { TextOutput } from '../typed-line';

type PersonTyped = { readonly name: string; readonly pinyin: string };

export const personScreen: FieldScreen<PersonField, PersonValue, PersonTyped> = {
  empty: { name: '', pinyin: '' },
  input: 'label',
  isTyped: (stored: JsonValue) =>
    isJsonObject(stored) && typeof stored['name'] === 'string' && typeof stored['pinyin'] === 'string',
  typedOf: ({ name, pinyin = '' }) => ({ name, pinyin }),
  read: ({ name, pinyin }, field, context) => {
    const read = personKind.parse(name, field, context);
    if (!read.ok || read.value === undefined) return read;
    return ok(pinyin.trim() === '' ? read.value : { ...read.value, pinyin: pinyin.trim() });
  },
  Input: PersonInput,
  Output: TextOutput,
};

function PersonInput(props: InputProps<PersonField, PersonTyped>) {
  const { typed, onTyped } = props;
  return (
    <LineWithExtra
      main={<LineInput {...props} typed={typed.name} onTyped={(name) => onTyped({ ...typed, name })} />}
      extraLabel="注音"
      extra={typed.pinyin}
      onExtra={(pinyin) => onTyped({ ...typed, pinyin })}
      onLeave={props.onLeave}
    />
  );
}
