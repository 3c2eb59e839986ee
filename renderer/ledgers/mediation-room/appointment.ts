import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { appointmentKinds } from '../codes/handling';
import { sides } from '../codes/people';
import { everyone } from './steps-common';
import { inCase } from './room';

/** Something that was arranged with the parties; shows among what is due until it took place. */
export const appointmentLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.appointment,
  label: '约定',
  one: '约定',
  shape: 'CASE',
  why: '约好的时间不忘，通知书由此打印。',
  fields: {
    what: { kind: 'code', label: '约定的事', disclosure: 'work', required: true, list: appointmentKinds },
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true },
    hour: { kind: 'text', label: '时间', disclosure: 'work', maxLength: 20, help: '例如：上午9时30分。' },
    place: { kind: 'place', label: '地点', disclosure: 'work' },
    sides: { kind: 'codes', label: '和哪几方', disclosure: 'work', list: sides },
    bring: { kind: 'text', label: '请带的材料', disclosure: 'work', maxLength: 100 },
    note: { kind: 'longText', label: '说明', disclosure: 'personal', lines: 2 },
  },
  title: ['on', 'what'],
  list: ['on', 'hour', 'what', 'place'],
  search: ['note'],
  happenedOn: 'on',
  states: {
    planned: { label: '已约定', due: { label: '约定日期', on: 'on', warnDays: 2 } },
    kept: { label: '已进行', final: true },
    cancelled: { label: '已取消', final: true },
  },
  initial: 'planned',
  steps: {
    keep: { label: '已进行', from: ['planned'], to: 'kept', duties: everyone },
    move: { label: '改期', from: ['planned'], duties: everyone, asks: ['on', 'hour', 'place', 'note'], requires: ['on'] },
    cancel: { label: '取消', from: ['planned'], to: 'cancelled', duties: everyone, asks: ['note'], requires: ['note'] },
  },
  papers: [
    {
      template: 'mediation-notice',
      label: '调解通知书',
      only: [{ field: 'what', in: ['sitting'] }],
      finalIn: [],
      covers: 'identifiers',
    },
  ],
});
