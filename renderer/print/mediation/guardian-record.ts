import { cell, textOr, ticked } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf, isPolice, mediatorOf, organOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { addressOf, paperOf } from './party-block';

/** 监护人到场（通知）记录 for a party under age: who was told, when, who came, or why nobody did. In a common layout. */
export const guardianRecord: PaperTemplate = {
  name: 'guardian-record',
  version: 1,
  paper: (model) => ({ title: '监护人到场（通知）记录', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  const who = mediatorOf(matter);
  return [
    { kind: 'title', text: '监护人到场（通知）记录', above: organOf(matter) },
    { kind: 'fields', columns: 4, cells: [...matterCells(matter), ...minorCells(record), ...guardianCells(record)] },
    { kind: 'paragraph', text: '监护人声明：已经知道未成年人参加调解的时间、地点和事由，到场维护其合法权益。', indent: true },
    {
      kind: 'signatures',
      lines: [
        { label: '监护人（签名）' },
        { label: '未成年人（签名）' },
        { label: `${who}（签名）` },
        { label: '记录人（签名）' },
      ],
    },
    { kind: 'note', text: noteFor(matter) },
  ];
}

function matterCells(matter: PrintRecord): readonly PaperCell[] {
  return [cell('事由', matter, 'matter'), cell('登记编号', matter, 'number')];
}

function minorCells(party: PrintRecord): readonly PaperCell[] {
  return [
    cell('未成年人姓名', party, 'name'),
    cell('性别', party, 'sex'),
    { label: '出生日期', value: textOr(party, 'bornOn', dateBlank) },
    cell('年龄', party, 'age'),
    { label: '证件号码', value: paperOf(party), span: 3 },
    { label: '现住址', value: addressOf(party), span: 3 },
  ];
}

function guardianCells(party: PrintRecord): readonly PaperCell[] {
  const here = (party.text['guardian'] ?? '') !== '';
  const exception = party.text['guardianException'] ?? '';
  return [
    cell('监护人姓名', party, 'guardian'),
    { label: '与本人关系', value: '' },
    { label: '监护人证件', value: '' },
    { label: '联系方式', value: '' },
    { label: '通知日期', value: textOr(party, 'guardianToldOn', dateBlank) },
    { label: '通知方式', value: '☐当面　☐电话　☐书面' },
    { label: '到场情况', value: `${ticked('已经到场', here)}　${ticked('没有到场', !here && exception !== '')}`, span: 3 },
    { label: '未到场情形', value: exception, span: 3, lines: 4 },
  ];
}

function noteFor(matter: PrintRecord): string {
  const names = '未成年人的姓名、住址等情况应当保密，本记录只入卷，不外传。';
  if (!isPolice(matter)) return names;
  return `已满十六周岁、以自己的劳动收入为主要生活来源，本人同意不通知的，在“未到场情形”中写明。${names}`;
}
