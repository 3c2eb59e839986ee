import { civilDateText } from '../../domain/calendar/civil-date';
import { isMatrixFigure, matrixOf } from '../../domain/instructor/matrix';
import type { Paper, PaperBlock } from '../../domain/paper/paper';
import { figureTable } from '../../domain/statistics/figure-table';
import type { CountedFigure } from '../../domain/statistics/counted-figure';
import { figureTableBlocks } from '../figures-table';

export interface ReportPaperInput {
  /** 月报, 半年报. */
  readonly length: string;
  readonly village: string;
  readonly office: string;
  readonly period: string;
  readonly printedOn: string;
  readonly draft: boolean;
  readonly figures: readonly CountedFigure[];
  readonly texts: readonly { readonly heading: string; readonly text: string }[];
  /** Opinions that came back, or nothing where there is room to write them. */
  readonly opinions: readonly string[];
}

/** 驻村工作月报（半年小结、年报）: figures, the matrix of five roles and three lines, the texts, and room for the opinions. */
export function instructorReportPaper(input: ReportPaperInput): Paper {
  const { length, village, office, period, printedOn, draft, figures, texts, opinions } = input;
  const title = `驻村工作${length}`;
  const plain = figures.filter(({ value }) => !isMatrixFigure(value.ref));
  return {
    template: 'instructor-report',
    version: 1,
    title,
    copies: 2,
    draft,
    blocks: [
      { kind: 'title', text: title, above: village, number: period },
      // What each figure counts stands on the screen and in the handbook; on paper it would take a page.
      ...figureTableBlocks({ ...figureTable({ title, period, figures: plain, withSplits: true }), notes: [] }),
      { kind: 'paragraph', text: '五员履职矩阵', heading: true },
      ...figureTableBlocks(
        matrixOf(
          figures.map(({ value }) => value),
          period,
        ),
        '主线',
      ),
      ...texts.filter(({ text }) => text !== '').flatMap(({ heading, text }) => textBlocks(heading, text)),
      {
        kind: 'fields',
        columns: 2,
        cells:
          opinions.length === 0
            ? ['村党支部意见', '街道意见', '区主管单位意见'].map((label) => ({ label, value: '', lines: 3 }))
            : [{ label: '批注和意见', value: opinions.join('\n'), lines: 3 }],
      },
      { kind: 'signatures', lines: [{ label: '填报人（签名）' }, { label: '村党支部书记（签名）' }] },
      { kind: 'paragraph', text: `${office}　${civilDateText(printedOn)}`, align: 'right' },
    ],
  };
}

function textBlocks(heading: string, text: string): readonly PaperBlock[] {
  return [
    { kind: 'paragraph', text: heading, heading: true },
    ...text.split('\n').map((line): PaperBlock => ({ kind: 'paragraph', text: line, indent: true })),
  ];
}
