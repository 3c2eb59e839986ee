import { civilDateText } from '../../domain/calendar/civil-date';

import { monthsText, type Board } from '../../domain/instructor/board';
import { convertedText } from '../../domain/instructor/transition';
import type { Paper, PaperBlock } from '../../domain/paper/paper';
import { decimalText, percentOf } from '../../domain/statistics/exact';
import type { FigureTable } from '../../domain/statistics/figure-table';
import { figureTableBlocks } from '../figures-table';

export interface TablesInput {
  readonly office: string;
  /** `YYYY-MM-DD` */
  readonly printedOn: string;
}

/** Lines of a table that may follow another one on its page. */
const shortTable = 8;

/** Several tables of figures under one title. */
export function tablesPaper(title: string, tables: readonly FigureTable[], { office, printedOn }: TablesInput): Paper {
  return paper('instructor-tables', title, [
    { kind: 'title', text: title },
    { kind: 'paragraph', text: `填报单位：${office}`, align: 'left' },
    { kind: 'paragraph', text: `统计时间：${tables[0]?.period ?? ''}`, align: 'left' },
    ...tables.flatMap((table, at): readonly PaperBlock[] => [
      ...(at > 0 && table.rows.length > shortTable ? [{ kind: 'break' as const }] : []),
      { kind: 'paragraph', text: table.title, heading: true },
      ...figureTableBlocks(table, '村（社区）'),
    ]),
    { kind: 'signatures', lines: [{ label: '负责人（签名）' }, { label: '填报人（签名）' }] },
    { kind: 'paragraph', text: `填报日期：${civilDateText(printedOn)}`, align: 'right' },
  ]);
}

/** 各村一览表: what files say of each village today. */
export function overviewPaper({ villages, converted }: Board, { office, printedOn }: TablesInput): Paper {
  return paper('instructor-overview', '各村一览表', [
    { kind: 'title', text: '各村一览表', number: civilDateText(printedOn) },
    {
      kind: 'table',
      columns: [
        { label: '村（社区）', width: 0.17 },
        { label: '在岗', width: 0.09, align: 'center' },
        { label: '最后来文', width: 0.16, align: 'center' },
        { label: '隔几天', width: 0.1, align: 'center' },
        { label: '在办', width: 0.09, align: 'center' },
        { label: '逾期', width: 0.09, align: 'center' },
        { label: '转社区', width: 0.14, align: 'center' },
        { label: '未报月报', width: 0.16 },
      ],
      rows: villages.map(({ village, onPost, lastFile, open, overdue, transition, reportsMissing }) => [
        village,
        String(onPost),
        lastFile?.on ?? '没有',
        lastFile === undefined ? '—' : String(lastFile.silentDays),
        String(open),
        String(overdue),
        transition === undefined ? '—' : transition.converted ? '已转' : `${transition.done}/${transition.applicable}`,
        monthsText(reportsMissing),
      ]),
    },
    {
      kind: 'note',
      text: `已转社区 ${convertedText(converted, villages.length)}。按收到的文件和本单位登记的内容列出，不是排名。`,
    },
    { kind: 'note', text: office },
  ]);
}

/** 撤村建社区进度表 of the district. */
export function transitionsPaper({ villages, converted }: Board, { office, printedOn }: TablesInput): Paper {
  return paper('instructor-transitions', '撤村建社区进度表', [
    { kind: 'title', text: '撤村建社区进度表', number: civilDateText(printedOn) },
    {
      kind: 'table',
      columns: [
        { label: '村', width: 0.16 },
        { label: '完成', width: 0.12, align: 'center' },
        { label: '完成率', width: 0.14, align: 'center' },
        { label: '党组织比自治和行政', width: 0.46 },
        { label: '状态', width: 0.12, align: 'center' },
      ],
      rows: villages.map(({ village, transition }) => [
        village,
        transition === undefined ? '—' : `${transition.done}/${transition.applicable}`,
        transition === undefined ? '—' : rateText(transition.done, transition.applicable),
        transition?.lag ?? '',
        transition === undefined ? '未启动' : transition.converted ? '已转' : '推进中',
      ]),
    },
    { kind: 'note', text: `已转社区 ${convertedText(converted, villages.length)}。` },
    { kind: 'note', text: office },
  ]);
}

function rateText(done: number, applicable: number): string {
  const rate = percentOf({ value: done, places: 0 }, { value: applicable, places: 0 });
  return rate === undefined ? '—' : `${decimalText(rate)}%`;
}

function paper(template: string, title: string, blocks: readonly PaperBlock[]): Paper {
  return { template, version: 1, title, copies: 1, draft: false, blocks };
}
