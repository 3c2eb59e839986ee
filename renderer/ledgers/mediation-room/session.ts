import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { oneOfficerReminder } from '../../domain/mediation/session';
import { mediationKinds } from '../../domain/mediation/track';
import { openness, sessionResults } from '../codes/procedure';

const helperColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'personal', required: true, maxLength: 40 },
  relation: { kind: 'text', label: '与当事人关系或者身份', disclosure: 'personal', maxLength: 60 },
  consented: { kind: 'yesNo', label: '当事人同意其参加', disclosure: 'work' },
} as const satisfies Fields;

/** One joint sitting with its minutes. */
export const sessionLedger = defineLedger({
  kind: mediationKinds.session,
  version: 1,
  label: '调解记录',
  one: '调解',
  shape: 'EVT',
  compartment: 'mediation',
  offices: ['police-mediation', 'village'],
  readers: ['street', 'department'],
  why: '每次调解的经过和结果入卷，协议要有来历。',
  parent: { ledger: mediationKinds.case, writers: 'owner' },
  fields: {
    number: { kind: 'count', label: '第几次', disclosure: 'work', required: true, unit: '次', min: 1 },
    startAt: { kind: 'dateTime', label: '开始时间', disclosure: 'work', required: true, only: 'past' },
    endAt: { kind: 'dateTime', label: '结束时间', disclosure: 'work', only: 'past' },
    place: { kind: 'place', label: '地点', disclosure: 'work', required: true },
    openness: { kind: 'code', label: '公开方式', disclosure: 'work', list: openness },
    present: { kind: 'longText', label: '到场当事人', disclosure: 'personal', required: true, lines: 2 },
    helpers: { kind: 'rows', label: '受邀参加人', rowLabel: '参加人', disclosure: 'work', columns: helperColumns },
    presiding: { kind: 'text', label: '主持人', disclosure: 'work', required: true, maxLength: 60 },
    recorder: { kind: 'text', label: '记录人', disclosure: 'work', maxLength: 40 },
    officers: { kind: 'count', label: '民警人数', disclosure: 'work', unit: '人', min: 0, max: 20 },
    inCaseArea: { kind: 'yesNo', label: '在执法办案场所', disclosure: 'work' },
    recording: { kind: 'text', label: '录音录像编号', disclosure: 'work', maxLength: 60 },
    content: { kind: 'longText', label: '调解内容', disclosure: 'personal', required: true, lines: 8 },
    result: { kind: 'code', label: '本次结果', disclosure: 'work', required: true, list: sessionResults },
    reminder: { kind: 'computed', label: '提醒', disclosure: 'work', compute: ({ values }) => oneOfficerReminder(values) },
  },
  title: ['startAt', 'result'],
  list: ['number', 'startAt', 'place', 'presiding', 'result'],
  search: ['presiding'],
  happenedOn: 'startAt',
  papers: [{ template: 'rm-sitting', label: '调解记录', finalIn: [] }],
  periodLock: { scope: 'figures' },
  statistics: [
    { name: 'sessions', label: '召集调解', unit: '场', operator: 'events', over: 'startAt', splits: ['result', '$office'] },
  ],
});
