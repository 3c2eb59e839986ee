import { childrenOf, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { organOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { public9 } from './law-words';
import { partyBlocks, partySignatures } from './party-blocks';

/** 不予处罚申请书: both ask the police, before they decide, to accept a settlement that was performed. In a common layout. */
export const noPenaltyApplication: PaperTemplate = {
  name: 'no-penalty-application',
  version: 1,
  paper: (model) => ({ title: '不予处罚申请书', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const signed = partySignatures(parties, '申请人（签名或按指印）');
  return [
    { kind: 'title', text: '不予处罚申请书' },
    ...partyBlocks(parties, { called: { one: '申请人', other: '申请人' } }),
    { kind: 'fields', columns: 6, cells: [{ label: '主要事实', value: record.text['facts'] ?? '', span: 5, lines: 5 }] },
    { kind: 'paragraph', text: request(record), indent: true },
    { kind: 'paragraph', text: `${assurance}${attached(record)}`, indent: true },
    { kind: 'paragraph', text: `此致　　${organOf(record)}`, indent: true },
    ...signed.before,
    { kind: 'signatures', lines: signed.lines },
    { kind: 'fields', columns: 6, cells: answerCells(record) },
  ];
}

const assurance = '申请人保证：和解（调解）出于自愿，协议已经履行，所述情况和所附材料真实。';

function request(record: PrintRecord): string {
  return `上述行为由民间纠纷引起，情节较轻。在公安机关作出处理决定以前，${howSettled(record)}，并于${textOr(record, 'performedOn', dateBlank)}履行完毕${proofOf(record)}。依照${public9}的规定，申请公安机关予以认可，不予处罚。`;
}

function howSettled(record: PrintRecord): string {
  return codeIs(record, 'recognisedWay', 'mediation')
    ? '双方经　　　　　　　　人民调解委员会调解达成协议（编号：　　　　　　　　）'
    : `双方自行和解，于${textOr(record, 'agreedOn', dateBlank)}达成协议`;
}

function proofOf(record: PrintRecord): string {
  const proof = record.text['performanceProof'] ?? '';
  return proof === '' ? '' : `（${proof}）`;
}

function attached(record: PrintRecord): string {
  const paper = codeIs(record, 'recognisedWay', 'mediation') ? '人民调解协议书' : '和解协议';
  return `附：${paper}、履行凭证。`;
}

/** Filled in by the police; which level may accept is a local rule. */
function answerCells(record: PrintRecord) {
  return [
    { label: '审查意见', value: '', span: 5, lines: 3 },
    { label: '认可人', value: record.text['approver'] ?? '', span: 1 },
    { label: '认可日期', value: textOr(record, 'approvedOn', dateBlank), span: 3 },
  ];
}
