import { cell, childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { clauseTexts } from './agreement-clauses';
import { mediatorOf, organOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { moneyText } from './money-words';
import { addressOf, partyTitle, phoneOf } from './party-block';

/** 结案报告表: the whole case on one form, from how it came to how it ended. In a common layout. */
export const closingReport: PaperTemplate = {
  name: 'closing-report',
  version: 1,
  paper: (model) => ({ title: '结案报告表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  return [
    { kind: 'title', text: '结案报告表', above: organOf(record) },
    {
      kind: 'fields',
      columns: 4,
      cells: [...headCells(record), ...partyCells(model), ...courseCells(record), ...endCells(model)],
    },
    { kind: 'signatures', lines: [{ label: '承办人（签名）' }, { label: '负责人（签名）' }] },
  ];
}

function headCells(record: PrintRecord): readonly PaperCell[] {
  return [
    cell('案件名称', record, 'matter'),
    cell('卷号', record, 'number'),
    cell('办理途径', record, 'track'),
    cell('纠纷类型', record, 'disputeType'),
    cell('案件来源', record, 'source'),
    cell(mediatorOf(record), record, 'mediators'),
    { label: '受理时间', value: textOr(record, 'acceptedOn', dateBlank) },
    { label: '结案时间', value: textOr(record, 'closedOn', dateBlank) },
    ...unitsOf(record),
  ];
}

function unitsOf(record: PrintRecord): readonly PaperCell[] {
  const units = (record.rows['jointUnits'] ?? []).map(({ unit = '', does = '' }) =>
    does === '' ? unit : `${unit}（${does}）`,
  );
  return units.length === 0 ? [] : [{ label: '联合办理单位', value: units.join('、'), span: 3 }];
}

function partyCells(model: PrintModel): readonly PaperCell[] {
  const parties = childrenOf(model, 'mediation.party');
  const cells = parties.map((party) => ({ label: party.text['side'] || '当事人', value: reachOf(party), span: 3 }));
  return cells.length > 0 ? cells : [{ label: '当事人', value: '', span: 3 }];
}

/** Name, address, telephone in one line. */
function reachOf(party: PrintRecord): string {
  const parts = [partyTitle(party), ...new Set([addressOf(party), phoneOf(party)])];
  return parts.filter((text) => text !== '').join('，');
}

function courseCells(record: PrintRecord): readonly PaperCell[] {
  return [
    { ...cell('纠纷简要事实', record, 'facts', 3), lines: 4 },
    { label: '办理经过', value: courseOf(record), span: 3 },
  ];
}

/** 走访3次，电话2次，调解2次，用时4.5小时 */
function courseOf({ text }: PrintRecord): string {
  const { visitCount = '', callCount = '', sessionCount = '', effort = '' } = text;
  const parts = [
    ['走访', visitCount],
    ['电话联系', callCount],
    ['调解', sessionCount],
    ['走访和调解用时', effort],
  ] as const;
  return parts
    .filter(([, count]) => count !== '' && !/^0/.test(count))
    .map((part) => part.join(''))
    .join('，');
}

function endCells(model: PrintModel): readonly PaperCell[] {
  const { record } = model;
  return [
    { label: '处理结果', value: resultOf(record), span: 3, lines: 6 },
    { label: '履行情况', value: performanceOf(record), span: 3 },
    { label: '回访情况', value: followUpOf(childrenOf(model, 'mediation.follow-up').at(-1)), span: 3 },
    { label: '承办人意见', value: '', span: 3, lines: 3 },
    { label: '负责人意见', value: '', span: 3, lines: 3 },
  ];
}

function resultOf(record: PrintRecord): string {
  const { agreedOn = '', agreementForm = '', agreementNumber = '', terminationReason = '', recognisedWay = '' } = record.text;
  const ended = terminationReason === '' ? '' : `终止调解：${terminationReason}。`;
  const recognised = recognisedWay === '' ? '' : `公安机关认可，不予处罚：${recognisedWay}。`;
  if (agreedOn === '') return [recognised, ended].filter((text) => text !== '').join('\n');
  const number = agreementNumber === '' ? '' : `（${agreementNumber}）`;
  const clauses = clauseTexts(record).map((text, at) => `${at + 1}．${text}`);
  return [`${agreedOn}达成${agreementForm || '协议'}${number}：`, ...clauses, ...sumOf(record), ended]
    .filter((text) => text !== '')
    .join('\n');
}

function sumOf({ amounts }: PrintRecord): readonly string[] {
  const sum = Object.entries(amounts).reduce(
    (total, [at, fen]) => (/^clauses\/\d+\/amount$/.test(at) ? total + fen : total),
    0,
  );
  return sum === 0 ? [] : [`协议涉及金额${moneyText(sum)}。`];
}

function performanceOf({ text }: PrintRecord): string {
  const { performance = '', performedOn = '', performanceProof = '' } = text;
  return [performance, performedOn, performanceProof].filter((part) => part !== '').join('，');
}

function followUpOf(visit: PrintRecord | undefined): string {
  if (visit === undefined) return '';
  const { on = '', visitors = '', satisfaction = '', said = '' } = visit.text;
  return [`${on}${visitors}回访`, satisfaction, said].filter((part) => part !== '').join('，');
}
