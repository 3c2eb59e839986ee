import { instructorKinds } from '../../domain/instructor/kinds';
import { lockedAfterMonth } from '../../domain/instructor/month-lock';
import { proposedVisit } from '../../domain/instructor/visit';
import { defineLedger } from '../../domain/ledger/ledger';
import { usualRules } from '../../rules/instructor-practice';
import { hardships, views, visitReasons, visitWays, workLines, workRoles } from './codes';
import { matrixFigures } from './matrix';
import { noteLedger } from './note';

/**
 * One visit to one household, written once: it is the row of the visit register, a line of the daily log, the beginning of a demand and a
 * figure of the report. No identity number, no income, no faith, nothing about health, no opinion about demolition (`ledgers.md` A3.4).
 */
export const visitLedger = defineLedger({
  kind: instructorKinds.visit,
  version: 1,
  group: 'instructors',
  label: '入户走访',
  one: '走访',
  shape: 'EVT',
  compartment: 'general',
  offices: ['instructors'],
  readers: ['department', 'street'],
  byDefault: ['instructors', 'department'],
  why: '走访了哪一户、宣传了什么、反映了什么事，登记一次，日志、诉求和月报都从这里来。户用短号，上级看不到户主；不登记态度，不打卡，不拍照。',
  children: [instructorKinds.visitNote],
  fields: {
    date: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    village: { kind: 'place', label: '村（社区）', disclosure: 'public', required: true },
    group: { kind: 'text', label: '村组', disclosure: 'work', required: true, maxLength: 20 },
    household: {
      kind: 'text',
      label: '户号',
      disclosure: 'work',
      required: true,
      maxLength: 20,
      help: '本村自编的短号，如 3-017；不写门牌和姓名。',
    },
    visitors: { kind: 'text', label: '走访人', disclosure: 'work', required: true, maxLength: 60 },
    way: { kind: 'code', label: '走访方式', disclosure: 'work', required: true, list: visitWays },
    reason: { kind: 'code', label: '走访原因', disclosure: 'work', required: true, list: visitReasons },
    told: {
      kind: 'longText',
      label: '走访情况',
      disclosure: 'work',
      lines: 3,
      help: '写事：宣传了什么、反映了什么。不写姓名、证件号、病情，不写对拆迁的态度。',
    },
    householdLabel: {
      kind: 'text',
      label: '户主称谓',
      disclosure: 'personal',
      maxLength: 20,
      help: '如“东头李家”；可以不填。',
    },
    met: { kind: 'text', label: '被访人称谓', disclosure: 'personal', maxLength: 20, help: '如“户主爱人”；可以不填。' },
    policy: { kind: 'link', label: '宣传的政策', disclosure: 'work', to: [instructorKinds.policy] },
    satisfaction: { kind: 'code', label: '满意度', disclosure: 'work', list: views },
    signed: { kind: 'yesNo', label: '被访人已在纸上签字', disclosure: 'work' },
    asksHelp: { kind: 'yesNo', label: '本户要求帮助', disclosure: 'secret' },
    hardship: {
      kind: 'codes',
      label: '家庭困难',
      disclosure: 'secret',
      list: hardships,
      when: { field: 'asksHelp', in: [true] },
      help: '只在本户自己提出时填，不外传。',
    },
    line: { kind: 'code', label: '主线', disclosure: 'work', list: workLines },
    roles: { kind: 'codes', label: '五员', disclosure: 'work', list: workRoles },
    note: { kind: 'longText', label: '备注', disclosure: 'personal', lines: 2 },
  },
  sections: [
    {
      label: '走访',
      fields: ['date', 'village', 'group', 'household', 'visitors', 'way', 'reason', 'told'],
    },
    { label: '归到哪条主线', fields: ['line', 'roles'] },
    {
      label: '需要时填',
      fields: ['householdLabel', 'met', 'policy', 'satisfaction', 'signed', 'asksHelp', 'hardship', 'note'],
    },
  ],
  title: ['date', 'village', 'household'],
  list: ['date', 'village', 'group', 'household', 'reason', 'visitors'],
  search: ['group', 'household', 'told', 'visitors'],
  happenedOn: 'date',
  proposes: proposedVisit,
  looksAt: [instructorKinds.rules],
  checks: [lockedAfterMonth('date', usualRules)],
  deletionChecks: [lockedAfterMonth('date', usualRules)],
  periodLock: { scope: 'record' },
  statistics: [
    {
      name: 'visits',
      label: '入户走访',
      unit: '户次',
      operator: 'events',
      over: 'date',
      splits: ['way', 'reason', 'village', '$office'],
    },
    {
      name: 'households',
      label: '走访户数',
      unit: '户',
      operator: 'distinct',
      of: ['village', 'group', 'household'],
      over: 'date',
      splits: ['village'],
      note: '同村同组同户号只算一户。',
    },
    {
      name: 'coverage',
      label: '走访覆盖率',
      unit: '%',
      operator: 'ratio',
      part: 'households',
      whole: { ledger: instructorKinds.card, figure: 'households' },
      note: '走访户数（去重）除以村（社区）卡片上的总户数。',
    },
    ...matrixFigures,
  ],
  leadsTo: [{ ledger: instructorKinds.demand, label: '登记诉求' }],
  papers: [{ template: 'instructor-visit', label: '入户走访登记表', finalIn: [] }],
});

export const visitNoteLedger = noteLedger({
  kind: instructorKinds.visitNote,
  parent: instructorKinds.visit,
  offices: ['instructors', 'department', 'street'],
});
