import { cell } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';

/** 双评考核表: the committee's points line by line, both votes in totals, and the grade that people decided. */
export const doubleReview: PaperTemplate = {
  name: 'double-review',
  version: 1,
  paper: (model) => ({ title: '两委会班子双评考核表', copies: 2, blocks: review(model) }),
};

function review({ record, parent }: PrintModel): readonly PaperBlock[] {
  const scheme = parent?.record.text ?? {};
  return [
    { kind: 'title', text: '两委会班子双评考核表', number: scheme['year'] ?? '' },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('村（社区）', record, 'community'),
        cell('班子', record, 'committee'),
        { label: '考核办法', value: [scheme['name'], scheme['document']].filter(Boolean).join(' '), span: 3 },
      ],
    },
    ...indicators(record.rows['scores'] ?? []),
    ...votes(record.rows['votes'] ?? []),
    scores(record, scheme),
    {
      kind: 'fields',
      columns: 4,
      cells: [
        cell('等次', record, 'grade'),
        cell('审定日期', record, 'settledOn'),
        { ...cell('定等理由', record, 'gradeReason', 3), lines: 1 },
        { ...cell('异议和处理', record, 'objections', 3), lines: 1 },
      ],
    },
    {
      kind: 'signatures',
      lines: [{ label: '班子负责人（签名）' }, { label: '考核组（签名）' }, { label: '考核单位（盖章）' }],
    },
  ];
}

/** Each part with its share by the scheme, and what they make together. */
function scores(record: PrintRecord, scheme: PrintRecord['text']): PaperBlock {
  const parts = [
    { label: '量化指标', share: 'shareIndicators', score: 'indicatorScore' },
    { label: '群众评', share: 'shareResidents', score: 'residentsScore' },
    { label: '组织评', share: 'shareSuperior', score: 'superiorScore' },
  ];
  const labels = parts.map(({ label, share }) => `${label}（占${scheme[share] ?? '　'}）`);
  return {
    kind: 'table',
    columns: [...labels, '总分'].map((label) => ({ label, width: 0.25, align: 'center' as const })),
    rows: [[...parts.map(({ score }) => record.text[score] ?? ''), record.text['total'] ?? '']],
  };
}

type Rows = readonly Readonly<Record<string, string>>[];

function indicators(rows: Rows): readonly PaperBlock[] {
  if (rows.length === 0) return [];
  const columns = [
    { name: 'item', label: '量化指标', width: 0.36 },
    { name: 'full', label: '满分', width: 0.12 },
    { name: 'self', label: '自评', width: 0.12 },
    { name: 'assessed', label: '考核', width: 0.12 },
    { name: 'reason', label: '扣分或者差异说明', width: 0.28 },
  ];
  return [
    {
      kind: 'table',
      columns: columns.map(({ label, width }) => ({ label, width })),
      rows: rows.map((row) => columns.map(({ name }) => row[name] ?? '')),
    },
  ];
}

function votes(rows: Rows): readonly PaperBlock[] {
  if (rows.length === 0) return [];
  const columns = { excellent: '优秀', competent: '称职', basic: '基本称职', poor: '不称职', none: '未表态', invalid: '无效' };
  return [
    {
      kind: 'table',
      columns: [
        { label: '测评', width: 0.28 },
        ...Object.values(columns).map((label) => ({ label, width: 0.12, align: 'center' as const })),
      ],
      rows: rows.map((row) => [row['side'] ?? '', ...Object.keys(columns).map((name) => row[name] ?? '')]),
    },
  ];
}
