import type { Refusal } from '../refusal';
import { addExact, decimalText, equalExact } from './exact';
import type { Exact, Reconciliation } from './figure';
import { exactText } from './figure-text';

/** Why the parts of a breakdown may rightly come to more than the total. */
export type Overlap = 'severalCodes' | 'sameObject';

export interface ReconcileInput {
  readonly label: string;
  readonly unit: string;
  readonly total: Exact | undefined;
  readonly parts: readonly Exact[];
  readonly overlap?: Overlap;
}

const overlaps: Readonly<Record<Overlap, string>> = {
  severalCodes: '一条可选几类，分类合计可以大于总数',
  sameObject: '同一对象可以出现在几类里，去重后的总数可以小于分类合计',
};

/** 分类合计 = 总数? A published table that does not add up is said to be so (`ledgers.md` §0.3). */
export function reconcile({ label, unit, total, parts, overlap }: ReconcileInput): Reconciliation {
  const sum = total === undefined ? undefined : addExact(parts, total.places);
  if (total === undefined || sum === undefined) return { holds: true, sentence: `${label}：各项单位不同，不作合计。` };
  const [sumText, totalText] = [sum, total].map((one) => exactText(one, unit));
  if (equalExact(sum, total)) return { holds: true, sentence: `${label}：分类合计 ${sumText} ＝ 总数 ${totalText}。` };
  const relation = `分类合计 ${sumText} ≠ 总数 ${totalText}`;
  if (overlap !== undefined && sum.value > total.value)
    return { holds: true, sentence: `${label}：${relation}（${overlaps[overlap]}）。` };
  const difference = exactText({ value: Math.abs(sum.value - total.value), places: total.places }, unit);
  const side = sum.value < total.value ? '少' : '多';
  return { holds: false, sentence: `${label}：${relation}，分类${side} ${difference}，请核对后再上报。` };
}

/** One column of shares: what it is of, and what it was divided by. */
export interface Denominator {
  readonly label: string;
  readonly whole: Exact;
}

/** Shares of different wholes may not stand in one table without saying so; refused, with each whole named. */
export function judgeDenominators(columns: readonly Denominator[]): Refusal | undefined {
  const first = columns[0];
  if (first === undefined || columns.every((column) => equalExact(column.whole, first.whole))) return undefined;
  const each = columns.map(({ label, whole }) => `“${label}”除以 ${decimalText(whole)}`).join('，');
  return {
    code: 'mixed-denominators',
    sentence: `同一张表里的比率用了不同的分母：${each}。`,
    whatToDo: '请统一分母后再列在一起，或者分成几张表，各写明分母。',
  };
}
