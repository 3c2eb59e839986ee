import type { CodeList } from '../fields/code-list';
import type { Field } from '../fields/field';
import type { Ledger } from '../ledger/ledger';
import type { HandbookSection } from './handbook-page';

/** One section for each list of choices the ledger uses, with its source. */
export function codeSections(ledger: Ledger): readonly HandbookSection[] {
  const lists = new Map(
    Object.values(ledger.fields)
      .flatMap(listsOf)
      .map((list) => [list.name, list]),
  );
  return [...lists.values()].map((list) => ({
    heading: `选项：${list.label}`,
    lines: [`来源：${list.source}。${list.closed ? '选项是固定的。' : '选项可以由上级或者本单位更新。'}`],
    table: {
      head: ['代码', '名称', '说明'],
      rows: Object.entries(list.codes).map(([code, { label, retiredOn, under }]) => [
        code,
        label,
        noteOf(list, retiredOn, under),
      ]),
    },
  }));
}

function listsOf(field: Field): readonly CodeList[] {
  if (field.kind === 'code' || field.kind === 'codes') return [field.list];
  return field.kind === 'rows' ? Object.values(field.columns).flatMap(listsOf) : [];
}

function noteOf(list: CodeList, retiredOn: string | undefined, under: string | undefined): string {
  const counted = under === undefined ? '' : `计入“${list.codes[under]?.label ?? under}”。`;
  return `${counted}${retiredOn === undefined ? '' : `${retiredOn} 起停用。`}`;
}
