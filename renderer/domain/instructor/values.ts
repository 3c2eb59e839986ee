import { isJsonObject, type JsonObject } from '../json';

/** The record a link points to. */
export function linkIn(values: JsonObject, name: string): string | undefined {
  const value = values[name];
  const record = isJsonObject(value) ? value['record'] : undefined;
  return typeof record === 'string' ? record : undefined;
}

/** The written name of a place or a person; villages are known by their name, whichever office writes it. */
export function nameIn(values: JsonObject, name: string): string {
  const value = values[name];
  const written = isJsonObject(value) ? (value['text'] ?? value['name']) : value;
  return typeof written === 'string' ? written.trim() : '';
}
