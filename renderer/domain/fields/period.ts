import type { Period, PeriodLength } from '../calendar/period';
import { isPeriod, periodText, writePeriod } from '../calendar/period';
import type { JsonValue } from '../json';
import { fail, ok } from '../result';
import { compareUnits } from './collation';
import type { FieldCommon, FieldKind } from './field-kind';
import { halfWidth } from './half-width';
import { hidden } from './mask';
import { problem, settle, wrongShape } from './problem';

export interface PeriodField extends FieldCommon {
  readonly kind: 'period';
  readonly of: PeriodLength;
}

/** What is left after the year, and an example for who could not be understood. */
const wordings: Readonly<Record<PeriodLength, { readonly rest: RegExp; readonly example: string }>> = {
  year: { rest: /^$/, example: '2026 或 2026年' },
  'half-year': { rest: /^(?:h([12])|([上下])半年)$/i, example: '2026年上半年 或 2026-H1' },
  quarter: { rest: /^(?:q([1-4])|第?([1-4一二三四])季度?)$/i, example: '2026年第3季度 或 2026-Q3' },
  month: { rest: /^(\d{1,2})月?$/, example: '2026年11月 或 2026-11' },
};

const numberByWord: Readonly<Record<string, number>> = { 上: 1, 下: 2, 一: 1, 二: 2, 三: 3, 四: 4 };

export const periodKind: FieldKind<PeriodField, string> = {
  parse(typed, field, context) {
    const text = halfWidth(typed).replace(/\s+/g, '');
    if (text === '') return ok(undefined);
    const period = readPeriod(text, field.of, context.today);
    if (period !== undefined) return settle(period, periodKind.check(period, field, context));
    return fail(problem(field, 'period-unreadable', '看不出是哪一段时间。', `请写成 ${wordings[field.of].example} 的样子。`));
  },
  text: (value) => periodText(value),
  masked: () => hidden,
  searchText: (value) => `${value.toLowerCase()} ${periodText(value)}`,
  compare: (a, b) => compareUnits(a, b),
  check(value, field) {
    if (typeof value === 'string' && isPeriod(value, field.of)) return undefined;
    return wrongShape(field);
  },
  fits: isAnyPeriod,
};

function readPeriod(text: string, of: PeriodLength, today: string): Period | undefined {
  const parts = /^(?:(\d{4})(?:年|[-/.])?)?(.*)$/.exec(text);
  const found = wordings[of].rest.exec(parts?.[2] ?? '');
  if (parts === null || found === null || (of === 'year' && parts[1] === undefined)) return undefined;
  const word = found[1] ?? found[2] ?? '1';
  const period = writePeriod(Number(parts[1] ?? today.slice(0, 4)), of, numberByWord[word] ?? Number(word));
  return isPeriod(period, of) ? period : undefined;
}

function isAnyPeriod(value: JsonValue): value is Period {
  return typeof value === 'string' && (['year', 'half-year', 'quarter', 'month'] as const).some((of) => isPeriod(value, of));
}
