import { defineLedger } from '../../domain/ledger/ledger';
import { mediationKinds } from '../../domain/mediation/track';
import { letterKinds, letterWays } from '../codes/handling';
import { inCase } from './room';

const kind = (...kinds: readonly ('entrust' | 'handOver' | 'receipt' | 'feedback' | 'declined')[]) => [
  { field: 'kind', in: kinds } as const,
];

/** A letter between organs about the case: entrusted, handed over, taken, answered. */
export const letterLedger = defineLedger({
  ...inCase,
  kind: mediationKinds.letter,
  label: '函件',
  one: '函件',
  shape: 'EVT',
  why: '谁移送、委托过来的，回执和反馈发没发，编号对得上。',
  fields: {
    kind: { kind: 'code', label: '函件种类', disclosure: 'work', required: true, list: letterKinds },
    way: { kind: 'code', label: '方向', disclosure: 'work', required: true, list: letterWays },
    on: { kind: 'date', label: '日期', disclosure: 'work', required: true, only: 'past' },
    number: { kind: 'text', label: '编号', disclosure: 'work', maxLength: 40 },
    organ: { kind: 'text', label: '对方单位', disclosure: 'work', required: true, maxLength: 60 },
    answers: { kind: 'text', label: '答复哪一号函', disclosure: 'work', maxLength: 40 },
    content: { kind: 'longText', label: '内容', disclosure: 'personal', lines: 4 },
    replyBy: { kind: 'date', label: '要求反馈日期', disclosure: 'work' },
    scan: { kind: 'attachment', label: '扫描件', disclosure: 'personal' },
  },
  proposes: ({ now }) => ({ on: now.slice(0, 10) }),
  title: ['on', 'kind', 'organ'],
  list: ['on', 'kind', 'way', 'organ', 'number'],
  search: ['organ', 'number'],
  happenedOn: 'on',
  papers: [
    { template: 'letter-entrust', label: '委托调解函', only: kind('entrust'), finalIn: [], covers: 'identifiers' },
    { template: 'letter-hand-over', label: '移送人民调解函', only: kind('handOver'), finalIn: [], covers: 'identifiers' },
    { template: 'letter-receipt', label: '接收回执', only: kind('receipt', 'declined'), finalIn: [] },
    { template: 'letter-feedback', label: '反馈函', only: kind('feedback'), finalIn: [] },
  ],
});
