import { closedCodeList } from '../../domain/fields/code-list';
import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { schemeIsWhole, schemeStandsFast } from '../../domain/review/scheme';

const divisors = closedCodeList({
  name: 'review.divisor',
  label: '折算办法',
  source: '一地年度考核办法：弃权票、无效票不计（其他地方可改）',
  codes: {
    expressed: { label: '按评了等次的票数折算' },
    returned: { label: '按收回的全部票数折算' },
  },
});

const indicatorColumns = {
  item: { kind: 'text', label: '指标', disclosure: 'public', required: true, maxLength: 60 },
  full: { kind: 'decimal', label: '满分', disclosure: 'public', required: true, unit: '分', places: 2 },
  rule: { kind: 'text', label: '评分办法', disclosure: 'public', maxLength: 100 },
} as const satisfies Fields;

const share = (label: string) =>
  ({ kind: 'decimal', label, disclosure: 'public', required: true, unit: '%', places: 2 }) as const;
const points = (label: string) =>
  ({ kind: 'decimal', label, disclosure: 'public', required: true, unit: '分', places: 2 }) as const;

/** 建议: the points of a grade are those of one place's rule for instructors, the rest our own. */
export const suggestedScheme = {
  shareIndicators: '60',
  shareResidents: '20',
  shareSuperior: '20',
  pointsExcellent: '100',
  pointsCompetent: '80',
  pointsBasic: '60',
  pointsPoor: '0',
  divisor: 'expressed',
  fromExcellent: '90',
  fromCompetent: '75',
  fromBasic: '60',
} as const;

/**
 * How committees are reviewed in a year. The source names 双评考核, 量化指标 and 量化定级 and says no more, so an office fills in its
 * own document; what the form holds beforehand is a suggestion.
 */
export const reviewSchemeLedger = defineLedger({
  kind: 'street.review-scheme',
  version: 1,
  group: 'street',
  label: '双评考核',
  one: '考核办法',
  shape: 'REG',
  compartment: 'general',
  offices: ['street', 'department'],
  readers: ['village'],
  why: '两委会班子怎样考核，先把办法定下来再评：比重、分值、指标通过以后不再改，各班子看得到。没有全国统一规定，照本地文件填。',
  children: ['street.double-review'],
  fields: {
    year: { kind: 'period', label: '年度', disclosure: 'public', required: true, of: 'year' },
    name: { kind: 'text', label: '办法名称', disclosure: 'public', required: true, maxLength: 80 },
    document: { kind: 'text', label: '文号', disclosure: 'public', maxLength: 60 },
    shareIndicators: share('量化指标占'),
    shareResidents: share('群众评占'),
    shareSuperior: share('组织评占'),
    pointsExcellent: points('优秀每票'),
    pointsCompetent: points('称职每票'),
    pointsBasic: points('基本称职每票'),
    pointsPoor: points('不称职每票'),
    divisor: { kind: 'code', label: '折算办法', disclosure: 'public', required: true, list: divisors },
    fromExcellent: points('优秀不低于'),
    fromCompetent: points('称职不低于'),
    fromBasic: points('基本称职不低于'),
    indicators: {
      kind: 'rows',
      label: '量化指标',
      disclosure: 'public',
      rowLabel: '指标',
      columns: indicatorColumns,
      help: '信访、投诉的件数不作指标：反映情况是群众的权利。',
    },
    adoptedOn: { kind: 'date', label: '通过日期', disclosure: 'public', only: 'past' },
    adoptedBy: { kind: 'text', label: '由谁通过', disclosure: 'public', maxLength: 60 },
    inForce: { kind: 'yesNo', label: '已锁定', disclosure: 'public', derived: true },
  },
  sections: [
    { label: '办法', fields: ['year', 'name', 'document'] },
    { label: '比重（合计100）', fields: ['shareIndicators', 'shareResidents', 'shareSuperior'] },
    {
      label: '测评折算',
      fields: ['pointsExcellent', 'pointsCompetent', 'pointsBasic', 'pointsPoor', 'divisor'],
    },
    { label: '分数线（只作提示，等次由人定）', fields: ['fromExcellent', 'fromCompetent', 'fromBasic'] },
    { label: '量化指标', fields: ['indicators'] },
    { label: '通过', fields: ['adoptedOn', 'adoptedBy', 'inForce'], later: true },
  ],
  proposes: ({ today }) => ({
    year: String(Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0)),
    ...suggestedScheme,
  }),
  checks: [schemeStandsFast],
  title: ['year', 'name'],
  list: ['year', 'name', 'document', 'adoptedOn'],
  search: ['name', 'document'],
  states: {
    drafting: { label: '拟定中' },
    adopted: { label: '已通过' },
    closed: { label: '已办结', final: true, editable: false },
  },
  initial: 'drafting',
  steps: {
    adopt: {
      label: '通过办法',
      from: ['drafting'],
      to: 'adopted',
      duties: ['supervisor', 'registrar'],
      asks: ['document', 'adoptedOn', 'adoptedBy'],
      requires: ['adoptedOn', 'adoptedBy'],
      guards: [schemeIsWhole],
      writes: () => ({ inForce: true }),
      help: '预先填的比重、分值、分数线都是建议，请照本地文件改；通过以后不能再改。',
    },
    close: { label: '考核办结', from: ['adopted'], to: 'closed', duties: ['supervisor', 'registrar'] },
  },
});
