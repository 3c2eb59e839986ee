import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { endsAfterItBegan, notBeforeTheMatter } from '../../domain/mediation/checks';
import { oneOfficerReminder } from '../../domain/mediation/session';
import { mediationKinds } from '../../domain/mediation/track';
import { openness, sessionResults } from '../codes/procedure';
import { inCase, meAround, partiesAround } from './room';

const helperColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'personal', required: true, maxLength: 40 },
  relation: { kind: 'text', label: '与当事人关系或者身份', disclosure: 'personal', maxLength: 60 },
  unit: { kind: 'text', label: '单位', disclosure: 'work', maxLength: 60 },
  consented: { kind: 'yesNo', label: '当事人同意其参加', disclosure: 'work' },
} as const satisfies Fields;

/** Sound or film of a sitting. The file stays where it was made; its fingerprint tells whether it is still the same. */
const recordingColumns = {
  number: { kind: 'text', label: '编号', disclosure: 'work', required: true, maxLength: 60 },
  device: { kind: 'text', label: '设备', disclosure: 'work', maxLength: 40 },
  from: { kind: 'dateTime', label: '起', disclosure: 'work', only: 'past' },
  to: { kind: 'dateTime', label: '止', disclosure: 'work', only: 'past' },
  operator: { kind: 'text', label: '操作人', disclosure: 'work', maxLength: 40, offers: meAround },
  hash: { kind: 'text', label: '文件校验值', disclosure: 'work', maxLength: 64 },
} as const satisfies Fields;

/** One joint sitting with its minutes. */
export const sessionLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.session,
  label: '调解记录',
  one: '调解',
  shape: 'EVT',
  why: '每次调解的经过和结果入卷，协议要有来历。',
  fields: {
    number: { kind: 'count', label: '第几次', disclosure: 'work', required: true, unit: '次', min: 1 },
    startAt: { kind: 'dateTime', label: '开始时间', disclosure: 'work', required: true, only: 'past' },
    endAt: { kind: 'dateTime', label: '结束时间', disclosure: 'work', only: 'past' },
    place: { kind: 'place', label: '地点', disclosure: 'work', required: true },
    openness: { kind: 'code', label: '公开方式', disclosure: 'work', list: openness },
    present: { kind: 'longText', label: '到场当事人', disclosure: 'personal', required: true, lines: 2 },
    helpers: { kind: 'rows', label: '受邀参加人', rowLabel: '参加人', disclosure: 'work', columns: helperColumns },
    presiding: { kind: 'text', label: '主持人', disclosure: 'work', required: true, maxLength: 60, offers: meAround },
    recorder: { kind: 'text', label: '记录人', disclosure: 'work', maxLength: 40, offers: meAround },
    officers: { kind: 'count', label: '民警人数', disclosure: 'work', unit: '人', min: 0, max: 20 },
    inCaseArea: { kind: 'yesNo', label: '在执法办案场所', disclosure: 'work' },
    recording: { kind: 'text', label: '录音录像编号', disclosure: 'work', maxLength: 60 },
    recordings: {
      kind: 'rows',
      label: '录音录像',
      rowLabel: '录像',
      disclosure: 'work',
      columns: recordingColumns,
      help: '录像保存在原设备或者执法记录仪管理系统，这里只记编号和校验值；不得剪接、删改。',
    },
    content: { kind: 'longText', label: '调解内容', disclosure: 'personal', required: true, lines: 8 },
    concessions: {
      kind: 'longText',
      label: '协商性陈述',
      disclosure: 'secret',
      lines: 3,
      help: '为达成协议作出的让步、承认。不打印、不随文件带走，不作为证据（建议，参照特邀调解规定第22条）。',
    },
    result: { kind: 'code', label: '本次结果', disclosure: 'work', required: true, list: sessionResults },
    nextOn: { kind: 'date', label: '约定下次', disclosure: 'work', when: { field: 'result', in: ['again'] } },
    reminder: { kind: 'computed', label: '提醒', disclosure: 'work', compute: ({ values }) => oneOfficerReminder(values) },
  },
  proposes: (start) => ({
    number: (start.parent?.childrenOf(mediationKinds.session).length ?? 0) + 1,
    startAt: start.now,
    presiding: start.me,
    ...(start.parent === undefined ? {} : { present: partiesAround(start).join('、') }),
  }),
  checks: [endsAfterItBegan, notBeforeTheMatter('startAt', '调解时间')],
  title: ['startAt', 'result'],
  list: ['number', 'startAt', 'place', 'presiding', 'result'],
  search: ['presiding'],
  happenedOn: 'startAt',
  papers: [{ template: 'rm-sitting', label: '调解记录', finalIn: [] }],
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'sessions',
      label: '召集调解',
      unit: '场',
      operator: 'events',
      over: 'startAt',
      splits: ['result', '$parent.track', '$office'],
    },
    {
      name: 'again',
      label: '第二次及以后的调解',
      unit: '场',
      operator: 'events',
      over: 'startAt',
      least: { field: 'number', value: 2 },
      splits: ['$parent.track', '$office'],
    },
  ],
});
