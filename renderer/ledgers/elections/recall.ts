import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { petitionHolds, petitionText, recallText } from '../../domain/election/guards/recall-guards';
import { lastRoll } from '../../domain/election/records/election-result';
import { ballotField } from '../../domain/shapes/ballots';
import type { ItemList } from '../../domain/shapes/item-list';
import { tallyConfirmation, unreturned } from '../../domain/shapes/tally';
import { inElection, ofElection, workers } from './of-election';

const options: ItemList = {
  name: 'election.recall-options',
  source: '村民委员会组织法第19条、城市居民委员会组织法第20条',
  items: { agree: { label: '同意罢免' }, disagree: { label: '不同意罢免' }, abstain: { label: '弃权' } },
};

const counts = {
  issued: 'issued',
  returned: 'returned',
  invalid: 'invalid',
  valid: 'valid',
  options: 'options',
  seats: 1,
} as const;

const confirmation = tallyConfirmation({ sheets: { kind: electionKinds.recallSheet, tally: counts }, into: counts });

const ballots = (label: string) => ({ kind: 'count', label, disclosure: 'work', unit: '张', fixed: true }) as const;
const people = (label: string) => ({ kind: 'count', label, disclosure: 'work', unit: '人', min: 0 }) as const;

/** A demand to recall a member: petition, reply, vote. */
export const recallLedger = defineLedger({
  ...inElection,
  kind: electionKinds.recall,
  label: '罢免',
  one: '罢免案',
  shape: 'CASE',
  why: '够不够法定人数联名、投票有没有效、过没过半数，一步一步写出来；被要求罢免的人有权申辩。',
  children: [electionKinds.recallSheet],
  fields: {
    member: { kind: 'text', label: '要求罢免谁', disclosure: 'public', required: true, maxLength: 40 },
    receivedOn: { kind: 'date', label: '收到日期', disclosure: 'work', required: true, only: 'past' },
    reasons: { kind: 'longText', label: '罢免理由', disclosure: 'work', lines: 3 },
    registered: { ...people('登记的选民'), derived: true },
    signatures: people('联名的选民'),
    representatives: people('代表总数'),
    representativeSignatures: people('联名的代表'),
    petition: {
      kind: 'computed',
      label: '联名核对',
      disclosure: 'work',
      compute: ({ values, parent }) => petitionText(values, parent),
    },
    reply: { kind: 'longText', label: '申辩意见', disclosure: 'work', lines: 3 },
    heldOn: { kind: 'date', label: '投票日期', disclosure: 'public', only: 'past' },
    issued: ballots('发出'),
    returned: ballots('收回'),
    valid: ballots('有效'),
    invalid: ballots('无效'),
    options: ballotField({ label: '投票结果', disclosure: 'work', items: options, fixed: true }),
    outcome: {
      kind: 'computed',
      label: '结论',
      disclosure: 'public',
      compute: ({ values, parent }) => recallText(values, parent),
    },
    announcedOn: { kind: 'date', label: '公布日期', disclosure: 'public', only: 'past' },
  },
  sections: [
    {
      label: '提出',
      fields: [
        'member',
        'receivedOn',
        'reasons',
        'registered',
        'signatures',
        'representatives',
        'representativeSignatures',
        'petition',
      ],
    },
    {
      label: '申辩和投票',
      fields: ['reply', 'heldOn', 'issued', 'returned', 'valid', 'invalid', 'options', 'outcome', 'announcedOn'],
      later: true,
    },
  ],
  proposes: ({ now }) => ({ receivedOn: now.slice(0, 10) }),
  createdBy: workers,
  follows: ({ parent, before }) => {
    const count = parent && lastRoll(parent.childrenOf(electionKinds.roll))?.count;
    return before !== undefined || count === undefined ? {} : { registered: count };
  },
  title: ['member', 'receivedOn'],
  list: ['member', 'receivedOn', 'heldOn', 'announcedOn'],
  search: ['member'],
  happenedOn: 'receivedOn',
  states: {
    received: { label: '已收到' },
    accepted: { label: '准备投票' },
    counted: { label: '已计票' },
    closed: { label: '已公布', final: true, editable: false },
    short: { label: '人数不够', final: true },
  },
  initial: 'received',
  steps: {
    accept: {
      label: '符合条件，组织投票',
      from: ['received'],
      to: 'accepted',
      duties: workers,
      asks: ['signatures', 'representatives', 'representativeSignatures', 'reasons', 'reply'],
      requires: ['signatures', 'reasons'],
      guards: [petitionHolds],
    },
    refuse: {
      label: '联名人数不够，告知',
      from: ['received'],
      to: 'short',
      duties: workers,
      asks: ['signatures', 'representatives', 'representativeSignatures'],
      requires: ['signatures'],
      aside: true,
    },
    count: {
      label: '确认票数',
      from: ['accepted'],
      to: 'counted',
      duties: ['scrutineer'],
      asks: ['heldOn'],
      requires: ['heldOn'],
      ...confirmation,
      help: '两位计票人各自清点，一致以后由监票人确认。',
    },
    announce: {
      label: '公布结论',
      from: ['counted'],
      to: 'closed',
      duties: workers,
      asks: ['announcedOn'],
      requires: ['announcedOn'],
    },
  },
});

/** One teller's count of a vote on a recall. */
export const recallSheetLedger = defineLedger({
  ...ofElection,
  kind: electionKinds.recallSheet,
  label: '罢免计票单',
  one: '计票单',
  shape: 'TAL',
  why: '两位计票人各自清点，一致才算数。只记总数，交表后不能改。',
  parent: { ledger: electionKinds.recall, writers: 'owner' },
  fields: {
    issued: { kind: 'count', label: '发出', disclosure: 'secret', required: true, unit: '张' },
    returned: { kind: 'count', label: '收回', disclosure: 'secret', required: true, unit: '张' },
    out: {
      kind: 'computed',
      label: '未收回',
      disclosure: 'secret',
      unit: '张',
      compute: ({ values }) => unreturned(counts, values),
    },
    valid: { kind: 'count', label: '有效', disclosure: 'secret', required: true, unit: '张' },
    invalid: { kind: 'count', label: '无效', disclosure: 'secret', required: true, unit: '张' },
    options: ballotField({ label: '票数', disclosure: 'secret', items: options }),
    way: { kind: 'yesNo', label: '唱票画正', disclosure: 'work', required: true },
  },
  title: ['way'],
  list: ['way'],
  search: [],
  states: { closed: { label: '已交表', final: true, editable: false } },
  initial: 'closed',
  createdBy: ['teller'],
  tally: counts,
  history: 'final-only',
  draft: 'totals-in-place',
  visible: 'own-until-both-closed',
  paper: 'secret',
});
