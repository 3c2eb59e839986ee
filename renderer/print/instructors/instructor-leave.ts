import { cell, childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel } from '../../domain/paper/paper';

/** 请假审批单, one each for the person, the town and the district. What the illness is stands nowhere. */
export const instructorLeave: PaperTemplate = {
  name: 'instructor-leave',
  version: 1,
  paper: (model) => ({ title: '驻村指导员请假审批单', copies: 3, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record, parent } = model;
  return [
    { kind: 'title', text: '驻村指导员请假审批单' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '姓名', value: parent?.record.text['name'] ?? '' },
        { label: '派驻村', value: parent?.record.text['village'] ?? '' },
        cell('类别', record, 'kind'),
        cell('共', record, 'length'),
        cell('自', record, 'from'),
        cell('至（含）', record, 'to'),
        cell('事由', record, 'why'),
        cell('去向', record, 'where'),
        cell('代班人', record, 'cover'),
        cell('有证明材料', record, 'attached'),
        ...opinions(model),
        { label: '销假', value: `实际返岗：${textOr(record, 'backAt')}`, span: 3 },
        cell('超假说明', record, 'lateReason', 3),
      ],
    },
    { kind: 'signatures', lines: [{ label: '请假人（签名）' }, { label: '审批人（签名）' }, { label: '销假登记人（签名）' }] },
    { kind: 'note', text: '一式三份。审批权限按本单位规定（各地不同）；病情不写在本单上。' },
  ];
}

/** Every opinion that came in, or three boxes to write them into. */
function opinions(model: PrintModel): readonly PaperCell[] {
  const given = childrenOf(model, 'instructor.leave-opinion');
  if (given.length === 0) {
    return ['村党支部意见', '街道意见', '区主管单位意见'].map((label) => ({ label, value: '', span: 3, lines: 3 }));
  }
  return given.map(({ text }) => ({
    label: `${text['level'] ?? ''}意见`,
    value: [text['answer'], text['text'], text['by'], text['on']].filter((part) => (part ?? '') !== '').join('　'),
    span: 3,
    lines: 2,
  }));
}
