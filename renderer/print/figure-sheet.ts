import { civilDateText } from '../domain/calendar/civil-date';
import type { Paper, PaperBlock } from '../domain/paper/paper';
import type { FigureTable } from '../domain/statistics/figure-table';
import { figureTableBlocks } from './figures-table';

/** A list of records under a sheet: columns with shares of the width, and what stands in them. */
export interface PrintedList {
  readonly title: string;
  readonly columns: readonly { readonly label: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}

export interface PrintedSheet {
  readonly title: string;
  readonly period: string;
  readonly source: string;
  /** Whose own sheet it is; that person alone signs it. */
  readonly person?: string;
  readonly table?: FigureTable;
  readonly lists: readonly PrintedList[];
}

interface SheetPaperInput {
  readonly office: string;
  /** `YYYY-MM-DD` */
  readonly printedOn: string;
}

/** A table that is handed in, with its lists. Where the columns come from stands below it; it does not call itself official. */
export function sheetPaper(
  { title, period, source, person, table, lists }: PrintedSheet,
  { office, printedOn }: SheetPaperInput,
): Paper {
  return {
    template: 'figure-sheet',
    version: 1,
    title,
    copies: 1,
    draft: false,
    ...(lists.some(({ columns }) => columns.length > mostUpright) ? { wide: true } : {}),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', text: `填报单位：${office}`, align: 'left' },
      ...(person === undefined ? [] : [{ kind: 'paragraph', text: `姓名：${person}`, align: 'left' } as const]),
      { kind: 'paragraph', text: `统计时间：${period}`, align: 'left' },
      ...(table === undefined ? [] : figureTableBlocks(table, '项目')),
      ...lists.flatMap((list) => listBlocks(list, lists.length > 1 || table !== undefined)),
      ...(table === undefined ? [{ kind: 'note', text: `说明：${source}` } as const] : []),
      { kind: 'signatures', lines: person === undefined ? handedIn : [{ label: '本人（签名）' }] },
      { kind: 'paragraph', text: `填报日期：${civilDateText(printedOn)}`, align: 'right' },
    ],
  };
}

const handedIn = [{ label: '负责人（签名）' }, { label: '填报人（签名）' }];

/** More columns than these do not fit beside each other on an upright sheet. */
const mostUpright = 8;

const numberWidth = 0.06;

function listBlocks({ title, columns, rows }: PrintedList, headed: boolean): readonly PaperBlock[] {
  const share = 1 - numberWidth;
  return [
    ...(headed ? [{ kind: 'paragraph', text: title, heading: true } as const] : []),
    {
      kind: 'table',
      columns: [
        { label: '序号', width: numberWidth, align: 'center' },
        ...columns.map(({ label, width }) => ({ label, width: width * share })),
      ],
      rows:
        rows.length === 0 ? [['', '无', ...columns.slice(1).map(() => '')]] : rows.map((row, at) => [String(at + 1), ...row]),
    },
  ];
}
