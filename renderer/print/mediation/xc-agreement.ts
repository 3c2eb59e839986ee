import { childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { clauseTexts } from './agreement-clauses';
import { lastSitting, organOf } from './case-words';
import { dateBlank, peopleOf } from '../common-blocks';
import { public9 } from './law-words';
import { addressOf, isHidden, occupationOf, paperOf, partyTitle, phoneOf } from './party-block';
import { partySignatures, signersOf } from './party-blocks';

/** 现场治安调解协议书, a slip of three parts: one stays with the police, each side takes one. In a common layout. */
export const xcAgreement: PaperTemplate = {
  name: 'xc-agreement',
  version: 1,
  paper: (model) => ({ title: '现场治安调解协议书', copies: 1, slips: true, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const parties = childrenOf(model, 'mediation.party');
  const takers = ['存根（公安机关留存）', ...takersOf(parties)];
  return takers.flatMap((taker, at) => [
    ...(at === 0 ? [] : [{ kind: 'break' } as const]),
    ...partBlocks(model, parties, `第${ordinals[at] ?? String(at + 1)}联　${taker}`),
  ]);
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** One part for each party that signs, with room for a name where nobody was entered. */
function takersOf(parties: readonly PrintRecord[]): readonly string[] {
  const names = signersOf(parties);
  const blanks = Array.from({ length: Math.max(2 - names.length, 0) }, () => '　　　　　　');
  return [...names, ...blanks].map((name) => `交${name || '　　　　　　'}收执`);
}

function partBlocks(model: PrintModel, parties: readonly PrintRecord[], part: string): readonly PaperBlock[] {
  const { record } = model;
  const signed = partySignatures(parties, '当事人（签名或按指印）');
  return [
    { kind: 'title', text: '现场治安调解协议书', above: organOf(record), number: `${part}　　编号：${numberOf(record)}` },
    { kind: 'fields', columns: 4, cells: cellsOf(model, parties) },
    { kind: 'paragraph', text: effect, indent: true },
    ...signed.before,
    { kind: 'signatures', lines: [...signed.lines, { label: '见证人（签名）' }, { label: '民警（签名）' }] },
    { kind: 'seal', label: '公安机关（印章）', date: textOr(record, 'agreedOn', dateBlank) },
  ];
}

function numberOf(record: PrintRecord): string {
  return textOr(record, 'agreementNumber', '　　　　　　　　');
}

const effect = `以上协议由双方当场履行，自双方签名之日起生效。依照${public9}的规定，达成协议并当场履行的，不予处罚；没有履行的，公安机关依法处理，当事人可以就民事争议向人民法院起诉。`;

function cellsOf(model: PrintModel, parties: readonly PrintRecord[]): readonly PaperCell[] {
  const { record } = model;
  const sitting = lastSitting(model);
  const witnesses = peopleOf(sitting, 'helpers');
  return [
    { label: '时间', value: sitting?.text['startAt'] ?? textOr(record, 'agreedOn', '') },
    { label: '地点', value: (sitting?.text['place'] ?? '') || (record.text['place'] ?? '') },
    ...partiesOrBlanks(parties).map(partyCell),
    ...(witnesses === '' ? [] : [{ label: '见证人', value: witnesses, span: 3 }]),
    { label: '主要事实', value: record.text['facts'] ?? '', span: 3, lines: 4 },
    { label: '协议内容', value: numbered(clauseTexts(record)), span: 3, lines: 4 },
  ];
}

function partiesOrBlanks(parties: readonly PrintRecord[]): readonly (PrintRecord | undefined)[] {
  return parties.length >= 2 ? parties : [...parties, ...Array.from({ length: 2 - parties.length }, () => undefined)];
}

/** Everything about one party in one cell: a slip has little room. */
function partyCell(party: PrintRecord | undefined): PaperCell {
  if (party === undefined) return { label: '当事人', value: '　\n　', span: 3 };
  const { sex = '', age = '', guardian = '' } = party.text;
  const who = [partyTitle(party), sex, age, paperOf(party), isHidden(party) ? '' : occupationOf(party)];
  const where = [...new Set([addressOf(party), phoneOf(party)]), guardian === '' ? '' : `到场监护人：${guardian}`];
  const value = [who, where].map((line) => line.filter((part) => part !== '').join('，')).filter((line) => line !== '');
  return { label: party.text['side'] || '当事人', value: value.join('\n'), span: 3 };
}

function numbered(texts: readonly string[]): string {
  return texts.map((text, at) => `${at + 1}．${text}`).join('\n');
}
