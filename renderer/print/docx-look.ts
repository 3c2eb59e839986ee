import type { Paper } from '../domain/paper/paper';
import { lookOf, margins, type PaperLook } from './paper-look';

/** Millimetres in twips, the unit of Word: twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}

/** A4, millimetres. */
const sheets = { upright: { width: 210, height: 297 }, wide: { width: 297, height: 210 } } as const;

/** How a paper is set: margins in millimetres, type in half points, distance of lines in twips. The same as in `paper.css`. */
export interface DocxLook {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly margins: (typeof margins)[PaperLook];
  readonly body: number;
  readonly line: number;
}

const looks = {
  form: { margins: margins.form, body: 24, line: 360 },
  document: { margins: margins.document, body: 32, line: 560 },
} as const satisfies Record<PaperLook, Omit<DocxLook, 'sheet'>>;

export function docxLookOf(paper: Paper): DocxLook {
  return { ...looks[lookOf(paper)], sheet: paper.wide === true ? sheets.wide : sheets.upright };
}

/** Width of the text between the margins, twips. */
export function textWidth({ sheet, margins: { left, right } }: DocxLook): number {
  return twips(sheet.width - left - right);
}

/** Sizes in half points: 二号, 三号, 四号, 小四 in ruled cells, 五号. */
export const size = { title: 44, above: 32, signature: 28, cell: 24, small: 21 } as const;

const latin = 'Times New Roman';

/** Faces of official papers. Offices have them; Word takes the other name where one is missing. */
export const faces = {
  title: { name: '方正小标宋简体', otherwise: '宋体' },
  body: { name: '仿宋_GB2312', otherwise: '仿宋' },
  label: { name: '黑体', otherwise: 'SimHei' },
} as const;

export function fontOf(face: keyof typeof faces) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: faces[face].name };
}

/** The table of fonts: which face stands in for which. */
export const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.values(faces)
  .map(({ name, otherwise }) => `<w:font w:name="${name}"><w:altName w:val="${otherwise}"/><w:charset w:val="86"/></w:font>`)
  .join('')}<w:font w:name="${latin}"><w:charset w:val="00"/></w:font></w:fonts>`;

/** Shares of the text width, as in `paper.css`. */
const labelShares = { 2: 0.22, 4: 0.19, 6: 0.15 } as const;

/** Widths of a ruled form's columns in twips: label, value, label, value… */
export function formColumns(columns: 2 | 4 | 6, width: number): readonly number[] {
  const label = Math.round(labelShares[columns] * width);
  const value = Math.round(width / (columns / 2)) - label;
  return Array.from({ length: columns }, (_, index) => (index % 2 === 0 ? label : value));
}
