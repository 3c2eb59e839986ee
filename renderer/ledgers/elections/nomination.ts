import type { Fields } from '../../domain/fields/field';
import { nextOf } from '../../domain/fields/around';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { formIsRight } from '../../domain/election/guards/nomination-guards';
import * as codes from '../codes/election';
import { inElection, workers } from './of-election';

const nominatorColumns = {
  certificate: { kind: 'text', label: '选民证号', disclosure: 'work', required: true, maxLength: 10 },
  name: { kind: 'text', label: '姓名', disclosure: 'personal', maxLength: 40 },
} as const satisfies Fields;

const nameColumns = {
  post: { kind: 'code', label: '职位', disclosure: 'public', required: true, list: codes.posts },
  name: { kind: 'text', label: '被提名人', disclosure: 'public', required: true, maxLength: 40 },
  votes: { kind: 'count', label: '票数', disclosure: 'work', unit: '票', min: 0, help: '只有汇总时填。' },
} as const satisfies Fields;

/** Who put whom forward: the Party organisation, voters together, a count of many forms, or the person. Kept apart. */
export const nominationLedger = defineLedger({
  ...inElection,
  kind: electionKinds.nomination,
  label: '候选人提名',
  one: '提名',
  shape: 'EVT',
  why: '党组织、选民联名、提名票汇总、自荐分开登记，谁提的名、算不算数看得见。',
  fields: {
    serial: {
      kind: 'text',
      label: '提名表号',
      disclosure: 'work',
      required: true,
      maxLength: 20,
      numbered: true,
      offers: nextOf('serial'),
    },
    source: { kind: 'code', label: '谁提名', disclosure: 'public', required: true, list: codes.nominationSources, fixed: true },
    receivedOn: { kind: 'date', label: '收到日期', disclosure: 'work', required: true, only: 'past' },
    receiver: { kind: 'text', label: '接收人', disclosure: 'work', maxLength: 40, offers: ({ me }) => [me] },
    nominator: {
      kind: 'text',
      label: '自荐人',
      disclosure: 'public',
      maxLength: 40,
      when: { field: 'source', in: ['self'] },
    },
    nominators: {
      kind: 'rows',
      label: '提名的选民',
      rowLabel: '选民',
      disclosure: 'work',
      columns: nominatorColumns,
      when: { field: 'source', in: ['voters'] },
      help: '同一人签两次只算一人；居民委员会要十名以上联名。',
    },
    byProxy: { kind: 'yesNo', label: '由他人代填', disclosure: 'work', when: { field: 'source', in: ['voters'] } },
    names: { kind: 'rows', label: '提名的人选', rowLabel: '人选', disclosure: 'public', required: true, columns: nameColumns },
    validForms: {
      kind: 'count',
      label: '有效提名表',
      disclosure: 'work',
      unit: '张',
      when: { field: 'source', in: ['counted'] },
    },
    invalidForms: {
      kind: 'count',
      label: '无效提名表',
      disclosure: 'work',
      unit: '张',
      when: { field: 'source', in: ['counted'] },
    },
    scan: { kind: 'attachment', label: '扫描件', disclosure: 'personal' },
  },
  proposes: ({ now, me, next = {} }) => ({
    receivedOn: now.slice(0, 10),
    receiver: me,
    ...(next['serial'] === undefined ? {} : { serial: next['serial'] }),
  }),
  createdBy: workers,
  checks: [formIsRight],
  papers: [{ template: 'election-nomination', label: '提名表', finalIn: [], covers: 'identifiers' }],
  title: ['serial', 'source'],
  list: ['serial', 'source', 'receivedOn', 'names'],
  search: ['serial', 'names'],
  happenedOn: 'receivedOn',
});
