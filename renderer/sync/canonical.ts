import canonicalize from 'canonicalize';
import type { JsonValue } from '../domain/json';
import { fromUtf8, utf8 } from './bytes';

/** Objects and lists inside one another; more than any record needs, and little enough for every reader. */
export const nestingLimit = 32;

/**
 * RFC 8785 text of a value, the only spelling that is ever hashed, signed or stored (`decisions.md` 3). Takes anything, because
 * to the compiler an interface is no JSON; what has no canonical form throws.
 */
export function canonicalText(value: unknown): string {
  const problem = canonicalProblem(value);
  if (problem !== undefined) throw new RangeError(problem);
  const text = canonicalize(value);
  if (text === undefined) throw new RangeError('nothing to encode');
  return text;
}

export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(canonicalText(value));
}

/** Why a value has no canonical form, with the place it stands at; undefined when it has one. */
export function canonicalProblem(value: unknown): string | undefined {
  return problemAt(value, '$', 0);
}

export function isCanonicalValue(value: unknown): value is JsonValue {
  return canonicalProblem(value) === undefined;
}

/** Reads canonical JSON and nothing else: another spelling of the same value is refused, so that one value has one hash. */
export function parseCanonical(source: string | Uint8Array): JsonValue | undefined {
  const text = typeof source === 'string' ? source : fromUtf8(source);
  if (text === undefined) return undefined;
  const value = parseJson(text);
  return isCanonicalValue(value) && canonicalText(value) === text ? value : undefined;
}

/** Undefined for text that is no JSON; JSON itself has no undefined. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function problemAt(value: unknown, path: string, depth: number): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : `not a safe integer at ${path}`;
  if (typeof value === 'string') return isWellFormed(value) ? undefined : `lone surrogate at ${path}`;
  if (typeof value !== 'object') return `${typeof value} at ${path}`;
  if (depth >= nestingLimit) return `nested deeper than ${String(nestingLimit)} at ${path}`;
  return Array.isArray(value) ? listProblem(value, path, depth) : objectProblem(value, path, depth);
}

function listProblem(list: readonly unknown[], path: string, depth: number): string | undefined {
  for (let index = 0; index < list.length; index += 1) {
    const problem = problemAt(list[index], `${path}[${String(index)}]`, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function objectProblem(value: object, path: string, depth: number): string | undefined {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return `not a plain object at ${path}`;
  for (const [key, inner] of Object.entries(value)) {
    // A key of this name would change the object it is copied into.
    if (!isWellFormed(key) || key === '__proto__') return `key that may not stand at ${path}`;
    const problem = problemAt(inner, `${path}.${key}`, depth + 1);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
