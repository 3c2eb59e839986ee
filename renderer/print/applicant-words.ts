import { textOr } from '../domain/paper/fields-of-paper';
import type { PrintRecord } from '../domain/paper/paper';
import { addressOf, isHidden, isPerson, phoneOf } from './party-block';

/** One applicant in one sentence, as papers for a court name people and units. */
export function applicantText(party: PrintRecord): string {
  return `申请人：${isPerson(party) ? personText(party) : unitText(party)}${proxyText(party)}`;
}

const long = '　　　　　　　　　　';

function personText(party: PrintRecord): string {
  const { sex = '', bornOn = '', age = '', nation = '', occupation = '', guardian = '' } = party.text;
  const parts = [textOr(party, 'name'), sex, bornOn === '' ? age : `${bornOn}出生`, nationText(nation), occupation];
  const number = party.text['identityNumber'] || textOr(party, 'otherPaperNumber', long);
  const paper = party.text['identityNumber'] ? '公民身份号码' : party.text['identityPaper'] || '公民身份号码';
  const guarded = guardian === '' ? '' : `法定代理人：${guardian}。`;
  return `${joined([...parts, reachText(party, '住')])}。${paper}：${number}。${guarded}`;
}

function unitText(party: PrintRecord): string {
  const head = textOr(party, 'headOfUnit');
  const code = textOr(party, 'otherPaperNumber', long);
  return `${joined([textOr(party, 'organisation', long), reachText(party, '住所地')])}。统一社会信用代码：${code}。法定代表人（负责人）：${head}。`;
}

/** 住样溪街道石桥村三组11号，联系方式：… */
function reachText(party: PrintRecord, lives: string): string {
  if (isHidden(party)) return `住址和联系方式${addressOf(party)}`;
  return `${lives}${addressOf(party) || long}，联系方式：${phoneOf(party) || long}`;
}

function nationText(nation: string): string {
  return nation === '' || nation.endsWith('族') || nation.includes('*') ? nation : `${nation}族`;
}

function proxyText({ text }: PrintRecord): string {
  const { representative = '', representativeRelation = '', authority = '' } = text;
  if (representative === '') return '';
  const relation = representativeRelation === '' ? '' : `，与申请人关系：${representativeRelation}`;
  return `委托代理人：${representative}${relation}${authority === '' ? '' : `，代理权限：${authority}`}。`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('，');
}
