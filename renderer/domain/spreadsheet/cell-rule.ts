import { civilDateText } from '../calendar/civil-date';
import { dateOfDayNumber } from './day-number';
import type { SheetCell } from './sheet-table';

/** What a form asks of a cell (ECMA-376 part 1, 18.3.1.32), with its bounds already worked out. */
export type CellRule =
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'whole' | 'decimal' | 'date' | 'textLength'; readonly bounds: Bounds }
  /** A formula or another workbook decides; nobody but the office program can tell. */
  | { readonly kind: 'unknown'; readonly says: string };

export interface Bounds {
  readonly operator: RuleOperator;
  readonly first: number;
  readonly second?: number;
}

export const ruleOperators = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type RuleOperator = (typeof ruleOperators)[number];

/** Why a value does not keep the rule, as the end of a sentence; undefined where it does, or where nobody can tell. */
export function breaksRule(rule: CellRule, cell: SheetCell): string | undefined {
  if (cell === null || cell === '') return undefined;
  switch (rule.kind) {
    case 'unknown':
      return undefined;
    case 'list':
      return rule.choices.includes(String(cell)) ? undefined : `只能从这些里选：${some(rule.choices)}`;
    case 'textLength':
      return within([...String(cell)].length, rule.bounds) ? undefined : `字数要${boundsText(rule.bounds, plain)}`;
    case 'date':
      if (typeof cell !== 'number') return '要填日期';
      return within(cell, rule.bounds) ? undefined : `日期要${boundsText(rule.bounds, dayText)}`;
    case 'whole':
      if (typeof cell !== 'number' || !Number.isInteger(cell)) return '要填整数';
      return within(cell, rule.bounds) ? undefined : `要填${boundsText(rule.bounds, plain)}的整数`;
    case 'decimal':
      if (typeof cell !== 'number') return '要填数字';
      return within(cell, rule.bounds) ? undefined : `要填${boundsText(rule.bounds, plain)}的数`;
  }
}

/** The rule in words, shown beside the cell before anything is filled in. */
export function ruleText(rule: CellRule): string {
  switch (rule.kind) {
    case 'unknown':
      return rule.says;
    case 'list':
      return `从 ${some(rule.choices)} 中选`;
    case 'textLength':
      return `字数${boundsText(rule.bounds, plain)}`;
    case 'date':
      return `日期${boundsText(rule.bounds, dayText)}`;
    case 'whole':
      return `整数，${boundsText(rule.bounds, plain)}`;
    case 'decimal':
      return `数字，${boundsText(rule.bounds, plain)}`;
  }
}

function within(value: number, { operator, first, second = first }: Bounds): boolean {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'notBetween':
      return value < first || value > second;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThan':
      return value > first;
    case 'lessThan':
      return value < first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'lessThanOrEqual':
      return value <= first;
  }
}

function boundsText({ operator, first, second = first }: Bounds, text: (value: number) => string): string {
  switch (operator) {
    case 'between':
      return `在 ${text(first)} 到 ${text(second)} 之间`;
    case 'notBetween':
      return `不在 ${text(first)} 到 ${text(second)} 之间`;
    case 'equal':
      return `等于 ${text(first)}`;
    case 'notEqual':
      return `不等于 ${text(first)}`;
    case 'greaterThan':
      return `大于 ${text(first)}`;
    case 'lessThan':
      return `小于 ${text(first)}`;
    case 'greaterThanOrEqual':
      return `不小于 ${text(first)}`;
    case 'lessThanOrEqual':
      return `不大于 ${text(first)}`;
  }
}

function plain(value: number): string {
  return String(value);
}

function dayText(value: number): string {
  const date = dateOfDayNumber(value);
  return date === undefined ? String(value) : civilDateText(date);
}

function some(choices: readonly string[]): string {
  return choices.length > 8 ? `${choices.slice(0, 8).join('、')} 等` : choices.join('、');
}
