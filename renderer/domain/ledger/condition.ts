import type { Condition } from '../fields/field-kind';
import type { JsonObject } from '../json';

/** Whether a field is shown or a step offered, given the values as they stand. */
export function holds(condition: Condition | undefined, values: JsonObject): boolean {
  if (condition === undefined) return true;
  const value = values[condition.field];
  if (Array.isArray(value)) return value.some((one) => typeof one === 'string' && condition.in.includes(one));
  return (typeof value === 'string' || typeof value === 'boolean') && condition.in.includes(value);
}

/** Whether all of them hold. */
export function allHold(conditions: readonly Condition[] | undefined, values: JsonObject): boolean {
  return (conditions ?? []).every((condition) => holds(condition, values));
}
