import { defineLedger } from '../../domain/ledger/ledger';
import { rowsIn } from '../../domain/shapes/cells';
import type { ItemList } from '../../domain/shapes/item-list';
import { scoreField, totalOf, type ScoreItem, type ScoreSheet } from '../../domain/shapes/scores';

const items: ItemList<ScoreItem> = {
  name: 'street.demo-community',
  source: '示范社区四条标准；分值、扣分和加分办法均为建议，请按本区方案改',
  items: {
    place: { role: 'item', group: '硬件设施一流', label: '办公和活动场所', full: '15', rule: '面积或者设施每缺一项扣 2 分' },
    service: { role: 'item', group: '硬件设施一流', label: '便民服务窗口', full: '10', rule: '每缺一项扣 1 分' },
    team: { role: 'item', group: '党建工作突出', label: '班子和组织生活', full: '15', rule: '每缺一次扣 1 分' },
    cover: { role: 'item', group: '党建工作突出', label: '小区党组织覆盖', full: '10', rule: '每个未覆盖小区扣 1 分' },
    books: { role: 'item', group: '服务管理过硬', label: '事项按期办结', full: '15', rule: '每件超期扣 0.5 分' },
    openness: { role: 'item', group: '服务管理过硬', label: '党务居务公开', full: '10', rule: '每缺一期扣 1 分' },
    satisfaction: {
      role: 'item',
      group: '居民满意度高',
      label: '居民满意度测评',
      full: '25',
      rule: '按满意率折算，保留两位小数',
    },
    brand: { role: 'bonus', group: '加分', label: '区级以上表彰或者经验推广', full: '5', rule: '一项加 2 分' },
    accident: { role: 'gate', group: '一票否决', label: '发生重大安全责任事故' },
  },
};

const rules: Omit<ScoreSheet, 'shape'> = {
  items,
  caps: { bonus: '5', total: '105', failedGate: '59' },
  bands: [
    { from: '90', label: '示范' },
    { from: '75', label: '达标' },
    { from: '0', label: '待提高' },
  ],
};

/** A community assesses itself, the street assesses it; both scores stay side by side. */
export const demoCommunityLedger = defineLedger({
  kind: 'street.demo-community',
  version: 1,
  group: 'street',
  label: '示范社区评分',
  one: '评分表',
  shape: 'SCO',
  compartment: 'general',
  offices: ['street', 'department'],
  why: '自评和考核各得多少分、差在哪里、为什么，一张表说清。街道和社区看；等次由人定，程序只算分。',
  fields: {
    community: { kind: 'text', label: '社区', disclosure: 'public', required: true, maxLength: 40 },
    year: { kind: 'period', label: '年度', disclosure: 'public', required: true, of: 'year' },
    scores: scoreField({ label: '评分', disclosure: 'work', ...rules }),
    total: {
      kind: 'computed',
      label: '考核总分',
      disclosure: 'work',
      unit: '分',
      compute: ({ values }) => totalOf(rowsIn(values['scores']), { shape: 'scores', ...rules }, 'assessed')?.total,
    },
    selfTotal: {
      kind: 'computed',
      label: '自评总分',
      disclosure: 'work',
      unit: '分',
      compute: ({ values }) => totalOf(rowsIn(values['scores']), { shape: 'scores', ...rules }, 'self')?.total,
    },
    grade: { kind: 'text', label: '确定等次', disclosure: 'public', maxLength: 20 },
    why: { kind: 'longText', label: '确定理由', disclosure: 'work', lines: 2 },
  },
  sections: [
    { label: '基本情况', fields: ['community', 'year'] },
    { label: '评分', fields: ['scores', 'selfTotal', 'total'] },
    { label: '结果', fields: ['grade', 'why'], later: true },
  ],
  title: ['community', 'year'],
  list: ['community', 'year', 'selfTotal', 'total', 'grade'],
  search: ['community'],
  states: {
    scoring: { label: '评分中' },
    published: { label: '公示中' },
    settled: { label: '已确定', final: true, editable: false },
  },
  initial: 'scoring',
  steps: {
    publish: { label: '公示', from: ['scoring'], to: 'published', duties: ['supervisor', 'registrar'], requires: ['scores'] },
    settle: {
      label: '确定等次',
      from: ['published'],
      to: 'settled',
      duties: ['supervisor'],
      asks: ['grade', 'why'],
      requires: ['grade'],
    },
  },
});
