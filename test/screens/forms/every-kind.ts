import { closedCodeList } from '../../../renderer/domain/fields/code-list';
import { defineLedger } from '../../../renderer/domain/ledger/ledger';

const weathers = closedCodeList({
  name: 'weather',
  label: '天气',
  source: '测试',
  codes: { sun: { label: '晴' }, rain: { label: '雨' }, snow: { label: '雪', retiredOn: '2026-01-01' } },
});

const crops = closedCodeList({
  name: 'crop',
  label: '作物',
  source: '测试',
  codes: {
    rice: { label: '水稻' },
    wheat: { label: '小麦' },
    corn: { label: '玉米' },
    bean: { label: '大豆' },
    tea: { label: '茶叶' },
    cotton: { label: '棉花' },
    peanut: { label: '花生' },
  },
});

/** A ledger of an invented garden with one field of every kind. */
export const gardenLedger = defineLedger({
  kind: 'test.garden',
  version: 1,
  label: '园地',
  one: '园地',
  shape: 'REG',
  compartment: 'general',
  offices: ['village'],
  why: '只供测试。',
  fields: {
    name: { kind: 'text', label: '名称', disclosure: 'work', required: true, maxLength: 20 },
    story: { kind: 'longText', label: '说明', disclosure: 'work' },
    openedOn: { kind: 'date', label: '开园日期', disclosure: 'work', only: 'past' },
    season: { kind: 'period', label: '季度', disclosure: 'work', of: 'quarter' },
    half: { kind: 'halfDay', label: '值守半天', disclosure: 'work' },
    metAt: { kind: 'dateTime', label: '碰头时间', disclosure: 'work' },
    trees: { kind: 'count', label: '树木', disclosure: 'work', unit: '棵', min: 0 },
    area: { kind: 'decimal', label: '面积', disclosure: 'work', unit: '亩', places: 2 },
    rent: { kind: 'amount', label: '租金', disclosure: 'work' },
    fenced: { kind: 'yesNo', label: '有围栏', disclosure: 'work' },
    weather: { kind: 'code', label: '天气', disclosure: 'work', list: weathers },
    crop: { kind: 'code', label: '主要作物', disclosure: 'work', list: crops },
    others: { kind: 'codes', label: '其他作物', disclosure: 'work', list: crops },
    harvests: {
      kind: 'rows',
      label: '收成',
      rowLabel: '收成',
      disclosure: 'work',
      columns: {
        on: { kind: 'date', label: '收获日期', disclosure: 'work', required: true },
        weight: { kind: 'count', label: '重量', disclosure: 'work', unit: '斤' },
        buyer: { kind: 'text', label: '买主', disclosure: 'personal' },
      },
    },
    keeper: { kind: 'person', label: '看园人', disclosure: 'personal' },
    paper: { kind: 'identityNumber', label: '身份号码', disclosure: 'personal' },
    place: { kind: 'place', label: '位置', disclosure: 'work' },
    neighbour: { kind: 'link', label: '相邻园地', disclosure: 'work', to: ['test.garden'] },
    photo: { kind: 'attachment', label: '照片', disclosure: 'work' },
    gate: { kind: 'text', label: '门锁编号', disclosure: 'secret', when: { field: 'fenced', in: [true] } },
    sum: { kind: 'computed', label: '收成次数', disclosure: 'work', compute: () => 2, unit: '次' },
  },
  title: ['name'],
  list: ['name'],
  search: ['name'],
});

/** A value of every stored kind. */
export const gardenValues = {
  name: '东园',
  story: '第一行\n第二行',
  openedOn: '2026-03-01',
  season: '2026-Q3',
  half: '2026-11-23/pm',
  metAt: '2026-11-23T19:30',
  trees: 12,
  area: '7.70',
  rent: 120050,
  fenced: true,
  weather: 'rain',
  crop: 'tea',
  others: ['rice', 'bean'],
  harvests: [{ id: 'r1', on: '2026-09-01', weight: 30, buyer: '甘来' }],
  keeper: { name: '单长青', pinyin: 'Shàn' },
  paper: '110101199003070775',
  place: { text: '石桥村三组', division: '440305' },
  neighbour: { ledger: 'test.garden', record: '0b9f1a52-6f6a-4a8e-9c3d-1d2e3f4a5b6c' },
  photo: { hash: 'A'.repeat(43), name: '东园.png', size: 2048, mediaType: 'image/png' },
  gate: 'G-7',
} as const;
