import { civilDate, isCivilDate, weekday, type CivilDate } from '../calendar/civil-date';
import { findPeriodBounds, isPeriod, type Period } from '../calendar/period';
import { codeLabel, type CodeList } from '../fields/code-list';
import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField, RowValue } from '../fields/rows';
import { textIn } from './cells';
import { compareExact, halvesOf, type Decimal } from './exact';
import type { SheetFaces, SheetProblem, Sum } from './sheet';

export const halves = { am: '上午', pm: '下午' } as const;
export type Half = keyof typeof halves;
const halfNames = Object.keys(halves) as readonly Half[]; // Object.keys forgets the keys it was given

export interface DaysSheet {
  readonly shape: 'days';
  /** The field of the record that holds the month. */
  readonly month: string;
  readonly statuses: CodeList;
  /** One character that stands in the calendar, and the key that writes it. */
  readonly signs: Readonly<Record<string, { readonly sign: string; readonly key: string }>>;
  /** What is filled in for working days at once, and counts as being there. */
  readonly usual: string;
  readonly present: readonly string[];
  /** Days a month somebody is expected to be there; an office sets it. */
  readonly expected?: { readonly days: Decimal; readonly source: string };
}

interface DaysDeclaration<C extends string> {
  readonly label: string;
  readonly disclosure: Disclosure;
  readonly help?: string;
  readonly month: string;
  readonly statuses: CodeList<C>;
  readonly signs: Readonly<Record<C, { readonly sign: string; readonly key: string }>>;
  readonly usual: NoInfer<C>;
  readonly present: readonly NoInfer<C>[];
  readonly expected?: { readonly days: Decimal; readonly source: string };
}

/** One person's month by half-days. The row of a day is named by its date. */
export function daysField<const C extends string>(declared: DaysDeclaration<C>): RowsField {
  const { label, disclosure, help, expected, ...sheet } = declared;
  const half = (text: string) => ({ kind: 'code', label: text, disclosure, list: declared.statuses }) as const;
  const columns = { am: half(halves.am), pm: half(halves.pm) } satisfies Fields;
  return {
    kind: 'rows',
    label,
    disclosure,
    rowLabel: '日',
    columns,
    sheet: { shape: 'days', ...sheet, ...(expected === undefined ? {} : { expected }) },
    ...(help === undefined ? {} : { help }),
  };
}

export const daysFaces: SheetFaces<DaysSheet> = {
  check: checkSigns,
  rowLabel: (_sheet, id) => (isCivilDate(id) ? `${Number(id.slice(5, 7))}月${Number(id.slice(8))}日` : id),
  judge: judgeDays,
  sums: daySums,
  schedules: () => [],
};

/** The days of a month, in order; none where the text is no month. */
export function daysOfMonth(month: Period): readonly CivilDate[] {
  const bounds = isPeriod(month, 'month') ? findPeriodBounds(month) : undefined;
  const last = Number(bounds?.last.slice(8) ?? 0);
  return Array.from({ length: last }, (_, at) => civilDate(Number(month.slice(0, 4)), Number(month.slice(5)), at + 1) ?? '');
}

/** Monday to Friday; holidays and days worked instead are known to whoever fills the sheet in. */
export function isWeekday(day: CivilDate): boolean {
  return weekday(day) <= 5;
}

/** Half-days of each status. */
export function halfDaysByStatus(rows: readonly RowValue[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const half of halfNames) {
      const status = textIn(row, half);
      if (status !== '') counts.set(status, (counts.get(status) ?? 0) + 1);
    }
  }
  return counts;
}

/** Half-days on which somebody was there. */
export function presentHalfDays(rows: readonly RowValue[], { present }: Pick<DaysSheet, 'present'>): number {
  const counts = halfDaysByStatus(rows);
  return present.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

function daySums(rows: readonly RowValue[], sheet: DaysSheet): readonly Sum[] {
  const counts = halfDaysByStatus(rows);
  const present = presentHalfDays(rows, sheet);
  const days = halvesOf(present);
  const { expected } = sheet;
  const short = expected !== undefined && rows.length > 0 && compareExact(days, expected.days) < 0;
  const aim = expected === undefined ? '' : `，应在岗 ${expected.days} 天（${expected.source}）`;
  return [
    { name: 'present', label: '在岗', text: `${days} 天${aim}`, ...(short ? { tone: 'warn' as const } : {}) },
    ...Object.keys(sheet.statuses.codes).flatMap((status) => {
      const count = counts.get(status) ?? 0;
      return count === 0
        ? []
        : [{ name: status, label: codeLabel(sheet.statuses, status), text: `${count} 个半天（${halvesOf(count)} 天）` }];
    }),
  ];
}

function judgeDays(rows: readonly RowValue[]): readonly SheetProblem[] {
  const months = new Set(rows.map(({ id }) => id.slice(0, 7)));
  const strange = rows.find(({ id }) => !isCivilDate(id)) ?? (months.size > 1 ? rows.at(-1) : undefined);
  if (strange === undefined) return [];
  return [
    {
      row: strange.id,
      code: 'day-of-other-month',
      sentence: `“${strange.id}”不是这个月的日期。`,
      whatToDo: '请重新打开这张月表再填；一张表只填一个月。',
    },
  ];
}

function checkSigns({ statuses, signs, usual, present }: DaysSheet): readonly string[] {
  const codes = Object.keys(statuses.codes);
  const keys = codes.flatMap((code) => signs[code]?.key.toLowerCase() ?? []);
  return [
    ...codes.filter((code) => signs[code] === undefined).map((code) => `signs: ${code} has none`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `signs: two statuses share the key ${key}`),
    ...[usual, ...present].filter((code) => !codes.includes(code)).map((code) => `${code} is not a code of ${statuses.name}`),
  ];
}
