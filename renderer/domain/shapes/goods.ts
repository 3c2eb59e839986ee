import { amountKind, maxAmount } from '../fields/amount';
import { codeLabel, type CodeList } from '../fields/code-list';
import type { Fields } from '../fields/field';
import type { Disclosure } from '../fields/field-kind';
import type { RowsField, RowValue } from '../fields/rows';
import { countIn, textIn } from './cells';
import type { SheetFaces, SheetProblem, Sum } from './sheet';

export interface GoodsSheet {
  readonly shape: 'goods';
  readonly kinds: CodeList;
  /** The counting unit of each kind: quantities of different units are never added (`ledgers.md` §0.2). */
  readonly units: Readonly<Record<string, string>>;
}

interface GoodsDeclaration<C extends string> {
  readonly label: string;
  readonly disclosure: Disclosure;
  readonly help?: string;
  readonly required?: true;
  readonly kinds: CodeList<C>;
  readonly units: Readonly<Record<C, string>>;
  /** Materials handed out are counted only; things given are valued in RMB as well. */
  readonly valued: boolean;
}

/** Things and money, or materials: kind, quantity in the unit of the kind, and value. */
export function goodsField<const C extends string>(declared: GoodsDeclaration<C>): RowsField {
  const { label, disclosure, help, required, kinds, units, valued } = declared;
  const columns = {
    what: { kind: 'code', label: '种类', disclosure, list: kinds, required: true },
    name: { kind: 'text', label: '名称', disclosure, maxLength: 60 },
    quantity: { kind: 'count', label: '数量', disclosure, unit: '', min: 1, required: true },
    ...(valued ? valueColumns(disclosure) : {}),
  } as const satisfies Fields;
  return {
    kind: 'rows',
    label,
    disclosure,
    rowLabel: '物品',
    columns,
    sheet: { shape: 'goods', kinds, units },
    ...(help === undefined ? {} : { help }),
    ...(required === undefined ? {} : { required }),
  };
}

function valueColumns(disclosure: Disclosure) {
  return {
    unitValue: { kind: 'amount', label: '单价', disclosure },
    value: { kind: 'amount', label: '金额', disclosure, required: true },
  } as const satisfies Fields;
}

export const goodsFaces: SheetFaces<GoodsSheet> = {
  check: ({ kinds, units }) =>
    Object.keys(kinds.codes)
      .filter((code) => (units[code] ?? '') === '')
      .map((code) => `${kinds.name}.${code}: has no counting unit`),
  rowLabel: () => undefined,
  rowText: goodsText,
  judge: (rows, sheet) => rows.flatMap((row) => judgeValue(row, sheet)),
  sums: (rows, sheet) => [...quantitySums(rows, sheet), ...valueSums(rows)],
  schedules: () => [],
};

/** Quantity × unit value in 分; nothing where one is missing or the product is more than an office can hold. */
export function worthOf(quantity: number | undefined, unitValue: number | undefined): number | undefined {
  if (quantity === undefined || unitValue === undefined) return undefined;
  const worth = BigInt(quantity) * BigInt(unitValue);
  return worth > BigInt(maxAmount) ? undefined : Number(worth);
}

/** How many of each kind, in the order of the list. */
export function quantitiesOf(rows: readonly RowValue[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const kind = textIn(row, 'what');
    if (kind !== '') sums.set(kind, (sums.get(kind) ?? 0) + (countIn(row, 'quantity') ?? 0));
  }
  return sums;
}

/** Everything together in 分. */
export function valueOf(rows: readonly RowValue[]): bigint {
  return rows.reduce((sum, row) => sum + BigInt(countIn(row, 'value') ?? 0), 0n);
}

/** 食用油 3桶，209.70元 */
function goodsText(row: RowValue, { kinds, units }: GoodsSheet): string {
  const kind = textIn(row, 'what');
  const [quantity, value] = [countIn(row, 'quantity'), countIn(row, 'value')];
  const name = [codeLabel(kinds, kind), textIn(row, 'name')].filter((text) => text !== '').join('·');
  const many = quantity === undefined ? '' : ` ${quantity}${units[kind] ?? ''}`;
  return `${name}${many}${value === undefined ? '' : `，${amountText(BigInt(value))}`}`;
}

function quantitySums(rows: readonly RowValue[], { kinds, units }: GoodsSheet): readonly Sum[] {
  return [...quantitiesOf(rows)].map(([kind, quantity]) => ({
    name: kind,
    label: codeLabel(kinds, kind),
    text: `${quantity}${units[kind] ?? ''}`,
  }));
}

function valueSums(rows: readonly RowValue[]): readonly Sum[] {
  const value = valueOf(rows);
  if (!rows.some((row) => countIn(row, 'value') !== undefined)) return [];
  return [{ name: 'value', label: '金额合计', text: amountText(value) }];
}

function amountText(value: bigint): string {
  const text = (fen: number) => amountKind.text(fen, { kind: 'amount', label: '', disclosure: 'work' });
  return value > BigInt(maxAmount) ? '超出可以合计的数额' : text(Number(value));
}

function judgeValue(row: RowValue, { kinds }: GoodsSheet): readonly SheetProblem[] {
  const [quantity, unitValue, value] = [countIn(row, 'quantity'), countIn(row, 'unitValue'), countIn(row, 'value')];
  if (quantity === undefined || unitValue === undefined || value === undefined) return [];
  if (worthOf(quantity, unitValue) === value) return [];
  return [
    {
      row: row.id,
      column: 'value',
      code: 'value-not-product',
      sentence: `“${codeLabel(kinds, textIn(row, 'what'))}”的金额不等于数量乘单价。`,
      whatToDo: '请核对数量、单价和金额；不按单价计的，把单价空着。',
    },
  ];
}
