import { cell, childrenOf } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../domain/paper/paper';
import { partyTitle } from './party-block';

/** 回访记录, in a common layout. Who went stays to be written by hand until the ledger keeps it. */
export const rmFollowUp: PaperTemplate = {
  name: 'rm-follow-up',
  version: 1,
  paper: (model) => ({ title: '人民调解回访记录', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const names = childrenOf(model, 'mediation.party').map(partyTitle).join('、');
  return [
    { kind: 'title', text: '回访记录', above: record.text['organ'] ?? '' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '当事人', value: names, span: 3 },
        cell('协议编号', record, 'agreementNumber'),
        cell('回访时间', record, 'followedUpOn'),
        cell('回访事由', record, 'matter'),
        cell('履行情况', record, 'performance'),
        { ...cell('回访情况', record, 'followUp', 3), lines: 16 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '回访人（签名）' }, { label: '被回访人（签名）' }] },
  ];
}
