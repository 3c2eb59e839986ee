import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';

/** 入户走访登记表, in a common layout. Whoever was visited signs on paper; nothing about attitudes stands on it. */
export const instructorVisit: PaperTemplate = {
  name: 'instructor-visit',
  version: 1,
  paper: (model) => ({ title: '入户走访登记表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '入户走访登记表', above: textOr(record, 'village', '') },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('走访日期', record, 'date'),
        cell('村组', record, 'group'),
        cell('户号', record, 'household'),
        cell('户主称谓', record, 'householdLabel'),
        cell('被访人', record, 'met'),
        cell('走访人', record, 'visitors'),
        cell('走访方式', record, 'way'),
        cell('走访原因', record, 'reason'),
        { ...cell('走访情况', record, 'told', 3), lines: 14 },
        cell('满意度', record, 'satisfaction'),
        { label: '反映事项', value: '见民情诉求台账' },
        { ...cell('备注', record, 'note', 3), lines: 3 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '被访人（签名）' }, { label: '走访人（签名）' }] },
    { kind: 'note', text: '被访人可以不签名；不登记身份证号、收入和对拆迁的态度。' },
  ];
}
