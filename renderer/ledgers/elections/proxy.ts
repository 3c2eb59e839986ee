import { nextOf } from '../../domain/fields/around';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { proxyIsRight } from '../../domain/election/guards/voting-day-guards';
import { ofElection, workers } from './of-election';

/** A voter who will be away asks another in writing; one certificate each, listed in public. */
export const proxyLedger = defineLedger({
  ...ofElection,
  kind: electionKinds.proxy,
  label: '委托投票',
  one: '委托',
  shape: 'REG',
  why: '书面委托，一人最多接受三人，候选人不得接受；名单公布，没有按时公布的不算。只记谁委托谁，不记怎么投。',
  parent: {
    ledger: electionKinds.election,
    writers: 'owner',
    many: ['certificate', 'principal', 'principalName', 'proxy', 'proxyName', 'arrangedOn', 'postedOn'],
  },
  fields: {
    certificate: {
      kind: 'text',
      label: '委托证号',
      disclosure: 'work',
      required: true,
      maxLength: 20,
      numbered: true,
      offers: nextOf('certificate'),
    },
    principal: { kind: 'text', label: '委托人的选民证号', disclosure: 'work', required: true, maxLength: 10 },
    principalName: { kind: 'text', label: '委托人', disclosure: 'public', required: true, maxLength: 40 },
    proxy: { kind: 'text', label: '受托人的选民证号', disclosure: 'work', required: true, maxLength: 10 },
    proxyName: { kind: 'text', label: '受托人', disclosure: 'public', required: true, maxLength: 40 },
    relation: {
      kind: 'text',
      label: '关系',
      disclosure: 'work',
      maxLength: 30,
      help: '近亲属写关系，其他写“本村（社区）选民”。',
    },
    reason: { kind: 'text', label: '事由', disclosure: 'personal', maxLength: 60 },
    arrangedOn: { kind: 'date', label: '办理日期', disclosure: 'work', required: true, only: 'past' },
    postedOn: { kind: 'date', label: '公布日期', disclosure: 'public', only: 'past' },
  },
  lists: [{ label: '委托名单', given: {} }],
  proposes: ({ now, next = {} }) => ({
    arrangedOn: now.slice(0, 10),
    ...(next['certificate'] === undefined ? {} : { certificate: next['certificate'] }),
  }),
  createdBy: workers,
  checks: [proxyIsRight],
  title: ['certificate', 'principalName', 'proxyName'],
  list: ['certificate', 'principalName', 'proxyName', 'arrangedOn', 'postedOn'],
  papers: [{ template: 'election-proxy', label: '委托投票证', finalIn: [], covers: 'identifiers' }],
  search: ['certificate', 'principalName', 'proxyName', 'principal', 'proxy'],
  happenedOn: 'arrangedOn',
});
