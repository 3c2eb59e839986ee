import { addExact, decimalText } from '../statistics/exact';
import type { Exact, FigureRef } from '../statistics/figure';
import type { FigureTable, FigureTableCell, FigureTableRow } from '../statistics/figure-table';
import { fraction, written } from '../shapes/fraction';
import { instructorKinds } from './kinds';

/** Figures that stand beside each other in one table of the roll-up; each is pulled by the monthly report. */
export interface RollUpGroup {
  readonly title: string;
  readonly figures: readonly (FigureRef & { readonly label: string })[];
}

const one = (ledger: string, figure: string, label: string) => ({ ledger, figure, label });

export const rollUpGroups: readonly RollUpGroup[] = [
  {
    title: '驻村、走访和议事',
    figures: [
      one(instructorKinds.month, 'on-post-days', '在岗天数'),
      one(instructorKinds.visit, 'visits', '走访户次'),
      one(instructorKinds.visit, 'households', '走访户数'),
      one(instructorKinds.meeting, 'meetings', '参加议事'),
      one(instructorKinds.meeting, 'proposals', '提出建议'),
      one(instructorKinds.log, 'deeds', '办实事'),
    ],
  },
  {
    title: '民情诉求',
    figures: [
      one(instructorKinds.demand, 'registered', '新登记'),
      one(instructorKinds.demand, 'taken', '受理'),
      one(instructorKinds.demand, 'finished', '办结'),
      one(instructorKinds.demand, 'in-time', '按期'),
      one(instructorKinds.demand, 'open', '在办'),
      one(instructorKinds.demand, 'satisfied', '满意'),
      one(instructorKinds.demand, 'rated', '表态'),
    ],
  },
  {
    title: '宣传和推进',
    figures: [
      one(instructorKinds.publicity, 'events', '宣传场次'),
      one(instructorKinds.publicity, 'people', '受众人次'),
      one(instructorKinds.task, 'due', '应完成任务'),
      one(instructorKinds.task, 'in-time', '按期任务'),
      one(instructorKinds.transition, 'items-done', '转社区事项'),
      one(instructorKinds.training, 'courses', '培训期数'),
    ],
  },
];

/** Where the figures of a village come from: its frozen reports, or what its files brought so far. */
export type RollUpSource = 'frozen' | 'counted';

export interface RollUpVillage {
  readonly village: string;
  readonly source: RollUpSource;
  /** Somebody was posted there in the month. */
  readonly onPost: boolean;
  readonly exactOf: (ref: FigureRef) => Exact | undefined;
}

export interface RollUp {
  readonly tables: readonly FigureTable[];
  readonly onPost: number;
  readonly notFrozen: readonly string[];
}

/** Thirteen lines, their sum, and the mean over those on post in the month, who are not always thirteen. */
export function rollUpOf(villages: readonly RollUpVillage[], period: string): RollUp {
  const posted = villages.filter(({ onPost }) => onPost);
  const notFrozen = villages.filter(({ source }) => source === 'counted').map(({ village }) => village);
  return {
    tables: rollUpGroups.map((group) => tableOf(group, villages, period, notFrozen)),
    onPost: posted.length,
    notFrozen,
  };
}

function tableOf(
  { title, figures }: RollUpGroup,
  villages: readonly RollUpVillage[],
  period: string,
  notFrozen: readonly string[],
): FigureTable {
  const posted = villages.filter(({ onPost }) => onPost);
  const sums = (list: readonly RollUpVillage[]) =>
    figures.map((ref) => sumOf(list.flatMap(({ exactOf }) => exactOf(ref) ?? [])));
  const whole = sums(villages);
  return {
    title: `驻村工作汇总：${title}`,
    period,
    columns: figures.map(({ label }) => label),
    rows: [
      ...villages.map(({ village, source, exactOf }) =>
        row(
          source === 'frozen' ? village : `${village}（未报）`,
          figures.map((ref) => cellOf(exactOf(ref))),
        ),
      ),
      row('合计', whole.map(cellOf)),
      row(
        `平均（在岗 ${posted.length} 名）`,
        sums(posted).map((sum) => meanCell(sum, posted.length)),
      ),
    ],
    reconciliation: [
      `合计为 ${villages.length} 个村各行之和；平均按当月在岗的 ${posted.length} 名计算，不按村数。`,
      ...(notFrozen.length === 0 ? [] : [`${notFrozen.join('、')}还没有报送，按已经收到的记录计，会变动。`]),
    ],
    notes: [],
  };
}

function row(label: string, cells: readonly FigureTableCell[]): FigureTableRow {
  return { label, depth: 0, unit: '', cells };
}

/** Parts with different places are summed at the most of them; nothing where there are none. */
export function sumOf(parts: readonly Exact[]): Exact | undefined {
  if (parts.length === 0) return undefined;
  const places = Math.max(0, ...parts.map((part) => part.places));
  return addExact(
    parts.map((part) => ({ value: part.value * 10 ** (places - part.places), places })),
    places,
  );
}

function cellOf(exact: Exact | undefined): FigureTableCell {
  return exact === undefined ? { text: '—' } : { text: decimalText(exact), exact };
}

/** One place, half up. */
function meanCell(sum: Exact | undefined, count: number): FigureTableCell {
  const mean = sum && fraction(BigInt(sum.value), BigInt(count) * 10n ** BigInt(sum.places));
  return { text: mean === undefined ? '—' : written(mean, 1) };
}
