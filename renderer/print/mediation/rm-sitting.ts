import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf, isPolice, mediatorOf, partiesOf } from './case-words';
import { peopleOf } from '../common-blocks';
import { partySignatures } from './party-blocks';
import { recordingsOf } from './police-agreement';

/** 调解记录 of one sitting, of people's mediation or of the police, in a common layout. What was conceded is never printed. */
export const rmSitting: PaperTemplate = {
  name: 'rm-sitting',
  version: 2,
  paper: (model) => ({
    title: isPolice(caseOf(model).record) ? '治安调解记录' : '人民调解记录',
    copies: 1,
    blocks: blocksOf(model),
  }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  const signed = partySignatures(partiesOf(caseOf(model)), '当事人（签名或按指印）');
  return [
    { kind: 'title', text: '调解记录', above: matter.text['organ'] ?? '', number: sittingNumber(record) },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '时间', value: timeOf(record), span: 3 },
        cell('地点', record, 'place'),
        cell('公开方式', record, 'openness'),
        cell('事由', matter, 'matter', 3),
        cell('到场当事人', record, 'present', 3),
        { label: '受邀参加人', value: peopleOf(record, 'helpers'), span: 3 },
        cell('主持人', record, 'presiding'),
        cell('记录人', record, 'recorder'),
        ...policeCells(record, isPolice(matter)),
        { ...cell('调解内容', record, 'content', 3), lines: 12 },
        cell('本次结果', record, 'result', 3),
      ],
    },
    { kind: 'paragraph', text: '以上记录已经看过（或者已经读给各方听过），没有出入。' },
    ...signed.before,
    { kind: 'signatures', lines: [...signed.lines, { label: `${mediatorOf(matter)}（签名）` }, { label: '记录人（签名）' }] },
  ];
}

/** How many officers were there, and what was recorded. */
function policeCells(record: PrintRecord, police: boolean) {
  if (!police) return [];
  return [cell('民警人数', record, 'officers'), { label: '录音录像编号', value: recordingsOf(record) }];
}

function sittingNumber(record: PrintRecord): string {
  const number = record.text['number'] ?? '';
  return number === '' ? '第　　次' : `第${number.replace(/次$/, '')}次`;
}

function timeOf(record: PrintRecord): string {
  const { startAt = '', endAt = '' } = record.text;
  if (endAt === '') return startAt;
  // A sitting rarely runs past midnight; the day is said once.
  const day = /^.*?日/u.exec(startAt)?.[0] ?? '';
  return `${startAt}至${day !== '' && endAt.startsWith(day) ? endAt.slice(day.length) : endAt}`;
}
