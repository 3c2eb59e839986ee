import type { LinkField, LinkValue } from '../../domain/fields/link';
import { isJsonObject, type JsonValue } from '../../domain/json';
import { fail, ok } from '../../domain/result';
import type { FieldScreen } from '../field-screen';
import { LinkInput } from '../link-input';
import { LinkOutput } from '../link-output';

/** A record that was picked, or the text one is still looking for it with. */
type LinkTyped = LinkValue | { readonly text: string };

export const linkScreen: FieldScreen<LinkField, LinkValue, LinkTyped> = {
  empty: { text: '' },
  input: 'label',
  isTyped: (stored: JsonValue) =>
    isJsonObject(stored) && (typeof stored['text'] === 'string' || typeof stored['record'] === 'string'),
  typedOf: (value) => value,
  read: (typed) => {
    if ('record' in typed) return ok(typed);
    if (typed.text.trim() === '') return ok(undefined);
    return fail({
      code: 'not-picked',
      sentence: `还没有选定“${typed.text.trim()}”指的是哪一条记录。`,
      whatToDo: '请从查找结果里选一条；没有要关联的就清空此栏。',
    });
  },
  Input: LinkInput,
  Output: LinkOutput,
};
