import { cell, childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { moneyText } from './money-words';
import { withoutNames } from './report-words';

/** 重大纠纷报告单: the matter and what is asked of the superior, without names. In a common layout. */
export const majorDisputeReport: PaperTemplate = {
  name: 'major-dispute-report',
  version: 1,
  paper: (model) => ({ title: '重大纠纷报告单', copies: 2, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '重大纠纷报告单', above: model.office.name },
    { kind: 'fields', columns: 4, cells: [...headCells(model), ...bodyCells(model), ...answerCells(model)] },
    { kind: 'signatures', lines: [{ label: '报告人（签名）' }, { label: '单位负责人（签名、盖章）' }] },
    { kind: 'note', text: '本单只写事情，不写当事人姓名。风险等级按当地规定填写，说的是事情，不是人。' },
  ];
}

function headCells(model: PrintModel): readonly PaperCell[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  return [
    cell('报告种类', record, 'kind'),
    cell('报告给', record, 'to'),
    cell('报告时间', record, 'reportedAt'),
    cell('方式', record, 'way'),
    cell('纠纷事由', matter, 'matter'),
    cell('登记编号', matter, 'number'),
    cell('纠纷类型', matter, 'disputeType'),
    cell('涉及人数', matter, 'people'),
    { label: '涉及金额', value: amountOf(matter), span: 3 },
    cell('风险等级', record, 'risk'),
    cell('包案领导', record, 'leader'),
  ];
}

function amountOf({ text, amounts }: PrintRecord): string {
  const fen = amounts['amountInDispute'];
  return fen === undefined ? (text['amountInDispute'] ?? '') : moneyText(fen);
}

function bodyCells(model: PrintModel): readonly PaperCell[] {
  const told = (field: string) => withoutNames(model.record.text[field] ?? '', caseOf(model));
  return [
    { label: '情况', value: told('summary'), span: 3, lines: 6 },
    { label: '已采取措施', value: told('measures'), span: 3, lines: 4 },
    { label: '请求事项', value: told('request'), span: 3, lines: 3 },
    { label: '答复期限', value: textOr(model.record, 'dueOn', dateBlank), span: 3 },
  ];
}

/** What the superior answered, or room for it. */
function answerCells(model: PrintModel): readonly PaperCell[] {
  const replies = childrenOf(model, 'mediation.reply').map(({ text }) => {
    const { writtenOn = '', text: words = '', leader = '', dueOn = '' } = text;
    const more = [leader === '' ? '' : `包案领导：${leader}`, dueOn === '' ? '' : `要求${dueOn}前办结`];
    return [`${writtenOn}：${words}`, ...more.filter((part) => part !== '')].join('　');
  });
  return [{ label: '上级答复', value: replies.join('\n'), span: 3, lines: 4 }];
}
