import { isJsonObject, type JsonObject } from '../json';

/** The written name of a place or a person; villages are known by their name, whichever office writes it. */
export function nameIn(values: JsonObject, name: string): string {
  const value = values[name];
  const written = isJsonObject(value) ? (value['text'] ?? value['name']) : value;
  return typeof written === 'string' ? written.trim() : '';
}
