import { cell, textOr } from '../../domain/paper/fields-of-paper';
import type { PaperBlock, PaperCell, PaperTemplate, PrintModel, PrintRecord } from '../../domain/paper/paper';
import { dateBlank } from '../common-blocks';

/** 年度考核登记表: the person's own words, the opinions, and what was decided. */
export const instructorAppraisal: PaperTemplate = {
  name: 'instructor-appraisal',
  version: 1,
  paper: (model) => ({ title: '驻村指导员年度考核登记表', copies: 2, blocks: registration(model) }),
};

/** 考核数据核对表: every figure with what it was worked out from, for the person to look at and to object. */
export const instructorAppraisalData: PaperTemplate = {
  name: 'instructor-appraisal-data',
  version: 1,
  paper: (model) => ({ title: '考核数据核对表', copies: 2, blocks: data(model) }),
};

function periodOf(record: PrintRecord): string {
  const year = record.text['year'] ?? '';
  return year === '' ? `${textOr(record, 'first')}至${textOr(record, 'last')}` : year;
}

function registration({ record, parent, office }: PrintModel): readonly PaperBlock[] {
  const person = parent?.record.text ?? {};
  return [
    { kind: 'title', text: '驻村指导员年度考核登记表', number: periodOf(record) },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '姓名', value: person['name'] ?? '' },
        cell('派驻村', record, 'village'),
        { label: '任职', value: person['title'] ?? '' },
        { label: '派出单位', value: person['sentBy'] ?? '' },
        { ...cell('个人总结', record, 'summary', 3), lines: 13 },
        ...scores(record),
        { ...cell('村党支部意见', record, 'villageOpinion', 3), lines: 3 },
        { ...cell('街道意见', record, 'townOpinion', 3), lines: 3 },
        { ...cell('派出单位意见', record, 'senderOpinion', 3), lines: 3 },
        cell('等次', record, 'grade'),
        cell('审定日期', record, 'settledOn'),
        { ...cell('定等理由', record, 'gradeReason', 3), lines: 2 },
        { ...cell('审定意见', record, 'decision', 3), lines: 3 },
        { label: '本人意见', value: '', span: 3, lines: 3 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '本人（签名）' }] },
    { kind: 'seal', label: office.name, date: textOr(record, 'settledOn', dateBlank) },
    { kind: 'note', text: `考核办法：${record.text['preset'] ?? ''}。等次由人确定，分数只供参考。` },
  ];
}

function scores(record: PrintRecord): readonly PaperCell[] {
  return [
    cell('实绩', record, 'record'),
    cell('测评', record, 'vote'),
    cell('组织评价', record, 'organisation'),
    cell('总分', record, 'total'),
  ];
}

function data({ record, parent }: PrintModel): readonly PaperBlock[] {
  return [
    { kind: 'title', text: '考核数据核对表', number: periodOf(record) },
    {
      kind: 'fields',
      columns: 4,
      cells: [
        { label: '姓名', value: parent?.record.text['name'] ?? '' },
        cell('派驻村', record, 'village'),
        cell('考核办法', record, 'preset', 3),
      ],
    },
    {
      kind: 'table',
      columns: [
        { label: '指标', width: 0.18 },
        { label: '由哪些数得来', width: 0.56 },
        { label: '得分', width: 0.26 },
      ],
      rows: (record.text['indicators'] ?? '').split('\n').map(indicatorRow),
    },
    {
      kind: 'table',
      columns: [
        { label: '测评', width: 0.16 },
        ...['优秀', '称职', '基本称职', '不称职', '未表态', '无效'].map((label) => ({
          label,
          width: 0.14,
          align: 'center' as const,
        })),
      ],
      rows: (record.rows['votes'] ?? []).map((row, index) => [
        index === 0 ? '村里' : '街道',
        ...['excellent', 'competent', 'basic', 'poor', 'none', 'invalid'].map((name) => row[name] ?? ''),
      ]),
    },
    { kind: 'fields', columns: 4, cells: [cell('实绩', record, 'record'), cell('测评', record, 'vote')] },
    {
      kind: 'fields',
      columns: 2,
      cells: [
        { label: '异议期', value: `${textOr(record, 'shownOn')}至${textOr(record, 'objectionsUntil')}` },
        { label: '本人意见', value: '☐核对无误　☐有异议（写明哪一项、为什么）', lines: 6 },
      ],
    },
    { kind: 'signatures', lines: [{ label: '本人（签名）' }, { label: '考核单位经办人（签名）' }] },
    { kind: 'note', text: '每项由哪些记录得来，可以在“年度考核”里逐项打开看；未经查实的投诉不计分。' },
  ];
}

/** 在岗：12 个月平均 98.00%，29.40 分（满分 30） in three columns. */
function indicatorRow(line: string): readonly string[] {
  const [label = '', rest = ''] = line.split('：', 2);
  const at = rest.lastIndexOf('，');
  return at < 0 ? [label, rest, ''] : [label, rest.slice(0, at), rest.slice(at + 1)];
}
