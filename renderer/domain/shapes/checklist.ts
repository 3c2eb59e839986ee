import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField, RowValue } from '../fields/rows';
import type { JsonObject, JsonValue } from '../json';
import { dateIn, rowsIn, textIn } from './cells';
import { checkItems, itemOf, lineLabel, linesOf, type ItemList, type SheetItem } from './item-list';
import { dueSchedule, type Schedule } from './mark';
import type { SheetFaces, SheetProblem, Sum } from './sheet';

/** 必须: stands open until it is done or said not to apply. 按需: counts once somebody plans or does it. */
export type Need = 'must' | 'asNeeded';
export const needs = { must: '必须', asNeeded: '按需' } as const satisfies Record<Need, string>;

export interface ChecklistItem extends SheetItem {
  readonly need: Need;
}

export interface ChecklistSheet {
  readonly shape: 'checklist';
  readonly items: ItemList<ChecklistItem>;
  /** How many days before its planned day a line asks for attention. */
  readonly warnDays: number;
}

/** Fixed lines with their planned and actual day: milestones, a plan, a dossier's contents. */
export function checklistField(
  declared: {
    readonly label: string;
    readonly disclosure: Disclosure;
    readonly help?: string;
    /** Each line names who answers for it. */
    readonly responsible?: true;
  } & Omit<ChecklistSheet, 'shape'>,
): RowsField {
  const { label, disclosure, help, items, warnDays, responsible } = declared;
  const who = { who: { kind: 'text', label: '责任人', disclosure, maxLength: 60 } } as const satisfies Fields;
  const columns = {
    ...(responsible === undefined ? {} : who),
    planned: { kind: 'date', label: '计划日期', disclosure },
    actual: { kind: 'date', label: '完成日期', disclosure, only: 'past' },
    number: { kind: 'text', label: '文号或者依据', disclosure, maxLength: 60 },
    notApplicable: { kind: 'yesNo', label: '不适用', disclosure },
    reason: { kind: 'text', label: '说明', disclosure, maxLength: 200 },
  } as const satisfies Fields;
  const sheet: ChecklistSheet = { shape: 'checklist', items, warnDays };
  return { kind: 'rows', label, disclosure, rowLabel: '事项', columns, sheet, ...(help === undefined ? {} : { help }) };
}

export const checklistFaces: SheetFaces<ChecklistSheet> = {
  check: ({ items, warnDays }) => [...checkItems(items), ...(warnDays < 0 ? ['warnDays: not below nought'] : [])],
  rowLabel: ({ items }, id) => lineLabel(items, id),
  judge: (rows, sheet) => rows.flatMap((row) => judgeLine(row, sheet)),
  sums: progressSums,
  schedules: (rows, sheet) => nextDue(rows, sheet),
};

export type LineState = 'done' | 'notApplicable' | 'late' | 'planned' | 'open' | 'notAsked';
export const lineStates = {
  done: '已完成',
  notApplicable: '不适用',
  late: '已过计划日期',
  planned: '进行中',
  open: '未启动',
  notAsked: '未用到',
} as const satisfies Record<LineState, string>;

/** How one line stands on a day. */
export function lineState(row: JsonObject, item: ChecklistItem | undefined, today: CivilDate): LineState {
  if (row['notApplicable'] === true) return 'notApplicable';
  if (dateIn(row, 'actual') !== undefined) return 'done';
  const planned = dateIn(row, 'planned');
  if (planned !== undefined) return planned < today ? 'late' : 'planned';
  return item?.need === 'asNeeded' ? 'notAsked' : 'open';
}

/** Days between plan and deed, still growing while nothing is done; `undefined` where nothing was planned or it is not yet due. */
export function lagDays(row: JsonObject, today: CivilDate): number | undefined {
  const planned = dateIn(row, 'planned');
  if (planned === undefined || row['notApplicable'] === true) return undefined;
  const actual = dateIn(row, 'actual');
  if (actual !== undefined) return daysBetween(planned, actual);
  return planned < today ? daysBetween(planned, today) : undefined;
}

export interface Progress {
  readonly done: number;
  /** Lines that count: all 必须 but those that do not apply, and those 按需 that somebody planned or did. */
  readonly applicable: number;
}

