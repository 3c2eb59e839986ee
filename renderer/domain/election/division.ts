/** Division codes through time as a pack holds them: a line for each span of years, `1980-2019 1101:01,02 1102:21`. */
export interface DivisionTable {
  /** Year of the last list; younger codes are not known. */
  readonly through: number;
  readonly lines: string;
}

export interface Divisions {
  readonly through: number;
  /** First and last year in which a code stood in the lists. */
  readonly years: ReadonlyMap<string, { readonly first: number; readonly last: number }>;
}

export function readDivisions({ through, lines }: DivisionTable): Divisions {
  const years = new Map<string, { readonly first: number; readonly last: number }>();
  for (const line of lines.trim().split('\n')) {
    const [span = '', ...prefectures] = line.split(' ');
    const [first = 0, last = 0] = span.split('-').map(Number);
    for (const prefecture of prefectures) {
      const [four = '', two = ''] = prefecture.split(':');
      for (const end of two.split(',')) years.set(`${four}${end}`, { first, last });
    }
  }
  return { through, years };
}

/** Residence permits of Hong Kong, Macao and Taiwan bear these instead of a county. */
const permits = new Set(['810000', '820000', '830000']);

/** Identity numbers have been given since 1984; who was born later got one at birth or after. */
const firstNumbers = 1984;

/**
 * What does not fit between a division code and a year of birth. A doubt to be looked up on the card, no proof: lists end, and numbers
 * were also given late.
 */
export function divisionDoubt(code: string, bornIn: number, { years, through }: Divisions): string | undefined {
  if (permits.has(code)) return undefined;
  const found = years.get(code);
  if (found === undefined) return `前六位${code}不在${String(through)}年以前的行政区划代码中`;
  // Lists are of December: a code of the last list was still in force for part of the next year.
  if (found.last >= through || found.last + 1 >= Math.max(bornIn, firstNumbers)) return undefined;
  return `前六位${code}的代码${String(found.last)}年以后已经撤销，与出生年份${String(bornIn)}对不上`;
}
