import { reaches, type Share } from './share';

/** One test of a rule, written out so that anybody can do it again with pencil and paper. */
export interface WrittenTest {
  /** What is tested: 参加投票的人数过半. */
  readonly what: string;
  readonly holds: boolean;
  /** 2 × 257 = 514 > 501 */
  readonly working: string;
  /** The text and article it comes from. */
  readonly source: string;
}

export interface TestInput {
  readonly what: string;
  readonly share: Share;
  readonly part: number;
  readonly whole: number;
  readonly source: string;
}

export function writeTest({ what, share, part, whole, source }: TestInput): WrittenTest {
  const [left, right] = [BigInt(share.den) * BigInt(part), BigInt(share.num) * BigInt(whole)];
  const working = `${product(share.den, part, left)} ${relation(left, right, share.strict)} ${product(share.num, whole, right)}`;
  return { what, holds: reaches(share, part, whole), working, source };
}

/** As reports print it: 参加投票的人数过半：2 × 561 = 1122 > 921 ✓，《村民委员会组织法》第18条. */
export function testLine({ what, holds, working, source }: WrittenTest): string {
  return `${what}：${working} ${holds ? '✓' : '✗'}，${source}`;
}

function product(factor: number, of: number, result: bigint): string {
  return factor === 1 ? String(of) : `${String(factor)} × ${String(of)} = ${String(result)}`;
}

/** What is true of the two numbers, in the pair of signs that the rule divides by. */
function relation(left: bigint, right: bigint, strict: boolean): string {
  if (strict) return left > right ? '>' : '≤';
  return left >= right ? '≥' : '<';
}
