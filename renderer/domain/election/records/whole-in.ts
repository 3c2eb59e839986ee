import type { JsonObject } from '../../json';
import { countIn } from '../../shapes/cells';

/** A count where something that was left empty says nought. */
export function wholeIn(values: JsonObject, name: string): number {
  return countIn(values, name) ?? 0;
}
