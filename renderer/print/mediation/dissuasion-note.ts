import { cell, childrenOf } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';
import { public88 } from './law-words';
import { namesOnSide } from './party-block';
import { effortRows } from './efforts';

/**
 * 劝阻、调解情况说明: what was tried against a noise, for the police, who may punish only what dissuasion could not stop. Whether it
 * stopped is ticked by hand on the day the note is given. In a common layout.
 */
export const dissuasionNote: PaperTemplate = {
  name: 'dissuasion-note',
  version: 1,
  paper: (model) => ({ title: '劝阻、调解情况说明', copies: 2, blocks: blocksOf(model) }),
};

function blocksOf(model: PrintModel): readonly PaperBlock[] {
  const { record, office } = model;
  return [
    { kind: 'title', text: '劝阻、调解情况说明', above: record.text['organ'] || office.name },
    { kind: 'paragraph', text: '　　　　　　　　　　公安派出所：', align: 'left' },
    { kind: 'fields', columns: 4, cells: matterCells(model) },
    effortTable(model),
    { kind: 'fields', columns: 4, cells: [{ label: '目前情况', value: now, span: 3 }] },
    { kind: 'paragraph', text: `以上情况属实，供公安机关依照${public88}办理时使用。`, indent: true },
    { kind: 'signatures', lines: [{ label: '经办人（签名）' }, { label: '负责人（签名）' }] },
    { kind: 'seal', label: '出具单位（印章）', date: '　　　　年　　月　　日' },
  ];
}

const now = '☐噪声已经停止\n☐劝阻、调解和处理未能制止，仍在继续干扰他人正常工作和生活';

function matterCells(model: PrintModel) {
  const { record } = model;
  const parties = childrenOf(model, 'mediation.party');
  return [
    cell('事由', record, 'matter', 3),
    cell('发生日期', record, 'happenedOn'),
    cell('噪声地点', record, 'place'),
    { label: '反映人', value: namesOnSide(parties, 'one') },
    { label: '被反映人', value: namesOnSide(parties, 'other') },
    { ...cell('噪声情况', record, 'facts', 3), lines: 3 },
  ];
}

function effortTable(model: PrintModel): PaperBlock {
  const rows = effortRows(model);
  const blanks = Array.from({ length: Math.max(3 - rows.length, 0) }, () => ['', '', '', '', '']);
  return {
    kind: 'table',
    columns: [
      { label: '日期', width: 4 },
      { label: '方式', width: 3 },
      { label: '对象', width: 4 },
      { label: '劝阻、调解人员', width: 4 },
      { label: '答复或者结果', width: 5 },
    ],
    rows: [...rows, ...blanks],
  };
}
