import { cell, codeIs } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf, isPolice, partiesOf } from './case-words';
import { partyTitle } from './party-block';

/** 回访记录 of one visit afterwards, in a common layout. */
export const rmFollowUp: PaperTemplate = {
  name: 'rm-follow-up',
  version: 2,
  paper: (model) => ({
    title: isPolice(caseOf(model).record) ? '治安调解回访记录' : '人民调解回访记录',
    copies: 1,
    blocks: blocksOf(model),
  }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const family = caseOf(model);
  return [
    { kind: 'title', text: '回访记录', above: family.record.text['organ'] ?? '' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '当事人', value: partiesOf(family).map(partyTitle).join('、'), span: 3 },
        cell('协议编号', family.record, 'agreementNumber'),
        cell('回访时间', record, 'on'),
        cell('回访事由', family.record, 'matter', 3),
        cell('被回访人', record, 'visited'),
        cell('回访人', record, 'visitors'),
        cell('履行情况', record, 'performance'),
        cell('当事人意见', record, 'satisfaction'),
        { label: '反复或者隐患', value: relapseOf(record), span: 3 },
        { ...cell('回访情况', record, 'said', 3), lines: 10 },
        { ...cell('采取的措施', record, 'measures', 3), lines: 5 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '被回访人（签名）' }, { label: '回访人（签名）' }] },
  ];
}

function relapseOf(record: PrintRecord): string {
  if (codeIs(record, 'relapse', 'yes')) return '有';
  return codeIs(record, 'relapse', 'no') ? '没有' : '';
}
