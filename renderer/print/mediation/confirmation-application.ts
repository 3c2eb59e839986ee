import { codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintFamily, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { clauseBlock } from './agreement-clauses';
import { caseOf, emptyRecord, organOf, partiesOf } from './case-words';
import { dateBlank, heading } from '../common-blocks';
import { mediation33, procedure205 } from './law-words';
import { applicantLines } from './applicant-words';
import { isPerson, partyTitle } from './party-block';

/**
 * 司法确认申请书: both sides ask a court together. Persons and units are named, sign and prove themselves each in their own way. Worded as
 * courts commonly want it, in a common layout.
 */
export const confirmationApplication: PaperTemplate = {
  name: 'confirmation-application',
  version: 1,
  paper: (model) => ({ title: '司法确认申请书', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const family = caseOf(model);
  const applicants = applicantsOf(family);
  return [
    { kind: 'title', text: '司法确认申请书' },
    ...applicants.map((party): PaperBlock => ({ kind: 'paragraph', text: applicantLines(party).join('\n'), indent: true })),
    heading('请求事项'),
    { kind: 'paragraph', text: request(family), indent: true },
    heading('事实和理由'),
    { kind: 'paragraph', text: howAgreed(family), indent: true },
    clauseBlock(family.record),
    { kind: 'paragraph', text: undertaking(family.record), indent: true },
    { kind: 'paragraph', text: '此致', indent: true },
    { kind: 'paragraph', text: textOr(model.record, 'court', '　　　　　　　　人民法院') },
    {
      kind: 'paragraph',
      text: `附：${attachments(applicants, codeIs(family.record, 'agreementForm', 'oral')).join('；')}。`,
      indent: true,
    },
    { kind: 'signatures', lines: applicants.map((party) => ({ label: signatureOf(party) })) },
  ];
}

/** Two blanks where nobody was entered. */
function applicantsOf(family: PrintFamily): readonly PrintRecord[] {
  const parties = partiesOf(family);
  return parties.length > 0 ? parties : [emptyRecord, emptyRecord];
}

function request(family: PrintFamily): string {
  const names = applicantsOf(family).map((party) => `申请人${partyTitle(party) || '　　　　　　'}`);
  const number = family.record.text['agreementNumber'] ?? '';
  const which = number === '' ? '' : `（编号：${number}）`;
  return `请求人民法院裁定${names.join(names.length > 2 ? '、' : '与')}于${agreedOn(family.record)}经${organOf(family.record)}主持调解达成的调解协议${which}有效。`;
}

function agreedOn(record: PrintRecord): string {
  return textOr(record, 'agreedOn', dateBlank);
}

function howAgreed({ record }: PrintFamily): string {
  const effective = record.text['effectiveOn'] ?? '';
  const since = effective === '' ? '' : `该协议自${effective}起生效。`;
  return `申请人因“${textOr(record, 'matter')}”一事发生纠纷。${agreedOn(record)}，经${organOf(record)}主持调解，申请人自愿达成调解协议。${since}协议内容如下：`;
}

function undertaking(record: PrintRecord): string {
  const whole =
    '申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容给国家、集体或者他人造成损害，愿意承担相应的民事责任和其他法律责任。';
  const sitting = codeIs(record, 'agreementForm', 'oral') ? '协议由人民调解员记录。' : '';
  return `${sitting}${whole}依照${procedure205}、${mediation33}的规定，共同申请司法确认。`;
}

/** What the court asks to see, by what the applicants are. */
function attachments(applicants: readonly PrintRecord[], oral: boolean): readonly string[] {
  const persons = applicants.some(isPerson);
  const units = applicants.some((party) => !isPerson(party));
  const proxies = applicants.some(({ text }) => (text['representative'] ?? '') !== '');
  return [
    oral ? '人民调解口头协议登记表' : '调解协议',
    '调解组织主持调解的证明材料',
    ...(persons ? ['申请人身份证复印件'] : []),
    ...(units ? ['单位营业执照或者登记证书复印件、法定代表人（负责人）身份证明书'] : []),
    ...(proxies ? ['授权委托书'] : []),
    '与协议有关的财产权利证明等材料',
  ];
}

function signatureOf(party: PrintRecord): string {
  return isPerson(party) ? '申请人（签名或按指印）' : '申请人（盖章）法定代表人（负责人）（签名）';
}