export function progressOf(rows: readonly RowValue[], sheet: ChecklistSheet, today: CivilDate): Progress {
  const states = statesOf(rows, sheet, today).filter((state) => state !== 'notApplicable' && state !== 'notAsked');
  return { done: states.filter((state) => state === 'done').length, applicable: states.length };
}

/** 5/12, for a computed field that lists show; a sheet nobody has begun counts all lines of the list as they stand now. */
export function progressText(rows: JsonValue | undefined, { items }: Pick<ChecklistSheet, 'items'>): string | undefined {
  const found = rowsIn(rows);
  if (found.length === 0) return undefined;
  // Whether a line is late does not change what counts, so any day will do.
  const { done, applicable } = progressOf(found, { shape: 'checklist', items, warnDays: 0 }, '0001-01-01');
  return `${done}/${applicable}`;
}

/**
 * Days by which one group of lines was finished later than another; negative where it was earlier, and nothing while either is
 * not finished.
 */
export function lagBetween(
  rows: JsonValue | undefined,
  items: ItemList<ChecklistItem>,
  group: string,
  other: string,
): number | undefined {
  const last = finishedOn(rowsIn(rows), items, group);
  const otherLast = finishedOn(rowsIn(rows), items, other);
  return last === undefined || otherLast === undefined ? undefined : daysBetween(otherLast, last);
}

function finishedOn(rows: readonly RowValue[], items: ItemList<ChecklistItem>, group: string): CivilDate | undefined {
  const own = rows.filter((row) => itemOf(items, row.id)?.group === group && row['notApplicable'] !== true);
  const needed = own.filter((row) => itemOf(items, row.id)?.need === 'must' || dateIn(row, 'planned') !== undefined);
  if (needed.length === 0 || needed.some((row) => dateIn(row, 'actual') === undefined)) return undefined;
  return needed.flatMap((row) => dateIn(row, 'actual') ?? []).reduce((a, b) => (a > b ? a : b));
}

function statesOf(rows: readonly RowValue[], { items }: ChecklistSheet, today: CivilDate): readonly LineState[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return linesOf(items, rows, today).map(({ id, item }) => lineState(byId.get(id) ?? {}, item, today));
}

function progressSums(rows: readonly RowValue[], sheet: ChecklistSheet, today: CivilDate): readonly Sum[] {
  const { done, applicable } = progressOf(rows, sheet, today);
  const states = statesOf(rows, sheet, today);
  const without = states.filter((state) => state === 'notApplicable').length;
  const late = states.filter((state) => state === 'late').length;
  return [
    { name: 'progress', label: '完成', text: `${done}/${applicable}` },
    ...(without > 0 ? [{ name: 'notApplicable', label: '不适用', text: `${without} 项` }] : []),
    ...(late > 0 ? [{ name: 'late', label: '已过计划日期', text: `${late} 项`, tone: 'late' } as const] : []),
  ];
}

function judgeLine(row: RowValue, { items }: ChecklistSheet): readonly SheetProblem[] {
  if (row['notApplicable'] !== true) return [];
  const what = `“${lineLabel(items, row.id)}”`;
  if (dateIn(row, 'actual') !== undefined) {
    return [problem(row.id, 'actual', 'done-and-not-applicable', `${what}既填了完成日期，又勾了不适用。`, '请去掉其中一个。')];
  }
  if (textIn(row, 'reason').trim() !== '') return [];
  return [problem(row.id, 'reason', 'not-applicable-reason', `${what}不适用，但没有写说明。`, '请写明为什么不适用。')];
}

function problem(row: string, column: string, code: string, sentence: string, whatToDo: string): SheetProblem {
  return { row, column, code, sentence, whatToDo };
}

/** The next planned day among the lines that are not done. */
function nextDue(rows: readonly RowValue[], { items, warnDays }: ChecklistSheet): readonly Schedule[] {
  const open = rows.filter((row) => row['notApplicable'] !== true && dateIn(row, 'actual') === undefined);
  const next = open
    .flatMap((row) => {
      const on = dateIn(row, 'planned');
      return on === undefined ? [] : [{ on, label: lineLabel(items, row.id) }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0];
  return next === undefined ? [] : [dueSchedule(`“${next.label}”计划日期`, next.on, { warnDays })];
}
