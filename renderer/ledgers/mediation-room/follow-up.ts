import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { satisfactions } from '../codes/handling';
import { performances } from '../codes/procedure';
import { inCase, meAround, partiesAround } from './room';

/** A visit afterwards: is the agreement kept, is anybody still aggrieved, does trouble come up again. */
export const followUpLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.followUp,
  label: '回访记录',
  one: '回访',
  shape: 'EVT',
  why: '协议履行得怎样、有没有反复，回访以后才知道；次数和间隔按本地规定（地方规定）。',
  fields: {
    on: { kind: 'date', label: '回访日期', disclosure: 'work', required: true, only: 'past' },
    visited: { kind: 'text', label: '回访谁', disclosure: 'personal', maxLength: 60, offers: partiesAround },
    performance: { kind: 'code', label: '履行情况', disclosure: 'work', list: performances },
    satisfaction: { kind: 'code', label: '当事人意见', disclosure: 'work', list: satisfactions },
    relapse: { kind: 'yesNo', label: '有没有反复或者隐患', disclosure: 'work' },
    said: { kind: 'longText', label: '回访情况', disclosure: 'personal', required: true, lines: 3 },
    measures: { kind: 'longText', label: '采取的措施', disclosure: 'work', lines: 2 },
    visitors: { kind: 'text', label: '回访人', disclosure: 'work', required: true, maxLength: 60, offers: meAround },
  },
  proposes: ({ me, now }) => ({ on: now.slice(0, 10), visitors: me }),
  title: ['on', 'satisfaction'],
  list: ['on', 'performance', 'satisfaction', 'visitors'],
  search: ['visitors', 'measures'],
  happenedOn: 'on',
  papers: [{ template: 'rm-follow-up', label: '回访记录', finalIn: [] }],
  periodLock: { scope: 'figures' },
  statistics: [
    {
      name: 'follow-ups',
      label: '回访',
      unit: '次',
      operator: 'events',
      over: 'on',
      splits: ['satisfaction', 'relapse', '$office'],
    },
  ],
});
