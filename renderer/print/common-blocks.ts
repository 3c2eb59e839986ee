import type { PaperBlock, PrintRecord } from '../domain/paper/paper';

/** A date to be written by hand. */
export const dateBlank = '　　　　年　　月　　日';

/** A text of the paper, or a few lines to write it on. */
export function bodyText(text: string, lines = 4): PaperBlock {
  return { kind: 'paragraph', text: text === '' ? Array.from({ length: lines }, () => '　').join('\n') : text, indent: true };
}

export function heading(text: string): PaperBlock {
  return { kind: 'paragraph', text: `${text}：`, heading: true };
}

/** 石桥村三组组长（村民小组）、…: everybody a table names, with what they are. */
export function peopleOf(record: PrintRecord | undefined, table: string): string {
  const rows = record?.rows[table] ?? [];
  return rows
    .map(({ name = '', relation = '', unit = '' }) => {
      const what = [unit, relation].filter((part) => part !== '').join('，');
      return what === '' ? name : `${name}（${what}）`;
    })
    .join('、');
}

/** Whoever got the paper signs for it, and whoever told it. */
export function servedOn(count: number): PaperBlock {
  return {
    kind: 'signatures',
    lines: [{ label: '被告知人（签名）', count: Math.max(count, 1) }, { label: '告知人（签名）' }],
  };
}

/** What stands on the line where a slip is cut off. */
export const cutWords = '沿此线裁开';
