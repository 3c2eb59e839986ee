import type { JsonObject, JsonValue } from '../json';
import { isJsonObject } from '../json';
import { fail, ok } from '../result';
import { compareText } from './collation';
import type { FieldCommon, FieldKind, FieldProblem } from './field-kind';
import { searchForm } from './half-width';
import { hasOnlyKeys } from './has-only-keys';
import { hidden } from './mask';
import { notTyped, problem, wrongShape } from './problem';
import { findTextProblem } from './written-text';

/** A file kept beside the journal under the hash of its content. */
export interface AttachmentField extends FieldCommon {
  readonly kind: 'attachment';
}

export type AttachmentValue = {
  /** SHA-256 of the content, base64url. */
  readonly hash: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
};

const contentHash = /^[\w-]{43}$/;
const mediaType = /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/;

export const attachmentKind: FieldKind<AttachmentField, AttachmentValue> = {
  parse: (typed, field) => (typed.trim() === '' ? ok(undefined) : fail(notTyped(field, '请点“添加文件”选择一个文件。'))),
  text: (value) => value.name,
  masked: () => hidden,
  searchText: (value) => searchForm(value.name),
  compare: (a, b) => compareText(a.name, b.name),
  check(value, field) {
    if (!isAttachment(value) || !contentHash.test(value.hash) || !mediaType.test(value.mediaType)) return wrongShape(field);
    if (!Number.isSafeInteger(value.size) || value.size < 0) return wrongShape(field);
    return findNameProblem(value.name, field);
  },
  fits: isAttachment,
};

/** The name is shown and offered when the file is saved again, so it may never lead to another folder. */
function findNameProblem(name: string, field: AttachmentField): FieldProblem | undefined {
  if (/[\\/]/.test(name) || /^\.+$/.test(name)) {
    return problem(field, 'attachment-name', '的文件名里有不允许的字符。', '请把文件改名后重新添加。');
  }
  return findTextProblem(name, field, { maxLength: 200, manyLines: false });
}

export function isAttachment(value: JsonValue): value is AttachmentValue {
  return isJsonObject(value) && hasOnlyKeys(value, ['hash', 'name', 'size', 'mediaType']) && hasAllParts(value);
}

function hasAllParts({ hash, name, size, mediaType: type }: JsonObject): boolean {
  return typeof hash === 'string' && typeof name === 'string' && typeof size === 'number' && typeof type === 'string';
}
