import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { capacities, education } from '../codes/handling';
import { sexes } from '../codes/people';
import { ofRoom } from './room';

/** Those who mediate, with their appointment. A register the law knows; nothing in it rates anybody. */
export const mediatorLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.mediator,
  label: '调解人员名册',
  one: '调解人员',
  shape: 'REG',
  why: '谁有资格主持、任期到什么时候，上报队伍情况要用；只登记任职，不评价人。',
  fields: {
    name: { kind: 'person', label: '姓名', disclosure: 'work', required: true },
    capacity: { kind: 'code', label: '身份', disclosure: 'work', required: true, list: capacities },
    fullTime: { kind: 'yesNo', label: '专职', disclosure: 'work' },
    committee: { kind: 'link', label: '所在调解组织', disclosure: 'work', to: [mediationKinds.committee] },
    sex: { kind: 'code', label: '性别', disclosure: 'work', list: sexes },
    education: { kind: 'code', label: '文化程度', disclosure: 'work', list: education },
    lawyer: { kind: 'yesNo', label: '律师或者法律工作者', disclosure: 'work' },
    appointedOn: { kind: 'date', label: '任职（聘任）日期', disclosure: 'work', required: true },
    until: { kind: 'date', label: '任期止', disclosure: 'work', help: '调委会委员每届三年（人民调解法第9条），聘任的按聘书。' },
    phone: { kind: 'text', label: '联系电话', disclosure: 'personal', maxLength: 20 },
    trained: {
      kind: 'rows',
      label: '培训',
      rowLabel: '培训',
      disclosure: 'work',
      columns: {
        on: { kind: 'date', label: '日期', disclosure: 'work', only: 'past' },
        topic: { kind: 'text', label: '内容', disclosure: 'work', maxLength: 60 },
        days: { kind: 'count', label: '天数', disclosure: 'work', unit: '天', min: 1 },
      },
    },
  },
  register: { from: 'appointedOn', to: 'until', warnDays: 60 },
  title: ['name', 'capacity'],
  list: ['name', 'capacity', 'fullTime', 'appointedOn', 'until'],
  search: ['name', 'phone'],
  happenedOn: 'appointedOn',
  statistics: [
    {
      name: 'mediators',
      label: '调解员',
      unit: '人',
      operator: 'events',
      valid: { from: 'appointedOn', to: 'until' },
      only: [{ field: 'capacity', in: ['committee', 'hired'] }],
      splits: ['fullTime', 'sex', 'education', '$office'],
      note: '期末在任的人民调解员和聘任的调解员。',
    },
  ],
});
