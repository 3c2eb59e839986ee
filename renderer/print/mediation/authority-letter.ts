import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { affairOf, caseOf, isViolation, organOf, partiesOf } from './case-words';
import { addressOf, isPerson, paperOf, partyTitle, phoneOf } from './party-block';

/** 授权委托书 of one party for the mediation, in a common layout. */
export const authorityLetter: PaperTemplate = {
  name: 'authority-letter',
  version: 1,
  paper: (model) => ({ title: '授权委托书', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  return [
    { kind: 'title', text: '授权委托书' },
    { kind: 'fields', columns: 4, cells: [...giverCells(record), ...takerCells(record)] },
    { kind: 'paragraph', text: entrusted(model), indent: true },
    { kind: 'paragraph', text: `委托权限：${powersOf(record)}`, indent: true },
    { kind: 'paragraph', text: '委托期限：自本委托书签署之日起至本次调解结束之日止。', indent: true },
    { kind: 'paragraph', text: `此致　　${organOf(caseOf(model).record)}`, indent: true },
    { kind: 'signatures', lines: [{ label: giverSigns(record) }, { label: '受托人（签名）' }] },
    ...notes(model).map((text): PaperBlock => ({ kind: 'note', text })),
  ];
}

/** What was typed, or two lines to write it on. */
function powersOf({ text }: PrintRecord): string {
  const { authority = '' } = text;
  return authority === '' ? '\n　' : `${authority.replace(/。$/u, '')}。`;
}

function giverCells(party: PrintRecord): readonly PaperCell[] {
  const person = isPerson(party);
  return [
    { label: person ? '委托人' : '委托单位', value: partyTitle(party) },
    person ? cell('性别', party, 'sex') : cell('法定代表人', party, 'headOfUnit'),
    { label: '证件号码', value: paperOf(party), span: 3 },
    { label: person ? '住址' : '单位地址', value: addressOf(party), span: 3 },
    { label: '联系方式', value: phoneOf(party), span: 3 },
  ];
}

/** The office knows name and relation; the rest is written by the proxy. */
function takerCells(party: PrintRecord): readonly PaperCell[] {
  return [
    cell('受托人', party, 'representative'),
    cell('与委托人关系', party, 'representativeRelation'),
    { label: '公民身份号码', value: '', span: 3 },
    { label: '住址', value: '', span: 3 },
    { label: '联系方式', value: '', span: 3 },
  ];
}

function entrusted(model: PrintModel): string {
  const { record: party } = model;
  const family = caseOf(model);
  const mine = party.codes['side']?.[0];
  const others = partiesOf(family).filter(({ codes }) => codes['side']?.[0] !== mine && codes['side']?.[0] !== 'third');
  const names = others.map(partyTitle).filter((name) => name !== '');
  const me = isPerson(party) ? '本人' : '本单位';
  return `${me}与${names.length > 0 ? names.join('、') : '　　　　　　'}因${affairOf(family.record)}发生纠纷，现委托上列受托人作为${me}的代理人参加调解。`;
}

function giverSigns(party: PrintRecord): string {
  return isPerson(party) ? '委托人（签名或按指印）' : '委托单位（盖章）法定代表人（签名）';
}

function notes(model: PrintModel): readonly string[] {
  const general =
    '代为承认、放弃、变更请求，代为达成和签署调解协议，代为收取款项的，应当在委托权限中逐项写明。附受托人身份证复印件。';
  const police = '治安案件中，被侵害人可以委托代理人；违法嫌疑人应当本人参加调解，不能委托代理人。';
  return isViolation(caseOf(model).record) ? [general, police] : [general];
}
