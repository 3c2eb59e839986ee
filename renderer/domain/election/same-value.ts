/** Two small plain values are the same; keys stand in any order. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [mine, other] = [Object.entries(a), Object.entries(b)];
  return mine.length === other.length && mine.every(([key, value]) => sameValue(value, (b as Record<string, unknown>)[key]));
}
