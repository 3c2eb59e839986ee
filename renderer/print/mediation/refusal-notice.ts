import { childrenOf, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { affairOf, isPolice, organOf, sealOf, usOf, youOf } from './case-words';
import { dateBlank, servedOn } from '../common-blocks';
import { mediation17 } from './law-words';
import { partyTitle } from './party-block';
import { adviceLines, remediesOf } from './remedies';

/** 不予受理告知书: why, and where else the matter may go. In a common layout. */
export const refusalNotice: PaperTemplate = {
  name: 'refusal-notice',
  version: 1,
  paper: (model) => ({ title: '不予受理告知书', copies: Math.max(toldOf(model).length, 1) + 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const told = toldOf(model);
  return [
    { kind: 'title', text: '不予受理告知书', above: organOf(record) },
    { kind: 'paragraph', text: `${told.map(partyTitle).join('、') || '　　　　　　'}：` },
    { kind: 'paragraph', text: decision(record, youOf(told)), indent: true },
    { kind: 'paragraph', text: `${youOf(told)}可以通过下列途径解决：`, indent: true },
    { kind: 'clauses', items: waysOf(record) },
    { kind: 'paragraph', text: '纠纷处理期间，请保持克制，不要采取可能使矛盾激化的行为。特此告知。', indent: true },
    servedOn(told.length),
    { kind: 'seal', label: sealOf(record), date: dateBlank },
  ];
}

/** Whoever applied; all parties where nobody did. */
function toldOf(model: PrintModel): readonly PrintRecord[] {
  const parties = childrenOf(model, 'mediation.party');
  const applied = codeIs(model.record, 'source', 'application');
  return applied ? parties.filter((party) => codeIs(party, 'side', 'one')) : parties;
}

function decision(record: PrintRecord, you: string): string {
  const came = codeIs(record, 'source', 'application')
    ? `${you}就${affairOf(record)}提出的调解申请，${usOf(record)}于${dayCame(record)}收到`
    : `${affairOf(record)}，${usOf(record)}于${dayCame(record)}登记`;
  const done = `${isPolice(record) ? '不适用公安机关调解，' : ''}${usOf(record)}决定不予受理`;
  return `${came}。经审查，${reasonOf(record)}，${done}。`;
}

function dayCame(record: PrintRecord): string {
  return record.text['requestedOn'] || textOr(record, 'registeredOn', dateBlank);
}

function reasonOf(record: PrintRecord): string {
  const [code = ''] = record.codes['refusalReason'] ?? [];
  if (code === 'F4' && !isPolice(record)) return `一方当事人明确拒绝调解，依照${mediation17}的规定，不得调解`;
  return reasons[code] ?? textOr(record, 'refusalReason', '　　　　　　　　　　　　');
}

const reasons: Readonly<Record<string, string>> = {
  F1: '该纠纷依照法律、法规的规定由专门机关管辖',
  F2: '该事项属于法律、法规禁止采用民间调解方式解决的事项',
  F3: '该纠纷已经由人民法院、公安机关或者其他行政机关受理或者解决',
  F4: '一方当事人明确表示不愿意调解',
  F5: '该事项涉嫌犯罪或者属于依法应当给予处罚的违法行为',
  F6: '该争议属于行政争议',
  F7: '该纠纷不属于本辖区的纠纷',
  F8: '没有明确的对方当事人或者具体的请求',
};

/** What somebody wrote down for this matter, otherwise the ways for its kind. */
function waysOf(record: PrintRecord): readonly string[] {
  const advice = record.text['advice'] ?? '';
  return advice === '' ? remediesOf(record) : adviceLines(advice);
}
