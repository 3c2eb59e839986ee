import type { Fields } from '../../domain/fields/field';
import { defineLedger } from '../../domain/ledger/ledger';
import { electionKinds } from '../../domain/election/kinds';
import { handoverDay, handoverIsWhole, handoverLines } from '../../domain/election/guards/finish-guards';
import * as codes from '../codes/election';
import { inElection, workers } from './of-election';

const itemColumns = {
  item: { kind: 'code', label: '种类', disclosure: 'work', required: true, list: codes.handoverKinds },
  what: { kind: 'text', label: '名称、数量和状况', disclosure: 'work', maxLength: 200, help: '没有的写“无”。' },
  differs: { kind: 'text', label: '差异', disclosure: 'work', maxLength: 100 },
} as const satisfies Fields;

/** The work handed over to the new committee, within ten days, before somebody of the township. */
export const handoverLedger = defineLedger({
  ...inElection,
  kind: electionKinds.handover,
  label: '工作移交',
  one: '移交',
  shape: 'CASE',
  why: '新一届产生之日起十日内移交，选举委员会主持，乡镇、街道监督；逐项写明，有差异的写清楚。',
  fields: {
    dueOn: { kind: 'date', label: '移交最迟', disclosure: 'work', derived: true },
    handedOn: { kind: 'date', label: '移交日期', disclosure: 'work', only: 'past' },
    place: { kind: 'text', label: '地点', disclosure: 'work', maxLength: 60 },
    giver: { kind: 'text', label: '移交人', disclosure: 'work', maxLength: 40 },
    receiver: { kind: 'text', label: '接收人', disclosure: 'work', maxLength: 40 },
    chair: { kind: 'text', label: '主持人（选举委员会）', disclosure: 'work', maxLength: 40 },
    supervisor: { kind: 'text', label: '监督人（乡镇、街道）', disclosure: 'work', maxLength: 40 },
    sealOn: { kind: 'date', label: '印章交出日期', disclosure: 'work', only: 'past' },
    items: { kind: 'rows', label: '移交清单', rowLabel: '项', disclosure: 'work', columns: itemColumns },
    lateReason: { kind: 'longText', label: '逾期或者有差异的说明', disclosure: 'work', lines: 2 },
    scan: { kind: 'attachment', label: '签字的清单', disclosure: 'work' },
  },
  proposes: () => handoverLines(),
  createdBy: workers,
  follows: handoverDay,
  title: ['dueOn', 'handedOn'],
  list: ['dueOn', 'handedOn', 'giver', 'receiver', 'supervisor'],
  search: ['giver', 'receiver'],
  happenedOn: 'handedOn',
  states: {
    open: {
      label: '待移交',
      due: { label: '移交期限', on: 'dueOn', warnDays: 3, passed: '请立即移交，并写明逾期的原因。' },
    },
    done: { label: '已移交', final: true },
  },
  initial: 'open',
  papers: [{ template: 'election-handover', label: '工作移交清单', finalIn: ['done'] }],
  steps: {
    finish: {
      label: '移交完毕',
      from: ['open'],
      to: 'done',
      duties: workers,
      asks: ['handedOn', 'place', 'giver', 'receiver', 'chair', 'supervisor', 'sealOn', 'items', 'lateReason'],
      requires: ['handedOn', 'giver', 'receiver', 'supervisor', 'items'],
      guards: [handoverIsWhole],
      help: '八类都要写，没有的写“无”。由乡镇、街道派人在场监督。',
    },
  },
});
