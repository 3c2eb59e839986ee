/** Something that took place: when, where, before how many people. */
export interface EventPart<N extends string = string> {
  readonly on: N;
  readonly place?: N;
  /** 人次: one person twice counts twice. */
  readonly headcount?: N;
}

/** Two places typed by different people are the same but for spaces and punctuation. */
export function samePlace(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x !== '' && y !== '' && (x === y || x.includes(y) || y.includes(x));
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}
