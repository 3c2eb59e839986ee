import { civilDateText } from '../../domain/calendar/civil-date';
import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';

/** 撤村建社区进度表 of one village: every line with its planned and actual day. */
export const instructorTransition: PaperTemplate = {
  name: 'instructor-transition',
  version: 1,
  paper: (model) => ({ title: '撤村建社区进度表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record, office, printedOn }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '撤村建社区进度表', above: textOr(record, 'village', '') },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('启动日期', record, 'startedOn'),
        cell('挂牌日期', record, 'finishedOn'),
        cell('责任单位', record, 'owner'),
        cell('责任人', record, 'responsible'),
        cell('完成', record, 'progress'),
        cell('党组织线', record, 'party'),
        cell('自治行政线', record, 'government'),
        cell('集体经济线', record, 'economy'),
        cell('党组织比自治和行政', record, 'lag', 3),
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: '事项', width: 0.3 },
        { label: '计划日期', width: 0.235, align: 'center' },
        { label: '完成日期', width: 0.235, align: 'center' },
        { label: '文号和说明', width: 0.23 },
      ],
      rows: (record.rows['items'] ?? []).map(lineOf),
    },
    { kind: 'note', text: `填报单位：${office.name}　${civilDateText(printedOn)}　事项为建议，按当地批复核对。` },
  ];
}

function lineOf(row: NonNullable<PrintRecord['rows'][string]>[number]): readonly string[] {
  const { $label = '', planned = '', actual = '', number = '', notApplicable = '', reason = '' } = row;
  const said = [notApplicable === '是' ? '不适用' : '', number, reason].filter((part) => part !== '');
  return [$label, planned, actual, said.join('，')];
}
