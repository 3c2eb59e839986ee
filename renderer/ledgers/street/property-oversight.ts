import { openCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';

const subjects = openCodeList({
  name: 'property.subject',
  label: '事项类别',
  source: '物业监督常见事项整理（可改）',
  codes: {
    fee: { label: '收费' },
    repair: { label: '维修' },
    cleaning: { label: '保洁' },
    green: { label: '绿化' },
    safety: { label: '安防' },
    parking: { label: '停车' },
    notice: { label: '公示' },
    other: { label: '其他' },
  },
});

const results = openCodeList({
  name: 'property.result',
  label: '结果',
  source: '本软件整理（可改）',
  codes: {
    solved: { label: '解决' },
    partly: { label: '部分解决' },
    explained: { label: '解释说明' },
    law: { label: '引导法定途径' },
  },
});

/** What the street asks of property firms on behalf of an estate; the matter, never who raised it. */
export const propertyOversightLedger = defineLedger({
  kind: 'estate.oversight',
  version: 1,
  group: 'street',
  label: '物业监督事项',
  one: '事项',
  shape: 'CASE',
  compartment: 'general',
  offices: ['street', 'village'],
  why: '小区里的事交给物业后什么时候答复、改了没有，逐件盯到销号。街道和社区看；不登记反映人。',
  fields: {
    estate: { kind: 'text', label: '小区', disclosure: 'public', required: true, maxLength: 40 },
    firm: { kind: 'text', label: '物业单位', disclosure: 'work', maxLength: 60 },
    raisedOn: { kind: 'date', label: '提出日期', disclosure: 'work', required: true, only: 'past' },
    subject: { kind: 'code', label: '类别', disclosure: 'work', required: true, list: subjects },
    text: { kind: 'longText', label: '内容', disclosure: 'work', required: true, lines: 3 },
    dueOn: { kind: 'date', label: '答复期限', disclosure: 'work', required: true, help: '由本单位和物业约定。' },
    reply: { kind: 'longText', label: '物业答复', disclosure: 'work', lines: 3 },
    recheckOn: { kind: 'date', label: '复核日期', disclosure: 'work' },
    result: { kind: 'code', label: '结果', disclosure: 'work', list: results },
    closedOn: { kind: 'date', label: '销号日期', disclosure: 'work', only: 'past' },
  },
  sections: [
    { label: '事项', fields: ['estate', 'firm', 'raisedOn', 'subject', 'text', 'dueOn'] },
    { label: '办理', fields: ['reply', 'recheckOn', 'result', 'closedOn'], later: true },
  ],
  title: ['estate', 'subject'],
  list: ['estate', 'subject', 'raisedOn', 'dueOn', 'result'],
  search: ['estate', 'firm', 'text'],
  happenedOn: 'raisedOn',
  states: {
    raised: { label: '待物业答复', due: { label: '答复期限', on: 'dueOn', warnDays: 3 } },
    replied: { label: '整改中', due: { label: '复核日期', on: 'recheckOn', warnDays: 3 } },
    closed: { label: '已销号', final: true, editable: false },
  },
  initial: 'raised',
  steps: {
    reply: {
      label: '物业答复',
      from: ['raised'],
      to: 'replied',
      duties: ['registrar', 'supervisor'],
      asks: ['reply', 'recheckOn'],
      requires: ['reply', 'recheckOn'],
    },
    sendBack: {
      label: '未整改，重新交办',
      from: ['replied'],
      to: 'raised',
      duties: ['registrar', 'supervisor'],
      asks: ['dueOn'],
      requires: ['dueOn'],
    },
    close: {
      label: '复核销号',
      from: ['replied'],
      to: 'closed',
      duties: ['registrar', 'supervisor'],
      asks: ['result', 'closedOn'],
      requires: ['result', 'closedOn'],
    },
  },
  statistics: [
    { name: 'raised', label: '提出物业事项', unit: '件', operator: 'events', over: 'raisedOn', splits: ['subject'] },
    {
      name: 'closed',
      label: '销号',
      unit: '件',
      operator: 'entered',
      states: ['closed'],
      over: 'closedOn',
      splits: ['subject', 'result'],
    },
  ],
});
