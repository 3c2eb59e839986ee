import { codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { affairOf, caseOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { answeredLetter, contact, correspondentsOf, letterSeal, letterTitle } from './letter-words';

/** 接收回执, or the answer that a matter is not taken, which is in writing too. In a common layout. */
export const letterReceipt: PaperTemplate = {
  name: 'letter-receipt',
  version: 1,
  paper: (model) => ({ title: receiptTitle(model.record), copies: 2, blocks: receipt(model) }),
};

/** 反馈函: what became of a matter that was entrusted or handed over. In a common layout. */
export const letterFeedback: PaperTemplate = {
  name: 'letter-feedback',
  version: 1,
  paper: (model) => ({ title: '调解结果反馈函', copies: 2, blocks: feedback(model) }),
};

function isDeclined(record: PrintRecord): boolean {
  return codeIs(record, 'kind', 'declined');
}

function receiptTitle(record: PrintRecord): string {
  return isDeclined(record) ? '不接受委托的答复' : '接收回执';
}

function receipt(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  const came = `你单位${answeredLetter(record)}（关于${affairOf(matter)}）及所附材料已经收到。`;
  return [
    letterTitle(model, receiptTitle(record)),
    { kind: 'paragraph', text: `${correspondentsOf(model).to}：` },
    { kind: 'paragraph', text: `${came}${isDeclined(record) ? declined(record) : taken}`, indent: true },
    ...(isDeclined(record) ? [] : contentOf(record)),
    { kind: 'paragraph', text: isDeclined(record) ? '特此答复。' : '特此回执。', indent: true },
    contact,
    letterSeal(model),
  ];
}

const taken = '经审查，我单位同意接收，将依法进行调解，并将调解结果书面反馈你单位。';

function declined(record: PrintRecord): string {
  const why = (record.text['content'] ?? '').replace(/。$/u, '');
  return `经审查，我单位不接受委托，理由是：${why === '' ? '　　　　　　　　　　　　　　　　' : why}。有关材料随函退回。`;
}

function contentOf(record: PrintRecord): readonly PaperBlock[] {
  const text = record.text['content'] ?? '';
  return text === '' ? [] : [{ kind: 'paragraph', text, indent: true }];
}

function feedback(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const { record: matter } = caseOf(model);
  const asked = `你单位以${answeredLetter(record)}委托（移送）调解的${affairOf(matter)}，现将调解结果反馈如下：`;
  return [
    letterTitle(model, '调解结果反馈函'),
    { kind: 'paragraph', text: `${correspondentsOf(model).to}：` },
    { kind: 'paragraph', text: asked, indent: true },
    { kind: 'paragraph', text: outcome(matter), indent: true },
    ...contentOf(record),
    { kind: 'paragraph', text: `附：${enclosed(matter)}。`, indent: true },
    contact,
    letterSeal(model),
  ];
}

/** As the case stands; left blank while nothing has come of it. */
function outcome(matter: PrintRecord): string {
  const { agreedOn = '', agreementForm = '', performance = '', terminationReason = '' } = matter.text;
  if (terminationReason !== '') {
    const told = textOr(matter, 'remediesToldOn', dateBlank);
    return `经调解没有达成协议，因${terminationReason}，已经终止调解，并于${told}告知当事人可以依法通过其他途径维护权利。`;
  }
  if (agreedOn === '') return '☐达成协议　☐没有达成协议，已经终止调解　☐其他：';
  const number = textOr(matter, 'agreementNumber', '');
  const kept = performance === '' ? '' : `履行情况：${performance}。`;
  return `经调解，各方当事人于${agreedOn}达成${agreementForm || '协议'}${number === '' ? '' : `（${number}）`}。${kept}`;
}

function enclosed(matter: PrintRecord): string {
  return (matter.text['terminationReason'] ?? '') === '' ? '调解协议复印件　　　份' : '终止调解告知书复印件　　　份';
}
