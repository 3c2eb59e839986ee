import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';

/** 两委会议事记录: what was advised stands apart from what the committees decided. */
export const instructorMeeting: PaperTemplate = {
  name: 'instructor-meeting',
  version: 1,
  paper: (model) => ({ title: '两委会议事记录', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '两委会议事记录', above: textOr(record, 'village', '') },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('日期', record, 'date'),
        cell('会议类型', record, 'type'),
        cell('议题', record, 'topic', 3),
        { label: '应到实到', value: `应到 ${textOr(record, 'due', '　　')}，实到 ${textOr(record, 'came', '　　')}` },
        cell('指导员', record, 'part'),
        { ...cell('指导员意见', record, 'advice', 3), lines: 6 },
        { ...cell('决议', record, 'decision', 3), lines: 8 },
        cell('落实责任人', record, 'responsible'),
        cell('落实期限', record, 'dueOn'),
        cell('已公示', record, 'published'),
        cell('落实日期', record, 'doneOn'),
      ],
    },
    { kind: 'signatures', lines: [{ label: '主持人（签名）' }, { label: '记录人（签名）' }, { label: '指导员（签名）' }] },
    { kind: 'note', text: '决定由两委作出；指导员协助两委工作，不代替。' },
  ];
}
