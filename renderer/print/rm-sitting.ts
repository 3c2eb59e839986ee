import { cell } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../domain/paper/paper';
import { peopleOf } from './common-blocks';

/** 调解记录 of one sitting, in a common layout. */
export const rmSitting: PaperTemplate = {
  name: 'rm-sitting',
  version: 1,
  paper: (model) => ({ title: '人民调解记录', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record, parent }: PrintModel): readonly PaperBlock[] {
  const parties = parent?.children['mediation.party']?.length ?? 0;
  const organ = parent?.record.text['organ'] ?? '';
  return [
    { kind: 'title', text: '调解记录', above: organ, number: sittingNumber(record) },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '时间', value: timeOf(record) },
        cell('地点', record, 'place'),
        { label: '事由', value: parent?.record.text['matter'] ?? '' },
        cell('公开方式', record, 'openness'),
        cell('到场当事人', record, 'present', 3),
        { label: '受邀参加人', value: peopleOf(record, 'helpers'), span: 3 },
        cell('主持人', record, 'presiding'),
        cell('记录人', record, 'recorder'),
        { ...cell('调解内容', record, 'content', 3), lines: 12 },
        cell('本次结果', record, 'result', 3),
      ],
    },
    { kind: 'paragraph', text: '以上记录已经看过（或者已经读给各方听过），没有出入。' },
    {
      kind: 'signatures',
      lines: [
        { label: '当事人（签名或按指印）', count: Math.max(parties, 2) },
        { label: '人民调解员（签名）' },
        { label: '记录人（签名）' },
      ],
    },
  ];
}

function sittingNumber(record: PrintRecord): string {
  const number = record.text['number'] ?? '';
  return number === '' ? '第　　次' : `第${number.replace(/次$/, '')}次`;
}

function timeOf(record: PrintRecord): string {
  const { startAt = '', endAt = '' } = record.text;
  return endAt === '' ? startAt : `${startAt}至${endAt}`;
}
