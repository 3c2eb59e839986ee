import { cell, childrenOf, textOr } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../domain/paper/paper';
import { clauseTexts } from './agreement-clauses';
import { dateBlank, heading, peopleOf } from './common-blocks';
import { partyGrid } from './party-block';

/** 治安调解协议书 with the content the procedure rule asks for (article 184), in a common layout. */
export const zaAgreement: PaperTemplate = {
  name: 'za-agreement',
  version: 1,
  paper: (model) => ({ title: '治安调解协议书', copies: copiesOf(model), blocks: blocksOf(model) }),
};

/** One for each party and one for the file. */
function copiesOf(model: PrintModel): number {
  return Math.max(childrenOf(model, 'mediation.party').length, 2) + 1;
}

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const sitting = childrenOf(model, 'mediation.session').at(-1);
  return [
    {
      kind: 'title',
      text: '治安调解协议书',
      above: textOr(record, 'organ', ''),
      number: textOr(record, 'agreementNumber', '（　　）调解字〔　　〕　　号'),
    },
    { kind: 'fields', columns: 4, cells: sittingCells(record, sitting) },
    ...parties.map(partyGrid),
    ...othersPresent(sitting),
    heading('主要事实'),
    { kind: 'paragraph', text: textOr(record, 'facts'), indent: true },
    ...disputed(record),
    heading('经调解，双方自愿达成如下协议'),
    { kind: 'clauses', items: clauseTexts(record) },
    { kind: 'paragraph', text: closing(copiesOf(model)), indent: true },
    { kind: 'signatures', lines: signatureLines(Math.max(parties.length, 2)) },
    { kind: 'seal', label: '调解机关（印章）', date: textOr(record, 'agreedOn', dateBlank) },
  ];
}

function sittingCells(record: PrintRecord, sitting: PrintRecord | undefined) {
  const place = sitting?.text['place'] ?? '';
  return [
    cell('主持人', record, 'mediators'),
    cell('工作单位', record, 'organ'),
    { label: '调解时间', value: sitting?.text['startAt'] ?? '' },
    { label: '调解地点', value: place },
  ];
}

function othersPresent(sitting: PrintRecord | undefined): readonly PaperBlock[] {
  return [{ kind: 'fields', columns: 2, cells: [{ label: '见证人及其他在场人员', value: peopleOf(sitting, 'helpers') }] }];
}

function disputed(record: PrintRecord): readonly PaperBlock[] {
  const text = record.text['disputedPoints'] ?? '';
  return text === '' ? [] : [heading('争议事项和各方责任'), { kind: 'paragraph', text, indent: true }];
}

function closing(copies: number): string {
  return `本协议自双方签名之日起生效，一式${copies}份，当事人各执一份，调解机关留存一份。不履行协议的，公安机关依法处理，当事人可以就民事争议向人民法院起诉。`;
}

function signatureLines(parties: number) {
  return [{ label: '主持人（签名）' }, { label: '见证人（签名）' }, { label: '当事人（签名或按指印）', count: parties }];
}
