import { closedCodeList } from '../../renderer/domain/fields/code-list';
import { defineLedger, type Ledger } from '../../renderer/domain/ledger/ledger';

const work = { disclosure: 'work' } as const;
const plain = { version: 1, compartment: 'general', offices: ['village'], why: '只供测试：重现文章里的一个数字。' } as const;

/** 第二篇：调处民事纠纷80余起. Taken in is not settled. */
const disputes = defineLedger({
  ...plain,
  kind: 'article.dispute',
  label: '民事纠纷',
  one: '纠纷',
  shape: 'CASE',
  fields: { matter: { ...work, kind: 'text', label: '事由', required: true, maxLength: 40 } },
  title: ['matter'],
  list: ['matter'],
  search: ['matter'],
  states: { taken: { label: '受理' }, settled: { label: '调解成功' }, unsettled: { label: '调解不成' } },
  initial: 'taken',
  steps: {
    settle: { label: '调解成功', from: ['taken'], to: 'settled', duties: ['mediator'] },
    giveUp: { label: '调解不成', from: ['taken'], to: 'unsettled', duties: ['mediator'] },
  },
  statistics: [
    { name: 'settled', label: '调处民事纠纷', unit: '起', operator: 'entered', states: ['settled'] },
    { name: 'taken', label: '受理民事纠纷', unit: '起', operator: 'entered', states: ['taken'] },
    { name: 'waiting', label: '期末未调结', unit: '起', operator: 'standing', states: ['taken'] },
  ],
});

/** 第三篇：8名领导跟班劳动120余天. Half-days of several leaders; who did how many is nobody's table. */
const labour = defineLedger({
  ...plain,
  kind: 'article.labour',
  label: '跟班劳动',
  one: '跟班',
  shape: 'CAL',
  fields: {
    who: { ...work, kind: 'person', label: '领导', disclosure: 'personal', required: true },
    from: { ...work, kind: 'halfDay', label: '起', required: true },
    to: { ...work, kind: 'halfDay', label: '止' },
  },
  title: ['from'],
  list: ['from', 'to'],
  search: [],
  statistics: [
    { name: 'days', label: '跟班劳动', unit: '天', operator: 'halfDays', from: 'from', to: 'to' },
    { name: 'leaders', label: '跟班劳动领导', unit: '名', operator: 'distinct', of: 'who', over: 'from' },
  ],
});

/** 第三篇：慰问112人次，发放慰问金和物品27万余元. One person twice is two. */
const condolences = defineLedger({
  ...plain,
  kind: 'article.condolence',
  label: '慰问',
  one: '慰问',
  shape: 'GIV',
  fields: {
    on: { ...work, kind: 'date', label: '日期', required: true },
    who: { ...work, kind: 'person', label: '慰问对象', disclosure: 'personal', required: true },
    people: { ...work, kind: 'count', label: '人次', unit: '人次', required: true },
    cash: { ...work, kind: 'amount', label: '慰问金' },
    goods: { ...work, kind: 'amount', label: '物品折价' },
  },
  title: ['on'],
  list: ['on', 'people'],
  search: [],
  happenedOn: 'on',
  statistics: [
    { name: 'attendance', label: '慰问', unit: '人次', operator: 'attendance', of: 'people', over: 'on' },
    { name: 'people', label: '慰问对象', unit: '人', operator: 'distinct', of: 'who', over: 'on' },
    { name: 'money', label: '慰问金和物品', unit: '元', operator: 'amount', of: ['cash', 'goods'], over: 'on' },
    { name: 'times', label: '慰问次数', unit: '次', operator: 'events', over: 'on' },
  ],
});

/** 第三篇：结对帮扶22个困难家庭. A pair that has ended, and a second helper of the same family, add nothing. */
const pairs = defineLedger({
  ...plain,
  kind: 'article.pair',
  label: '结对帮扶',
  one: '结对',
  shape: 'REG',
  fields: {
    family: { ...work, kind: 'text', label: '家庭代号', required: true, maxLength: 20 },
    from: { ...work, kind: 'date', label: '起', required: true },
    to: { ...work, kind: 'date', label: '止' },
  },
  title: ['family'],
  list: ['family', 'from', 'to'],
  search: ['family'],
  statistics: [
    {
      name: 'families',
      label: '结对帮扶困难家庭',
      unit: '个',
      operator: 'distinct',
      of: 'family',
      valid: { from: 'from', to: 'to' },
    },
  ],
});

/** 第一篇：书记、主任一肩挑比率90%以上. The same person in both posts of a community. */
const communities = defineLedger({
  ...plain,
  kind: 'article.community',
  label: '社区',
  one: '社区',
  shape: 'REG',
  fields: {
    name: { ...work, kind: 'text', label: '名称', required: true, maxLength: 20 },
    since: { ...work, kind: 'date', label: '设立日期', required: true },
    onePerson: { ...work, kind: 'yesNo', label: '一肩挑' },
  },
  title: ['name'],
  list: ['name', 'onePerson'],
  search: ['name'],
  statistics: [
    { name: 'communities', label: '社区', unit: '个', operator: 'events', valid: { from: 'since' } },
    {
      name: 'one-person',
      label: '一肩挑社区',
      unit: '个',
      operator: 'events',
      valid: { from: 'since' },
      only: [{ field: 'onePerson', in: [true] }],
    },
    { name: 'one-person-rate', label: '一肩挑比率', unit: '%', operator: 'ratio', part: 'one-person', whole: 'communities' },
  ],
});

const things = closedCodeList({
  name: 'article.thing',
  label: '物品',
  source: '第三篇',
  codes: { television: { label: '电视机' }, computer: { label: '电脑' }, book: { label: '图书' } },
});

/** 第三篇：配备电视机28台、图书1万余册. Sets and books are never added up. */
const equipment = defineLedger({
  ...plain,
  kind: 'article.equipment',
  label: '文化设施',
  one: '配备',
  shape: 'GIV',
  fields: {
    on: { ...work, kind: 'date', label: '日期', required: true },
    items: {
      ...work,
      kind: 'rows',
      label: '物品',
      rowLabel: '物品',
      columns: {
        thing: { ...work, kind: 'code', label: '物品', list: things },
        count: { ...work, kind: 'count', label: '数量', unit: '件' },
      },
    },
  },
  title: ['on'],
  list: ['on'],
  search: [],
  happenedOn: 'on',
  statistics: [
    {
      name: 'televisions',
      label: '配备电视机',
      unit: '台',
      operator: 'quantity',
      of: 'items.count',
      over: 'on',
      only: [{ field: 'items.thing', in: ['television'] }],
    },
    {
      name: 'books',
      label: '配备图书',
      unit: '册',
      operator: 'quantity',
      of: 'items.count',
      over: 'on',
      only: [{ field: 'items.thing', in: ['book'] }],
    },
    { name: 'things', label: '配备物品', unit: '件', operator: 'quantity', of: 'items.count', item: 'items.thing', over: 'on' },
  ],
});

/** Small ledgers, one for each way of counting that the articles need. */
export const articleLedgers: readonly Ledger[] = [disputes, labour, condolences, pairs, communities, equipment];
