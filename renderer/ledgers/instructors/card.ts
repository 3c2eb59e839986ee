import { openCodeList } from '../../domain/fields/code-list';
import { instructorKinds } from '../../domain/instructor/kinds';
import { defineLedger } from '../../domain/ledger/ledger';

const kinds = openCodeList({
  name: 'village.kind',
  label: '村（社区）类型',
  source: '城中村改造中常见的几类（可改）',
  codes: {
    urban: { label: '城中村' },
    village: { label: '行政村' },
    community: { label: '社区' },
    between: { label: '村改居过渡' },
  },
});

const stages = openCodeList({
  name: 'village.renewal-stage',
  label: '城改阶段',
  source: '城中村改造常见阶段整理（建议，各地不同，可改）',
  codes: {
    none: { label: '未启动' },
    moving: { label: '动员宣传' },
    measuring: { label: '丈量评估' },
    signing: { label: '签约' },
    clearing: { label: '腾空拆除' },
    between: { label: '过渡安置' },
    returning: { label: '回迁安置' },
    done: { label: '完成' },
  },
});

/** A village as totals: how many households and people, never who they are. Villages are known by their name in every office. */
export const cardLedger = defineLedger({
  kind: instructorKinds.card,
  version: 1,
  group: 'instructors',
  label: '村（社区）卡片',
  one: '村（社区）',
  shape: 'REG',
  compartment: 'general',
  offices: ['department', 'street', 'instructors', 'village'],
  byDefault: ['instructors', 'department'],
  why: '村里多少户、多少人、城改到哪一步，走访覆盖率和区里的一览表从这里取数。只有总数，不登记个人。',
  fields: {
    name: { kind: 'place', label: '村（社区）', disclosure: 'public', required: true },
    number: { kind: 'count', label: '序号', disclosure: 'public', unit: '', min: 1, max: 999, help: '一览表按序号排列。' },
    kind: { kind: 'code', label: '类型', disclosure: 'public', required: true, list: kinds },
    from: { kind: 'date', label: '自', disclosure: 'work', required: true, help: '从哪一天起按这些数统计。' },
    households: { kind: 'count', label: '户数', disclosure: 'public', required: true, unit: '户' },
    people: { kind: 'count', label: '人口', disclosure: 'public', unit: '人' },
    partyMembers: { kind: 'count', label: '党员', disclosure: 'work', unit: '名' },
    groups: { kind: 'count', label: '村民小组', disclosure: 'public', unit: '个' },
    committee: {
      kind: 'longText',
      label: '两委班子',
      disclosure: 'work',
      lines: 2,
      help: '写岗位和职数；需要写名字的，只写公示过的。',
    },
    stage: { kind: 'code', label: '城改阶段', disclosure: 'public', list: stages },
    note: { kind: 'longText', label: '备注', disclosure: 'work', lines: 2 },
  },
  sections: [
    { label: '村（社区）', fields: ['name', 'number', 'kind', 'stage'] },
    { label: '户和人', fields: ['from', 'households', 'people', 'partyMembers', 'groups', 'committee'] },
  ],
  title: ['name'],
  list: ['number', 'name', 'kind', 'stage', 'households'],
  search: ['name', 'note'],
  statistics: [
    {
      name: 'villages',
      label: '村（社区）',
      unit: '个',
      operator: 'events',
      valid: { from: 'from' },
      splits: ['kind', 'stage'],
    },
    {
      name: 'households',
      label: '总户数',
      unit: '户',
      operator: 'attendance',
      of: 'households',
      valid: { from: 'from' },
      splits: ['name'],
    },
  ],
  keeps: ['name', 'number'],
  proposes: ({ today, last }) => ({
    from: `${today.slice(0, 4)}-01-01`,
    ...(typeof last?.['number'] === 'number' ? { number: last['number'] + 1 } : {}),
  }),
});
