import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';

/** 矛盾纠纷排查表 of one sweep, also of one that found nothing; what was found is written in by hand. In a common layout. */
export const sweepSheet: PaperTemplate = {
  name: 'sweep-sheet',
  version: 1,
  paper: (model) => ({ title: '矛盾纠纷排查表', copies: 1, blocks: blocksOf(model) }),
};

function blocksOf({ record, office }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '矛盾纠纷排查表' },
    { kind: 'paragraph', text: `填报单位：${office.name}` },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('排查日期', record, 'on'),
        cell('排查种类', record, 'kind'),
        cell('排查范围', record, 'place', 3),
        cell('参加单位', record, 'units', 3),
        cell('参加人数', record, 'people'),
        { label: '发现纠纷', value: foundText(record) },
        { ...cell('排查情况', record, 'note', 3), lines: 6 },
      ],
    },
    ...foundTable(record),
    { kind: 'signatures', lines: [{ label: '排查人（签名）' }, { label: '责任人（签名）' }] },
    { kind: 'note', text: '只写地方和事情，不写当事人姓名。没有发现的也要填报（零报告）。' },
  ];
}

function countOf(record: PrintRecord): number | undefined {
  const count = Number.parseInt(record.text['found'] ?? '', 10);
  return Number.isNaN(count) ? undefined : count;
}

function foundText(record: PrintRecord): string {
  return countOf(record) === 0 ? '0件（零报告）' : (record.text['found'] ?? '');
}

/** More lines than this do not help on one sheet; the rest goes on the back. */
const mostLines = 8;

function foundTable(record: PrintRecord): readonly PaperBlock[] {
  const count = countOf(record) ?? 5;
  if (count === 0) return [];
  const lines = Math.min(Math.max(count, 5), mostLines);
  return [
    {
      kind: 'table',
      columns: [
        { label: '序号', width: 2, align: 'center' },
        { label: '纠纷事由', width: 6 },
        { label: '纠纷类型', width: 4 },
        { label: '处置措施', width: 5 },
        { label: '责任人', width: 3 },
        { label: '登记编号', width: 4 },
      ],
      rows: Array.from({ length: lines }, (_, at) => [String(at + 1), '', '', '', '', '']),
    },
  ];
}
