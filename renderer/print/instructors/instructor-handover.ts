import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';

/** 交接清单: what goes from one instructor to the next. */
export const instructorHandover: PaperTemplate = {
  name: 'instructor-handover',
  version: 1,
  paper: (model) => ({ title: '驻村指导员交接清单', copies: 3, blocks: blocksOf(model) }),
};

function blocksOf({ record, parent }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '驻村指导员交接清单' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '村（社区）', value: parent?.record.text['village'] ?? '' },
        cell('交接日期', record, 'on'),
        { label: '移交人', value: parent?.record.text['name'] ?? '' },
        cell('接收人', record, 'receiver'),
        cell('监交人', record, 'witness'),
        cell('未结诉求', record, 'openDemands'),
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: '事项', width: 0.44 },
        { label: '点清日期', width: 0.235, align: 'center' },
        { label: '说明', width: 0.325 },
      ],
      rows: (record.rows['items'] ?? []).map((row) => [
        row['$label'] ?? '',
        row['actual'] ?? '',
        [row['notApplicable'] === '是' ? '没有' : '', row['number'] ?? '', row['reason'] ?? '']
          .filter((part) => part !== '')
          .join('，'),
      ]),
    },
    { kind: 'fields', columns: 2, cells: [cell('说明', record, 'note')] },
    { kind: 'signatures', lines: [{ label: '移交人（签名）' }, { label: '接收人（签名）' }, { label: '监交人（签名）' }] },
    { kind: 'note', text: '一式三份：移交人、接收人、主管单位各一份。' },
  ];
}
