import fc from 'fast-check';
import type { JsonValue } from '../../../renderer/domain/json';

/** Text as offices type it, and text as nobody types it; never a lone surrogate. */
export const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('𠮷野家', '臺', '\u0000', 'é', 'é', '\u2028'));

const safeInteger = fc.maxSafeInteger().map((value) => (Object.is(value, -0) ? 0 : value));
const key = anyText.filter((text) => text !== '__proto__');

export const anyJson: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    safeInteger,
    anyText,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;
