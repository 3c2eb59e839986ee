import { childrenOf } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { organOf } from './case-words';
import { dateBlank } from '../common-blocks';

/** 卷宗情况说明: what somebody who opens the file later has to know, as far as the records tell; more is written by hand. */
export const dossierExplanation: PaperTemplate = {
  name: 'dossier-explanation',
  version: 1,
  paper: (model) => ({ title: '卷宗情况说明', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record } = model;
  return [
    { kind: 'title', text: '卷宗情况说明', above: organOf(record) },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '案件名称', value: record.text['matter'] ?? '' },
        { label: '卷号', value: record.text['number'] ?? '' },
        { label: '说明事项', value: numbered(pointsOf(model)), span: 3, lines: 28 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '立卷人（签名）' }, { label: '检查人（签名）' }] },
    { kind: 'note', text: '由立卷人填写：材料缺损、复制件、更正、另卷保存等情况，空白处可以手写补充。' },
  ];
}

function numbered(points: readonly string[]): string {
  return points.map((point, at) => `${at + 1}．${point}`).join('\n');
}

function pointsOf(model: PrintModel): readonly string[] {
  const { record } = model;
  return [
    ...notedPoints(record.text['fileNote'] ?? ''),
    ...(record.rows['earlier'] ?? []).map(earlierPoint),
    ...(record.rows['handlers'] ?? []).flatMap(replacedPoint),
    ...(record.rows['relapses'] ?? []).map(({ on = '', what = '' }) => `结案后出现反复：${on || dateBlank}，${ended(what)}`),
    ...linkPoints(record),
    ...onPaperOnly(childrenOf(model, 'mediation.material')),
    ...recordingPoints(childrenOf(model, 'mediation.session')),
  ];
}

/** What whoever closed the file wrote down, line by line. */
function notedPoints(note: string): readonly string[] {
  return note
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(ended);
}

function earlierPoint({ number = '', agreedOn = '', amount = '', why = '' }: Readonly<Record<string, string>>): string {
  const which = `${agreedOn || dateBlank}达成的协议${number === '' ? '' : `（${number}）`}`;
  const sum = amount === '' ? '' : `，涉及金额${amount}`;
  return `本案另有${which}${sum}${why === '' ? '' : `，后重新协商：${why.replace(/。$/u, '')}`}。`;
}

function replacedPoint(row: Readonly<Record<string, string>>): readonly string[] {
  const { name = '', capacity = '', until = '', why = '' } = row;
  if (until === '') return [];
  return [`${capacity}${name}办理本案至${until}${why === '' ? '' : `，更换原因：${why.replace(/。$/u, '')}`}。`];
}

function linkPoints({ text }: PrintRecord): readonly string[] {
  return [
    ...(text['previousCase'] ? ['本纠纷以前调解过，以前的案件另卷保存，卷号：　　　　　　　　。'] : []),
    ...(text['linkedCase'] ? ['本案有关联案件（换途径办理或者由走访记录转办），另卷保存，卷号：　　　　　　　　。'] : []),
  ];
}

/** Scanned papers lie in the computer too; these lie in the folder alone. */
function onPaperOnly(materials: readonly PrintRecord[]): readonly string[] {
  const names = materials.filter(({ text }) => (text['scan'] ?? '') === '').map(({ text }) => text['title'] ?? '');
  return names.length === 0 ? [] : [`下列材料只有纸质，没有扫描：${names.join('、')}。`];
}

function recordingPoints(sittings: readonly PrintRecord[]): readonly string[] {
  const numbers = sittings.flatMap(({ rows }) => (rows['recordings'] ?? []).map(({ number = '' }) => number));
  return numbers.length === 0 ? [] : [`调解录音录像保存在原设备或者管理系统，编号：${numbers.join('、')}。`];
}

function ended(text: string): string {
  return text.endsWith('。') ? text : `${text}。`;
}
