import type { Decimal } from './exact';

/** A number that is never rounded on the way. The lower part is above nought. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const nought: Fraction = { over: 0n, under: 1n };
export const one: Fraction = { over: 1n, under: 1n };

/** Whole numbers; undefined where divided by nothing. */
export function fraction(over: number | bigint, under: number | bigint = 1n): Fraction | undefined {
  const below = BigInt(under);
  if (below === 0n) return undefined;
  return below > 0n ? { over: BigInt(over), under: below } : { over: -BigInt(over), under: -below };
}

/** A decimal number written out: 0.6, 92.5. */
export function fromDecimal(written: Decimal): Fraction {
  const [whole = '0', places = ''] = written.replace('-', '').split('.');
  const over = BigInt(`${whole}${places}`);
  return { over: written.startsWith('-') ? -over : over, under: 10n ** BigInt(places.length) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function divided(a: Fraction, b: Fraction): Fraction | undefined {
  return fraction(a.over * b.under, a.under * b.over);
}

export function sumOf(all: readonly Fraction[]): Fraction {
  return all.reduce(add, nought);
}

export function isLess(a: Fraction, b: Fraction): boolean {
  return a.over * b.under < b.over * a.under;
}

export function lesserOf(a: Fraction, b: Fraction): Fraction {
  return isLess(b, a) ? b : a;
}

/** Written out with all its places, half rounded up; the only place where anything is rounded. */
export function written({ over, under }: Fraction, places: number): Decimal {
  const scale = 10n ** BigInt(places);
  const doubled = 2n * over * scale + under;
  const below = 2n * under;
  // Division of negative numbers goes towards nought.
  const units = doubled >= 0n || doubled % below === 0n ? doubled / below : doubled / below - 1n;
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0n ? `-${text}` : text;
}
