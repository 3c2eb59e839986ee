import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';
import { moneyText } from './money-words';

/** 以案定补审批表 of one allowance; grades and sums are a local rule. In a common layout. */
export const allowanceSheet: PaperTemplate = {
  name: 'allowance-sheet',
  version: 1,
  paper: (model) => ({ title: '以案定补审批表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record, office }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '以案定补审批表' },
    { kind: 'paragraph', text: `申报单位：${office.name}` },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('月份', record, 'month'),
        cell('案件编号', record, 'caseNumber'),
        cell('调解员', record, 'mediator'),
        cell('难易程度', record, 'grade'),
        { label: '补贴金额', value: amountOf(record), span: 3 },
        cell('凭据', record, 'evidence', 3),
        { ...cell('说明', record, 'note', 3), lines: 4 },
        { label: '申报单位意见', value: '', span: 3, lines: 4 },
        { label: '审批意见', value: '', span: 3, lines: 4 },
        cell('审批人', record, 'approver'),
        { label: '审批日期', value: textOr(record, 'approvedOn', dateBlank) },
        { label: '发放日期', value: textOr(record, 'paidOn', dateBlank), span: 3 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '申报人（签名）' }, { label: '审批人（签名）' }, { label: '领款人（签名）' }] },
    { kind: 'note', text: '补贴分级和金额按当地规定。同一纠纷只申报一次。' },
  ];
}

function amountOf({ text, amounts }: PrintRecord): string {
  const fen = amounts['amount'];
  return fen === undefined ? (text['amount'] ?? '') : `人民币${moneyText(fen)}`;
}
