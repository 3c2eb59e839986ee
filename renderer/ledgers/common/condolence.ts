import { openCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { goodsField } from '../../domain/shapes/goods';

const batches = openCodeList({
  name: 'condolence.batch',
  label: '批次',
  source: '常见慰问节点整理（可改）',
  codes: {
    newYear: { label: '元旦春节' },
    july: { label: '七一' },
    autumn: { label: '中秋' },
    heat: { label: '高温' },
    special: { label: '专项' },
  },
});

const people = openCodeList({
  name: 'condolence.people',
  label: '对象类别',
  source: '慰问名单常见类别整理（可改）；只记大类，不记病情',
  codes: {
    hardship: { label: '困难家庭' },
    veteran: { label: '老党员' },
    retired: { label: '离退休人员' },
    frontline: { label: '一线人员' },
    other: { label: '其他' },
  },
});

const goods = openCodeList({
  name: 'condolence.goods',
  label: '慰问金和物品',
  source: '常见慰问物品整理（可改）',
  codes: {
    cash: { label: '慰问金' },
    rice: { label: '大米' },
    oil: { label: '食用油' },
    quilt: { label: '棉被' },
    other: { label: '其他物品' },
  },
});

/** One household visited with money and things; figures stay, names are shown masked. */
export const condolenceLedger = defineLedger({
  kind: 'condolence.visit',
  version: 1,
  label: '走访慰问',
  one: '慰问',
  shape: 'GIV',
  compartment: 'general',
  offices: ['village', 'street', 'department'],
  why: '慰问了多少人次，发了多少钱和物，谁发的、签收没有，账目对得上。经办和财务看；公示只写姓氏、村和金额。',
  fields: {
    batch: { kind: 'code', label: '批次', disclosure: 'public', required: true, list: batches },
    date: { kind: 'date', label: '发放日期', disclosure: 'public', required: true, only: 'past' },
    village: { kind: 'text', label: '村（社区）', disclosure: 'public', required: true, maxLength: 40 },
    receiver: { kind: 'person', label: '对象', disclosure: 'personal', required: true },
    people: { kind: 'code', label: '对象类别', disclosure: 'work', required: true, list: people },
    goods: goodsField({
      label: '慰问金和物品',
      disclosure: 'public',
      required: true,
      kinds: goods,
      units: { cash: '份', rice: '袋', oil: '桶', quilt: '床', other: '件' },
      valued: true,
      help: '物品折成人民币；有单价的，金额按数量乘单价。',
    }),
    givers: { kind: 'text', label: '慰问人', disclosure: 'work', required: true, maxLength: 60 },
    signed: { kind: 'yesNo', label: '已在纸上签收', disclosure: 'work' },
    proof: { kind: 'text', label: '凭证号', disclosure: 'work', maxLength: 40 },
  },
  sections: [
    { label: '批次和对象', fields: ['batch', 'date', 'village', 'receiver', 'people'] },
    { label: '钱物', fields: ['goods', 'givers', 'signed'] },
    { label: '核销', fields: ['proof'], later: true },
  ],
  title: ['batch', 'village', 'people'],
  list: ['batch', 'date', 'village', 'receiver', 'people', 'signed'],
  search: ['village', 'givers', 'receiver'],
  happenedOn: 'date',
  states: {
    given: { label: '已发放' },
    settled: { label: '已核销', final: true, editable: false },
  },
  initial: 'given',
  steps: {
    settle: {
      label: '核销',
      from: ['given'],
      to: 'settled',
      duties: ['registrar', 'supervisor'],
      asks: ['signed', 'proof'],
      requires: ['signed', 'proof'],
    },
  },
  statistics: [
    { name: 'visits', label: '走访慰问', unit: '人次', operator: 'events', over: 'date', splits: ['batch', 'people'] },
    {
      name: 'value',
      label: '慰问钱物',
      unit: '元',
      operator: 'amount',
      of: ['goods.value'],
      over: 'date',
      splits: ['goods.what'],
    },
    {
      name: 'things',
      label: '发放物品',
      unit: '件',
      operator: 'quantity',
      of: 'goods.quantity',
      item: 'goods.what',
      over: 'date',
    },
  ],
});
