import { AlignmentType, Document, Footer, Header, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import type { Paper } from '../domain/paper/paper';
import { docxBlocks } from './docx-blocks';
import { writable } from './docx-lines';
import { docxLookOf, fontOf, fontTable, size, twips, type DocxLook } from './docx-look';

/** The second renderer: the same blocks as a file for Word, with the same words in the same order. */
export async function renderPaperDocx(paper: Paper): Promise<Uint8Array> {
  const look = docxLookOf(paper);
  const file = new Document({
    title: writable(paper.title),
    creator: program,
    lastModifiedBy: program,
    styles: { default: { document: { run: { font: fontOf('body'), size: look.body, language: { eastAsia: 'zh-CN' } } } } },
    sections: [
      {
        properties: { titlePage: true, page: pageOf(look) },
        headers: { first: headerOf(paper, ''), default: headerOf(paper, paper.slips === true ? '' : `${paper.title}（续页）`) },
        footers: paper.slips === true ? {} : { first: pageLine(paper), default: pageLine(paper) },
        children: docxBlocks(paper.blocks, look),
      },
    ],
  });
  const packed = await Packer.toArrayBuffer(file, undefined, [{ path: 'word/fontTable.xml', data: fontTable }]);
  return new Uint8Array(packed);
}

/** Nobody's name stands in the properties of the file. */
const program = '新乐章';

function pageOf({ sheet, margins: { top, right, bottom, left } }: DocxLook) {
  return {
    size: sizeOf(sheet),
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(12),
      footer: twips(12),
    },
  };
}

/** Word is told the sheet as it lies in the printer, and that it is turned. */
function sizeOf({ width, height }: DocxLook['sheet']) {
  const turned = width > height ? { orientation: PageOrientation.LANDSCAPE } : {};
  return { width: twips(Math.min(width, height)), height: twips(Math.max(width, height)), ...turned };
}

const small = { font: fontOf('body'), size: size.small };

/** From the second page on the title with 续页; on every page of a draft 草稿 across. */
function headerOf({ draft }: Paper, text: string): Header {
  const mark = new TextWatermark({ text: '草稿', font: '黑体', color: 'C0C0C0', width: 340, height: 170 });
  const children = [new TextRun({ ...small, text: writable(text) }), ...(draft ? [mark] : [])];
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

/** 第 n 页 共 m 页, and how many copies there are. */
function pageLine({ copies }: Paper): Footer {
  const ofMany = copies > 1 ? [`　　一式${copies}份`] : [];
  const words = ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页', ...ofMany];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: words.map((word) => new TextRun({ ...small, children: [word] })),
      }),
    ],
  });
}
