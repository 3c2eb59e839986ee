import { codeIs } from '../../domain/paper/fields-of-paper';
import { amountInCapitals } from '../../domain/fields/amount-capitals';
import type { PaperBlock, PrintRecord } from '../../domain/paper/paper';
import { emptyRecord } from './case-words';
import { addressOf, paperOf, partyGrid, partyTitle, phoneOf } from './party-block';

/** More parties than these stand in a list, and sign in one. */
const mostGrids = 8;

interface PartyWords {
  readonly nation?: boolean;
  /** What the sides are called on this paper: 申请人, 被申请人. */
  readonly called?: Readonly<Record<string, string>>;
}

/** All parties of a paper; a side nobody was entered for has its blanks. */
export function partyBlocks(
  parties: readonly PrintRecord[],
  { nation = false, called = {} }: PartyWords,
): readonly PaperBlock[] {
  if (parties.length > mostGrids) return [partyList(parties)];
  const missing = ['one', 'other'].filter((side) => !parties.some((party) => codeIs(party, 'side', side)));
  const all = [...parties, ...missing.map(blankParty)];
  return all.map((party) => {
    const name = called[party.codes['side']?.[0] ?? ''];
    return partyGrid(party, name === undefined ? { nation } : { nation, called: name });
  });
}

function blankParty(side: string): PrintRecord {
  const labels: Readonly<Record<string, string>> = { one: '一方当事人', other: '对方当事人' };
  return { ...emptyRecord, text: { side: labels[side] ?? '当事人' }, codes: { side: [side] } };
}

function partyList(parties: readonly PrintRecord[]): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { label: '序号', width: 1.7, align: 'center' },
      { label: '当事人', width: 4 },
      { label: '证件种类及号码', width: 7.6 },
      { label: '住址和联系方式', width: 6.7 },
      { label: '涉及金额', width: 5 },
    ],
    rows: parties.map((party, at) => [
      String(at + 1),
      [partyTitle(party), party.text['side'] ?? ''].filter((text) => text !== '').join('\n'),
      paperOf(party),
      [...new Set([addressOf(party), phoneOf(party)])].filter((text) => text !== '').join('\n'),
      shareOf(party),
    ]),
  };
}

function shareOf({ text, amounts }: PrintRecord): string {
  const fen = amounts['share'];
  return fen === undefined ? (text['share'] ?? '') : `${text['share'] ?? ''}\n${amountInCapitals(fen)}`;
}

/** Each party signs, or the delegate a group chose; at least both sides. */
export function signersOf(parties: readonly PrintRecord[]): readonly string[] {
  const delegateOf = (party: PrintRecord) => party.text['representedBy'] ?? '';
  const own = parties.filter((party) => delegateOf(party) === '').map(partyTitle);
  const delegates = new Set(parties.map(delegateOf).filter((name) => name !== '' && !own.includes(name)));
  return [...own, ...delegates];
}

export function signerCount(parties: readonly PrintRecord[]): number {
  return atLeastBothSides(signersOf(parties));
}

function atLeastBothSides(names: readonly string[]): number {
  return Math.max(names.length, 2);
}

/** One for each party, also where somebody else signs for it, and one for the file. */
export function copiesFor(parties: readonly PrintRecord[]): number {
  return Math.max(parties.length, 2) + 1;
}

/** Lines for those who sign and those who came with them; a large group signs in a list before the other signatures. */
export function partySignatures(parties: readonly PrintRecord[], label: string): SigningParts {
  return signatures(parties, signersOf(parties), label);
}

/** What was agreed binds whoever signed it: each party has its own line, also where others spoke for it (人民调解法 29). */
export function agreementSignatures(parties: readonly PrintRecord[], label: string): SigningParts {
  return signatures(parties, parties.map(partyTitle), label);
}

function signatures(parties: readonly PrintRecord[], names: readonly string[], label: string): SigningParts {
  const guardians = parties.filter(({ text }) => (text['guardian'] ?? '') !== '').length;
  const companions = guardians === 0 ? [] : [{ label: '监护人（签名）', count: guardians }];
  if (names.length > mostGrids) return { before: [signingList(names)], lines: companions };
  return { before: [], lines: [{ label, count: atLeastBothSides(names) }, ...companions] };
}

export interface SigningParts {
  readonly before: readonly PaperBlock[];
  readonly lines: readonly { readonly label: string; readonly count?: number }[];
}

function signingList(names: readonly string[]): PaperBlock {
  return {
    kind: 'table',
    columns: [
      { label: '序号', width: 1, align: 'center' },
      { label: '当事人或者代表', width: 3 },
      { label: '签名或者按指印', width: 4 },
      { label: '日期', width: 3 },
    ],
    rows: names.map((name, at) => [String(at + 1), name, '', '']),
  };
}
