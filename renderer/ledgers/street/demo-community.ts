import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { isAssessed, isSelfAssessed, residentsVoteConfirmed } from '../../domain/review/demo-community';
import { takenVotesOf } from '../../domain/review/votes';
import { rowsIn } from '../../domain/shapes/cells';
import type { ItemList } from '../../domain/shapes/item-list';
import { scoreField, totalOf, type ScoreItem, type ScoreSheet } from '../../domain/shapes/scores';
import { voteRowsField } from './vote-rows';

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

const outcomes = closedCodeList({
  name: 'demo-community.outcome',
  label: '双评晋级结果',
  source: '双评晋级：晋级、保级、降级（没有查到全国规定，按本区方案）',
  codes: { promoted: { label: '晋级' }, kept: { label: '保级' }, lowered: { label: '降级' } },
});

const duties = ['supervisor', 'registrar'] as const;

/** 双评晋级: a community applies, assesses itself, residents and the street assess it; people decide whether it goes up a class. */
export const demoCommunityLedger = defineLedger({
  kind: 'street.demo-community',
  version: 2,
  group: 'street',
  label: '示范社区评分',
  one: '评分表',
  shape: 'SCO',
  compartment: 'general',
  offices: ['street', 'department'],
  why: '自评、群众评、组织评各得多少，差在哪里、为什么，一张表说清。街道和社区看；晋级由人定，程序只算分，不排名。',
  fields: {
    community: { kind: 'text', label: '社区', disclosure: 'public', required: true, maxLength: 40 },
    year: { kind: 'period', label: '年度', disclosure: 'public', required: true, of: 'year' },
    currentClass: { kind: 'text', label: '现在类别', disclosure: 'public', maxLength: 20, help: '按本区的分类，例如：二类。' },
    appliedClass: { kind: 'text', label: '申报类别', disclosure: 'public', maxLength: 20 },
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
    residentsVote: { kind: 'link', label: '群众评', disclosure: 'work', to: ['appraisal.vote'] },
    votes: voteRowsField,
    publishedOn: { kind: 'date', label: '公示日期', disclosure: 'public', only: 'past' },
    outcome: { kind: 'code', label: '结果', disclosure: 'public', list: outcomes },
    grade: { kind: 'text', label: '确定等次', disclosure: 'public', maxLength: 20 },
    why: { kind: 'longText', label: '确定理由', disclosure: 'work', lines: 2 },
    settledOn: { kind: 'date', label: '确定日期', disclosure: 'public', only: 'past' },
    awardedOn: {
      kind: 'date',
      label: '授牌日期',
      disclosure: 'public',
      only: 'past',
      help: '建成示范社区并授牌的填；“换届进度”按它数建成了几个。',
    },
  },
  sections: [
    { label: '基本情况', fields: ['community', 'year', 'currentClass', 'appliedClass'] },
    { label: '评分', fields: ['scores', 'selfTotal', 'total'] },
    { label: '群众评', fields: ['residentsVote', 'votes'], later: true },
    { label: '结果', fields: ['publishedOn', 'outcome', 'grade', 'why', 'settledOn', 'awardedOn'], later: true },
  ],
  title: ['community', 'year'],
  list: ['community', 'year', 'selfTotal', 'total', 'outcome', 'awardedOn'],
  search: ['community'],
  keeps: ['community', 'year', 'awardedOn'],
  statistics: [
    {
      name: 'settled',
      label: '双评晋级已确定',
      unit: '个',
      operator: 'events',
      over: 'settledOn',
      splits: ['outcome', '$office'],
    },
    { name: 'awarded', label: '示范社区授牌', unit: '个', operator: 'events', over: 'awardedOn', splits: ['$office'] },
  ],
  states: {
    scoring: { label: '申报' },
    selfAssessed: { label: '已自评' },
    polled: { label: '群众已评' },
    assessed: { label: '组织已评' },
    published: { label: '公示中' },
    settled: { label: '已确定', final: true, editable: false },
  },
  initial: 'scoring',
  steps: {
    selfAssess: {
      label: '自评完毕',
      from: ['scoring'],
      to: 'selfAssessed',
      duties,
      asks: ['scores'],
      requires: ['scores'],
      guards: [isSelfAssessed(items)],
    },
    poll: {
      label: '群众评计入',
      from: ['selfAssessed'],
      to: 'polled',
      duties,
      asks: ['residentsVote'],
      requires: ['residentsVote'],
      guards: [residentsVoteConfirmed],
      writes: takenVotesOf({ residentsVote: 'residents' }),
      help: '选已经由监票人确认的测评，只取总数。',
    },
    assess: {
      label: '组织评完毕',
      from: ['polled'],
      to: 'assessed',
      duties,
      asks: ['scores'],
      requires: ['scores'],
      guards: [isAssessed(items)],
    },
    publish: {
      label: '公示',
      from: ['assessed'],
      to: 'published',
      duties,
      asks: ['publishedOn'],
      requires: ['publishedOn'],
    },
    settle: {
      label: '确定等次',
      from: ['published'],
      to: 'settled',
      duties: ['supervisor'],
      asks: ['outcome', 'grade', 'why', 'settledOn', 'awardedOn'],
      requires: ['outcome', 'settledOn'],
    },
  },
});
