import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { sides, visitAnswers } from '../codes/people';
import { inCase, meAround, partiesAround } from './room';

/** A telephone call about the case, written down in seconds: who, and what was said. */
export const callLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.call,
  label: '电话记录',
  one: '电话',
  shape: 'EVT',
  why: '打过的电话随手记一笔，接着办的人知道说过什么。',
  fields: {
    at: { kind: 'dateTime', label: '时间', disclosure: 'work', required: true, only: 'past' },
    side: { kind: 'code', label: '和哪一方', disclosure: 'work', list: sides },
    said: { kind: 'longText', label: '说了什么', disclosure: 'personal', required: true, lines: 2 },
    answer: { kind: 'code', label: '对方答复', disclosure: 'work', list: visitAnswers },
    person: { kind: 'text', label: '对方是谁', disclosure: 'personal', maxLength: 60, offers: partiesAround },
    caller: { kind: 'text', label: '打电话的人', disclosure: 'work', maxLength: 40, offers: meAround },
  },
  proposes: ({ me, now }) => ({ at: now, caller: me }),
  title: ['at', 'side'],
  list: ['at', 'side', 'answer', 'caller'],
  search: ['caller'],
  happenedOn: 'at',
});
