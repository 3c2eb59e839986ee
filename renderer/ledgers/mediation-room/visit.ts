import { defineLedger } from '../../domain/ledger/ledger';
import { notBeforeTheMatter } from '../../domain/mediation/checks';
import { oneOfficerReminder } from '../../domain/mediation/session';
import { mediationKinds } from '../../domain/mediation/track';
import { sides, timesOfDay, visitAnswers, visitWays } from '../codes/people';
import { inCase, meAround, partiesAround, timeOfDay } from './room';

/** One call at somebody's door: when, whom, the answer, what comes next. Not a sitting. */
export const visitLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.visit,
  label: '走访记录',
  one: '走访',
  shape: 'EVT',
  why: '上门做工作的每一次都留下经过，拒绝之后也能看出怎样重新同意。',
  fields: {
    visitedOn: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    timeOfDay: { kind: 'code', label: '时段', disclosure: 'work', required: true, list: timesOfDay },
    side: { kind: 'code', label: '走访哪一方', disclosure: 'work', required: true, list: sides },
    answer: { kind: 'code', label: '对方答复', disclosure: 'work', required: true, list: visitAnswers },
    visitors: { kind: 'text', label: '走访人', disclosure: 'work', required: true, maxLength: 60, offers: meAround },
    way: { kind: 'code', label: '方式', disclosure: 'work', list: visitWays },
    met: { kind: 'text', label: '见到谁', disclosure: 'personal', maxLength: 60, offers: partiesAround },
    minutes: { kind: 'count', label: '用时', disclosure: 'work', unit: '分钟', min: 1, max: 1440 },
    requested: { kind: 'longText', label: '要求和意见', disclosure: 'personal', lines: 3 },
    promised: { kind: 'longText', label: '答应的事', disclosure: 'personal', lines: 2 },
    nextStep: { kind: 'longText', label: '下一步', disclosure: 'work', lines: 2 },
    officers: { kind: 'count', label: '民警人数', disclosure: 'work', unit: '人', min: 0, max: 20 },
    recording: { kind: 'text', label: '录音录像编号', disclosure: 'work', maxLength: 60 },
    campaign: { kind: 'link', label: '属于哪次走访活动', disclosure: 'work', to: [mediationKinds.campaign] },
    scan: { kind: 'attachment', label: '照片或者材料', disclosure: 'personal' },
    reminder: { kind: 'computed', label: '提醒', disclosure: 'work', compute: ({ values }) => oneOfficerReminder(values) },
  },
  proposes: ({ me, now }) => ({ visitedOn: now.slice(0, 10), timeOfDay: timeOfDay(now), visitors: me }),
  checks: [notBeforeTheMatter('visitedOn', '走访日期')],
  title: ['visitedOn', 'side', 'answer'],
  list: ['visitedOn', 'timeOfDay', 'side', 'answer', 'visitors'],
  search: ['visitors', 'nextStep'],
  happenedOn: 'visitedOn',
  papers: [{ template: 'visit-record', label: '走访记录表', finalIn: [] }],
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'visits',
      label: '上门走访',
      unit: '次',
      operator: 'events',
      over: 'visitedOn',
      splits: ['timeOfDay', 'answer', 'way', '$office'],
    },
  ],
});
