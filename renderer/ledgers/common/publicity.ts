import { openCodeList } from '../../domain/fields/code-list';
import type { JsonObject } from '../../domain/json';
import { defineLedger, type NewRecordStart } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { goodsField } from '../../domain/shapes/goods';

const ways = openCodeList({
  name: 'publicity.way',
  label: '宣传形式',
  source: '政策、法律宣传常见形式整理（可改）',
  codes: {
    meeting: { label: '会议宣讲' },
    visit: { label: '入户讲解' },
    board: { label: '宣传栏' },
    handout: { label: '资料发放' },
    broadcast: { label: '广播短信' },
    desk: { label: '咨询点' },
  },
});

const materials = openCodeList({
  name: 'publicity.material',
  label: '宣传资料',
  source: '常见宣传资料整理（可改）',
  codes: {
    leaflet: { label: '宣传单' },
    booklet: { label: '手册' },
    book: { label: '图书' },
    banner: { label: '横幅标语' },
    display: { label: '展板' },
  },
});

/** Of a dispute with many people the law it turns on is made known, mostly on the spot. */
function forDispute({ ledger, record, values }: NonNullable<NewRecordStart['from']>, today: string): JsonObject {
  const place = values['place'];
  return { date: today, case: { ledger, record }, ...(place === undefined ? {} : { place }) };
}

/** Policy and law made known: when, where, before how many, with what in hand. */
export const publicityLedger = defineLedger({
  kind: 'publicity.event',
  version: 1,
  label: '政策法律宣传',
  one: '宣传',
  shape: 'EVT',
  compartment: 'general',
  offices: ['police-mediation', 'village', 'street', 'instructors'],
  readers: ['department'],
  byDefault: ['instructors'],
  why: '宣传了几场、多少人次、发了多少份资料，一次登记，月报和总结直接取数。本单位和上级看。',
  fields: {
    date: { kind: 'date', label: '日期', disclosure: 'public', required: true, only: 'past' },
    topic: { kind: 'text', label: '主题', disclosure: 'public', required: true, maxLength: 80 },
    document: { kind: 'text', label: '政策名称或者文号', disclosure: 'public', maxLength: 80 },
    way: { kind: 'code', label: '形式', disclosure: 'public', required: true, list: ways },
    place: { kind: 'place', label: '地点', disclosure: 'work' },
    people: {
      kind: 'count',
      label: '受众人次',
      disclosure: 'public',
      required: true,
      unit: '人次',
      help: '同一人来两次计两次；填准确数。',
    },
    materials: goodsField({
      label: '发放资料',
      disclosure: 'public',
      kinds: materials,
      units: { leaflet: '份', booklet: '册', book: '册', banner: '条', display: '块' },
      valued: false,
    }),
    questions: { kind: 'longText', label: '问答要点', disclosure: 'work', lines: 3, help: '不写提问人的姓名。' },
    case: {
      kind: 'link',
      label: '为哪件纠纷',
      disclosure: 'work',
      to: [mediationKinds.case],
      help: '不为哪件纠纷的空着。',
    },
  },
  proposes: ({ today, from }) => (from?.ledger === mediationKinds.case ? forDispute(from, today) : {}),
  title: ['date', 'topic'],
  list: ['date', 'topic', 'way', 'people', 'place'],
  search: ['topic', 'document', 'questions'],
  happenedOn: 'date',
  papers: [
    { template: 'publicity-form', label: '宣传登记表', finalIn: [] },
    { template: 'publicity-sign-in', label: '签到表', finalIn: [] },
  ],
  event: { on: 'date', place: 'place', headcount: 'people' },
  statistics: [
    { name: 'events', label: '开展宣传', unit: '场', operator: 'events', over: 'date', splits: ['way', '$office'] },
    { name: 'people', label: '宣传受众', unit: '人次', operator: 'attendance', of: 'people', over: 'date', splits: ['way'] },
    {
      name: 'materials',
      label: '发放宣传资料',
      unit: '件',
      operator: 'quantity',
      of: 'materials.quantity',
      item: 'materials.what',
      over: 'date',
    },
  ],
});
