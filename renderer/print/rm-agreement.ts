import { childrenOf, textOr } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../domain/paper/paper';
import { clauseTexts } from './agreement-clauses';
import { dateBlank, heading } from './common-blocks';
import { partyGrid } from './party-block';

/** 人民调解协议书 with the content of article 29 of the People's Mediation Law, in a common layout. */
export const rmAgreement: PaperTemplate = {
  name: 'rm-agreement',
  version: 1,
  paper: (model) => ({ title: '人民调解协议书', copies: copiesOf(model), blocks: written(model) }),
};

/** 人民调解口头协议登记表: the same content, kept by the committee; the parties need not sign (article 28). */
export const rmOralAgreement: PaperTemplate = {
  name: 'rm-oral-agreement',
  version: 1,
  paper: (model) => ({ title: '人民调解口头协议登记表', copies: 1, blocks: oral(model) }),
};

/** One for each party and one for the committee. */
function copiesOf(model: PrintModel): number {
  return Math.max(childrenOf(model, 'mediation.party').length, 2) + 1;
}

function written(model: PrintModel): readonly PaperBlock[] {
  const parties = childrenOf(model, 'mediation.party');
  return [
    titleOf(model.record, '人民调解协议书', textOr(model.record, 'agreementNumber', '　　字〔　　〕　　号')),
    ...body(model.record, parties),
    { kind: 'paragraph', text: closing(copiesOf(model)), indent: true },
    {
      kind: 'signatures',
      lines: [
        { label: '当事人（签名盖章或按指印）', count: Math.max(parties.length, 2) },
        { label: '人民调解员（签名）' },
        { label: '记录人（签名）' },
      ],
    },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(model.record, 'agreedOn', dateBlank) },
  ];
}

function oral(model: PrintModel): readonly PaperBlock[] {
  return [
    titleOf(model.record, '人民调解口头协议登记表', textOr(model.record, 'agreementNumber', '　　字〔　　〕　　号')),
    ...body(model.record, childrenOf(model, 'mediation.party')),
    { kind: 'signatures', lines: [{ label: '人民调解员（签名）' }] },
    { kind: 'seal', label: '人民调解委员会（印章）', date: textOr(model.record, 'agreedOn', dateBlank) },
    { kind: 'note', text: '此表由人民调解委员会填写。口头协议自各方当事人达成协议之日起生效。' },
  ];
}

function titleOf(record: PrintRecord, text: string, number: string): PaperBlock {
  return { kind: 'title', text, above: textOr(record, 'organ', '人民调解委员会'), number };
}

function body(record: PrintRecord, parties: readonly PrintRecord[]): readonly PaperBlock[] {
  const disputed = record.text['disputedPoints'] ?? '';
  return [
    ...parties.map(partyGrid),
    heading('纠纷的主要事实'),
    { kind: 'paragraph', text: textOr(record, 'facts'), indent: true },
    ...(disputed === '' ? [] : [heading('争议事项和各方责任'), { kind: 'paragraph', text: disputed, indent: true } as const]),
    heading('经调解，自愿达成如下协议'),
    { kind: 'clauses', items: clauseTexts(record) },
  ];
}

function closing(copies: number): string {
  return `本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，一式${copies}份，当事人各执一份，人民调解委员会留存一份。`;
}
