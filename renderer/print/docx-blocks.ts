import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  PageBreak,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { PaperBlock } from '../domain/paper/paper';
import { fontOf, formColumns, size, textWidth, twips, type DocxLook } from './docx-look';
import { cutParagraph, sealOf, signaturesOf } from './docx-endings';
import { lineOf, linesOf } from './docx-lines';
import { layCells, type LaidCell } from './lay-cells';

type BlockOf<K extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: K }>;

/** The blocks of one paper for Word, in their order, each kept with the next where the paper must not come apart. */
export function docxBlocks(blocks: readonly PaperBlock[], look: DocxLook): readonly FileChild[] {
  return blocks.flatMap((block, index) => childrenOf(block, { look, keepNext: staysWith(block, blocks[index + 1]) }));
}

/** A heading stays with what it heads, signatures follow the last lines of the body; seal and note follow the signatures. */
function staysWith(block: PaperBlock, next: PaperBlock | undefined): boolean {
  if (next === undefined || block.kind === 'break') return false;
  const heads = block.kind === 'title' || (block.kind === 'paragraph' && block.heading === true);
  return heads || next.kind === 'signatures' || next.kind === 'seal' || next.kind === 'note';
}

interface Place {
  readonly look: DocxLook;
  readonly keepNext: boolean;
}

function childrenOf(block: PaperBlock, place: Place): readonly FileChild[] {
  switch (block.kind) {
    case 'title':
      return titleOf(block, place);
    case 'paragraph':
      return paragraphOf(block, place);
    case 'clauses':
      return clausesOf(block, place);
    case 'fields':
      return [formOf(block, place), gap()];
    case 'table':
      return [tableOf(block, place), gap()];
    case 'signatures':
      return signaturesOf(block, place);
    case 'seal':
      return sealOf(block, place);
    case 'squares':
      return squaresOf(block, place);
    case 'note':
      return [lineOf(block.text, { keepNext: place.keepNext }, { size: size.small })];
    case 'cut':
      return [cutParagraph()];
    case 'break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function titleOf({ above = '', text, number }: BlockOf<'title'>, { keepNext, look }: Place): readonly FileChild[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true } as const;
  return [
    ...(above === '' ? [] : [lineOf(above, centred, { size: size.above })]),
    lineOf(text, { ...centred, spacing: { after: 120 } }, { size: size.title, font: fontOf('title') }),
    ...(number === undefined ? [] : [lineOf(number, { alignment: AlignmentType.RIGHT, keepNext }, { size: look.body })]),
  ];
}

/** A typed line break starts a new paragraph on paper; the last one stays with what follows. */
function paragraphOf(
  { text, align = 'left', indent, heading }: BlockOf<'paragraph'>,
  { keepNext, look }: Place,
): readonly FileChild[] {
  const face = heading === true ? 'label' : 'body';
  const lines = linesOf(text);
  return lines.map((line, index) =>
    bodyLine(
      line,
      { ...look, face },
      {
        alignment: alignments[align],
        keepNext: keepNext && index === lines.length - 1,
        ...(indent === true ? { indent: { firstLine: twoCharacters(look) } } : {}),
      },
    ),
  );
}

/** Twips: a character is as wide as it is high. */
function twoCharacters({ body }: DocxLook): number {
  return body * 20;
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Numbers are written out, so that they stay where they are when somebody edits the file. */
function clausesOf({ items }: BlockOf<'clauses'>, { keepNext, look }: Place): readonly FileChild[] {
  return items.flatMap((item, index) =>
    linesOf(item).map((line, at) =>
      bodyLine(at === 0 ? `${index + 1}．${line}` : line, look, {
        alignment: AlignmentType.BOTH,
        indent: { firstLine: twoCharacters(look) },
        keepNext: keepNext && index === items.length - 1,
      }),
    ),
  );
}

function formOf({ columns, cells }: BlockOf<'fields'>, { keepNext, look }: Place): Table {
  const widths = formColumns(columns, textWidth(look));
  const rows = layCells(cells, columns);
  return fixedTable(
    widths,
    rows.map((row, index) => formRow(row, widths, keepNext && index === rows.length - 1)),
  );
}

function formRow(row: readonly LaidCell[], widths: readonly number[], keepNext: boolean): TableRow {
  const lines = Math.max(0, ...row.map((cell) => cell.lines ?? 0));
  const [first = 0] = widths;
  let at = 0;
  const children = row.flatMap(({ label, value, span }) => {
    const width = sum(widths.slice(at + 1, at + 1 + span));
    at += 1 + span;
    return [
      cellOf(label, { width: first, keepNext, align: 'center' }),
      cellOf(value, { width, span, keepNext, top: lines > 0 }),
    ];
  });
  // A box for much text may run over to the next page; a row of short cells stays whole.
  if (lines === 0) return new TableRow({ children, cantSplit: true });
  return new TableRow({ children, height: { value: lines * lineHeight, rule: HeightRule.ATLEAST } });
}

/** Twips of one line of body text. */
const lineHeight = 384;

function tableOf({ columns, rows }: BlockOf<'table'>, { look }: Place): Table {
  const whole = sum(columns.map((column) => column.width));
  const widths = columns.map((column) => Math.round((column.width / whole) * textWidth(look)));
  const head = columns.map(({ label }, index) => cellOf(label, { width: widths[index] ?? 0, align: 'center' }));
  return fixedTable(widths, [
    new TableRow({ children: head, tableHeader: true, cantSplit: true }),
    ...rows.map(
      (row) =>
        new TableRow({
          children: columns.map(({ align }, at) => cellOf(row[at] ?? '', { width: widths[at] ?? 0, align: align ?? 'left' })),
        }),
    ),
  ]);
}

function fixedTable(columnWidths: readonly number[], rows: readonly TableRow[]): Table {
  return new Table({
    rows,
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: sum(columnWidths), type: WidthType.DXA },
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface CellLook {
  readonly width: number;
  readonly span?: number;
  readonly align?: keyof typeof alignments;
  readonly top?: boolean;
  readonly keepNext?: boolean;
}

function cellOf(text: string, { width, span = 1, align = 'left', top = false, keepNext = false }: CellLook): TableCell {
  // Labels stand in narrow columns.
  const side = align === 'center' ? 0.6 : 1.2;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: top ? VerticalAlign.TOP : VerticalAlign.CENTER,
    margins: { top: twips(1), bottom: twips(1), left: twips(side), right: twips(side) },
    children: linesOf(text).map((line) => lineOf(line, { keepNext, alignment: alignments[align] })),
  });
}

/** Word sets squares for a whole document only, so the lines are ruled instead. */
function squaresOf({ text }: BlockOf<'squares'>, { look }: Place): readonly FileChild[] {
  const border = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1 } } as const;
  return linesOf(text).map((line) => bodyLine(line, look, { border, indent: { firstLine: twoCharacters(look) } }));
}

/** Word joins tables that nothing stands between. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: 'exact' }, keepNext: true, children: [] });
}

interface BodyLook extends DocxLook {
  readonly face?: 'body' | 'label';
}

function bodyLine(text: string, { body, line, face = 'body' }: BodyLook, options: IParagraphOptions): Paragraph {
  return lineOf(text, { spacing: { line, lineRule: 'exact' }, ...options }, { size: body, font: fontOf(face) });
}
