const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** UUIDv4 in lower case, as records and saves are named. */
export function isUuid(text: string): boolean {
  return uuid.test(text);
}
