import { childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { affairOf, isPolice, isViolation, organOf, sealOf, usOf } from './case-words';
import { dateBlank, servedOn } from '../common-blocks';
import { mediation26, public9 } from './law-words';
import { partyTitle } from './party-block';
import { copiesFor, signerCount } from './party-blocks';
import { adviceLines, remediesOf } from './remedies';

/** 终止调解告知书: that mediation ends, why, and where the parties may turn now. In a common layout. */
export const terminationNotice: PaperTemplate = {
  name: 'termination-notice',
  version: 1,
  paper: (model) => ({
    title: '终止调解告知书',
    copies: copiesFor(childrenOf(model, 'mediation.party')),
    blocks: blocksOf(model),
  }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const names = parties.map(partyTitle).filter((name) => name !== '');
  return [
    { kind: 'title', text: '终止调解告知书', above: organOf(record) },
    { kind: 'paragraph', text: `${names.length > 0 ? names.join('、') : '　　　　　　、　　　　　　'}：` },
    { kind: 'paragraph', text: endWords(record), indent: true },
    { kind: 'paragraph', text: '现将你们维护自己权利的途径告知如下：', indent: true },
    { kind: 'clauses', items: [...remediesOf(record), ...adviceOf(record)] },
    { kind: 'paragraph', text: '特此告知。', indent: true },
    servedOn(signerCount(parties)),
    { kind: 'seal', label: sealOf(record), date: textOr(record, 'remediesToldOn', dateBlank) },
  ];
}

function endWords(record: PrintRecord): string {
  const taken = `你们之间的${affairOf(record)}，${usOf(record)}于${textOr(record, 'acceptedOn', dateBlank)}受理。`;
  return `${taken}现因${reasonOf(record)}，${basisOf(record)}终止调解。`;
}

function basisOf(record: PrintRecord): string {
  if (!isPolice(record)) return `依照${mediation26}的规定，`;
  return isViolation(record) ? `依照${public9}的规定，` : '';
}

function reasonOf(record: PrintRecord): string {
  const [code = ''] = record.codes['terminationReason'] ?? [];
  return reasons[code] ?? textOr(record, 'terminationReason', '　　　　　　　　　　');
}

/** The list is written for the office; to the parties no more is said than they have to know. */
const reasons: Readonly<Record<string, string>> = {
  T1: '当事人不愿意继续调解',
  T2: '当事人撤回调解申请',
  T3: '各方未能达成协议',
  T4: '出现无法继续调解的情况',
  T5: '当事人没有如实陈述重要事实，调解无法继续',
  T6: '协议内容可能损害他人合法权益，不宜继续调解',
  T7: '调解期限届满，各方没有一致同意延长',
  T8: '其他机关已经受理该纠纷',
  T9: '发现该事项属于刑事或者治安案件，应当由公安机关依法处理',
  Z1: '当事人不愿意调解',
  Z2: '调解过程中又发生违法行为，不适用调解',
  Z3: '违法嫌疑人逃避处理，调解无法进行',
  Z4: '查明该案不属于可以调解的范围',
  Z5: '该案涉嫌犯罪，依法转为刑事案件办理',
  Z6: '经再次调解仍未达成协议',
  Z7: '在规定的期限内没有达成协议',
  Z8: '达成协议后没有履行',
};

function adviceOf(record: PrintRecord): readonly string[] {
  return adviceLines(record.text['advice'] ?? '');
}
