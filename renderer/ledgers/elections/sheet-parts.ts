import { sheetIsRight } from '../../domain/election/guards/ballot-guards';
import type { Fields } from '../../domain/fields/field';
import * as codes from '../codes/election';

const lineColumns = {
  name: { kind: 'text', label: '姓名', disclosure: 'secret', maxLength: 40 },
  inFavour: { kind: 'count', label: '赞成', disclosure: 'secret', unit: '票', min: 0 },
  against: { kind: 'count', label: '不赞成', disclosure: 'secret', unit: '票', min: 0 },
  abstained: { kind: 'count', label: '弃权', disclosure: 'secret', unit: '票', min: 0 },
} as const satisfies Fields;

const ballots = (label: string) => ({ kind: 'count', label, disclosure: 'secret', unit: '张', min: 0 }) as const;

/** One teller's totals of one pile for one post: nothing of any ballot, no order, no time. */
const sheetFields = {
  contest: { kind: 'code', label: '职位', disclosure: 'work', required: true, list: codes.contestPosts },
  group: { kind: 'text', label: '组', disclosure: 'work', required: true, maxLength: 20 },
  pass: { kind: 'count', label: '第几遍', disclosure: 'work', required: true, unit: '遍', min: 1, max: 99 },
  ballots: { ...ballots('本组选票'), required: true },
  invalid: { ...ballots('整张无效'), required: true },
  voidColumns: { ...ballots('只有该职位无效'), required: true },
  blank: { ...ballots('没有选任何人'), help: '没有作任何选择的，是弃权，不是无效。' },
  lines: { kind: 'rows', label: '各人得票', rowLabel: '人', disclosure: 'secret', columns: lineColumns },
} as const satisfies Fields;

export const sheetTally = {
  pile: ['contest', 'group', 'pass'],
  totals: ['ballots', 'invalid', 'voidColumns', 'blank'],
  lines: { rows: 'lines', name: 'name' },
} as const;

const sheetPolicies = {
  createdBy: ['teller'],
  tally: sheetTally,
  history: 'final-only',
  draft: 'totals-in-place',
  visible: 'own-until-both-closed',
  paper: 'secret',
} as const;

const sheetStates = { closed: { label: '已交表', final: true, editable: false } } as const;

/** A paper that is hard to read, described without saying whose or which it was. */
export const doubtFields = {
  group: { kind: 'text', label: '哪一组', disclosure: 'work', required: true, maxLength: 20 },
  question: {
    kind: 'longText',
    label: '疑难在哪里',
    disclosure: 'work',
    required: true,
    lines: 2,
    help: '只写票面的问题，例如：委员栏写了小名。不写、不猜是谁的票，不拍照。',
  },
  decision: { kind: 'code', label: '认定', disclosure: 'work', list: codes.doubtDecisions },
  inFavour: { kind: 'count', label: '同意', disclosure: 'work', unit: '人', min: 0 },
  against: { kind: 'count', label: '不同意', disclosure: 'work', unit: '人', min: 0 },
  note: { kind: 'text', label: '怎样计', disclosure: 'work', maxLength: 100 },
} as const satisfies Fields;

export const doubtStates = {
  open: { label: '待认定' },
  decided: { label: '已认定', final: true },
} as const;

const decidedBy = ['decision', 'inFavour', 'against'] as const;

export const decideDoubt = {
  label: '认定',
  from: ['open'],
  to: 'decided',
  asks: [...decidedBy, 'note'],
  requires: decidedBy,
  help: '由监票人提交，选举委员会（大会主持）当场认定，记明多数同意的表决情况；认定以后照此计票。',
} as const;

/** What the sheets of committees and of the Party have in common: all but where they lie. */
export const sheetParts = {
  ...sheetPolicies,
  label: '计票单',
  one: '计票单',
  shape: 'TAL',
  why: '两位计票人各自画“正”计票，一致才算数。只记总数：不记先后，不记每张票，交表后不能改。',
  fields: sheetFields,
  checks: [sheetIsRight],
  title: ['contest', 'group'],
  list: ['contest', 'group'],
  search: [],
  states: sheetStates,
  initial: 'closed',
} as const;
