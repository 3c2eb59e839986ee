import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel } from '../../domain/paper/paper';

const options = ['优秀', '称职', '基本称职', '不称职', '未表态'];

/** 民主测评票: as many alike as are needed. Without number, code or any other mark, so that no paper can be told from another. */
export const appraisalBallot: PaperTemplate = {
  name: 'appraisal-ballot',
  version: 1,
  paper: ({ record }) => ({
    title: '民主测评票',
    copies: 1,
    blocks: [
      { kind: 'title', text: '民主测评票' },
      { kind: 'fields', columns: 2, cells: [cell('测评对象', record, 'subject'), cell('测评日期', record, 'heldOn')] },
      {
        kind: 'table',
        columns: options.map((label) => ({ label, width: 0.2, align: 'center' as const })),
        rows: [options.map(() => '　')],
      },
      { kind: 'note', text: '在一个等次下面画○；多选的无效，不选的按未表态计。不写姓名，不做记号。' },
    ],
  }),
};

/** 测评计票汇总表: totals only, signed by both tellers and the scrutineer. */
export const appraisalTally: PaperTemplate = {
  name: 'appraisal-tally',
  version: 1,
  paper: (model) => ({ title: '民主测评计票汇总表', copies: 2, blocks: tally(model) }),
};

function tally({ record }: PrintModel): readonly PaperBlock[] {
  const votes = record.rows['options'] ?? [];
  return [
    { kind: 'title', text: '民主测评计票汇总表' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('测评对象', record, 'subject', 3),
        cell('测评方面', record, 'side'),
        cell('测评日期', record, 'heldOn'),
        cell('发出', record, 'issued'),
        cell('收回', record, 'returned'),
        cell('有效', record, 'valid'),
        cell('无效', record, 'invalid'),
      ],
    },
    ...(votes.length === 0
      ? [{ kind: 'note' as const, text: '有效票不足 5 张，不分等次公布。' }]
      : [
          {
            kind: 'table' as const,
            columns: [
              { label: '等次', width: 0.5 },
              { label: '票数', width: 0.5, align: 'center' as const },
            ],
            rows: votes.map((row) => [row['$label'] ?? '', row['votes'] ?? '']),
          },
        ]),
    {
      kind: 'signatures',
      lines: [{ label: '计票人（签名）', count: 2 }, { label: '监票人（签名）' }],
    },
    { kind: 'note', text: '只记总数；票面封存，不逐张登记。' },
  ];
}
