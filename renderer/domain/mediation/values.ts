import { isJsonObject, type JsonObject, type JsonValue } from '../json';

// Guards read records of any age and origin, so a value of the wrong type counts as not filled in.

export function textIn(values: JsonObject, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberIn(values: JsonObject, name: string): number | undefined {
  const value = values[name];
  return typeof value === 'number' ? value : undefined;
}

export function answerIn(values: JsonObject, name: string): boolean | undefined {
  const value = values[name];
  return typeof value === 'boolean' ? value : undefined;
}

export function rowsIn(values: JsonObject, name: string): readonly JsonObject[] {
  const value = values[name];
  return isList(value) ? value.filter(isJsonObject) : [];
}

export function choicesIn(values: JsonObject, name: string): readonly string[] {
  const value = values[name];
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The name inside a `person` value. */
export function nameIn(values: JsonObject, name: string): string | undefined {
  const value = values[name];
  return isJsonObject(value) ? textIn(value, 'name') : undefined;
}

function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
