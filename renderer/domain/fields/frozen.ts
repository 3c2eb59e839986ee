import type { JsonObject, JsonValue } from '../json';
import { isJsonObject } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { hasOnlyKeys } from './has-only-keys';
import { hidden } from './mask';
import { notTyped, wrongShape } from './problem';

/** Under which name a content is hashed: a hash of one thing can never pass for a hash of another. */
export type HashName = 'electionRules' | 'electionRoll' | 'electionBallot' | 'electionResult';

/** What is settled once and read ever after: rules, a posted list, a result. Written by the office alone, whole, with its hash. */
export interface FrozenField extends FieldCommon {
  readonly kind: 'frozen';
  readonly hashedAs: HashName;
  /** As a person reads it. */
  readonly lines: (content: JsonObject) => readonly string[];
  /** As a paper prints it; each line alone where nothing is said. */
  readonly rows?: (content: JsonObject) => readonly Readonly<Record<string, string>>[];
}

export type FrozenContent = {
  /** SHA-256 of the canonical content under the field's name, base64url. */
  readonly hash: string;
  readonly content: JsonObject;
};

const hashText = /^[\w-]{43}$/;

export const frozenKind: FieldKind<FrozenField, FrozenContent> = {
  parse: (typed, field) => (typed.trim() === '' ? ok(undefined) : fail(notTyped(field, '本栏由程序写入，不能手工填写。'))),
  text: (value, field) => field.lines(value.content).join('\n'),
  masked: () => hidden,
  searchText: () => '',
  compare: (a, b) => compareUnits(a.hash, b.hash),
  check: (value, field) => (isFrozen(value) && hashText.test(value.hash) ? undefined : wrongShape(field)),
  fits: isFrozen,
};

export function isFrozen(value: JsonValue): value is FrozenContent {
  if (!isJsonObject(value) || !hasOnlyKeys(value, ['hash', 'content'])) return false;
  const { hash, content } = value;
  return typeof hash === 'string' && content !== undefined && isJsonObject(content);
}

/** What was settled in a field of a record, if anything was. */
export function contentIn(values: JsonObject, name: string): JsonObject | undefined {
  const value = values[name];
  return value !== undefined && isFrozen(value) ? value.content : undefined;
}
