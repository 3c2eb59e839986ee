import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField, RowValue } from '../fields/rows';
import { decimalIn, textIn } from './cells';
import { compareExact, differenceOf, lesserOf, productOf, sumOf, type Decimal } from './exact';
import { checkItems, itemOf, lineLabel, type ItemList, type SheetItem } from './item-list';
import type { SheetFaces, SheetProblem, Sum } from './sheet';

/** A line that is scored, one that adds on top, or one that decides by itself (一票否决). */
export type ScoreItem = SheetItem & {
  /** How points are taken or given, as the rules of the office say it. */
  readonly rule?: string;
} & (
    | {
        readonly role: 'item';
        /** Points at most. */
        readonly full: Decimal;
        /** Multiplies what was given; 1 where nothing is said. */
        readonly weight?: Decimal;
        /** Deductions may go below nought, as some rules expressly say. */
        readonly belowNought?: true;
      }
    | { readonly role: 'bonus'; readonly full: Decimal }
    | { readonly role: 'gate' }
  );

export interface ScoreSheet {
  readonly shape: 'scores';
  /** A preset is a list of lines; several presets are several sheets, shown by a code field. */
  readonly items: ItemList<ScoreItem>;
  readonly caps?: {
    readonly bonus?: Decimal;
    readonly total?: Decimal;
    /** More than this nobody gets once a gate has failed. */
    readonly failedGate?: Decimal;
  };
  /** What a total is called, highest first; shown as a hint, never decided by the program (`ledgers.md` D5). */
  readonly bands?: readonly { readonly from: Decimal; readonly label: string }[];
}

/** Items × weight with self-assessment and assessment side by side. */
export function scoreField(
  declared: {
    readonly label: string;
    readonly disclosure: Disclosure;
    readonly help?: string;
    readonly when?: RowsField['when'];
  } & Omit<ScoreSheet, 'shape'>,
): RowsField {
  const { label, disclosure, help, when, ...rules } = declared;
  const columns = {
    self: { kind: 'decimal', label: '自评分', disclosure, unit: '分', places: 2 },
    assessed: { kind: 'decimal', label: '考核分', disclosure, unit: '分', places: 2 },
    failed: { kind: 'yesNo', label: '一票否决', disclosure },
    reason: { kind: 'text', label: '扣分或者差异说明', disclosure, maxLength: 200 },
  } as const satisfies Fields;
  return {
    kind: 'rows',
    label,
    disclosure,
    rowLabel: '项目',
    columns,
    sheet: { shape: 'scores', ...rules },
    ...(help === undefined ? {} : { help }),
    ...(when === undefined ? {} : { when }),
  };
}

export const scoreFaces: SheetFaces<ScoreSheet> = {
  check: (sheet) => [...checkItems(sheet.items), ...checkPoints(sheet)],
  rowLabel: ({ items }, id) => lineLabel(items, id),
  judge: (rows, sheet) => rows.flatMap((row) => judgeLine(row, sheet)),
  sums: (rows, sheet) => [...totalSums(rows, sheet, 'self'), ...totalSums(rows, sheet, 'assessed'), ...gateSums(rows, sheet)],
  schedules: () => [],
};

export type Assessor = 'self' | 'assessed';
export const assessors = { self: '自评', assessed: '考核' } as const satisfies Record<Assessor, string>;

export interface Total {
  /** Weighted points of the items. */
  readonly base: Decimal;
  /** Bonus points after their cap. */
  readonly bonus: Decimal;
  /** Both together after every cap. */
  readonly total: Decimal;
  readonly failedGates: readonly string[];
}

/** The total of one side, or nothing while that side has not given a single score. Exact, whatever the places. */
export function totalOf(rows: readonly RowValue[], sheet: ScoreSheet, side: Assessor): Total | undefined {
  const given = rows.flatMap((row) => {
    const [item, points] = [itemOf(sheet.items, row.id), decimalIn(row, side)];
    return item === undefined || item.role === 'gate' || points === undefined ? [] : [{ item, points }];
  });
  if (given.length === 0) return undefined;
  const base = sumOf(
    given.flatMap(({ item, points }) => (item.role === 'item' ? [productOf(points, item.weight ?? '1')] : [])),
  );
  const allBonus = sumOf(given.flatMap(({ item, points }) => (item.role === 'bonus' ? [points] : [])));
  const bonus = capped(allBonus, sheet.caps?.bonus);
  const failedGates = side === 'assessed' ? failedIn(rows, sheet) : [];
  const whole = capped(sumOf([base, bonus]), sheet.caps?.total);
  const total = failedGates.length === 0 ? whole : capped(whole, sheet.caps?.failedGate);
  return { base, bonus, total, failedGates };
}

