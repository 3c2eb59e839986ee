import { objectPaths, operatorLabels, type Figure } from '../statistics/figure';
import type { Ledger } from '../ledger/ledger';
import { fieldLabel, stateLabel } from './step-words';

/** One row for each figure, with its way of counting in words. */
export function figureRows(ledger: Ledger, ledgers: readonly Ledger[]): readonly (readonly string[])[] {
  return (ledger.statistics ?? []).map((figure) => [
    figure.label,
    figure.unit,
    figureWords(ledger, figure, ledgers),
    (figure.splits ?? []).map((split) => pathLabel(ledger, split, ledgers)).join('、'),
    figure.note ?? '',
  ]);
}

function figureWords(ledger: Ledger, figure: Figure, ledgers: readonly Ledger[]): string {
  const path = (name: string) => `“${pathLabel(ledger, name, ledgers)}”`;
  const states = (names: readonly string[]) => names.map((name) => `“${stateLabel(ledger, name)}”`).join('、');
  const how = operatorLabels[figure.operator];
  switch (figure.operator) {
    case 'ratio':
      return `${how}：${partLabel(ledger, figure.part, ledgers)} ÷ ${partLabel(ledger, figure.whole, ledgers)}`;
    case 'standing':
      return `${how}：${states(figure.states)}`;
    case 'entered':
      return `${how}：${states(figure.states)}${figure.over === undefined ? '' : `，按${path(figure.over)}`}`;
    case 'halfDays':
      return `${how}：从${path(figure.from)}${figure.to === undefined ? '' : `到${path(figure.to)}`}`;
    case 'elapsed':
      return `${how}：从${path(figure.from)}到${path(figure.to)}，${whenWords(figure, path)}`;
    case 'events':
      return `${how}，${whenWords(figure, path)}`;
    case 'amount':
      return `${how}：${figure.of.map(path).join('、')}，${whenWords(figure, path)}`;
    case 'distinct':
      return `${how}：${objectPaths(figure).map(path).join('加')}，${whenWords(figure, path)}`;
    case 'attendance':
    case 'quantity':
      return `${how}：${path(figure.of)}，${whenWords(figure, path)}`;
  }
}

type Dated = { readonly over: string } | { readonly valid: { readonly from: string; readonly to?: string } };

function whenWords(figure: Dated, path: (name: string) => string): string {
  if ('over' in figure) return `按${path(figure.over)}归入期间`;
  return `期末仍在${path(figure.valid.from)}${figure.valid.to === undefined ? '之后' : `到${path(figure.valid.to)}之间`}的`;
}

/** A field, a column of a table, a field of the record above, the state or the office. */
function pathLabel(ledger: Ledger, path: string, ledgers: readonly Ledger[]): string {
  if (path === '$state') return '状态';
  if (path === '$office') return '单位';
  const parent = ledgers.find((one) => one.kind === ledger.parent?.ledger);
  if (path.startsWith('$parent.'))
    return parent === undefined ? path : pathLabel(parent, path.slice('$parent.'.length), ledgers);
  const [name = '', column] = path.split('.');
  const field = ledger.fields[name];
  if (column === undefined || field?.kind !== 'rows') return fieldLabel(ledger, name);
  return `${field.label}：${field.columns[column]?.label ?? column}`;
}

function partLabel(
  ledger: Ledger,
  part: string | { readonly ledger: string; readonly figure: string },
  ledgers: readonly Ledger[],
): string {
  const [kind, name] = typeof part === 'string' ? [ledger.kind, part] : [part.ledger, part.figure];
  const found = ledgers.find((one) => one.kind === kind)?.statistics?.find((figure) => figure.name === name);
  return `“${found?.label ?? name}”`;
}
