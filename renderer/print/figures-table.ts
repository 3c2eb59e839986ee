import { civilDateText } from '../domain/calendar/civil-date';
import type { Paper, PaperBlock } from '../domain/paper/paper';
import type { FigureTable, FigureTableRow } from '../domain/statistics/figure-table';

export interface FiguresPaperInput {
  readonly office: string;
  /** `YYYY-MM-DD` */
  readonly printedOn: string;
  readonly draft: boolean;
  /** Pieces of text under the table, each with its heading; empty ones are left out. */
  readonly texts?: readonly { readonly heading: string; readonly text: string }[];
  /** One page each after the report, such as 更正附页. */
  readonly appendices?: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** A table of figures for whoever asked for it. The layout follows common use and does not call itself official. */
export function figuresPaper(table: FigureTable, input: FiguresPaperInput): Paper {
  const { office, printedOn, draft, texts = [], appendices = [] } = input;
  return {
    template: 'figures-table',
    version: 1,
    title: table.title,
    copies: 1,
    draft,
    blocks: [
      { kind: 'title', text: table.title },
      { kind: 'paragraph', text: `填报单位：${office}`, align: 'left' },
      { kind: 'paragraph', text: `统计时间：${table.period}`, align: 'left' },
      ...figureTableBlocks(table),
      ...texts.filter(({ text }) => text !== '').flatMap(({ heading, text }) => textBlocks(heading, text)),
      { kind: 'signatures', lines: [{ label: '负责人（签名）' }, { label: '填报人（签名）' }] },
      { kind: 'paragraph', text: `填报日期：${civilDateText(printedOn)}`, align: 'right' },
      ...appendices.flatMap(appendixBlocks),
    ],
  };
}

/** One table with what is to be said under it, for a paper of several. */
export function figureTableBlocks(table: FigureTable, first = '指标'): readonly PaperBlock[] {
  return [
    tableBlock(table, first),
    ...table.reconciliation.map((line): PaperBlock => ({ kind: 'note', text: `核对：${line}` })),
    ...table.notes.map((line): PaperBlock => ({ kind: 'note', text: `说明：${line}` })),
  ];
}

function tableBlock({ columns, rows }: FigureTable, first: string): PaperBlock {
  const share = columns.length === 1 ? 0.3 : 0.64 / columns.length;
  return {
    kind: 'table',
    columns: [
      { label: first, width: 1 - share * columns.length },
      ...columns.map((label) => ({ label, width: share, align: 'right' as const })),
    ],
    rows: rows.map(cellsOf),
  };
}

/** Parts stand under their figure, one character further in. */
function cellsOf({ label, depth, cells }: FigureTableRow): readonly string[] {
  return [`${'　'.repeat(depth)}${depth === 1 ? `其中${label}：` : label}`, ...cells.map(({ text }) => text)];
}

function textBlocks(heading: string, text: string): readonly PaperBlock[] {
  const paragraphs = text.split('\n').map((line): PaperBlock => ({ kind: 'paragraph', text: line, indent: true }));
  return [{ kind: 'paragraph', text: heading, heading: true }, ...paragraphs];
}

function appendixBlocks({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): readonly PaperBlock[] {
  return [
    { kind: 'break' },
    { kind: 'title', text: title },
    ...lines.map((text): PaperBlock => ({ kind: 'paragraph', text, indent: true })),
  ];
}
