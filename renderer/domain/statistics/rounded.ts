import { decimalText } from './exact';
import type { Exact } from './figure';
import { exactText } from './figure-text';

/** How a number is written where people read it: all of it, or cut down to a place with 余 or 多. */
export type Rounding =
  | { readonly as: 'exact' }
  | {
      readonly as: 'rounded';
      /** The place it is cut down to, in whole units: 10 gives 80余, 100 gives 200多, 10000 counts in 万. */
      readonly to: 10 | 100 | 1000 | 10_000 | 100_000 | 1_000_000 | 10_000_000 | 100_000_000;
      readonly word: '余' | '多';
    };

/**
 * Exact by default. 约数 only ever says less than is true: the number is cut down to the place, and 余 or 多 is added only where
 * something was cut off; 80 exactly prints 80起, never 80余起 (`ledgers.md` §0.2). What is smaller than the place is printed exactly.
 */
export function roundedText(exact: Exact, unit: string, rounding: Rounding): string {
  if (rounding.as === 'exact' || exact.value <= 0) return exactText(exact, unit);
  const scale = 10n ** BigInt(exact.places);
  const value = BigInt(exact.value);
  const cut = value - (value % (BigInt(rounding.to) * scale));
  if (cut === 0n) return exactText(exact, unit);
  return `${phrase(cut / scale, rounding.to, value > cut ? rounding.word : '')}${unit}`;
}

/** 120余, 27万余 where the place is 万 itself, 10余万 and 6000多万 where it is more. */
function phrase(whole: bigint, place: number, word: string): string {
  const [size, counter] = place >= 100_000_000 ? [100_000_000, '亿'] : place >= 10_000 ? [10_000, '万'] : [1, ''];
  const digits = String(whole / BigInt(size));
  return place === size ? `${digits}${counter}${word}` : `${digits}${word}${counter}`;
}

/** 90%以上, 100%: a rate cut down to whole tens of per cent, said to be above only where it is. */
export function ratePhrase(percent: Exact, step: 1 | 5 | 10 = 10): string {
  const place = BigInt(step) * 10n ** BigInt(percent.places);
  const value = BigInt(percent.value);
  const cut = value - (value % place);
  if (cut === 0n) return `${decimalText(percent)}%`;
  const whole = String(cut / 10n ** BigInt(percent.places));
  return value > cut ? `${whole}%以上` : `${whole}%`;
}
