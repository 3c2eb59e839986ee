import { civilDateText } from '../../domain/calendar/civil-date';
import { books, type BookName } from '../../domain/instructor/books';
import { diaryOf, diaryText, type BookRecord } from '../../domain/instructor/diary';
import type { Paper, PaperBlock, PrintRecord } from '../../domain/paper/paper';

export interface BookInput {
  readonly book: BookName;
  readonly office: string;
  /** 2026年3月 */
  readonly period: string;
  readonly village?: string;
  readonly records: readonly BookRecord[];
}

/** A paper made of many records. Names are masked unless the office wrote down why not. */
export function bookPaper(input: BookInput): Paper {
  const { book, office, period, village = '' } = input;
  const title = books[book].label.replace(/（.*）/, '');
  return {
    template: `book-${book}`,
    version: 1,
    title,
    copies: 1,
    draft: false,
    blocks: [
      { kind: 'title', text: title, ...(village === '' ? {} : { above: village }), number: period },
      ...bodies[book](input.records),
      { kind: 'note', text: `${office}　共 ${input.records.length} 条` },
    ],
  };
}

type Body = (records: readonly BookRecord[]) => readonly PaperBlock[];

const bodies: Readonly<Record<BookName, Body>> = {
  log: (records) => [
    table(
      [
        ['日期', 0.2],
        ['主线', 0.12],
        ['做了什么', 0.68],
      ],
      diaryOf(records).map(({ on, part, what, line, text }) => [`${dayText(on)}${part}`, line, `${what}：${text}`]),
    ),
  ],
  diary: (records) => [{ kind: 'squares', text: diaryText(diaryOf(records), dayText), columns: 20, lines: 20 }],
  demands,
  demandsOfYear: demands,
  visits: (records) => [
    list(records, [
      ['日期', 0.16, 'date'],
      ['村组', 0.1, 'group'],
      ['户号', 0.13, 'household'],
      ['原因', 0.13, 'reason'],
      ['走访情况', 0.34, 'told'],
      ['走访人', 0.14, 'visitors'],
    ]),
  ],
  roster: (records) => [
    list(records, [
      ['编号', 0.1, 'number'],
      ['派驻村', 0.15, 'village'],
      ['姓名', 0.13, 'name'],
      ['任职', 0.2, 'title'],
      ['派出单位', 0.22, 'sentBy'],
      ['任期', 0.2, 'from'],
    ]),
  ],
  notice: (records) => [
    { kind: 'paragraph', text: '现将考核结果公示如下，公示期内有意见的，可以向考核单位书面或者当面反映。', indent: true },
    list(records, [
      ['村（社区）', 0.4, 'village'],
      ['年度', 0.3, 'year'],
      ['拟定等次', 0.3, 'grade'],
    ]),
  ],
};

function demands(records: readonly BookRecord[]): readonly PaperBlock[] {
  return [
    list(records, [
      ['编号', 0.16, 'number'],
      ['登记', 0.13, 'registeredOn'],
      ['类别', 0.14, 'category'],
      ['内容', 0.27, 'content'],
      ['承办', 0.12, 'unit'],
      ['期限', 0.09, 'dueOn'],
      ['结果', 0.09, 'result'],
    ]),
  ];
}

type Column = readonly [label: string, width: number, field: string];

function list(records: readonly BookRecord[], columns: readonly Column[]): PaperBlock {
  return table(
    columns.map(([label, width]) => [label, width] as const),
    records.map(({ record }) => columns.map(([, , field]) => short(record, field))),
  );
}

/** Dates of a narrow column without the year, which stands above. */
function short({ text }: PrintRecord, field: string): string {
  const written = text[field] ?? '';
  return field === 'dueOn' || field === 'registeredOn' ? written.replace(/^\d{4}年/, '') : written;
}

function table(columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): PaperBlock {
  return { kind: 'table', columns: columns.map(([label, width]) => ({ label, width })), rows };
}

function dayText(day: string): string {
  return civilDateText(day).replace(/^\d{4}年/, '');
}
