import { cell, childrenOf, codeIs, textOr, ticked } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../domain/paper/paper';
import { namesOnSide } from './party-block';

/** 人民调解受理登记表. The boxes follow the common layout; two sources are what the paper form offers. */
export const rmRegistration: PaperTemplate = {
  name: 'rm-registration',
  version: 1,
  paper: (model) => ({ title: '人民调解受理登记表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  return [
    { kind: 'title', text: '人民调解受理登记表', above: textOr(record, 'organ', '人民调解委员会') },
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
        { ...cell('纠纷简要情况', record, 'facts', 3), lines: 12 },
      ],
    },
    {
      kind: 'signatures',
      lines: [{ label: '当事人（签名）', count: Math.max(parties.length, 2) }, { label: '登记人（签名）' }],
    },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(record, 'acceptedOn', '　　　　年　　月　　日') },
    { kind: 'note', text: '此表由人民调解委员会填写。' },
  ];
}

function leadIn(record: PrintRecord, parties: readonly PrintRecord[]): string {
  const one = namesOnSide(parties, 'one') || '　　　　　　';
  const other = namesOnSide(parties, 'other') || '　　　　　　';
  const day = textOr(record, 'acceptedOn', '　　　　年　　月　　日');
  return `${day}，人民调解委员会${startedBy(record)}，经各方当事人同意，受理${one}与${other}之间的纠纷，现登记如下：`;
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
