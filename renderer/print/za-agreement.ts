import { amountInCapitals } from '../domain/fields/amount-capitals';
import { cell, childrenOf, textOr } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../domain/paper/paper';
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
    { kind: 'seal', label: '调解机关（印章）', date: textOr(record, 'agreedOn', '　　　　年　　月　　日') },
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
  const helpers = sitting?.rows['helpers'] ?? [];
  const names = helpers.map(({ name = '', relation = '' }) => (relation === '' ? name : `${name}（${relation}）`)).join('、');
  return [{ kind: 'fields', columns: 2, cells: [{ label: '见证人及其他在场人员', value: names }] }];
}

function heading(text: string): PaperBlock {
  return { kind: 'paragraph', text: `${text}：` };
}

function disputed(record: PrintRecord): readonly PaperBlock[] {
  const text = record.text['disputedPoints'] ?? '';
  return text === '' ? [] : [heading('争议事项和各方责任'), { kind: 'paragraph', text, indent: true }];
}

function clauseTexts(record: PrintRecord): readonly string[] {
  return (record.rows['clauses'] ?? []).map((row, index) => clauseText(row, record.amounts[`clauses/${index}/amount`]));
}

/** 由谁、向谁、做什么或者付多少、期限、方式, in one sentence; money in figures and in capitals. */
function clauseText(row: Readonly<Record<string, string>>, fen: number | undefined): string {
  const { who = '', whom = '', what = '', amount = '', dueOn = '', lasting = '', method = '' } = row;
  const until = dueOn === '' ? (lasting === '是' ? '今后长期遵守' : '') : `于${dueOn}前履行`;
  const deed = amount === '' ? `${whom === '' ? '' : `向${whom}`}${what}` : payment(whom, amount, fen, what);
  return `${[`${who}${deed}`, until, method].filter((part) => part !== '').join('，')}。`;
}

function payment(whom: string, amount: string, fen: number | undefined, what: string): string {
  const capitals = fen === undefined ? '' : `（大写：${amountInCapitals(fen)}）`;
  return `向${whom}支付人民币${amount}${capitals}${what === '' ? '' : `，${what}`}`;
}

function closing(copies: number): string {
  return `本协议自双方签名之日起生效，一式${copies}份，当事人各执一份，调解机关留存一份。不履行协议的，公安机关依法处理，当事人可以就民事争议向人民法院起诉。`;
}

function signatureLines(parties: number) {
  return [{ label: '主持人（签名）' }, { label: '见证人（签名）' }, { label: '当事人（签名或按指印）', count: parties }];
}
