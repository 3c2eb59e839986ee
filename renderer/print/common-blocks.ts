import type { PaperBlock, PrintRecord } from '../domain/paper/paper';

/** A date to be written by hand. */
export const dateBlank = '　　　　年　　月　　日';

export function heading(text: string): PaperBlock {
  return { kind: 'paragraph', text: `${text}：`, heading: true };
}

/** 石桥村三组组长（村民小组）、…: everybody a table names, with what they are. */
export function peopleOf(record: PrintRecord | undefined, table: string): string {
  const rows = record?.rows[table] ?? [];
  return rows.map(({ name = '', relation = '' }) => (relation === '' ? name : `${name}（${relation}）`)).join('、');
}
