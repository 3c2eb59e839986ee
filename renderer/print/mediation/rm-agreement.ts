import { childrenOf, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { clauseBlock, clauseTexts, deadlineWords } from './agreement-clauses';
import { organOf } from './case-words';
import { bodyText, dateBlank, heading } from '../common-blocks';
import { copiesFor, partyBlocks, agreementSignatures } from './party-blocks';

/** 人民调解协议书 with the content of article 29 of the People's Mediation Law, in a common layout. */
export const rmAgreement: PaperTemplate = {
  name: 'rm-agreement',
  version: 2,
  paper: (model) => ({
    title: '人民调解协议书',
    copies: copiesFor(childrenOf(model, 'mediation.party')),
    blocks: written(model),
  }),
};

/** 人民调解口头协议登记表: the same content, kept by the committee; the parties need not sign (article 28). */
export const rmOralAgreement: PaperTemplate = {
  name: 'rm-oral-agreement',
  version: 2,
  paper: (model) => ({ title: '人民调解口头协议登记表', copies: 1, blocks: oral(model) }),
};

function written(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const signed = agreementSignatures(parties, '当事人（签名盖章或按指印）');
  return [
    titleOf(record, '人民调解协议书'),
    ...body(record, parties),
    { kind: 'paragraph', text: `${deadlineWords(record)}${restWords(record)}${closing(copiesFor(parties))}`, indent: true },
    ...signed.before,
    { kind: 'signatures', lines: [...signed.lines, { label: '人民调解员（签名）' }, { label: '记录人（签名）' }] },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(record, 'agreedOn', dateBlank) },
  ];
}

function oral(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  return [
    titleOf(record, '人民调解口头协议登记表'),
    ...partyBlocks(childrenOf(model, 'mediation.party'), { nation: true }),
    { kind: 'fields', columns: 6, cells: oralCells(record) },
    { kind: 'signatures', lines: [{ label: '人民调解员（签名）' }] },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(record, 'agreedOn', dateBlank) },
    { kind: 'note', text: '此表由人民调解委员会填写。口头协议自各方当事人达成协议之日起生效。' },
  ];
}

/** The mediator writes it down on one form (article 28). */
function oralCells(record: PrintRecord): readonly PaperCell[] {
  const disputed = record.text['disputedPoints'] ?? '';
  const content = clauseTexts(record).map((text, at) => `${at + 1}．${text}`);
  return [
    { label: '主要事实', value: record.text['facts'] ?? '', span: 5, lines: 4 },
    ...(disputed === '' ? [] : [{ label: '争议事项', value: disputed, span: 5, lines: 2 }]),
    { label: '协议内容', value: content.join('\n'), span: 5, lines: 4 },
  ];
}

function titleOf(record: PrintRecord, text: string): PaperBlock {
  const number = textOr(record, 'agreementNumber', '　　字〔　　〕　　号');
  return { kind: 'title', text, above: organOf(record), number };
}

function body(record: PrintRecord, parties: readonly PrintRecord[]): readonly PaperBlock[] {
  const disputed = record.text['disputedPoints'] ?? '';
  const part = isPartial(record) ? '就部分争议' : '';
  return [
    ...partyBlocks(parties, { nation: true }),
    heading('纠纷的主要事实'),
    bodyText(record.text['facts'] ?? ''),
    ...(disputed === '' ? [] : [heading('争议事项和各方责任'), { kind: 'paragraph', text: disputed, indent: true } as const]),
    heading(`经调解，${part}自愿达成如下协议`),
    clauseBlock(record),
  ];
}

function isPartial(record: PrintRecord): boolean {
  return codeIs(record, 'partial', 'yes');
}

function restWords(record: PrintRecord): string {
  return isPartial(record) ? '其余争议事项由各方另行协商解决，或者依法通过其他途径解决。' : '';
}

function closing(copies: number): string {
  return `本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，一式${copies}份，当事人各执一份，人民调解委员会留存一份。`;
}
