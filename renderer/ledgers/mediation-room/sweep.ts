import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { sweepKinds } from '../codes/handling';
import { sweepsSheet } from './register-sheets';
import { ofRoom } from './room';

/** One sweep for disputes over a place: what was looked at, how many matters were found. Also a sweep that found nothing. */
export const sweepLedger = defineLedger({
  ...ofRoom,
  kind: mediationKinds.sweep,
  label: '矛盾纠纷排查',
  one: '排查',
  shape: 'EVT',
  why: '排查过哪里、发现几件，没有发现的也报零；登记的是地方和事情，不是人的名单。',
  fields: {
    on: { kind: 'date', label: '排查日期', disclosure: 'work', required: true, only: 'past' },
    kind: { kind: 'code', label: '排查种类', disclosure: 'work', required: true, list: sweepKinds },
    place: { kind: 'place', label: '范围', disclosure: 'work', required: true, help: '村组、小区、企业周边，不写门牌。' },
    units: { kind: 'text', label: '参加单位', disclosure: 'work', maxLength: 100 },
    people: { kind: 'count', label: '参加人数', disclosure: 'work', unit: '人', min: 1 },
    found: {
      kind: 'count',
      label: '发现纠纷',
      disclosure: 'work',
      required: true,
      unit: '件',
      min: 0,
      help: '没有的填0。每一件另登一条“走访排查”案件，并选“哪次排查发现”。',
    },
    note: { kind: 'longText', label: '情况', disclosure: 'work', lines: 3, help: '不写姓名。' },
    campaign: { kind: 'link', label: '属于哪次走访活动', disclosure: 'work', to: [mediationKinds.campaign] },
    signer: { kind: 'text', label: '责任人', disclosure: 'work', maxLength: 40 },
  },
  leadsTo: [{ ledger: mediationKinds.case, label: '登记发现的纠纷' }],
  event: { on: 'on', place: 'place' },
  title: ['on', 'place'],
  list: ['on', 'kind', 'place', 'found', 'signer'],
  search: ['note', 'units'],
  happenedOn: 'on',
  papers: [{ template: 'sweep-sheet', label: '矛盾纠纷排查表', finalIn: [] }],
  periodLock: { scope: 'figures' },
  sheets: [sweepsSheet],
  statistics: [
    { name: 'sweeps', label: '排查', unit: '次', operator: 'events', over: 'on', splits: ['kind', '$office'] },
    {
      name: 'found',
      label: '排查出纠纷',
      unit: '件',
      operator: 'attendance',
      of: 'found',
      over: 'on',
      splits: ['kind', '$office'],
    },
  ],
});
