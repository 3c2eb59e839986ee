import { closedCodeList } from '../../domain/fields/code-list';
import { defineLedger } from '../../domain/ledger/ledger';
import { ballotField } from '../../domain/shapes/ballots';
import type { ItemList } from '../../domain/shapes/item-list';
import { unreturned } from '../../domain/shapes/tally';

export const appraisalGrades: ItemList = {
  name: 'appraisal.grades',
  source: '民主测评常用等次（建议，可改）',
  items: {
    excellent: { label: '优秀' },
    competent: { label: '称职' },
    basic: { label: '基本称职' },
    poor: { label: '不称职' },
    none: { label: '未表态' },
  },
};

const ways = closedCodeList({
  name: 'appraisal.way',
  label: '清点办法',
  source: '本软件整理',
  codes: { piles: { label: '分堆清点' }, calling: { label: '唱票画正' } },
});

/** The fields of a sheet, and of the vote that takes over what both tellers came to. */
export const appraisalCounts = {
  issued: 'issued',
  returned: 'returned',
  invalid: 'invalid',
  valid: 'valid',
  options: 'options',
  seats: 1,
} as const;

/** One teller's count of one vote. It is kept as totals only, once, when it is handed in (`ledgers.md` D3). */
export const appraisalSheetLedger = defineLedger({
  kind: 'appraisal.sheet',
  version: 1,
  label: '计票单',
  one: '计票单',
  shape: 'TAL',
  compartment: 'general',
  offices: ['street', 'department', 'village'],
  why: '两位计票人各自清点，一致才算数。只记总数：不记先后，不记每张票，交表后不能改。',
  parent: { ledger: 'appraisal.vote', writers: 'owner' },
  fields: {
    issued: { kind: 'count', label: '发出', disclosure: 'secret', required: true, unit: '张' },
    returned: { kind: 'count', label: '收回', disclosure: 'secret', required: true, unit: '张' },
    out: {
      kind: 'computed',
      label: '未收回',
      disclosure: 'secret',
      unit: '张',
      compute: ({ values }) => unreturned(appraisalCounts, values),
    },
    valid: { kind: 'count', label: '有效', disclosure: 'secret', required: true, unit: '张' },
    invalid: { kind: 'count', label: '无效', disclosure: 'secret', required: true, unit: '张' },
    options: ballotField({ label: '各等次票数', disclosure: 'secret', items: appraisalGrades }),
    way: { kind: 'code', label: '清点办法', disclosure: 'work', required: true, list: ways },
  },
  title: ['way'],
  list: ['way'],
  search: [],
  states: { closed: { label: '已交表', final: true, editable: false } },
  initial: 'closed',
  createdBy: ['teller'],
  tally: appraisalCounts,
  history: 'final-only',
  draft: 'totals-in-place',
  visible: 'own-until-both-closed',
  paper: 'secret',
});
