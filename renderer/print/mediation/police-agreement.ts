import { cell, childrenOf, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { clauseBlock, deadlineWords } from './agreement-clauses';
import { lastSitting, organOf } from './case-words';
import { bodyText, dateBlank, heading, peopleOf } from '../common-blocks';
import { copiesFor, partyBlocks, agreementSignatures } from './party-blocks';

interface PoliceAgreement {
  readonly title: string;
  /** What follows where it is not kept, and what it leaves untouched. */
  readonly effect: string;
  /** Stands before the terms, such as the decision that came before. */
  readonly before?: string;
}

/** The body both written agreements of the police have in common (程序规定 asks for who, what happened, terms, manner and time). */
export function policeAgreementBlocks(
  model: PrintModel,
  { title, effect, before = '' }: PoliceAgreement,
): readonly PaperBlock[] {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  const signed = agreementSignatures(parties, '当事人（签名或按指印）');
  const number = textOr(record, 'agreementNumber', '（　　）调解字〔　　〕　　号');
  return [
    { kind: 'title', text: title, above: organOf(record), number },
    { kind: 'fields', columns: 6, cells: sittingCells(record, lastSitting(model)) },
    ...partyBlocks(parties, {}),
    othersPresent(lastSitting(model)),
    heading('主要事实'),
    bodyText(record.text['facts'] ?? ''),
    ...(before === '' ? [] : [{ kind: 'paragraph', text: before, indent: true } as const]),
    ...disputed(record),
    heading('经调解，双方自愿达成如下协议'),
    clauseBlock(record),
    { kind: 'paragraph', text: `${deadlineWords(record)}${closing(copiesFor(parties))}${effect}`, indent: true },
    ...signed.before,
    { kind: 'signatures', lines: [{ label: '主持人（签名）' }, { label: '见证人（签名）' }, ...signed.lines] },
    { kind: 'seal', label: '调解机关（印章）', date: textOr(record, 'agreedOn', dateBlank) },
  ];
}

function sittingCells(record: PrintRecord, sitting: PrintRecord | undefined) {
  const recording = recordingsOf(sitting);
  return [
    cell('主持人', record, 'mediators', 1),
    cell('工作单位', record, 'organ', 3),
    cell('记录人', record, 'recorder', 1),
    { label: '调解时间', value: sitting?.text['startAt'] ?? '', span: 3 },
    { label: '调解地点', value: sitting?.text['place'] ?? '', span: 5 },
    ...(recording === '' ? [] : [{ label: '录像编号', value: recording, span: 5 }]),
  ];
}

/** Numbers of what was recorded; the files stay where they were made. */
export function recordingsOf(sitting: PrintRecord | undefined): string {
  const rows = sitting?.rows['recordings'] ?? [];
  return [sitting?.text['recording'] ?? '', ...rows.map(({ number = '' }) => number)].filter((text) => text !== '').join('、');
}

function othersPresent(sitting: PrintRecord | undefined): PaperBlock {
  const cells = [{ label: '见证人及其他在场人员', value: peopleOf(sitting, 'helpers'), span: 5 }];
  return { kind: 'fields', columns: 6, cells };
}

function disputed(record: PrintRecord): readonly PaperBlock[] {
  const text = record.text['disputedPoints'] ?? '';
  return text === '' ? [] : [heading('争议事项和各方责任'), { kind: 'paragraph', text, indent: true }];
}

function closing(copies: number): string {
  return `本协议自双方签名之日起生效，一式${copies}份，当事人各执一份，调解机关留存一份。`;
}
