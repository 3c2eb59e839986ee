import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { oneOfficerReminder } from '../../domain/mediation/session';
import { sides, timesOfDay, visitAnswers } from '../codes/people';

/** One call at somebody's door: when, whom, the answer, what comes next. Not a sitting. */
export const visitLedger = defineLedger({
  kind: mediationKinds.visit,
  version: 1,
  label: '走访记录',
  one: '走访',
  shape: 'EVT',
  compartment: 'mediation',
  offices: ['police-mediation', 'village'],
  readers: ['street', 'department'],
  why: '上门做工作的每一次都留下经过，拒绝之后也能看出怎样重新同意。',
  parent: { ledger: mediationKinds.case, writers: 'owner' },
  fields: {
    visitedOn: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    timeOfDay: { kind: 'code', label: '时段', disclosure: 'work', required: true, list: timesOfDay },
    side: { kind: 'code', label: '走访哪一方', disclosure: 'work', required: true, list: sides },
    met: { kind: 'text', label: '见到谁', disclosure: 'personal', maxLength: 60 },
    visitors: { kind: 'text', label: '走访人', disclosure: 'work', required: true, maxLength: 60 },
    officers: { kind: 'count', label: '民警人数', disclosure: 'work', unit: '人', min: 0, max: 20 },
    recording: { kind: 'text', label: '录音录像编号', disclosure: 'work', maxLength: 60 },
    answer: { kind: 'code', label: '对方答复', disclosure: 'work', required: true, list: visitAnswers },
    requested: { kind: 'longText', label: '要求和意见', disclosure: 'personal', lines: 3 },
    nextStep: { kind: 'longText', label: '下一步', disclosure: 'work', lines: 2 },
    reminder: { kind: 'computed', label: '提醒', disclosure: 'work', compute: ({ values }) => oneOfficerReminder(values) },
  },
  title: ['visitedOn', 'side', 'answer'],
  list: ['visitedOn', 'timeOfDay', 'side', 'answer', 'visitors'],
  search: ['visitors', 'nextStep'],
  happenedOn: 'visitedOn',
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'visits',
      label: '上门走访',
      unit: '次',
      operator: 'events',
      over: 'visitedOn',
      splits: ['timeOfDay', 'answer', '$office'],
    },
  ],
});
