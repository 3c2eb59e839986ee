import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';

/** 民情诉求登记表, with what was done about it so far. */
export const instructorDemand: PaperTemplate = {
  name: 'instructor-demand',
  version: 1,
  paper: (model) => ({ title: '民情诉求登记表', copies: 1, blocks: registration(model) }),
};

/** 民情诉求交办单, one each for whoever hands on, whoever takes over, and the file. */
export const instructorDemandOrder: PaperTemplate = {
  name: 'instructor-demand-order',
  version: 1,
  paper: (model) => ({ title: '民情诉求交办单', copies: 3, blocks: order(model) }),
};

/** 民情诉求办理回执, from the unit that handled it. */
export const instructorDemandReceipt: PaperTemplate = {
  name: 'instructor-demand-receipt',
  version: 1,
  paper: (model) => ({ title: '民情诉求办理回执', copies: 2, blocks: receipt(model) }),
};

/** 民情诉求销号单, signed by the secretary of the village branch. */
export const instructorDemandClosing: PaperTemplate = {
  name: 'instructor-demand-closing',
  version: 1,
  paper: (model) => ({ title: '民情诉求销号单', copies: 2, blocks: closing(model) }),
};

function head(text: string, record: PrintRecord): PaperBlock {
  return { kind: 'title', text, above: textOr(record, 'village', ''), number: `编号：${textOr(record, 'number')}` };
}

function matter(record: PrintRecord): readonly PaperCell[] {
  return [
    cell('类别', record, 'category'),
    cell('登记日期', record, 'registeredOn'),
    cell('来源', record, 'source'),
    cell('涉及', record, 'scope'),
  ];
}

function content(record: PrintRecord, lines: number): PaperCell {
  const wants = record.text['wants'] ?? '';
  const value = [textOr(record, 'content', ''), ...(wants === '' ? [] : [`诉求：${wants}`])].join('\n');
  return { label: '反映内容', value, span: 3, lines };
}

function registration({ record }: PrintModel): readonly PaperBlock[] {
  return [
    head('民情诉求登记表', record),
    {
      kind: 'fields',
      columns: 4,
      cells: [
        ...matter(record),
        cell('反映人', record, 'raisedBy'),
        cell('联系方式', record, 'phone'),
        content(record, 8),
        cell('承办单位', record, 'unit'),
        cell('办理期限', record, 'dueOn'),
        { label: '办理经过', value: handlingText(record), span: 3, lines: 8 },
        cell('结果', record, 'result'),
        cell('办结日期', record, 'finishedOn'),
        cell('反馈日期', record, 'feedbackOn'),
        cell('是否满意', record, 'satisfaction'),
      ],
    },
    { kind: 'signatures', lines: [{ label: '登记人（签名）' }] },
  ];
}

function order({ record, office }: PrintModel): readonly PaperBlock[] {
  return [
    head('民情诉求交办单', record),
    {
      kind: 'fields',
      columns: 4,
      cells: [
        ...matter(record),
        cell('承办单位', record, 'unit'),
        cell('承办人', record, 'handler'),
        cell('交办日期', record, 'assignedOn'),
        cell('办理期限', record, 'dueOn'),
        content(record, 10),
        {
          label: '办理要求',
          value: '请在期限内办理，首次联系反映人的日期和每次办理经过都记下来；不能按期办完的，期满前说明原因申请延期。',
          span: 3,
          lines: 4,
        },
      ],
    },
    { kind: 'signatures', lines: [{ label: '交办人（签名）' }, { label: '承办单位接收人（签名）' }] },
    { kind: 'seal', label: office.name, date: textOr(record, 'assignedOn', dateBlank) },
    { kind: 'note', text: '一式三份：交办单位、承办单位、存档各一份。承办单位只办理本单上的事项。' },
  ];
}

function receipt({ record }: PrintModel): readonly PaperBlock[] {
  return [
    head('民情诉求办理回执', record),
    {
      kind: 'fields',
      columns: 4,
      cells: [
        ...matter(record),
        cell('承办单位', record, 'unit'),
        cell('办理期限', record, 'dueOn'),
        { label: '办理经过', value: handlingText(record), span: 3, lines: 10 },
        cell('结果', record, 'result'),
        cell('办结日期', record, 'finishedOn'),
        cell('按期办结', record, 'inTime'),
        { label: '延期', value: `${record.rows['extensions']?.length ?? 0} 次` },
      ],
    },
    { kind: 'signatures', lines: [{ label: '承办人（签名）' }] },
    { kind: 'seal', label: textOr(record, 'unit', '承办单位（印章）'), date: dateBlank },
  ];
}

function closing({ record }: PrintModel): readonly PaperBlock[] {
  return [
    head('民情诉求销号单', record),
    {
      kind: 'fields',
      columns: 4,
      cells: [
        ...matter(record),
        content(record, 6),
        cell('结果', record, 'result'),
        cell('办结日期', record, 'finishedOn'),
        cell('反馈日期', record, 'feedbackOn'),
        cell('反馈方式', record, 'feedbackWay'),
        cell('是否满意', record, 'satisfaction'),
        { label: '重办', value: `${record.rows['rounds']?.length ?? 0} 次` },
        cell('销号人', record, 'closedBy'),
        cell('销号日期', record, 'closedOn'),
        ...reasonCells(record),
      ],
    },
    { kind: 'signatures', lines: [{ label: '反映人（签名，可以不签）' }, { label: '村党支部书记（签名）' }] },
    { kind: 'seal', label: '村党支部（印章）', date: textOr(record, 'closedOn', dateBlank) },
  ];
}

function reasonCells(record: PrintRecord): readonly PaperCell[] {
  return (record.text['whyClosed'] ?? '') === '' ? [] : [cell('不满意而销号的理由', record, 'whyClosed', 3)];
}

/** 1. 2026年3月2日 指导员：到村委会核对…… */
function handlingText(record: PrintRecord): string {
  return (record.rows['handling'] ?? [])
    .map(
      ({ on = '', who = '', how = '' }, index) => `${index + 1}．${[on, who].filter((part) => part !== '').join(' ')}：${how}`,
    )
    .join('\n');
}
