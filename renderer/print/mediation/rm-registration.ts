import { cell, childrenOf, codeIs, textOr, ticked } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { organOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { moneyText } from './money-words';
import { namesOnSide } from './party-block';
import { partySignatures } from './party-blocks';

/** 人民调解受理登记表. The boxes follow the common layout; two sources are what the paper form offers. */
export const rmRegistration: PaperTemplate = {
  name: 'rm-registration',
  version: 2,
  paper: (model) => ({ title: '人民调解受理登记表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const signed = partySignatures(parties, '当事人（签名）');
  return [
    { kind: 'title', text: '人民调解受理登记表', above: organOf(record) },
    { kind: 'paragraph', text: leadIn(record, parties), indent: true },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('纠纷类型', record, 'disputeType'),
        cell('登记编号', record, 'number'),
        { label: '案件来源', value: sourceBoxes(record), span: 3 },
        cell('发生日期', record, 'happenedOn'),
        cell('发生地点', record, 'place'),
        ...scaleCells(record),
        { ...cell('纠纷简要情况', record, 'facts', 3), lines: 12 },
      ],
    },
    ...signed.before,
    { kind: 'signatures', lines: [...signed.lines, { label: '登记人（签名）' }] },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(record, 'acceptedOn', dateBlank) },
    { kind: 'note', text: '此表由人民调解委员会填写。' },
  ];
}

/** A matter of many, or of money, says so. */
function scaleCells(record: PrintRecord) {
  const { people = '', amountInDispute = '' } = record.text;
  if (people === '' && amountInDispute === '') return [];
  const sum = record.amounts['amountInDispute'];
  return [
    cell('涉及人数', record, 'people'),
    { label: '争议金额', value: sum === undefined ? amountInDispute : moneyText(sum) },
  ];
}

function leadIn(record: PrintRecord, parties: readonly PrintRecord[]): string {
  const one = namesOnSide(parties, 'one') || '　　　　　　';
  const other = namesOnSide(parties, 'other') || '　　　　　　';
  const third = namesOnSide(parties, 'third');
  const day = textOr(record, 'acceptedOn', dateBlank);
  const among = `${one}与${other}之间${third === '' ? '' : `（第三人${third}）`}`;
  return `${day}，人民调解委员会${startedBy(record)}，经各方当事人同意，受理${among}的纠纷，现登记如下：`;
}

function startedBy(record: PrintRecord): string {
  if (codeIs(record, 'source', 'application')) return '依当事人申请';
  if (startedByCommittee(record)) return '主动调解';
  return `根据${textOr(record, 'source')}`;
}

function sourceBoxes(record: PrintRecord): string {
  const applied = codeIs(record, 'source', 'application');
  const own = startedByCommittee(record);
  const other = applied || own ? '' : `　${ticked(textOr(record, 'source'), true)}`;
  return `①${ticked('当事人申请', applied)}　②${ticked('人民调解委员会主动调解', own)}${other}`;
}

function startedByCommittee(record: PrintRecord): boolean {
  return ['own', 'grid', 'visit', 'internet'].some((code) => codeIs(record, 'source', code));
}
