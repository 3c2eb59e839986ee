import type { JsonValue } from '../json';
import { codeLabel, inOrderOfNumbers, offeredCodes, type CodeList } from '../fields/code-list';
import type { PeriodBounds } from '../calendar/period';
import type { FigurePart, FigureSplit, Figure, Exact } from './figure';
import { placeOf, readerOf, type ReaderInput, type Unit } from './figure-reader';
import { reconcile, type Overlap } from './reconciliation';
import { objectKey, type Tally } from './tally';
import { stateAtEnd } from './when-counted';

/** Names for what a stored value points to; given by whoever has them at hand. */
export interface Names {
  readonly office: (id: string) => string;
  readonly record: (id: string) => string;
}

/** One breakdown while it is counted. */
export interface Breakdown {
  readonly add: (unit: Unit) => void;
  readonly close: (total: Exact | undefined) => FigureSplit;
}

export interface BreakdownInput extends ReaderInput {
  readonly bounds: PeriodBounds;
  readonly names: Names;
  readonly newTally: () => Tally;
}

export function openBreakdown(input: BreakdownInput, by: string): Breakdown {
  const { keysOf, label, labelOf, codes, overlap } = dimensionOf(input, by);
  const tallies = new Map<string, Tally>(codes.map((code) => [code, input.newTally()]));
  return {
    add(unit) {
      for (const key of keysOf(unit)) {
        const tally = tallies.get(key) ?? input.newTally();
        tallies.set(key, tally);
        tally.add(unit);
      }
    },
    close(total) {
      const counted = [...tallies].filter(([key, tally]) => codes.includes(key) || tally.rows() > 0);
      const parts = counted.flatMap(([key, tally]) => partOf(key, labelOf(key), tally));
      const ordered = codes.length > 0 ? inOrder(parts, codes) : [...parts].sort(byLabel);
      const { figure } = input;
      const title = `${figure.label}（按${label}）`;
      const exacts = ordered.map(({ exact }) => exact);
      const reconciliation = reconcile({
        label: title,
        unit: figure.unit,
        total,
        parts: exacts,
        ...(overlap === undefined ? {} : { overlap }),
      });
      return { by, label, parts: ordered, reconciliation };
    },
  };
}

/** Which keys a unit brings to a breakdown; `''` stands for what nobody filled in. */
export function keysReader(input: Omit<BreakdownInput, 'newTally' | 'names'>, by: string): (unit: Unit) => readonly string[] {
  if (by === '$office') return ({ row }) => [row.owner];
  if (by === '$state') return stateKeys(input.figure, input.bounds);
  const read = readerOf(input, by);
  return (unit) => keysOfValue(read(unit));
}

interface Dimension {
  readonly label: string;
  readonly keysOf: (unit: Unit) => readonly string[];
  readonly labelOf: (key: string) => string;
  /** Codes that stand in the table even where nothing was counted, in the order of their list. */
  readonly codes: readonly string[];
  readonly overlap?: Overlap;
}

function dimensionOf(input: BreakdownInput, by: string): Dimension {
  const { ledger, names, figure } = input;
  const keysOf = keysReader(input, by);
  const overlap: Overlap | undefined = figure.operator === 'distinct' ? 'sameObject' : undefined;
  const common = { keysOf, codes: [], ...(overlap === undefined ? {} : { overlap }) };
  if (by === '$office') return { ...common, label: '登记单位', labelOf: names.office };
  if (by === '$state') {
    return { ...common, label: '办理状态', labelOf: (key) => ledger.states?.[key]?.label ?? unfilled(key) };
  }
  const { field } = placeOf(ledger, by, input.findLedger);
  const { label } = field;
  if (field.kind === 'code')
    return { ...common, label, labelOf: codeName(field.list), codes: codesIn(field.list, input.bounds) };
  if (field.kind === 'codes') {
    return {
      ...common,
      label,
      labelOf: codeName(field.list),
      codes: codesIn(field.list, input.bounds),
      overlap: 'severalCodes',
    };
  }
  if (field.kind === 'yesNo') return { ...common, label, labelOf: yesNoName, codes: ['true', 'false'] };
  return {
    ...common,
    label,
    labelOf: field.kind === 'link' ? (key) => (key === '' ? unfilled(key) : names.record(key)) : unfilled,
  };
}

function stateKeys(figure: Figure, { last }: PeriodBounds): (unit: Unit) => readonly string[] {
  if (figure.operator === 'standing') return ({ row }) => [stateAtEnd(row, last) ?? ''];
  return ({ row }) => [row.state ?? ''];
}

function keysOfValue(value: JsonValue | undefined): readonly string[] {
  if (Array.isArray(value)) {
    const keys = value.flatMap((one: JsonValue) => (typeof one === 'string' ? [one] : []));
    return keys.length === 0 ? [''] : keys;
  }
  if (typeof value === 'boolean') return [String(value)];
  return [objectKey(value) ?? ''];
}

/** Codes that were in use at the end of the period; older ones stand there only where they were counted. */
function codesIn(list: CodeList, { last }: PeriodBounds): readonly string[] {
  return inOrderOfNumbers(offeredCodes(list, last));
}

function codeName(list: CodeList): (key: string) => string {
  return (key) => (key === '' ? unfilled(key) : codeLabel(list, key));
}

function yesNoName(key: string): string {
  return key === 'true' ? '是' : key === 'false' ? '否' : unfilled(key);
}

function unfilled(key: string): string {
  return key === '' ? '（未填写）' : key;
}

function partOf(key: string, label: string, tally: Tally): readonly FigurePart[] {
  const exact = tally.exact();
  return exact === undefined ? [] : [{ key, label, exact, rows: tally.rows() }];
}

function inOrder(parts: readonly FigurePart[], codes: readonly string[]): readonly FigurePart[] {
  const rank = (key: string) => (codes.includes(key) ? codes.indexOf(key) : codes.length);
  return [...parts].sort((a, b) => rank(a.key) - rank(b.key) || byLabel(a, b));
}

/** By name, never by size: a table of offices or places is no ranking. What was not filled in stands last. */
function byLabel(a: FigurePart, b: FigurePart): number {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  return a.label < b.label ? -1 : a.label > b.label ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
