import { textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { affairOf, caseOf, isPolice, isViolation, organOf, partiesOf, sealOf, youOf } from './case-words';
import { partyTitle } from './party-block';

/** 调解通知书: when and where the parties are asked to come, with a part to be signed for it. In a common layout. */
export const mediationNotice: PaperTemplate = {
  name: 'mediation-notice',
  version: 1,
  paper: (model) => ({ title: '调解通知书', copies: Math.max(askedOf(model).length, 1) + 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  return [
    { kind: 'title', text: '调解通知书', above: organOf(matter) },
    { kind: 'paragraph', text: `${askedOf(model).map(partyTitle).join('、') || '　　　　　　'}：` },
    { kind: 'paragraph', text: invitation(record, matter, youOf(askedOf(model))), indent: true },
    { kind: 'clauses', items: remarks(record, matter) },
    { kind: 'paragraph', text: '特此通知。联系人：　　　　　　电话：　　　　　　　', indent: true, align: 'left' },
    { kind: 'seal', label: sealOf(matter), date: '　　　　年　　月　　日' },
    { kind: 'cut' },
    { kind: 'paragraph', text: '送达回执', align: 'center' },
    { kind: 'paragraph', text: `${affairOf(matter)}的调解通知书已收到。`, indent: true },
    { kind: 'signatures', lines: [{ label: '收到人（签名）' }, { label: '送达人（签名）' }] },
  ];
}

/** The sides it was arranged with; all where none was named. */
function askedOf(model: PrintModel): readonly PrintRecord[] {
  const sides = model.record.codes['sides'] ?? [];
  const parties = partiesOf(caseOf(model));
  return sides.length === 0 ? parties : parties.filter(({ codes }) => sides.includes(codes['side']?.[0] ?? ''));
}

function invitation(record: PrintRecord, matter: PrintRecord, you: string): string {
  const when = `${textOr(record, 'on', '　　　　年　　月　　日')}${textOr(record, 'hour', '　　午　　时　　分')}`;
  return `关于${affairOf(matter)}，请${you}于${when}到${textOr(record, 'place', '　　　　　　　　　　')}参加调解。`;
}

function remarks(record: PrintRecord, matter: PrintRecord): readonly string[] {
  const bring = record.text['bring'] ?? '';
  const proxies = isViolation(matter)
    ? '请本人到场。被侵害人委托代理人的，请提交授权委托书；违法嫌疑人应当本人到场，不能委托代理人。'
    : '委托代理人参加的，请提交写明委托事项和权限的授权委托书。';
  return [
    `请携带本人身份证件${bring === '' ? '和与纠纷有关的材料' : `和下列材料：${bring.replace(/。$/u, '')}`}。`,
    `${proxies}未成年人应当由父母或者其他监护人陪同到场。`,
    '不能按时到场的，请提前告知，另行约定时间。',
    isPolice(matter) ? '是否接受调解由当事人自愿决定。' : '是否接受调解由当事人自愿决定。人民调解不收取任何费用。',
  ];
}
