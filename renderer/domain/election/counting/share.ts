/**
 * A part of a whole that a rule asks for. `strict` is 过 or 超过: exactly the part is not enough; otherwise 不少于 or 以上: it is.
 * Fractions are multiplied across, never divided, so nothing is ever rounded.
 */
export interface Share {
  readonly num: number;
  readonly den: number;
  readonly strict: boolean;
}

export function reaches({ num, den, strict }: Share, part: number, whole: number): boolean {
  const left = BigInt(den) * BigInt(part);
  const right = BigInt(num) * BigInt(whole);
  return strict ? left > right : left >= right;
}

/** The smallest part that reaches the share of a whole. */
export function fewestReaching({ num, den, strict }: Share, whole: number): number {
  const [wanted, parts] = [BigInt(num) * BigInt(whole), BigInt(den)];
  const fewest = strict ? wanted / parts + 1n : (wanted + parts - 1n) / parts;
  return Number(fewest);
}

/** A share of a whole, rounded up: a fifth of six seats is two. */
export function roundedUp(num: number, den: number, whole: number): number {
  return fewestReaching({ num, den, strict: false }, whole);
}

/** As the rule says it: 过半数, 超过三分之二, 不少于五分之四. */
export function shareText({ num, den, strict }: Share): string {
  if (num === 1 && den === 2) return strict ? '过半数' : '不少于二分之一';
  return `${strict ? '超过' : '不少于'}${digit(den)}分之${digit(num)}`;
}

const digits = '零一二三四五六七八九十';

function digit(number: number): string {
  return digits.charAt(number) || String(number);
}
