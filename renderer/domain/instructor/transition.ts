import { daysBetween, type CivilDate } from '../calendar/civil-date';
import type { JsonValue } from '../json';
import type { RowValue } from '../fields/rows';
import { dateIn, rowsIn } from '../shapes/cells';
import { progressOf, type ChecklistItem } from '../shapes/checklist';
import { itemOf, type ItemList } from '../shapes/item-list';
import { decimalText, percentOf } from '../statistics/exact';

/** 三同步: planned together, set up together, pushed on together. */
export const stages = { plan: '规划', set: '设置', push: '推进' } as const;
export type Stage = keyof typeof stages;
/** Three lines that keep step with each other. */
export const lines = { party: '党组织', government: '自治和行政', economy: '集体经济' } as const;
export type Line = keyof typeof lines;

export interface TransitionItem extends ChecklistItem {
  readonly line: Line;
  readonly stage: Stage;
}

/** By how many days the Party step came later than its counterpart; negative where it came first, nothing while either is open. */
export interface StageLag {
  readonly stage: Stage;
  readonly days: number | undefined;
}

export function stageLags(rows: JsonValue | undefined, items: ItemList<TransitionItem>): readonly StageLag[] {
  return stageNames.map((stage) => {
    const [party, other] = [
      finishedOn(rowsIn(rows), items, 'party', stage),
      finishedOn(rowsIn(rows), items, 'government', stage),
    ];
    return { stage, days: party === undefined || other === undefined ? undefined : daysBetween(other, party) };
  });
}

const stageNames = Object.keys(stages) as readonly Stage[]; // Object.keys forgets the keys it was given

/** 规划 早3天；设置 晚41天，超过30天；推进 未完. */
export function lagText(rows: JsonValue | undefined, items: ItemList<TransitionItem>, most: number): string | undefined {
  if (rowsIn(rows).length === 0) return undefined;
  return stageLags(rows, items)
    .map(({ stage, days }) => `${stages[stage]} ${daysText(days, most)}`)
    .join('；');
}

function daysText(days: number | undefined, most: number): string {
  if (days === undefined) return '未完';
  if (days <= 0) return days === 0 ? '同日' : `早${-days}天`;
  return days > most ? `晚${days}天，超过${most}天` : `晚${days}天`;
}

/** Whether any Party step came too late after its counterpart. */
export function isOutOfStep(rows: JsonValue | undefined, items: ItemList<TransitionItem>, most: number): boolean {
  return stageLags(rows, items).some(({ days }) => days !== undefined && days > most);
}

/** The last day on which the lines of one line and stage were done; nothing while one of them is open. */
function finishedOn(
  rows: readonly RowValue[],
  items: ItemList<TransitionItem>,
  line: Line,
  stage: Stage,
): CivilDate | undefined {
  const own = rows.filter((row) => {
    const item = itemOf(items, row.id);
    return item?.line === line && item.stage === stage && row['notApplicable'] !== true;
  });
  const counted = own.filter((row) => itemOf(items, row.id)?.need === 'must' || dateIn(row, 'actual') !== undefined);
  const days = counted.map((row) => dateIn(row, 'actual'));
  if (days.length === 0 || days.includes(undefined)) return undefined;
  return days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
}

/** 5/8, 62.5%: done of those that apply, of one line or of all. */
export function lineProgress(
  rows: JsonValue | undefined,
  items: ItemList<TransitionItem>,
  line?: Line,
): { readonly done: number; readonly applicable: number } | undefined {
  const found = rowsIn(rows);
  if (found.length === 0) return undefined;
  const own = line === undefined ? found : found.filter((row) => itemOf(items, row.id)?.line === line);
  if (own.length === 0) return { done: 0, applicable: 0 };
  // Whether a line is late does not change what counts, so any day will do.
  return progressOf(own, { shape: 'checklist', items, warnDays: 0 }, '0001-01-01');
}

export function progressRateText(
  progress: { readonly done: number; readonly applicable: number } | undefined,
): string | undefined {
  if (progress === undefined) return undefined;
  const rate = percentOf({ value: progress.done, places: 0 }, { value: progress.applicable, places: 0 });
  const text = `${progress.done}/${progress.applicable}`;
  return rate === undefined ? text : `${text}（${decimalText(rate)}%）`;
}

/** 15.4%（2/13）: villages that became communities, of all. One place, half up. */
export function convertedText(done: number, all: number): string {
  if (all === 0) return `—（${done}/0）`;
  const tenths = Math.floor((2000 * done + all) / (2 * all));
  return `${decimalText({ value: tenths, places: 1 })}%（${done}/${all}）`;
}
