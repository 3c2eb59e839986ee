import { cell, codeIs } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PrintRecord } from '../../domain/paper/paper';

/** The name a party goes by on paper: person or organisation. */
export function partyTitle(party: PrintRecord): string {
  const name = party.text['name'] ?? '';
  return name === '' ? (party.text['organisation'] ?? '') : name;
}

/** 彭某和张某, 甲公司、乙公司: all who stand on one side. */
export function namesOnSide(parties: readonly PrintRecord[], side: string): string {
  return parties
    .filter((party) => codeIs(party, 'side', side))
    .map(partyTitle)
    .join('、');
}

export function isPerson(party: PrintRecord): boolean {
  return party.codes['kind']?.includes('person') !== false;
}

/** What the other side may not learn stands on a sheet of its own (反家庭暴力法). */
const apart = '另附（对对方保密）';

export function addressOf(party: PrintRecord): string {
  return isHidden(party) ? apart : (party.text['address'] ?? '');
}

export function phoneOf(party: PrintRecord): string {
  return isHidden(party) ? apart : (party.text['phone'] ?? '');
}

/** Where somebody works or goes to school is where they are found, too. */
export function occupationOf(party: PrintRecord): string {
  return isHidden(party) ? apart : (party.text['occupation'] ?? '');
}

export function isHidden(party: PrintRecord): boolean {
  return codeIs(party, 'hideAddress', 'yes');
}

/** 居民身份证 110101…: what a person or a unit proves itself with. */
export function paperOf(party: PrintRecord): string {
  const number = party.text['identityNumber'] || (party.text['otherPaperNumber'] ?? '');
  return number === '' ? '' : `${party.text['identityPaper'] || ownPaper(party)} ${number}`;
}

function ownPaper(party: PrintRecord): string {
  return isPerson(party) ? '公民身份号码' : '统一社会信用代码';
}

interface GridWords {
  /** What the party is called on this paper; its side where nothing is said. */
  readonly called?: string;
  /** People's mediation writes the nation down, the police do not. */
  readonly nation?: boolean;
}

/** What papers say about a party: who it is, how to reach it, who speaks for it. */
export function partyGrid(party: PrintRecord, words: GridWords = {}): PaperBlock {
  const called = words.called ?? (party.text['side'] || '当事人');
  const own = isPerson(party) ? personCells(party, called, words.nation === true) : unitCells(party, called);
  return { kind: 'fields', columns: 6, cells: [...own, ...companionCells(party)] };
}

function personCells(party: PrintRecord, called: string, nation: boolean): readonly PaperCell[] {
  const phone = { label: '联系方式', value: phoneOf(party), span: 1 };
  const proof = { label: '证件号码', value: paperOf(party), span: 3 };
  const work = { label: nation ? '职业或职务' : '单位和职业', value: occupationOf(party), span: nation ? 3 : 5 };
  return [
    cell(called, party, 'name', 1),
    cell('性别', party, 'sex', 1),
    cell('年龄', party, 'age', 1),
    ...(nation ? [cell('民族', party, 'nation', 1), proof, phone, work] : [phone, proof, work]),
    { label: '现住址', value: addressOf(party), span: 5 },
  ];
}

function unitCells(party: PrintRecord, called: string): readonly PaperCell[] {
  return [
    cell(called, party, 'organisation', 5),
    cell('负责人', party, 'headOfUnit', 1),
    { label: '证件号码', value: paperOf(party), span: 3 },
    { label: '联系方式', value: phoneOf(party), span: 5 },
    { label: '单位地址', value: addressOf(party), span: 5 },
  ];
}

/** Who came with the party or for it. */
function companionCells(party: PrintRecord): readonly PaperCell[] {
  const { guardian = '', guardianException = '', representedBy = '' } = party.text;
  const noGuardian = guardianException === '' ? '' : `没有到场：${guardianException}`;
  return [
    ...named('监护人', guardian === '' ? noGuardian : `${guardian}（到场）`, 5),
    ...named('代理人', proxyText(party), 5),
    ...named('推选的代表', representedBy, 5),
  ];
}

function named(label: string, value: string, span: number): readonly PaperCell[] {
  return value === '' ? [] : [{ label, value, span }];
}

/** 秦志远（儿子），权限：代为参加调解、签收文书 */
function proxyText({ text }: PrintRecord): string {
  const { representative = '', representativeRelation = '', authority = '' } = text;
  if (representative === '') return '';
  const who = representativeRelation === '' ? representative : `${representative}（${representativeRelation}）`;
  return authority === '' ? who : `${who}，权限：${authority}`;
}
