/** A decimal number written out, such as `7.70`; the stored form of the field kind `decimal`. */
export type Decimal = string;

/** A number as whole digits and the places behind the point, so that nothing is ever rounded by itself. */
interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

export function sumOf(numbers: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...numbers.map(placesOf));
  return written({ digits: numbers.reduce((sum, number) => sum + atPlaces(number, places), 0n), places });
}

export function differenceOf(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(placesOf(a), placesOf(b));
  return written({ digits: atPlaces(a, places) - atPlaces(b, places), places });
}

export function productOf(a: Decimal, b: Decimal): Decimal {
  const places = placesOf(a) + placesOf(b);
  return written({ digits: atPlaces(a, placesOf(a)) * atPlaces(b, placesOf(b)), places });
}

export function compareExact(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const places = Math.max(placesOf(a), placesOf(b));
  const [x, y] = [atPlaces(a, places), atPlaces(b, places)];
  return x < y ? -1 : x > y ? 1 : 0;
}

export function lesserOf(a: Decimal, b: Decimal): Decimal {
  return compareExact(a, b) > 0 ? b : a;
}

/** A whole number of parts as a decimal: 37 half-days are 18.5 days. */
export function halvesOf(count: number): Decimal {
  return written({ digits: BigInt(count) * 5n, places: 1 });
}

function placesOf(value: Decimal): number {
  return value.split('.')[1]?.length ?? 0;
}

function atPlaces(value: Decimal, places: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}

/** Without needless noughts behind the point, and without the point where none is needed. */
function written({ digits, places }: Scaled): Decimal {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
