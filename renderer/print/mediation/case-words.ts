import { childrenOf, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PrintFamily, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { isPerson, partyTitle } from './party-block';

/** Nothing was entered: every blank of the paper is filled in by hand. */
export const emptyRecord: PrintRecord = { text: {}, codes: {}, rows: {}, amounts: {} };

/** The case a child record lives in; an empty one where it did not come along. */
export function caseOf({ parent }: PrintModel): PrintFamily {
  return parent ?? { record: emptyRecord, children: {} };
}

export function partiesOf(family: PrintFamily): readonly PrintRecord[] {
  return family.children['mediation.party'] ?? [];
}

/** A procedure of the police, with their seal; everything else is the committee's. */
export function isPolice(record: PrintRecord): boolean {
  return ['ZA', 'XC', 'MS'].some((track) => codeIs(record, 'track', track));
}

export function isViolation(record: PrintRecord): boolean {
  return ['ZA', 'XC'].some((track) => codeIs(record, 'track', track));
}

/** Whose paper it is, as it stands over the title and under the seal. */
export function organOf(record: PrintRecord): string {
  return textOr(record, 'organ', isPolice(record) ? '公安派出所' : '人民调解委员会');
}

/** How the organ speaks of itself. */
export function usOf(record: PrintRecord): string {
  return isPolice(record) ? '本单位' : '本委员会';
}

export function sealOf(record: PrintRecord): string {
  return isPolice(record) ? '调解机关（印章）' : '人民调解委员会（印章）';
}

export function mediatorOf(record: PrintRecord): string {
  return isPolice(record) ? '主持民警' : '人民调解员';
}

/** 秦守安与康立本, 毛春生等10人与甲公司: both sides, with room to write where one is missing. */
export function betweenWhom(parties: readonly PrintRecord[]): string {
  return ['one', 'other'].map((side) => sideText(parties.filter((party) => codeIs(party, 'side', side)))).join('与');
}

/** More names than these make a sentence hard to read. */
const mostNames = 3;

function sideText(side: readonly PrintRecord[]): string {
  const names = side.map(partyTitle).filter((name) => name !== '');
  if (names.length === 0) return '　　　　　';
  return names.length > mostNames ? `${names[0]}等${names.length}${side.every(isPerson) ? '人' : '方'}` : names.join('、');
}

/** How a paper speaks to those it is served on. */
export function youOf(parties: readonly PrintRecord[]): string {
  const [only, ...more] = parties;
  if (only === undefined) return '你（单位）';
  if (more.length > 0) return '你们';
  return isPerson(only) ? '你' : '你单位';
}

/** “通道砌墙相邻纠纷”一事 */
export function affairOf(record: PrintRecord): string {
  return `“${textOr(record, 'matter')}”一事`;
}

/** The sitting at which it came to an agreement is the last one. */
export function lastSitting(model: PrintModel): PrintRecord | undefined {
  return childrenOf(model, 'mediation.session').at(-1);
}