/** What a total is called by the declared bands. */
export function bandOf(total: Decimal, { bands = [] }: ScoreSheet): string | undefined {
  return bands.find(({ from }) => compareExact(total, from) >= 0)?.label;
}

function failedIn(rows: readonly RowValue[], { items }: ScoreSheet): readonly string[] {
  return rows
    .filter((row) => row['failed'] === true && itemOf(items, row.id)?.role === 'gate')
    .map((row) => lineLabel(items, row.id));
}

function capped(points: Decimal, cap: Decimal | undefined): Decimal {
  return cap === undefined ? points : lesserOf(points, cap);
}

function totalSums(rows: readonly RowValue[], sheet: ScoreSheet, side: Assessor): readonly Sum[] {
  const total = totalOf(rows, sheet, side);
  if (total === undefined) return [];
  const band = side === 'assessed' ? bandOf(total.total, sheet) : undefined;
  const bonus = compareExact(total.bonus, '0') === 0 ? '' : `（含加分 ${total.bonus} 分）`;
  return [
    { name: side, label: `${assessors[side]}总分`, text: `${total.total} 分${bonus}` },
    ...(band === undefined ? [] : [{ name: 'band', label: '按所列标准', text: `${band}（供参考，由人确定）` }]),
  ];
}

function gateSums(rows: readonly RowValue[], sheet: ScoreSheet): readonly Sum[] {
  return failedIn(rows, sheet).map((label) => ({ name: 'gate', label: '一票否决', text: label, tone: 'late' }));
}

function judgeLine(row: RowValue, { items }: ScoreSheet): readonly SheetProblem[] {
  const item = itemOf(items, row.id);
  if (item === undefined || item.role === 'gate') return [];
  const sides: readonly Assessor[] = ['self', 'assessed'];
  const wrong = sides.flatMap((side) => judgePoints(row, side, item));
  return wrong.length > 0 ? wrong : judgeDifference(row, item);
}

function judgePoints(row: RowValue, side: Assessor, item: Exclude<ScoreItem, { role: 'gate' }>): readonly SheetProblem[] {
  const points = decimalIn(row, side);
  if (points === undefined) return [];
  const tooMany = compareExact(points, item.full) > 0;
  const tooFew = compareExact(points, '0') < 0 && !(item.role === 'item' && item.belowNought === true);
  if (!tooMany && !tooFew) return [];
  const bound = tooMany ? `最多 ${item.full} 分` : '不能少于 0 分';
  return [
    {
      row: row.id,
      column: side,
      code: 'points-out-of-bounds',
      sentence: `“${item.label}”${bound}，${assessors[side]}填的是 ${points} 分。`,
      whatToDo: '请按评分标准重新填写。',
    },
  ];
}

/** Where the two sides differ, somebody has to say why. */
function judgeDifference(row: RowValue, item: ScoreItem): readonly SheetProblem[] {
  const [self, assessed] = [decimalIn(row, 'self'), decimalIn(row, 'assessed')];
  if (self === undefined || assessed === undefined || compareExact(self, assessed) === 0) return [];
  if (textIn(row, 'reason').trim() !== '') return [];
  return [
    {
      row: row.id,
      column: 'reason',
      code: 'difference-reason',
      sentence: `“${item.label}”自评与考核相差 ${differenceOf(assessed, self)} 分，没有写说明。`,
      whatToDo: '请写明差异的原因。',
    },
  ];
}

function checkPoints({ items, bands = [] }: ScoreSheet): readonly string[] {
  const worthless = Object.entries(items.items)
    .filter(([, item]) => item.role !== 'gate' && compareExact(item.full, '0') <= 0)
    .map(([id]) => `${items.name}.${id}: worth no points`);
  const disordered = bands.some(({ from }, at) => at > 0 && compareExact(bands[at - 1]?.from ?? '0', from) <= 0);
  return [...worthless, ...(disordered ? ['bands: highest first'] : [])];
}
