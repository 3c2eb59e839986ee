import type { JsonObject } from '../json';

/** A received value may carry more than it should; what is not known is not stored unseen. */
export function hasOnlyKeys(value: JsonObject, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}
