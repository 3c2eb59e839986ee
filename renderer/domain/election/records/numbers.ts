/** Certificate numbers written the short way: `1-45、47，50-52`. */
export interface ReadNumbers {
  /** Each once, from the lowest. */
  readonly numbers: readonly number[];
  /** Pieces nobody can read. */
  readonly odd: readonly string[];
  /** Numbers that stand twice. */
  readonly twice: readonly number[];
}

const mostInOneRange = 20_000;

export function readNumbers(text: string): ReadNumbers {
  const pieces = text
    .normalize('NFKC')
    .split(/[\s,、;。]+/u)
    .filter((piece) => piece !== '');
  const [odd, all]: [string[], number[]] = [[], []];
  for (const piece of pieces) {
    const range = readRange(piece);
    if (range === undefined) odd.push(piece);
    else for (let number = range.first; number <= range.last; number += 1) all.push(number);
  }
  const counted = new Map<number, number>();
  for (const number of all) counted.set(number, (counted.get(number) ?? 0) + 1);
  const numbers = [...counted.keys()].sort((a, b) => a - b);
  return { numbers, odd, twice: numbers.filter((number) => (counted.get(number) ?? 0) > 1) };
}

function readRange(piece: string): { readonly first: number; readonly last: number } | undefined {
  const written = /^(\d{1,6})(?:[-—~至到](\d{1,6}))?$/u.exec(piece);
  if (written === null) return undefined;
  const first = Number(written[1]);
  const last = Number(written[2] ?? written[1]);
  return first >= 1 && last >= first && last - first < mostInOneRange ? { first, last } : undefined;
}
