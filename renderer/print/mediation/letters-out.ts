import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { affairOf, betweenWhom, caseOf, emptyRecord, partiesOf } from './case-words';
import { bodyText, dateBlank, heading } from '../common-blocks';
import { mediation18 } from './law-words';
import { contact, correspondentsOf, letterSeal, letterTitle } from './letter-words';
import { partyTitle, phoneOf } from './party-block';

/** 委托调解函: an organ asks a mediation body to take a matter. Only some places have a rule for it, so none is cited. */
export const letterEntrust: PaperTemplate = {
  name: 'letter-entrust',
  version: 1,
  paper: (model) => ({ title: '委托调解函', copies: 2, blocks: entrust(model) }),
};

/** 移送人民调解函 of the police or a court before they take a matter in themselves, with a reply to tear off. In a common layout. */
export const letterHandOver: PaperTemplate = {
  name: 'letter-hand-over',
  version: 1,
  paper: (model) => ({ title: '移送人民调解函', copies: 2, blocks: handOver(model) }),
};

function entrust(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  return [
    letterTitle(model, '委托调解函'),
    { kind: 'paragraph', text: `${correspondentsOf(model).to}：` },
    { kind: 'paragraph', text: entrusted(model), indent: true },
    heading('基本情况'),
    bodyText(record.text['content'] || (matter.text['facts'] ?? '')),
    { kind: 'paragraph', text: answerBy(model), indent: true },
    { kind: 'paragraph', text: '附：有关材料　　　份。', indent: true },
    contact,
    letterSeal(model),
  ];
}

function entrusted(model: PrintModel): string {
  const family = caseOf(model);
  const whom = betweenWhom(partiesOf(family));
  return `我单位在工作中接到${whom}之间的${affairOf(family.record)}。经征求意见，各方当事人同意由你单位调解。现委托你单位依法进行调解。`;
}

function answerBy({ record }: PrintModel): string {
  const by = textOr(record, 'replyBy', dateBlank);
  return `请于收到本函之日起　　　日内书面答复是否接受委托；接受委托的，请于${by}前将调解结果书面反馈我单位。`;
}

function handOver(model: PrintModel): readonly PaperBlock[] {
  const { from, to } = correspondentsOf(model);
  const { record: matter } = caseOf(model);
  return [
    letterTitle(model, '移送人民调解函'),
    { kind: 'paragraph', text: `${to}：` },
    { kind: 'paragraph', text: handedOver(model), indent: true },
    { kind: 'fields', columns: 4, cells: handOverCells(model) },
    letterSeal(model),
    { kind: 'cut' },
    { kind: 'paragraph', text: '移送人民调解函（回执）', align: 'center' },
    { kind: 'paragraph', text: `${from}：` },
    { kind: 'paragraph', text: `你单位移送的${affairOf(matter)}及所附材料已经收到。`, indent: true },
    { kind: 'fields', columns: 4, cells: slipCells },
  ];
}

function handedOver(model: PrintModel): string {
  const { record: matter } = caseOf(model);
  const by = model.record.text['replyBy'] ?? '';
  const until = by === '' ? '，并将结果反馈我单位' : `，并于${by}前将结果反馈我单位`;
  return `我单位在工作中接到${affairOf(matter)}，认为适宜通过人民调解方式解决。依照${mediation18}的规定，已经告知当事人可以向人民调解委员会申请调解，各方当事人表示同意。现移送你单位，请予调解${until}。`;
}

function handOverCells(model: PrintModel): readonly PaperCell[] {
  const family = caseOf(model);
  const parties = partiesOf(family);
  const facts = model.record.text['content'] || (family.record.text['facts'] ?? '');
  return [
    ...(parties.length > 0 ? parties : [emptyRecord, emptyRecord]).map(partyCell),
    { label: '基本情况', value: facts, span: 3, lines: 4 },
    { label: '随附材料', value: '', span: 3 },
  ];
}

function partyCell(party: PrintRecord): PaperCell {
  const reach = [partyTitle(party), phoneOf(party)].filter((text) => text !== '');
  return { label: party.text['side'] || '当事人', value: reach.join('，'), span: 3 };
}

const slipCells: readonly PaperCell[] = [
  { label: '审查结果', value: '☐同意受理　　☐不予受理，理由：', span: 3 },
  { label: '接收人', value: '' },
  { label: '接收日期', value: '　　　年　　月　　日' },
  { label: '接收单位印章', value: '\n\n', span: 3 },
];
