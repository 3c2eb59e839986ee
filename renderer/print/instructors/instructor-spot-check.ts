import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';

/** 驻村工作抽查记录. The person may read it and write an explanation. */
export const instructorSpotCheck: PaperTemplate = {
  name: 'instructor-spot-check',
  version: 1,
  paper: (model) => ({ title: '驻村工作抽查记录', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record, parent }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '驻村工作抽查记录' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '村（社区）', value: parent?.record.text['village'] ?? '' },
        cell('抽查日期', record, 'on'),
        cell('抽查方式', record, 'way'),
        cell('在岗情况', record, 'presence'),
        { ...cell('看到的问题', record, 'found', 3), lines: 10 },
        cell('整改期限', record, 'dueOn'),
        cell('检查人', record, 'by'),
        { label: '本人说明', value: '', span: 3, lines: 5 },
        { ...cell('复查结果', record, 'recheck', 3), lines: 5 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '检查人（签名）' }, { label: '本人（签名）' }] },
  ];
}
