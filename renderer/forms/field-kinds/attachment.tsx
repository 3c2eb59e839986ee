import type { AttachmentField, AttachmentValue } from '../../domain/fields/attachment';
import { isJsonObject, type JsonValue } from '../../domain/json';
import { ok } from '../../domain/result';
import { AttachmentInput } from '../attachment-input';
import { AttachmentOutput } from '../attachment-output';
import type { FieldScreen } from '../field-screen';

export const attachmentScreen: FieldScreen<AttachmentField, AttachmentValue, AttachmentValue | null> = {
  empty: null,
  input: 'group',
  isTyped: (stored: JsonValue) => stored === null || (isJsonObject(stored) && typeof stored['hash'] === 'string'),
  typedOf: (value) => value,
  read: (typed) => ok(typed ?? undefined),
  Input: AttachmentInput,
  Output: AttachmentOutput,
};
