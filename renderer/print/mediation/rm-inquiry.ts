import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { caseOf, isPolice } from './case-words';

/** 调查记录 of one inquiry, in a common layout. */
export const rmInquiry: PaperTemplate = {
  name: 'rm-inquiry',
  version: 2,
  paper: (model) => ({
    title: isPolice(caseOf(model).record) ? '治安调解调查记录' : '人民调解调查记录',
    copies: 1,
    blocks: blocksOf(model),
  }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  return [
    { kind: 'title', text: '调查记录', above: matter.text['organ'] ?? '' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('时间', record, 'askedAt'),
        cell('地点', record, 'place'),
        cell('被调查人', record, 'asked'),
        cell('参加人', record, 'present'),
        cell('调查人', record, 'askers'),
        cell('记录人', record, 'recorder'),
        cell('事由', matter, 'matter', 3),
        { ...cell('调查内容', record, 'content', 3), lines: 20 },
      ],
    },
    { kind: 'paragraph', text: '以上记录已经看过（或者已经读给本人听过），没有出入。' },
    {
      kind: 'signatures',
      lines: [{ label: '被调查人（签名）' }, { label: '调查人（签名）' }, { label: '记录人（签名）' }],
    },
  ];
}
