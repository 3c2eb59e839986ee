import { isJsonObject, type JsonValue } from '../json';

/** What people write between names. */
const between = /[、，,；;/\s]+/u;

/** Whether this person stands in it: a line of names, or a table with one name in each row. Parts of a name do not count. */
export function namesPerson(value: JsonValue | undefined, name: string): boolean {
  if (typeof value === 'string') return value.split(between).includes(name);
  return Array.isArray(value) && value.some((row) => isJsonObject(row) && row['name'] === name);
}
