import { cell, childrenOf, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { youOf } from './case-words';
import { partyBlocks } from './party-blocks';

/** 人民调解申请书, in a common layout. The day of the request is printed: it is the day from which limitation is interrupted. */
export const rmApplication: PaperTemplate = {
  name: 'rm-application',
  version: 1,
  paper: (model) => ({ title: '人民调解申请书', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const applicants = parties.filter((party) => codeIs(party, 'side', 'one'));
  return [
    { kind: 'title', text: '人民调解申请书' },
    ...partyBlocks(parties, { nation: true, called: { one: '申请人', other: '被申请人' } }),
    { kind: 'fields', columns: 6, cells: matterCells(record) },
    { kind: 'paragraph', text: declaration(applicants), indent: true },
    { kind: 'paragraph', text: '此致', indent: true },
    { kind: 'paragraph', text: textOr(record, 'organ', '　　　　　　　　　　人民调解委员会') },
    { kind: 'signatures', lines: [{ label: '申请人（签名、盖章或按指印）', count: Math.max(applicants.length, 1) }] },
  ];
}

function matterCells(record: PrintRecord) {
  return [
    cell('申请日期', record, 'requestedOn', 1),
    cell('纠纷类型', record, 'disputeType', 3),
    { ...cell('纠纷情况', record, 'facts', 5), lines: 7 },
    { ...cell('申请事项', record, 'claims', 5), lines: 4 },
  ];
}

function declaration(applicants: readonly PrintRecord[]): string {
  const us = youOf(applicants).replace('你', '我');
  return `人民调解委员会已将申请人民调解的有关规定告知${us}，${us}自愿申请人民调解，请予受理。`;
}
