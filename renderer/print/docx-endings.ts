import { AlignmentType, BorderStyle, Paragraph, Tab, TabStopType, TextRun, type FileChild } from 'docx';
import type { PaperBlock } from '../domain/paper/paper';
import { cutWords, dateBlank } from './common-blocks';
import { lineOf, run } from './docx-lines';
import { size, textWidth, twips, type DocxLook } from './docx-look';

type BlockOf<K extends PaperBlock['kind']> = Extract<PaperBlock, { readonly kind: K }>;

interface Place {
  readonly look: DocxLook;
  readonly keepNext: boolean;
}

export function signaturesOf({ lines }: BlockOf<'signatures'>, { keepNext, look }: Place): readonly FileChild[] {
  const labels = lines.flatMap(({ label, count = 1 }) => Array.from({ length: count }, () => label));
  // Smaller than the body, so that there is room to sign between label and date.
  const type = { size: Math.min(look.body, size.signature) };
  const tabStops = [{ type: TabStopType.LEFT, position: textWidth(look) - type.size * 10 * dateBlank.length }];
  return labels.map(
    (label, index) =>
      new Paragraph({
        tabStops,
        keepLines: true,
        keepNext: keepNext || index < labels.length - 1,
        spacing: { before: 240 },
        children: [run(`${label}：`, type), new TextRun({ underline: {}, children: [new Tab()] }), run(dateBlank, type)],
      }),
  );
}

/** A dashed rule over the words that say what it is for. */
export function cutParagraph(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    border: { top: { style: BorderStyle.DASHED, size: 6, space: 1, color: 'auto' } },
    children: [run(cutWords, { size: size.small })],
  });
}

/** Millimetres; the name of a committee is wider than its seal. */
const sealWidth = 90;

/** Room for the round seal, 6 × 4.2 cm, with the date over it. */
export function sealOf({ label, date }: BlockOf<'seal'>, { keepNext, look }: Place): readonly FileChild[] {
  const place = {
    alignment: AlignmentType.CENTER,
    indent: { left: textWidth(look) - twips(sealWidth) },
    keepLines: true,
  } as const;
  const type = { size: look.body };
  return [
    lineOf(label, { ...place, keepNext: true, spacing: { before: twips(14) } }, type),
    lineOf(date, { ...place, keepNext, spacing: { after: twips(14) } }, type),
  ];
}
