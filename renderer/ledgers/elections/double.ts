import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { inElection, workers } from './of-election';

const sides = closedCodeList({
  name: 'election.double-side',
  label: '本村是哪一方',
  source: '本软件整理',
  codes: { asker: { label: '发起比对' }, answerer: { label: '答复比对' } },
});

/** That two rolls were compared without either being shown, and how many stood on both. Numbers and names never stand here. */
export const doubleLedger = defineLedger({
  ...inElection,
  kind: electionKinds.double,
  label: '重复登记比对',
  one: '比对',
  shape: 'EVT',
  why: '两个村比对有没有人登记了两处，谁也看不到对方的名单。每一版名单只答复一次，记在这里。',
  fields: {
    side: { kind: 'code', label: '本村是哪一方', disclosure: 'work', required: true, list: sides, fixed: true },
    other: { kind: 'text', label: '对方', disclosure: 'work', required: true, maxLength: 60, fixed: true },
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past', fixed: true },
    roll: { kind: 'text', label: '发起方名单的校验值', disclosure: 'work', required: true, maxLength: 43, fixed: true },
    question: { kind: 'text', label: '比对编号', disclosure: 'work', required: true, maxLength: 43, fixed: true },
    count: { kind: 'count', label: '发起方名单人数', disclosure: 'work', required: true, unit: '人', fixed: true },
    found: { kind: 'count', label: '两处都有', disclosure: 'work', unit: '人', min: 0 },
    note: {
      kind: 'longText',
      label: '怎样处理',
      disclosure: 'personal',
      lines: 2,
      help: '请本人选择一处，另一处从名单中去掉并公告更正。',
    },
  },
  createdBy: workers,
  title: ['on', 'other', 'side'],
  list: ['on', 'other', 'side', 'count', 'found'],
  search: ['other'],
  happenedOn: 'on',
});
