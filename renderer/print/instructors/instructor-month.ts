import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';

/** 驻村指导员月考勤表: half-days, filled in by the village, looked at by the person, with both views where they differ. */
export const instructorMonth: PaperTemplate = {
  name: 'instructor-month',
  version: 1,
  paper: (model) => ({ title: '驻村指导员月考勤表', copies: 2, blocks: blocksOf(model) }),
};

/** Days beside each other: with three columns of them everything stands on one page. */
const columnsOfDays = 3;

function blocksOf({ record, parent }: PrintModel): readonly PaperBlock[] {
  const posting = parent?.record;
  return [
    { kind: 'title', text: '驻村指导员月考勤表', number: textOr(record, 'month', '　　　　年　　月') },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '姓名', value: posting?.text['name'] ?? '' },
        { label: '派驻村', value: posting?.text['village'] ?? '' },
        { label: '在岗天数', value: `${textOr(record, 'present', '')}（应在岗 ${textOr(record, 'expected', '　　')}）` },
        { label: '口径', value: record.text['counting'] ?? '' },
      ],
    },
    {
      kind: 'table',
      columns: Array.from({ length: columnsOfDays }, () => [
        { label: '日', width: 0.063, align: 'center' as const },
        { label: '上午', width: 0.135, align: 'center' as const },
        { label: '下午', width: 0.135, align: 'center' as const },
      ]).flat(),
      rows: dayRows(record),
    },
    {
      kind: 'fields',
      columns: 2,
      cells: [
        { label: '本人异议', value: record.text['objection'] ?? '' },
        { label: '村里的说法', value: record.text['villageView'] ?? '' },
      ],
    },
    {
      kind: 'signatures',
      lines: [{ label: '填报人（村党支部，签名）' }, { label: '本人核对（签名）' }, { label: '街道审核（签名、盖章）' }],
    },
    { kind: 'note', text: '由村党支部填报，不由本人填；不定位、不打卡。' },
  ];
}

function dayRows(record: PrintRecord): readonly (readonly string[])[] {
  const days = [...(record.rows['days'] ?? [])].sort((a, b) => ((a['$row'] ?? '') < (b['$row'] ?? '') ? -1 : 1));
  const height = Math.ceil(days.length / columnsOfDays);
  return Array.from({ length: height }, (_, at) =>
    Array.from({ length: columnsOfDays }, (_column, column) => {
      const day = days[at + column * height];
      return [dayText(day?.['$row']), day?.['am'] ?? '', day?.['pm'] ?? ''];
    }).flat(),
  );
}

function dayText(day: string | undefined): string {
  return day === undefined ? '' : String(Number(day.slice(8)));
}
