import type { Exact } from './figure';

/** Adds numbers of the same places; a sum too large to be exact is `undefined`, never a wrong one. */
export function addExact(parts: readonly Exact[], places: number): Exact | undefined {
  const value = parts.reduce((sum, part) => sum + BigInt(part.value), 0n);
  return isSafe(value) ? { value: Number(value), places } : undefined;
}

export function equalExact(a: Exact, b: Exact): boolean {
  return scale(a, b.places) === scale(b, a.places);
}

/** 100 × part ÷ whole with two places, rounded half up; nothing divided by nothing is `undefined`. */
export function percentOf(part: Exact, whole: Exact): Exact | undefined {
  return dividedBy(part, whole, { times: 10_000n, places: 2 });
}

/** Part ÷ whole with one place, rounded half up; nothing divided by nothing is `undefined`. */
export function shareOf(part: Exact, whole: Exact): Exact | undefined {
  return dividedBy(part, whole, { times: 10n, places: 1 });
}

function dividedBy(part: Exact, whole: Exact, { times, places }: { times: bigint; places: number }): Exact | undefined {
  const below = scale(whole, part.places);
  if (below === 0n) return undefined;
  const value = (2n * times * scale(part, whole.places) + below) / (2n * below);
  return isSafe(value) ? { value: Number(value), places } : undefined;
}

/** Written out with all its places, grouped by nothing, as a sheet or a sum takes it: 1234.50. */
export function decimalText({ value, places }: Exact): string {
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  const sign = value < 0 ? '-' : '';
  if (places === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function scale(exact: Exact, places: number): bigint {
  return BigInt(exact.value) * 10n ** BigInt(places);
}

function isSafe(value: bigint): boolean {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) && value >= BigInt(Number.MIN_SAFE_INTEGER);
}
