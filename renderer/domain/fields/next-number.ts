/**
 * The number after the ones given: the last group of digits goes on, a year in brackets becomes this one and begins at 1 again.
 * 样调〔2026〕12号 → 样调〔2026〕13号; in a new year 样调〔2027〕1号. Nothing where none of them can be counted on.
 */
export function nextNumber(used: readonly string[], year: string): string | undefined {
  const numbers = used.flatMap((text) => readNumber(text) ?? []);
  const latest = numbers.reduce<Numbered | undefined>(
    (last, one) => (last === undefined || isLater(one, last) ? one : last),
    undefined,
  );
  if (latest === undefined) return undefined;
  const { before, tail, digits, width } = latest;
  const stated = /[〔[(（]\d{4}[〕\])）]/u.exec(before)?.[0];
  const fresh = stated !== undefined && !stated.includes(year);
  const head = stated === undefined ? before : before.replace(stated, stated.replace(/\d{4}/, year));
  return `${head}${String(fresh ? 1 : digits + 1).padStart(fresh ? 1 : width, '0')}${tail}`;
}

interface Numbered {
  readonly before: string;
  readonly digits: number;
  readonly width: number;
  readonly tail: string;
  readonly year: string;
}

function readNumber(text: string): Numbered | undefined {
  const parts = /^(.*?)(\d{1,9})(\D*)$/u.exec(text.trim());
  if (parts === null) return undefined;
  const [, before = '', digits = '', tail = ''] = parts;
  return { before, digits: Number(digits), width: digits.length, tail, year: /\d{4}/.exec(before)?.[0] ?? '' };
}

function isLater(a: Numbered, b: Numbered): boolean {
  return a.year === b.year ? a.digits > b.digits : a.year > b.year;
}
