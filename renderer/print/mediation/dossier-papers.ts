import { cell, childrenOf, codeIs, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { isPolice, mediatorOf, organOf } from './case-words';
import { dateBlank } from '../common-blocks';
import { namesOnSide } from './party-block';

/** 卷宗封面, in a common layout. Who binds the file and when is written by hand. */
export const dossierCover: PaperTemplate = {
  name: 'dossier-cover',
  version: 2,
  paper: (model) => ({ title: coverTitle(model.record), copies: 1, blocks: cover(model) }),
};

/** 卷内目录: number, paper, page, remark. Page numbers are known only when the file is bound. */
export const dossierIndex: PaperTemplate = {
  name: 'dossier-index',
  version: 1,
  paper: (model) => ({ title: '卷内目录', copies: 1, blocks: index(model) }),
};

/** 卷宗封底 with the number of pages and the two who answer for it. */
export const dossierBack: PaperTemplate = {
  name: 'dossier-back',
  version: 1,
  paper: (model) => ({ title: '卷宗封底', copies: 1, blocks: back(model) }),
};

function coverTitle(record: PrintRecord): string {
  if (codeIs(record, 'track', 'ZF')) return '走访排查卷宗';
  return isPolice(record) ? '治安调解卷宗' : '人民调解卷宗';
}

function cover(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  return [
    { kind: 'title', text: coverTitle(record), above: organOf(record) },
    {
      kind: 'fields',
      columns: 2,
      cells: [
        { label: '卷名', value: nameOf(model), lines: 3 },
        { label: '卷号', value: textOr(record, 'number', '（　　）字〔　　〕第　　号') },
        cell(mediatorOf(record), record, 'mediators'),
        { label: '调解日期', value: `${textOr(record, 'acceptedOn', dateBlank)}至${textOr(record, 'closedOn', dateBlank)}` },
        { label: '立卷人', value: '' },
        { label: '立卷日期', value: dateBlank },
        cell('保管期限', record, 'retention'),
        { label: '备注', value: '', lines: 4 },
      ],
    },
  ];
}

/** Parties and kind of dispute, as files are named. */
function nameOf(model: PrintModel): string {
  const parties = childrenOf(model, 'mediation.party');
  const sides = ['one', 'other', 'third'].map((side) => namesOnSide(parties, side)).filter((names) => names !== '');
  const between = sides.length > 1 ? `${sides.slice(0, 2).join('与')}之间的` : '';
  return `${between}${textOr(model.record, 'matter')}`;
}

function index({ index: bound }: PrintModel): readonly PaperBlock[] {
  const rows = (bound?.lines ?? []).map(({ label, pages, note }, at) => [String(at + 1), label, pages, note]);
  return [
    { kind: 'title', text: '卷内目录' },
    {
      kind: 'table',
      columns: [
        { label: '序号', width: 1, align: 'center' },
        { label: '文书名称', width: 6 },
        { label: '页号', width: 2, align: 'center' },
        { label: '备注', width: 3 },
      ],
      rows,
    },
  ];
}

function back({ index: bound }: PrintModel): readonly PaperBlock[] {
  const pages = bound?.pages === undefined ? '　　　' : String(bound.pages);
  return [
    { kind: 'title', text: '卷宗封底' },
    { kind: 'paragraph', text: `本卷宗除封面、目录、封底外，共${pages}页，附证物袋　　　个。`, indent: true },
    { kind: 'signatures', lines: [{ label: '立卷人（签名）' }, { label: '检查人（签名）' }] },
  ];
}
