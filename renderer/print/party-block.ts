import { cell } from '../domain/paper/fields-of-paper';
import type { PaperBlock, PrintRecord } from '../domain/paper/paper';

/** The name a party goes by on paper: person or organisation. */
export function partyTitle(party: PrintRecord): string {
  const name = party.text['name'] ?? '';
  return name === '' ? (party.text['organisation'] ?? '') : name;
}

/** 彭某和张某, 甲公司、乙公司: all who stand on one side. */
export function namesOnSide(parties: readonly PrintRecord[], side: string): string {
  return parties
    .filter((party) => party.codes['side']?.includes(side))
    .map(partyTitle)
    .join('、');
}

/** What the papers of both procedures say about a party: who it is, how to reach it, who speaks for it. */
export function partyGrid(party: PrintRecord): PaperBlock {
  const person = party.codes['kind']?.includes('person') !== false;
  return { kind: 'fields', columns: 6, cells: [...(person ? personCells(party) : unitCells(party)), ...proxyCells(party)] };
}

function personCells(party: PrintRecord) {
  const paper = party.text['identityPaper'] || '公民身份号码';
  const number = party.text['identityNumber'] || (party.text['otherPaperNumber'] ?? '');
  return [
    cell(party.text['side'] ?? '当事人', party, 'name', 1),
    cell('性别', party, 'sex', 1),
    cell('年龄', party, 'age', 1),
    { label: '证件种类及号码', value: number === '' ? '' : `${paper} ${number}`, span: 2 },
    cell('联系方式', party, 'phone', 2),
    cell('工作单位及职业', party, 'occupation', 5),
    cell('现住址', party, 'address', 5),
  ];
}

function unitCells(party: PrintRecord) {
  return [
    cell(party.text['side'] ?? '当事人', party, 'organisation', 3),
    cell('联系方式', party, 'phone', 1),
    cell('证件号码', party, 'otherPaperNumber', 5),
    cell('单位地址', party, 'address', 5),
  ];
}

function proxyCells(party: PrintRecord) {
  const guardian = party.text['guardian'] ?? '';
  const proxy = party.text['representative'] ?? '';
  return [
    ...(guardian === '' ? [] : [cell('到场监护人', party, 'guardian', 5)]),
    ...(proxy === ''
      ? []
      : [
          cell('代理人或代表人', party, 'representative', 1),
          cell('与本人关系', party, 'representativeRelation', 1),
          cell('权限', party, 'authority', 1),
        ]),
  ];
}
