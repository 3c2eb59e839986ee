import type { Ledger } from '../../domain/ledger/ledger';
import type { FormSource } from '../../domain/spreadsheet/form-mapping';

const besideLabels = { yearToDate: '本年累计', lastYear: '上年同期' } as const;

/** What goes into a place, in words. */
export function sourceText(source: FormSource, ledgers: readonly Ledger[]): string {
  switch (source.kind) {
    case 'office':
      return '单位名称';
    case 'period':
      return '期间';
    case 'today':
      return '填表当天的日期';
    case 'constant':
      return `固定文字：${source.text}`;
    case 'field':
      return `选定的一条“${labelOf(ledgers, source.ledger)}”的“${fieldLabel(ledgers, source)}”`;
    case 'column':
      return `“${labelOf(ledgers, source.ledger)}”这一期的“${fieldLabel(ledgers, source)}”，一条一行`;
    case 'figure': {
      const figure = find(ledgers, source.ref.ledger)?.statistics?.find((one) => one.name === source.ref.figure);
      const beside = source.beside === undefined ? '' : `，${besideLabels[source.beside]}`;
      const part = source.part === undefined ? '' : `，其中“${partLabel(ledgers, source)}”`;
      return `统计：${labelOf(ledgers, source.ref.ledger)}·${figure?.label ?? source.ref.figure}${part}${beside}`;
    }
  }
}

function partLabel(ledgers: readonly Ledger[], { ref, part }: Extract<FormSource, { kind: 'figure' }>): string {
  const field = part === undefined ? undefined : find(ledgers, ref.ledger)?.fields[part.by];
  return (field?.kind === 'code' ? field.list.codes[part?.key ?? '']?.label : undefined) ?? part?.key ?? '';
}

function find(ledgers: readonly Ledger[], kind: string): Ledger | undefined {
  return ledgers.find((ledger) => ledger.kind === kind);
}

function labelOf(ledgers: readonly Ledger[], kind: string): string {
  return find(ledgers, kind)?.label ?? kind;
}

function fieldLabel(
  ledgers: readonly Ledger[],
  { ledger, field }: { readonly ledger: string; readonly field: string },
): string {
  return find(ledgers, ledger)?.fields[field]?.label ?? field;
}
