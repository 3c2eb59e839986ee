import { nextOf } from '../../domain/fields/around';
import { defineLedger } from '../../domain/ledger/ledger';
import { partyKinds } from '../../domain/election/kinds';
import { partyNotices } from '../codes/election-notices';
import { materialFields } from './material';
import { inParty, ofParty, partyWorkers } from './of-election';
import { nextPromise, pledgeFields, pledgeStates } from './pledge-parts';

export const partyNoticeLedger = defineLedger({
  ...inParty,
  kind: partyKinds.notice,
  label: '公告',
  one: '公告',
  shape: 'EVT',
  why: '公告、公示的内容从换届登记里来，贴在哪里、贴了多久有记录。',
  fields: {
    kind: { kind: 'code', label: '哪一项公告', disclosure: 'public', required: true, list: partyNotices },
    number: {
      kind: 'text',
      label: '公告号',
      disclosure: 'public',
      required: true,
      maxLength: 20,
      numbered: true,
      offers: nextOf('number'),
    },
    postedOn: { kind: 'date', label: '公告日期', disclosure: 'public', required: true },
    place: { kind: 'text', label: '张贴地点', disclosure: 'public', maxLength: 80 },
    from: { kind: 'text', label: '起止时间', disclosure: 'public', maxLength: 60 },
    contact: { kind: 'text', label: '联系人和电话', disclosure: 'public', maxLength: 60 },
    text: { kind: 'longText', label: '补充的内容', disclosure: 'public', lines: 4 },
    photo: { kind: 'attachment', label: '张贴照片', disclosure: 'work' },
    takenDownOn: { kind: 'date', label: '揭下日期', disclosure: 'work', only: 'past' },
  },
  proposes: ({ now, next = {} }) => ({
    postedOn: now.slice(0, 10),
    ...(next['number'] === undefined ? {} : { number: next['number'] }),
  }),
  createdBy: partyWorkers,
  title: ['number', 'kind', 'postedOn'],
  list: ['number', 'kind', 'postedOn', 'place'],
  search: ['number'],
  papers: [{ template: 'election-notice', label: '公告', finalIn: [] }],
  happenedOn: 'postedOn',
});

export const partyPledgeLedger = defineLedger({
  ...inParty,
  kind: partyKinds.pledge,
  label: '任职承诺',
  one: '承诺',
  shape: 'CASE',
  why: '书记和委员承诺什么、什么时候做到、做到没有，向党员群众公示。',
  fields: pledgeFields,
  proposes: ({ now }) => ({ signedOn: now.slice(0, 10) }),
  createdBy: partyWorkers,
  follows: ({ values }) => nextPromise(values),
  title: ['name', 'post'],
  list: ['name', 'post', 'signedOn', 'kept'],
  search: ['name'],
  happenedOn: 'signedOn',
  states: pledgeStates,
  initial: 'signed',
  papers: [{ template: 'election-pledge', label: '任职承诺书', finalIn: ['signed', 'finished'] }],
  steps: {
    review: {
      label: '登记兑现情况',
      from: ['signed'],
      duties: partyWorkers,
      asks: ['items', 'reviewNote'],
      requires: ['items'],
    },
    finish: { label: '任期届满', from: ['signed'], to: 'finished', duties: partyWorkers, asks: ['reviewNote'], aside: true },
  },
});

export const partyMaterialLedger = defineLedger({
  ...ofParty,
  kind: partyKinds.material,
  label: '归档材料',
  one: '材料',
  shape: 'REG',
  why: '换届材料归入档案，缺什么看得出来。',
  parent: { ledger: partyKinds.election, writers: 'owner', whenLocked: true },
  fields: materialFields,
  createdBy: ['archivist', ...partyWorkers],
  title: ['part', 'title'],
  list: ['part', 'title', 'receivedOn', 'pages'],
  search: ['title'],
  happenedOn: 'receivedOn',
});
