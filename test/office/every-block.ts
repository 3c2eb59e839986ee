import { cutWords } from '../../renderer/print/common-blocks';
import type { Paper, PaperBlock } from '../../renderer/domain/paper/paper';

/** One block of every kind with the same words, for renderers that must show them all. */
export function everyBlock(words: string): readonly PaperBlock[] {
  return [
    { kind: 'title', text: words, above: words, number: words },
    { kind: 'paragraph', text: words, indent: true },
    { kind: 'clauses', items: [words, words] },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: words, value: words },
        { label: words, value: words, lines: 3 },
      ],
    },
    { kind: 'table', columns: [{ label: words, width: 1 }], rows: [[words], [words]] },
    { kind: 'signatures', lines: [{ label: words, count: 2 }] },
    { kind: 'seal', label: words, date: words },
    { kind: 'squares', text: words, columns: 20, lines: 2 },
    { kind: 'note', text: words },
    { kind: 'cut' },
    { kind: 'break' },
  ];
}

export function paperWith(blocks: readonly PaperBlock[], more: Partial<Paper> = {}): Paper {
  return { template: 'test', version: 1, title: '测试文书', copies: 1, draft: false, blocks, ...more };
}

/** What a reader of the paper reads, one string a line or cell, in order. */
export function wordsOf(blocks: readonly PaperBlock[]): readonly string[] {
  return blocks.flatMap(wordsOfBlock).flatMap((text) => text.split('\n').filter((line) => line !== ''));
}

function wordsOfBlock(block: PaperBlock): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.above ?? '', block.text, block.number ?? ''];
    case 'paragraph':
    case 'squares':
    case 'note':
      return [block.text];
    case 'clauses':
      return block.items.map((item, index) => `${index + 1}．${item}`);
    case 'fields':
      return block.cells.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [...block.columns.map(({ label }) => label), ...block.rows.flat()];
    case 'signatures':
      return block.lines.flatMap(({ label, count = 1 }) =>
        Array.from({ length: count }, () => `${label}：　　　　年　　月　　日`),
      );
    case 'seal':
      return [block.label, block.date];
    case 'cut':
      return [cutWords];
    case 'break':
      return [];
  }
}
