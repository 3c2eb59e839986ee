import { codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintFamily, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { caseOf, isPolice, isViolation, organOf, partiesOf, sealOf, usOf, youOf } from './case-words';
import { dateBlank, servedOn } from '../common-blocks';
import { mediation31, public9 } from './law-words';
import { moneyText } from './money-words';
import { partyTitle } from './party-block';
import { agreementWords, dutyWords, openFen, receivedFen } from './obligation-words';

/** 督促履行通知书: what is owed under which agreement, how much is still open, and what follows. In a common layout. */
export const urgeNotice: PaperTemplate = {
  name: 'urge-notice',
  version: 1,
  paper: (model) => ({ title: '督促履行通知书', copies: 2, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  const family = caseOf(model);
  return [
    { kind: 'title', text: '督促履行通知书', above: organOf(family.record) },
    { kind: 'paragraph', text: `${textOr(record, 'payer', '　　　　　　')}：` },
    { kind: 'paragraph', text: `${owedWords(record, family)}${openWords(record)}`, indent: true },
    { kind: 'paragraph', text: demand(family.record, youIn(family, record)), indent: true },
    { kind: 'paragraph', text: consequences(family), indent: true },
    {
      kind: 'paragraph',
      text: `已经履行的，请将凭证送交${usOf(family.record)}；履行确有困难的，请及时说明情况。`,
      indent: true,
    },
    servedOn(1),
    { kind: 'seal', label: sealOf(family.record), date: dateBlank },
  ];
}

function owedWords(record: PrintRecord, family: PrintFamily): string {
  const until = textOr(record, 'dueOn', dateBlank);
  return `按照${agreementWords(family, record)}的约定，${youIn(family, record)}应当于${until}前${dutyWords(record)}。`;
}

/** Whoever owes is written down by name; the party of that name says whether it is a person. */
function youIn(family: PrintFamily, { text }: PrintRecord): string {
  return youOf(partiesOf(family).filter((party) => partyTitle(party) === text['payer']));
}

/** Part of it, or nothing yet. */
function openWords(record: PrintRecord): string {
  const received = receivedFen(record);
  const open = openFen(record);
  if (received === 0 || open === undefined) return '至今没有履行。';
  return `已经支付人民币${moneyText(received)}，还有人民币${moneyText(open)}没有支付。`;
}

function demand(matter: PrintRecord, you: string): string {
  const basis = isPolice(matter) ? '' : `依照${mediation31}的规定，调解协议具有法律约束力，当事人应当按照约定履行。`;
  return `${basis}请${you}于收到本通知之日起　　　日内履行完毕。`;
}

/** A court that confirmed the agreement may enforce it; pay and work have ways of their own. */
function consequences({ record: matter, children }: PrintFamily): string {
  if (isViolation(matter))
    return `逾期不履行的，公安机关将依照${public9}的规定依法处理，对方当事人可以就民事争议向人民法院提起民事诉讼。`;
  const confirmed = (children['mediation.confirmation'] ?? []).some((one) => codeIs(one, 'ruling', 'valid'));
  if (confirmed) return '协议已经人民法院裁定有效。逾期不履行的，对方当事人可以依法向人民法院申请强制执行。';
  const labour = ['10.1', '10.2'].some((type) => codeIs(matter, 'disputeType', type));
  if (labour) return '逾期不履行的，对方当事人可以依法申请仲裁；符合法定条件的，可以依法向人民法院申请支付令。';
  return '逾期不履行的，对方当事人可以依法向人民法院提起诉讼。';
}
