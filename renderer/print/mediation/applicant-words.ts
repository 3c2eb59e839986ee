import { textOr } from '../../domain/paper/fields-of-paper';
import type { PrintRecord } from '../../domain/paper/paper';
import { addressOf, isHidden, isPerson, phoneOf } from './party-block';

/** One applicant as papers for a court name people and units, a line each for who, where and by whom. */
export function applicantLines(party: PrintRecord): readonly string[] {
  const own = isPerson(party) ? personLines(party) : unitLines(party);
  return [...own, ...reachLines(party), ...companionLines(party)];
}

const long = '　　　　　　　　　　';

function personLines(party: PrintRecord): readonly string[] {
  const { sex = '', bornOn = '', age = '', nation = '', identityNumber = '', identityPaper = '' } = party.text;
  const work = isHidden(party) ? '' : (party.text['occupation'] ?? '');
  const who = [textOr(party, 'name'), sex, bornOn === '' ? age : `${bornOn}出生`, nationText(nation), work];
  const paper = identityNumber === '' && identityPaper !== '' ? identityPaper : '公民身份号码';
  const number = identityNumber === '' ? textOr(party, 'otherPaperNumber', long) : identityNumber;
  return [`申请人：${who.filter((part) => part !== '').join('，')}。`, `${paper}：${number}`];
}

function unitLines(party: PrintRecord): readonly string[] {
  return [
    `申请人：${textOr(party, 'organisation', long)}。`,
    `统一社会信用代码：${textOr(party, 'otherPaperNumber', long)}`,
    `法定代表人（负责人）：${textOr(party, 'headOfUnit', long)}`,
  ];
}

/** What the other side may not learn goes to the court on a sheet of its own. */
function reachLines(party: PrintRecord): readonly string[] {
  const lives = isPerson(party) ? '住址' : '住所地';
  if (isHidden(party)) return [`${lives}和联系方式：${addressOf(party)}`];
  return [`${lives}：${addressOf(party) || long}`, `联系方式：${phoneOf(party) || long}`];
}

function nationText(nation: string): string {
  return nation === '' || nation.endsWith('族') || nation.includes('*') ? nation : `${nation}族`;
}

function companionLines({ text }: PrintRecord): readonly string[] {
  const { guardian = '', representative = '', representativeRelation = '', authority = '' } = text;
  const relation = representativeRelation === '' ? '' : `，与申请人关系：${representativeRelation}`;
  const powers = authority === '' ? '' : `，代理权限：${authority}`;
  return [
    ...(guardian === '' ? [] : [`法定代理人：${guardian}`]),
    ...(representative === '' ? [] : [`委托代理人：${representative}${relation}${powers}`]),
  ];
}
