import { sampleWorld } from '../../renderer/app/sample-office/sample-world';
import type { BookRecord } from '../../renderer/domain/instructor/diary';
import { books, type BookName } from '../../renderer/domain/instructor/books';
import type { Board } from '../../renderer/domain/instructor/board';
import { rollUpOf, type RollUpVillage } from '../../renderer/domain/instructor/roll-up';
import type { Paper } from '../../renderer/domain/paper/paper';
import { textIn } from '../../renderer/domain/shapes/cells';
import { isSnapshot } from '../../renderer/domain/statistics/snapshot';
import { instructorSamples } from '../../renderer/app/sample-office/instructor-office';
import { appraisalsPaper } from '../../renderer/print/instructors/instructor-appraisals';
import { bookPaper } from '../../renderer/print/instructors/instructor-books';
import { instructorReportPaper } from '../../renderer/print/instructors/instructor-report';
import { overviewPaper, tablesPaper, transitionsPaper } from '../../renderer/print/instructors/instructor-tables';
import type { MemoryDesk } from '../office/memory-desk';
import { printModelOf } from '../office/paper';
import { sampleInstructor } from '../office/sample';

const office = sampleWorld.instructor.profile;
const district = { office: '样溪区农业农村局', printedOn: '2026-11-12' };

/** Papers of more than one record, as the sample offices would print them. */
export function instructorPapers(): readonly { readonly name: string; readonly paper: Paper }[] {
  const desk = sampleInstructor();
  return [
    { name: 'book-diary', paper: bookOf(desk, 'diary') },
    { name: 'book-log', paper: bookOf(desk, 'log') },
    { name: 'book-demands', paper: bookOf(desk, 'demands') },
    { name: 'instructor-report', paper: reportOf(desk) },
    { name: 'instructor-overview', paper: overviewPaper(board, district) },
    { name: 'instructor-transitions', paper: transitionsPaper(board, district) },
    { name: 'instructor-roll-up', paper: tablesPaper('驻村工作月度汇总', rollUpOf(thirteen, '2026年10月').tables, district) },
    { name: 'instructor-appraisals', paper: appraisals },
  ];
}

function bookOf(desk: MemoryDesk, book: BookName): Paper {
  const records = books[book].ledgers.flatMap(({ kind, over }): readonly BookRecord[] =>
    sampleWorld.instructor.saves
      .flatMap(({ intents }) => intents)
      .flatMap((intent) => (intent.act === 'create' && intent.ledger === kind ? [intent.record] : []))
      .flatMap((id) => {
        const on = desk.view(id).values[over];
        if (typeof on !== 'string' || !on.startsWith('2026-10')) return [];
        return [{ ledger: kind, on, record: printModelOf(desk, id, { office }).record }];
      }),
  );
  return bookPaper({ book, office: office.name, period: '2026年10月', village: '石桥村', records });
}

function reportOf(desk: MemoryDesk): Paper {
  const { values } = desk.view(instructorSamples.report);
  const { figures } = values;
  if (figures === undefined || !isSnapshot(figures)) throw new Error('the report was not frozen');
  return instructorReportPaper({
    length: '月报',
    village: '石桥村',
    office: office.name,
    period: figures.period,
    printedOn: '2026-11-03',
    draft: false,
    figures: figures.figures,
    texts: [
      { heading: '主要做法', text: textIn(values, 'done') },
      { heading: '存在问题', text: textIn(values, 'problems') },
      { heading: '下步打算', text: textIn(values, 'plans') },
    ],
    opinions: [],
  });
}

const names = [
  '韩桥村',
  '北漳村',
  '石桥村',
  '柳湾村',
  '上河村',
  '东坡村',
  '西寨村',
  '南渠村',
  '方家村',
  '梨园村',
  '白庙村',
  '老营村',
  '新庄村',
];

const board: Board = {
  converted: 2,
  villages: names.map((village, at) => ({
    village,
    order: at + 1,
    onPost: at === 7 ? 0 : 1,
    ...(at === 11 ? {} : { lastFile: { on: '2026-11-04', office: `${village}驻村指导员`, silentDays: 8 + at } }),
    open: (at * 5) % 7,
    overdue: at % 4 === 0 ? 1 : 0,
    topics: [],
    transition: {
      record: `t${String(at)}`,
      done: at < 2 ? 21 : at,
      applicable: 21,
      converted: at < 2,
      lag: at < 2 ? '规划 同日；设置 晚12天；推进 早3天' : '规划 早3天；设置 未完；推进 未完',
      outOfStep: false,
    },
    reportsMissing: at === 11 ? ['2026-09', '2026-10'] : [],
  })),
};

const thirteen: readonly RollUpVillage[] = names.map((village, at) => ({
  village,
  source: at === 11 ? 'counted' : 'frozen',
  onPost: at !== 7,
  exactOf: ({ figure }) =>
    figure === 'on-post-days' ? { value: 195 + at * 5, places: 1 } : { value: figure.length + at, places: 0 },
}));

const appraisals = appraisalsPaper({
  year: '2026',
  office: district.office,
  printedOn: '2027-01-20',
  lines: names.map((village, at) => ({
    number: `驻${String(at + 1).padStart(2, '0')}`,
    village,
    name: '单某',
    record: `${String(80 + at)}.41`,
    residents: '87.27',
    superior: '88.33',
    organisation: '90.00',
    total: `${String(79 + at)}.51`,
    grade: at === 12 ? '优秀' : '称职',
  })),
  notes: ['参加考核 13 名，优秀比例 20%（建议：各地优秀比例一成到二成半不等），不超过 2 名；现已拟定优秀 1 名。'],
});
