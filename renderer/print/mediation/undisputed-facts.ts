import { childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { betweenWhom, mediatorOf, organOf, sealOf, usOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { copiesFor, partySignatures } from './party-blocks';

/**
 * 无争议事实记载表. Only some places know it, so it cites no article; what weight it has is for the local rule and the court. In a common
 * layout.
 */
export const undisputedFacts: PaperTemplate = {
  name: 'undisputed-facts',
  version: 1,
  paper: (model) => ({
    title: '无争议事实记载表',
    copies: copiesFor(childrenOf(model, 'mediation.party')),
    blocks: blocksOf(model),
  }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const signed = partySignatures(parties, '当事人（签名或按指印）');
  return [
    {
      kind: 'title',
      text: '无争议事实记载表',
      above: organOf(record),
      number: textOr(record, 'number', '　　字〔　　〕　　号'),
    },
    { kind: 'paragraph', text: leadIn(record, betweenWhom(parties)), indent: true },
    {
      kind: 'fields',
      columns: 4,
      cells: [{ label: '无争议事实', value: record.text['undisputed'] ?? '', span: 3, lines: 11 }],
    },
    { kind: 'paragraph', text: '以上事实已经各方当事人核对，没有出入，各方同意如此记载。', indent: true },
    ...signed.before,
    { kind: 'signatures', lines: [...signed.lines, { label: `${mediatorOf(record)}（签名）` }, { label: '记录人（签名）' }] },
    { kind: 'seal', label: sealOf(record), date: dateBlank },
    { kind: 'note', text: '当事人为达成协议作出的让步、承认不记入本表。本表的效力以当地规定和人民法院的认定为准。' },
  ];
}

function leadIn(record: PrintRecord, whom: string): string {
  const taken = textOr(record, 'acceptedOn', dateBlank);
  return `${usOf(record)}于${taken}受理${whom}之间的“${textOr(record, 'matter')}”一事，经调解没有达成协议。对下列事实，各方当事人在调解过程中没有争议，经各方同意记载如下：`;
}
